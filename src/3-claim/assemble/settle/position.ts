import { wordSet } from '../../lexicon.ts'
import { localityNouns, provinceNouns } from '../../place/en/words.ts'
import { distance } from '../distance.ts'
import type { Scene } from '../scene.ts'
import { wordFlags } from '../word-flags.ts'

/** Where a mention stands, seen from an act. */
export const positions = [
  'none',
  'default',
  'after3',
  'after8',
  'after15',
  'after',
  'before3',
  'before8',
  'before15',
  'before',
  'opens',
  'sentence-before',
  'sentence-after',
  'paragraph',
  'paragraph-before',
  'paragraph-after',
  'lead',
  'above',
  'below',
] as const

const at = Object.fromEntries(positions.map((p, i) => [p, i])) as Record<(typeof positions)[number], number>

export const noPosition = at.none
export const defaultPosition = at.default

/** Whether a position is within the act's own sentence. */
export const isOwn = (position: number): boolean => position >= at.after3 && position <= at.opens

/** Within the act's own sentence or the one before. */
export const isNear = (position: number): boolean => isOwn(position) || position === at['sentence-before']

/** How far a mention is from the act, for choosing the nearest of several of the same place; and its position. */
export const positionOf = (scene: Scene, sentence: number, anchor: number, first: number, last: number): number => {
  const { sentences, tokens } = scene
  const own = tokens[first]!.sentence
  if (own === sentence) {
    if (anchor > first && opensSentence(scene, sentences[sentence]!.first, first, last)) return at.opens
    const d = distance(scene, anchor, first, last)
    const base = first > anchor ? at.after3 : at.before3
    return base + (d <= 3 ? 0 : d <= 8 ? 1 : d <= 15 ? 2 : 3)
  }
  const gap = sentences[own]!.paragraph - sentences[sentence]!.paragraph
  if (own < sentence) {
    if (gap === 0) return own === sentence - 1 ? at['sentence-before'] : at.paragraph
    if (gap === -1) return at['paragraph-before']
    return own <= 2 ? at.lead : at.above
  }
  if (gap === 0 && own === sentence + 1) return at['sentence-after']
  return gap <= 1 ? at['paragraph-after'] : at.below
}

/** "In Kratie, 312 foreigners …", "• Villa on National Road 33: …": told first, it holds for the whole sentence. */
const opensSentence = (scene: Scene, start: number, first: number, last: number): boolean => {
  if (first - start <= 1) return true
  if (first - start > 4) return false
  const { tokens } = scene
  for (let i = start; i < first; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT') return false
  for (let i = last; i < last + 3; i++) {
    const text = tokens[i]?.text
    if (text === ',' || text === ':' || text === ';') return true
  }
  return false
}

/** What stands between an act and a mention of its sentence. */
export const betweens = ['elsewhere', 'clear', 'verb', 'clause', 'where'] as const

const clauses = wordSet('who whom which where when while after before because since although as that if whose')

export const betweenOf = (scene: Scene, sentence: number, anchor: number, first: number, last: number): number => {
  const { tokens } = scene
  if (tokens[first]!.sentence !== sentence) return 0
  if (first < anchor && isOpenedBy(scene, last, anchor)) return 4
  // "Togo; 87 freed; 4 charged": the head of a row.
  if (first === scene.sentences[sentence]!.first && tokens[last]?.text === ';') return 1
  const from = first > anchor ? anchor + 1 : last
  const to = Math.max(first, anchor)
  let verb = false
  for (let i = from; i < to; i++) {
    const t = tokens[i]!
    if (t.text === ';' || t.text === ':') return 3
    if (t.pos === 'VERB') verb ||= tokens[i + 1]?.lower !== 'by'
    else if (clauses.has(t)) {
      if (t.lower === 'as' && tokens[i + 1]?.pos === 'NUM') continue
      return 3
    }
  }
  return first < anchor && isInClause(scene, sentence, first) ? 3 : verb ? 2 : 1
}

/** "a police station, where 31 are held", "Chiang Rai province, where 87 were caught": a clause about the place itself. */
const isOpenedBy = ({ tokens }: Scene, last: number, anchor: number): boolean => {
  let at = provinceNouns.has(tokens[last]) || localityNouns.has(tokens[last]) ? last + 1 : last
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.lower !== 'where' || at > anchor) return false
  for (let i = at + 1; i < anchor; i++) if (tokens[i]!.text === ',' || tokens[i]!.text === ';') return false
  return true
}

const relatives = wordSet('who which that whose')
/** Words between a relative pronoun and a place of its clause. */
const farthest = 8

/** "2,042 foreigners who had entered Myanmar illegally were detained": said of them beside what is told. */
const isInClause = ({ tokens }: Scene, sentence: number, first: number): boolean => {
  let verb = false
  for (let i = first - 1; i >= 0 && first - i <= farthest && tokens[i]!.sentence === sentence; i--) {
    const t = tokens[i]!
    if (t.pos === 'PUNCT') return false
    if (t.pos === 'VERB' || t.pos === 'AUX') verb = true
    else if (relatives.has(t)) return verb && tokens[i - 1]?.pos !== 'VERB'
  }
  return false
}

/** What a sentence refers to without a name: "in the country", "the city", "the zone". */
export const references = ['none', 'country', 'town', 'site', 'border'] as const
/** How near each position is, for choosing among mentions of the same place. */
const nearness = [0, 1, 19, 16, 14, 12, 18, 15, 13, 11, 17, 10, 8, 9, 7, 5, 4, 3, 2]
export const isNearer = (a: number, b: number): boolean => nearness[a]! > nearness[b]!

/** Facts of a sentence, looked up once for all its claims: pointing back, a total, what it refers to. */
export type Facts = Uint8Array

export const factsOf = (scene: Scene): Facts => new Uint8Array(scene.sentences.length)

const anaphora =
  'there same site scene compound facility premises operation raid raids group suspects these crackdown total all them they those building'
/** A running total: "so far", "in total", "to date". */
const soFar = 'total totals so date overall altogether nationwide campaign'
const referred = [
  'country countries nationwide kingdom nation',
  'city town capital village province district region area',
  'zone compound site facility premises building house hotel resort centre center',
  'border river frontier crossing',
] as const
const flagsOf = wordFlags(anaphora, soFar, ...referred, 'there they them all', 'nationwide')
const [pointing, adding, firstReference, anyReference, alone, everywhere] = [1, 2, 4, 60, 64, 128]
const definite = wordSet('the this that same')

/** Whether a word that may point back at what was told does so here. */
const pointsBack = (scene: Scene, i: number, flags: number): boolean => {
  if (flags & alone) return true
  const before = scene.tokens[i - 1]?.lower
  return before === 'the' || before === 'in' || before === 'these' || before === 'those'
}

/** Whether "country", "city", "zone" refers to one told of before. */
const refersBack = ({ tokens, placeAt }: Scene, i: number, flags: number): boolean =>
  placeAt[i] === 0 && ((flags & everywhere) !== 0 || definite.has(tokens[i - 1]) || definite.has(tokens[i - 2]))

/** "Of the total, 131 are Chinese": those just told of, and no running total. */
const isOfTotal = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]!.lower === 'total' && tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'of'

const factOf = (scene: Scene, sentence: number): number => {
  const { first, last } = scene.sentences[sentence]!
  let back = 0
  let total = 0
  let reference = 0
  for (let i = first; i < last; i++) {
    const flags = flagsOf(scene.tokens[i]!.word)
    if (flags === 0) continue
    if (flags & adding) {
      if (isOfTotal(scene, i)) back = 1
      else total = 2
    }
    if (back === 0 && flags & pointing && pointsBack(scene, i, flags)) back = 1
    if (reference === 0 && flags & anyReference && refersBack(scene, i, flags))
      for (reference = 1; !(flags & (firstReference << (reference - 1))); ) reference++
  }
  return back | total | (reference << 2)
}

const known = 128
export const runningTotal = 2
/** Points back: bit 1; total: bit 2; reference: from bit 4 on. */
export const factAt = (scene: Scene, facts: Facts, sentence: number): number => {
  let fact = facts[sentence]!
  if (fact === 0) {
    fact = known | factOf(scene, sentence)
    facts[sentence] = fact
  }
  return fact & 127
}
