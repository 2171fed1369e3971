import type { Place } from '../../model/claim.ts'
import { bullets } from '../clause/marks.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { chainOf } from './fields.ts'
import { markedAt } from './marked.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

/** What the label of a row says of those counted in it: where they were, of what nation they are, or that it sums up the others. */
export type Label = { places: Place[] | null; nationality: string | null; isSum: boolean }

/** A line that is a label and its number: "North Sumatra: 31", "- Chinese — 14", "All provinces: 68". */
export type Row = { item: Item; label: Label }

const marks = wordSet(': – — - =')
const sums = wordSet('total totals sum overall')
const all = wordSet('all')
const rest = wordSet(
  'other others unknown elsewhere women men children girls boys minors adults male female males females',
)
const verbs = new Set(['VERB', 'AUX'])
/** So many words a label has at most. */
const LONG = 6

/** Where a line begins, behind its bullet. */
export const behindBullet = ({ tokens, sentences }: Scene, n: number): number => {
  const { first } = sentences[n]!
  return bullets.has(tokens[first]) ? first + 1 : first
}

/** The label of a line and the number behind it; null where what stands before the number is neither place, nation, nor sum. */
export const rowOf = (scene: Scene, n: number): Row | null => {
  const { tokens, sentences } = scene
  const { last } = sentences[n]!
  const from = behindBullet(scene, n)
  let at = from
  while (at < last && at - from <= LONG && !marks.has(tokens[at])) at++
  if (at === from || !marks.has(tokens[at])) return null
  const item = itemAt(scene, at + 1)
  if (!item?.quantity || item.quantity.first !== at + 1 || item.quantity.sort !== 'count') return null
  // "Banten: 20 cars"
  if (item.sort === 'money' || (item.sort === 'thing' && item.head > at)) return null
  // Cells of a table have a head of their own.
  if (tokens[item.quantity.last]?.text === '/') return null
  // "Phnom Penh: 20 officers were sent": a sentence of its own.
  for (let i = item.last; i < last; i++) if (verbs.has(tokens[i]!.pos)) return null
  const label = labelOf(scene, from, at)
  return label && { item, label }
}

/** What some words say as a label; null where they are neither place, nation, nor sum. */
export const labelOf = (scene: Scene, from: number, to: number): Label | null => {
  const { tokens, placeAt, layers } = scene
  const named = markedAt(layers.places, placeAt, from)
  const place = named && named.first === from && isUpTo(scene, named.last, to) ? named : undefined
  const nation = findAt(nationalities, tokens, from)
  const isNation = nation?.last === to
  const isSum = sums.has(tokens[from]) || (all.has(tokens[from]) && to - from <= 2)
  if (!place && !isNation && !isSum && !(to - from === 1 && rest.has(tokens[from]))) return null
  return {
    places: place && place.rule !== 'country adjective' ? chainOf([place]) : null,
    nationality: isNation ? nation.value : place?.kind === 'country' ? place.country : null,
    isSum,
  }
}

/** Whether nothing but a bracket stands behind a place: "Myanmar (Myawaddy and Payathonzu)". */
const isUpTo = ({ tokens }: Scene, last: number, to: number): boolean =>
  last === to || (tokens[last]?.text === '(' && tokens[to - 1]!.text === ')')
