import { wordSet } from '../../lexicon.ts'
import { distance } from '../fields.ts'
import type { Scene } from '../scene.ts'

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
    if (text === ',' || text === ':') return true
  }
  return false
}

/** What stands between an act and a mention of its sentence. */
export const betweens = ['elsewhere', 'clear', 'verb', 'clause'] as const

const clauses = wordSet('who whom which where when while after before because since although as that if whose')

export const betweenOf = (scene: Scene, sentence: number, anchor: number, first: number, last: number): number => {
  const { tokens } = scene
  if (tokens[first]!.sentence !== sentence) return 0
  const from = first > anchor ? anchor + 1 : last
  const to = Math.max(first, anchor)
  let verb = false
  for (let i = from; i < to; i++) {
    const t = tokens[i]!
    if (t.text === ';' || t.text === ':') return 3
    if (t.pos === 'VERB') verb = true
    else if (clauses.has(t)) {
      if (t.lower === 'as' && tokens[i + 1]?.pos === 'NUM') continue
      return 3
    }
  }
  return verb ? 2 : 1
}

/** What a sentence refers to without a name: "in the country", "the city", "the zone". */
export const references = ['none', 'country', 'town', 'site', 'border'] as const
const referred = [
  wordSet('country countries nationwide kingdom nation'),
  wordSet('city town capital village province district region area'),
  wordSet('zone compound site facility premises building house hotel resort centre center'),
  wordSet('border river frontier crossing'),
]
const definite = wordSet('the this that same')
const referenceIn = (scene: Scene, sentence: number): number => {
  const { first, last } = scene.sentences[sentence]!
  for (let i = first; i < last; i++) {
    const t = scene.tokens[i]!
    if (t.word === 0 || scene.placeAt[i]) continue
    for (let k = 0; k < referred.length; k++)
      if (
        referred[k]!.has(t) &&
        (t.lower === 'nationwide' || definite.has(scene.tokens[i - 1]) || definite.has(scene.tokens[i - 2]))
      )
        return k + 1
  }
  return 0
}

/** How near each position is, for choosing among mentions of the same place. */
const nearness = [0, 1, 19, 16, 14, 12, 18, 15, 13, 11, 17, 10, 8, 9, 7, 5, 4, 3, 2]
export const isNearer = (a: number, b: number): boolean => nearness[a]! > nearness[b]!

const anaphora = wordSet(
  'there same site scene compound facility premises operation raid raids group suspects these crackdown total all them they those building',
)

/** Whether the first words of a sentence, or those by the act, point back at what was told. */
const pointsBack = (scene: Scene, sentence: number): boolean => {
  const { first, last } = scene.sentences[sentence]!
  for (let i = first; i < last; i++) {
    const t = scene.tokens[i]!
    if (!anaphora.has(t)) continue
    if (t.lower === 'there' || t.lower === 'they' || t.lower === 'them' || t.lower === 'all') return true
    const before = scene.tokens[i - 1]?.lower
    if (before === 'the' || before === 'in' || before === 'these' || before === 'those') return true
  }
  return false
}

const soFar = wordSet('total totals so date overall altogether nationwide campaign')
/** A running total: "so far", "in total", "to date". */
const isTotal = (scene: Scene, sentence: number): boolean => {
  const { first, last } = scene.sentences[sentence]!
  for (let i = first; i < last; i++) if (soFar.has(scene.tokens[i])) return true
  return false
}

/** Facts of a sentence, looked up once for all its claims: pointing back, a total, what it refers to. */
export type Facts = Uint8Array

export const factsOf = (scene: Scene): Facts => new Uint8Array(scene.sentences.length)

const known = 128
/** Points back: bit 1; total: bit 2; reference: from bit 4 on. */
export const factAt = (scene: Scene, facts: Facts, sentence: number): number => {
  let fact = facts[sentence]!
  if (fact === 0) {
    fact =
      known |
      (pointsBack(scene, sentence) ? 1 : 0) |
      (isTotal(scene, sentence) ? 2 : 0) |
      (referenceIn(scene, sentence) << 2)
    facts[sentence] = fact
  }
  return fact & 127
}
