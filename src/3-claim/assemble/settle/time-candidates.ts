import type { Token } from '../../../2-document/tokens.ts'
import type { Modality } from '../../../model/claim.ts'
import { behindAgency } from '../../agency-line.ts'
import type { TimeMention } from '../../annotations.ts'
import { wordSet } from '../../lexicon.ts'
import { dayOf } from '../../time/calendar.ts'
import { daysFor } from '../../time/index.ts'
import { isEarlier } from '../compared.ts'
import { distance } from '../distance.ts'
import type { Draft } from '../draft.ts'
import { isTimeOfSpeech } from '../fields.ts'
import { isOfFigures, isOfTelling } from '../of-telling.ts'
import { type Item, itemAt, type Scene } from '../scene.ts'
import { isOtherDay } from './other-days.ts'
import { rank } from './time-company.ts'
import { spanOf, type TimeSpan } from './time-spans.ts'
import { cues } from './time-traits.ts'

const cueIndex = new Map<string, number>(cues.map((c, i) => [c, i]))

/** The day of an ISO date, by its digits: as `Date.parse` gives it, at a fraction of the cost. */
const dayFrom = (iso: string): number => dayOf(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10))

const digits = (text: string, from: number, to: number): number => {
  let n = 0
  for (let i = from; i < to; i++) n = 10 * n + text.charCodeAt(i) - 48
  return n
}

const lengthOf = (from: string | null, to: string | null): number => {
  if (from === null) return 5
  if (to === null) return 6
  if (from === to) return 0
  const days = dayFrom(to) - dayFrom(from)
  return days < 1 ? 0 : days < 12 ? 1 : days < 32 ? 2 : days < 200 ? 3 : 4
}

/** What one mention means: its days, read in one way. */
export type Dated = {
  mention: TimeMention
  from: string | null
  to: string | null
  speech: boolean
  length: number
  reading: number
  cue: number
  /** Later than the day of publication. */
  future: boolean
  /** The same number for the same days, in claims of every mood. */
  days: number
  /** The same number for the same days in the same reading: of such only the nearest mention stands. */
  slot: number
  /** What the date begins or bounds, where it does not stand alone. */
  span: TimeSpan | null
  /** How often the report names these days, against others. */
  rank: number
  /** The word that it hangs on, where asked for. */
  host: number
  /** The number that it dates alone: "up from 903 a year earlier". */
  against: Item['quantity']
}
export const unasked = -2
export const [plain, upTo, none, lasting, past, spanning] = [0, 1, 2, 3, 4, 5]
const readings = 6

/** What is known of the dates of a report before any claim is. */
export type Calendar = {
  scene: Scene
  /** Distinct days, each by one mention of them. */
  known: { from: string | null; to: string | null; length: number }[]
}

export const calendarOf = (scene: Scene): Calendar => ({ scene, known: [] })

const dashes = wordSet('- – —')
const FAR = 7

/** Behind a day "- ", ") - ", "(Reuters) - " or "(PTI)". */
const isBeforeDash = (tokens: readonly Token[], last: number): boolean => {
  if (behindAgency(tokens, last) > 0) return true
  if (dashes.has(tokens[last]) || dashes.has(tokens[last + 1])) return true
  if (tokens[last]?.text !== '(') return false
  let at = last + 1
  while (at < last + FAR && tokens[at] !== undefined && tokens[at]!.text !== ')') at++
  return dashes.has(tokens[at + 1])
}

/** "Kathmandu, 18 July 2025 - Forty-seven youths …": names and a day before a dash, at the head of a paragraph. */
const isOfDateline = ({ tokens, sentences }: Scene, { first, last }: TimeMention): boolean => {
  const { first: start } = sentences[tokens[first]!.sentence]!
  if (first - start > FAR || !isBeforeDash(tokens, last)) return false
  for (let i = start; i < first; i++)
    if (tokens[i]!.text === tokens[i]!.lower && tokens[i]!.pos !== 'PUNCT') return false
  // "May 3, 2009 (NAIROBI) — Police …"; "3 May 2009 — Police …" is a line of a timeline.
  return first > start || tokens[last]?.text === '('
}

const isSpeech = (scene: Scene, n: number): boolean => {
  const { from, first } = scene.layers.times[n]!
  return (
    from !== null &&
    (isLine(scene, n) ||
      first < scene.dateline ||
      isOfDateline(scene, scene.layers.times[n]!) ||
      isTimeOfSpeech(scene, n))
  )
}

/** How far down a page the day on which it was put up stands. */
const TOP = 4

/** "September 16, 2020", "Monday, 4 September 2023 – 11:04 UTC": a line near the top with nothing but the day of publication. */
const isLine = ({ tokens, sentences, layers }: Scene, n: number): boolean => {
  const { from, to, first } = layers.times[n]!
  const { sentence } = tokens[first]!
  if (sentence > TOP || from !== to || from !== layers.published) return false
  const { first: start, last } = sentences[sentence]!
  for (let i = start; i < last; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false
  return last - start < LINE
}
const LINE = 14

const daysOf = ({ known }: Calendar, from: string | null, to: string | null): number => {
  for (let k = 0; k < known.length; k++) if (known[k]!.from === from && known[k]!.to === to) return k
  known.push({ from, to, length: lengthOf(from, to) })
  return known.length - 1
}

/**
 * What each mention means in a claim of this mood; the same days read as the end of all before ("as of"); and where they
 * differ, what it means for a state ("kept shut since Feb 5"), for an order already given the days that are past, and what
 * it begins or bounds together with the words around it.
 */
export const datesFor = (calendar: Calendar, modality: Modality): Dated[] => {
  const dates: Dated[] = []
  const { times, published } = calendar.scene.layers
  for (let n = 0; n < times.length; n++) {
    const mention = times[n]!
    if (mention.sort !== 'date' || isOfTelling(calendar.scene, mention)) continue
    if (isOtherDay(calendar.scene.tokens, mention, modality)) continue
    const span = spanOf(calendar.scene, n)
    if (span) add(dates, calendar, n, span.from, modality === 'ongoing' ? null : span.to, spanning, span)
    if (span && span.opens < 0) {
      // Both dates are told as one.
      n++
      continue
    }
    const { to, from: first } = daysFor(mention, modality)
    // Of "this week" what is still to come.
    const from = published !== null && isToCome(modality) && straddles(first, to, published) ? published : first
    // The day of a dateline is that of the report, that of figures the one on which they were given; both close what went before.
    if (!isOfDateline(calendar.scene, mention) && !isOfFigures(calendar.scene, mention))
      add(dates, calendar, n, from, to, plain, span)
    if (from !== null && to !== null) add(dates, calendar, n, null, to, upTo, span)
    if (mention.ongoing && modality !== 'ongoing')
      add(dates, calendar, n, mention.ongoing.from, mention.ongoing.to, lasting, span)
    if (mention.next && isToCome(modality)) add(dates, calendar, n, mention.from, mention.to, past, span)
  }
  rank(dates)
  return dates
}

const isToCome = (modality: Modality): boolean => modality === 'planned' || modality === 'ordered'

const straddles = (from: string | null, to: string | null, day: string): boolean =>
  from !== null && to !== null && from < day && day <= to

/** Whether a date in this reading can be that of an act of its own sentence: "since" dates what stands outside its clause. */
export const canDate = ({ span, reading, mention }: Dated, anchor: number): boolean => {
  if (span === null || span.opens < 0) return true
  const isInside = anchor > span.opens && anchor <= mention.last
  return isInside === (reading !== spanning)
}

/**
 * Whether the nearest date of a claim's sentence needs the day of publication ("a week ago") where nobody knows it: then the
 * claim has a time of its own, which cannot be told, and takes over no other.
 */
export const isUntold = (scene: Scene, d: Draft): boolean => {
  const { published, times } = scene.layers
  if (published !== null) return false
  const { first, last } = scene.sentences[d.sentence]!
  let least = longestWay
  let untold = false
  for (let n = 0; n < times.length && times[n]!.first < last; n++) {
    const t = times[n]!
    if (t.first < first || t.first < scene.dateline || t.sort !== 'date' || isTimeOfSpeech(scene, n)) continue
    const way = distance(scene, d.anchor, t.first, t.last)
    if (way >= least) continue
    least = way
    untold = t.from === null && t.to === null
  }
  return untold
}

/** Words between a number and its date: "97 victims in the same period". */
const NEAR = 3

const comparedAt = (scene: Scene, { first }: TimeMention): Item['quantity'] => {
  const { sentence } = scene.tokens[first]!
  for (let i = first - 1; i >= 0 && first - i <= NEAR && scene.tokens[i]!.sentence === sentence; i--) {
    const item = itemAt(scene, i)
    if (!item?.quantity) continue
    return isEarlier(scene, item, scene.sentences[sentence]!.first) ? item.quantity : null
  }
  return null
}

/** Further from its act, in words, a date belongs to another. */
const longestWay = 24

const add = (
  dates: Dated[],
  calendar: Calendar,
  n: number,
  from: string | null,
  to: string | null,
  reading: number,
  span: TimeSpan | null,
): void => {
  if (from === null && to === null) return
  const { published, times } = calendar.scene.layers
  const mention = times[n]!
  const days = daysOf(calendar, from, to)
  dates.push({
    mention,
    from,
    to,
    speech: isSpeech(calendar.scene, n),
    length: calendar.known[days]!.length,
    reading,
    cue: mention.cue === null ? 0 : (cueIndex.get(mention.cue) ?? cues.length - 1),
    future: published !== null && (from ?? to)! > published,
    days,
    slot: days * readings + reading,
    span,
    rank: 0,
    host: unasked,
    against: comparedAt(calendar.scene, mention),
  })
}
