import { bullets } from '../../clause/marks.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import { markedAt } from '../marked.ts'
import type { Scene } from '../scene.ts'
import type { Dated } from './time-candidates.ts'

/** Of each sentence the date that heads it, as its number among the times + 1; 0 for none. Null where a report has no such dates. */
export type TimeHeadings = Int32Array | null

const marks = wordSet(': — –')
const dated = new Set<string | null>([null, 'on', 'in'])
/** So many words of a place at most between a date and its colon: "18 November, Douglas:". */
const NAMED = 4
/** So long a bracket at most stands behind a date: "April 14 (Monday)". */
const BRACKET = 4
/** So many paragraphs at most stand under a date on a line of its own. */
const FEW = 6
/** So short a line without a stop is the heading of something else. */
const SHORT = 6

/** How a sentence is opened by a date: by nothing else, by a date before a colon or a dash, or not at all. */
type Opening = 'alone' | 'marked' | null

const opensLine = ({ layers, sentences }: Scene, n: number): boolean =>
  n === 0 || layers.text.slice(sentences[n - 1]!.end, sentences[n]!.start).includes('\n')

const openingOf = ({ tokens, sentences }: Scene, sentence: number, from: number): Opening => {
  const { last } = sentences[sentence]!
  let i = from
  if (tokens[i]?.text === '(') {
    const open = i
    while (i < last && i - open < BRACKET && tokens[i]!.text !== ')') i++
    i++
  }
  if (i >= last || (i === last - 1 && tokens[i]!.text === '.')) return 'alone'
  if (tokens[i]!.text === ',') while (i < last && i - from <= NAMED && isOfName(tokens[i]!.text)) i++
  return marks.has(tokens[i]) ? (i === last - 1 ? 'alone' : 'marked') : null
}

const isOfName = (text: string): boolean => text === ',' || text[0] !== text[0]!.toLowerCase()

/**
 * The dates that stand over what a chronicle or a table tells: "March 4" on a line of its own, "11 March: …", "April 14 (Monday)".
 * One alone makes no chronicle.
 */
export const timeHeadingsOf = (scene: Scene): TimeHeadings => {
  const { tokens, sentences, layers } = scene
  const heads = new Int32Array(sentences.length)
  const openings: Opening[] = []
  const days = new Set<string | null>()
  for (let n = 0; n < layers.times.length; n++) {
    const t = layers.times[n]!
    const { sentence } = tokens[t.first]!
    const { first } = sentences[sentence]!
    if (t.sort !== 'date' || t.from === null || t.to === null || !dated.has(t.cue) || heads[sentence]) continue
    if (t.first !== (bullets.has(tokens[first]) ? first + 1 : first) || !opensLine(scene, sentence)) continue
    const opening = openingOf(scene, sentence, t.last)
    // A line with the day of publication at the top.
    if (!opening || (opening === 'alone' && sentence < TOP && isPutUp(t.from, layers.published))) continue
    heads[sentence] = n + 1
    openings[sentence] = opening
    days.add(t.from)
  }
  return days.size < 2 ? null : spread(scene, heads, openings)
}

/** A short line of words alone, without a stop: the heading of something else. */
const isOther = (scene: Scene, n: number): boolean => {
  const { first, last } = scene.sentences[n]!
  if (last - first > SHORT || !opensLine(scene, n) || bullets.has(scene.tokens[first])) return false
  for (let i = first; i < last; i++) if (scene.tokens[i]!.pos === 'NUM') return false
  return scene.tokens[last - 1]!.pos !== 'PUNCT'
}

/** How far down a page the day on which it was put up stands. */
const TOP = 3

const isPutUp = (day: string, published: string | null): boolean =>
  published === null || Math.abs(Date.parse(day) - Date.parse(published)) <= 864e5

/** Over all that stands under each date, up to the next one or to another heading. */
const spread = (scene: Scene, heads: Int32Array, openings: readonly Opening[]): Int32Array => {
  const { sentences } = scene
  let head = 0
  let end = -1
  for (let n = 0; n < sentences.length; n++) {
    const { paragraph } = sentences[n]!
    if (heads[n]) {
      head = heads[n]!
      end = openings[n] === 'alone' ? paragraph + FEW : paragraph
      continue
    }
    if (!head) continue
    if (paragraph > end || isOther(scene, n)) head = 0
    heads[n] = head
  }
  return heads
}

const told = new Set<Draft['modality']>(['happened', 'ongoing', 'estimated'])

/** The date that heads a claim's sentence, where that names no other; null where none does. */
export const headingDay = (scene: Scene, d: Draft, dates: readonly Dated[], headings: TimeHeadings): Dated | null => {
  const n = headings === null ? 0 : headings[d.sentence]!
  if (!n || !told.has(d.modality) || isEarlier(d)) return null
  const mention = scene.layers.times[n - 1]!
  const { first, last } = scene.sentences[d.sentence]!
  for (let i = first; i < last; i++) {
    const t = markedAt(scene.layers.times, scene.timeAt, i)
    if (t && t !== mention && t.sort === 'date') return null
  }
  return dates.find((o) => o.mention === mention && o.reading === 0) ?? null
}

/** "She had been held for a year": before the day that is told of. */
const isEarlier = ({ act: { group } }: Draft): boolean => group?.perfect === true && group.tense === 'past'
