import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import type { Item, Scene } from './scene.ts'

/** "In 2023, 50 were rescued; in 2024, 80": the time right before a number alone at the end of its clause (its index + 1), or 0. */
export const timeLeading = ({ tokens, timeAt, layers }: Scene, item: Item): number => {
  if (item.sort !== 'bare' || tokens[item.first - 1]?.text !== ',' || !isEdge(tokens[item.last], item)) return 0
  const n = timeAt[item.first - 2] ?? 0
  if (!n) return 0
  const { first } = layers.times[n - 1]!
  const before = timeAt[first - 1] || !listPrepositions.has(tokens[first - 1]) ? first - 1 : first - 2
  return tokens[before]?.text === ';' || tokens[before]?.lower === 'and' ? n : 0
}

/** "From Myanmar 4,906; from Laos 402", "in Poipet, 20": the place right before a number in a list by places (its index + 1), or 0. */
export const placeLeading = (scene: Scene, item: Item): number => {
  const { tokens, placeAt, layers } = scene
  const before = tokens[item.first - 1]?.text === ',' ? item.first - 2 : item.first - 1
  const isBare = item.sort === 'bare' || item.group?.rule === 'count alone'
  const n = item.quantity && isBare ? placeAt[before]! : 0
  if (!n) return 0
  let at = layers.places[n - 1]!.first - 1
  while (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'ADJ') at--
  if (!listPrepositions.has(tokens[at]) || !isEdge(tokens[item.last], item)) return 0
  return isEdge(tokens[at - 1], item) ? n : 0
}

/** "followed by Ogun with 128 and Delta with 90": the place that has so many, in a list by places (its index + 1), or 0. */
export const placeWith = ({ tokens, placeAt, layers }: Scene, { quantity, first }: Item): number => {
  const n = quantity && tokens[first - 1]?.lower === 'with' ? placeAt[first - 2]! : 0
  return n && rankers.has(tokens[layers.places[n - 1]!.first - 1]) ? n : 0
}
const rankers = wordSet('by and , ;')

const edges = wordSet('; , and . :')

/** Where a member of a list begins or ends. */
const isEdge = (t: Token | undefined, item: Item): boolean =>
  t === undefined || t.sentence !== item.sentence || edges.has(t)

export const listPrepositions = wordSet('in at from')
