import type { Token } from '../../2-document/tokens.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { movedBefore } from '../group/origin.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { persons } from './en/persons.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

const nouns = wordSet(persons)
const pronouns = wordSet('he she him her')
const possessive = wordSet("'s ’s")
const determiners = wordSet('a an the his her its their our my another one this that')

/** "a sixth was stopped", "the 155th": one more of a row. */
const ordinals = wordSet(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth',
)

const before = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'ADV', 'PART'])
const hyphens = wordSet('- –')

/** One person without a number, at token `i`: "the captain", "a 41-year-old former teacher", "she", "a sixth", a name. */
export const soloAt = (scene: Scene, i: number): Item | null => {
  const { tokens, actorAt, layers } = scene
  const t = tokens[i]
  if (!t) return null
  if (pronouns.has(t)) return soloItem(scene, i, i + 1, i)
  const actor = actorAt[i] ? layers.actors[actorAt[i]! - 1]! : null
  if (actor?.person) return soloItem(scene, actor.first, actor.last, actor.last - 1)
  if (!nouns.has(t) && !(isOrdinal(t) && standsAlone(scene, i))) return null
  const next = tokens[i + 1]
  if (next?.pos === 'NOUN' && next.sentence === t.sentence) return null
  if (hyphens.has(next)) return null
  const first = opening(scene, i)
  return first < 0 ? null : soloItem(scene, first, i + 1, i)
}

const isOrdinal = (t: Token): boolean =>
  ordinals.has(t) || (t.pos === 'ADJ' && isDigit(t.lower) && t.lower.endsWith('th'))

const isDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

const standsAlone = (scene: Scene, i: number): boolean => {
  const next = scene.tokens[i + 1]
  return next !== undefined && (isAuxiliary(next) || next.text === ',' || next.pos === 'VERB')
}

/** Where the noun phrase with this head begins: its determiner, or the start of the sentence (headlines); -1 for neither. */
const opening = (scene: Scene, head: number): number => {
  const { tokens, sentences } = scene
  const { first } = sentences[tokens[head]!.sentence]!
  for (let i = head - 1; i >= first && head - i < 9; i--) {
    const t = tokens[i]!
    // "the company's founder"
    if (possessive.has(t) && i > first) continue
    if (determiners.has(t)) return i
    if (!before.has(t.pos) && !hyphens.has(t)) return -1
    if (itemAt(scene, i)?.quantity && !hyphens.has(tokens[i + 1])) return -1
    if (i === first) return i
  }
  return head === first ? head : -1
}

const soloItem = (scene: Scene, first: number, last: number, head: number): Item => ({
  first,
  last,
  head,
  group: null,
  quantity: null,
  sort: 'people',
  nationalities: nationalitiesOf(scene, first, last),
  role: null,
  unit: 'people',
  part: false,
  sentence: scene.tokens[head]!.sentence,
  joins: undefined,
})

/** How many words before people a verb may say that they were taken from where "from" stands. */
const MOVED = 6

/** "the Chinese manager", "a defendant, a Ukrainian book-keeper", "a man from Yunnan". */
export const nationalitiesOf = (scene: Scene, first: number, last: number): string[] => {
  const { tokens, placeAt, layers } = scene
  for (let i = first; i < last; i++) {
    const found = findAt(nationalities, tokens, i)
    if (found) return [found.value]
  }
  // "rescued a girl from Oman": where she was.
  if (tokens[last]?.lower === 'from' && placeAt[last + 1] && !movedBefore(tokens, first, MOVED)) {
    const { country } = layers.places[placeAt[last + 1]! - 1]!
    return country ? [country] : []
  }
  const apposed = apposedNation(scene, first)
  if (apposed) return [apposed]
  if (tokens[last]?.text !== ',') return []
  for (let i = last + 1; i < last + 8 && i < tokens.length; i++) {
    const t = tokens[i]!
    if (t.pos === 'PUNCT' && !hyphens.has(t)) return []
    if (i === last + 1 && t.pos !== 'DET' && t.pos !== 'NUM') return []
    const found = findAt(nationalities, tokens, i)
    if (found) return [found.value]
  }
  return []
}

const articles = wordSet('a an')

/** "a 26-year-old Nigerian, Ade Bello": the nation in front of the name. */
const apposedNation = ({ tokens }: Scene, first: number): string | null => {
  const found = tokens[first - 1]?.text === ',' ? findAt(nationalities, tokens, first - 2) : null
  if (!found) return null
  for (let i = first - 3; i >= 0 && first - i < 9; i--) {
    const t = tokens[i]!
    if (articles.has(t)) return found.value
    if (t.sentence !== tokens[first]!.sentence || !(before.has(t.pos) || hyphens.has(t))) return null
  }
  return null
}

export const isSolo = (scene: Scene, item: Item | null): boolean =>
  item !== null &&
  item.quantity === null &&
  item.sort === 'people' &&
  (item.group === null || item.group.one || nouns.has(scene.tokens[item.head]))

/** "he", "the man": someone told of before, so that the same act on "him" is no new claim. */
export const pointsBack = (scene: Scene, item: Item): boolean =>
  pronouns.has(scene.tokens[item.head]) || definite.has(scene.tokens[item.first])

const definite = wordSet('the this that his her')

export const isPronoun = (scene: Scene, item: Item): boolean => pronouns.has(scene.tokens[item.head])

/** The noun phrase right at a token, where it is one person. */
export const soloFrom = (scene: Scene, from: number, end: number): Item | null => {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const solo = soloAt(scene, i)
    if (solo) return solo.first <= from ? solo : null
    const t = scene.tokens[i]!
    if (t.pos === 'ADP' || (t.pos === 'PUNCT' && !hyphens.has(t)) || t.pos === 'CCONJ') return null
  }
  return null
}
