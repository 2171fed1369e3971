import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { PlaceMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { markedAt } from './marked.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

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
  const before = tokenAt(tokens, item.first - 1)?.text === ',' ? item.first - 2 : item.first - 1
  const n = item.quantity && isBare(item) ? placeAt[before]! : 0
  if (!n) return placeOfPair(scene, item)
  if (isRolledPlace(scene, item, n)) return n
  let at = layers.places[n - 1]!.first - 1
  while (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'ADJ') at--
  if (!listPrepositions.has(tokens[at]) || !isEdge(tokens[item.last], item)) return 0
  return isEdge(tokens[at - 1], item) ? n : 0
}

const pairing = wordSet('and with /')

/** "Kandal 104 cases with 211 arrests; Takeo 58 and 97;": the place right before the first of two numbers (its index + 1), or 0. */
const placeOfPair = ({ tokens, items, itemAt: at, placeAt, sentences }: Scene, item: Item): number => {
  if (!item.quantity || !pairing.has(tokens[item.first - 1])) return 0
  const things = markedAt(items, at, item.first - 2)
  if (things?.sort !== 'thing' || things.last !== item.first - 1 || !rollEdges.has(tokens[item.last])) return 0
  const n = placeAt[things.first - 1]!
  const { first } = sentences[item.sentence]!
  let isRow = false
  for (let i = first; i < sentences[item.sentence]!.last; i++) isRow ||= tokens[i]!.text === ';'
  return isRow ? n : 0
}

/** A number alone, with or without those told of right before it. */
const isBare = ({ sort, group }: Item): boolean => sort === 'bare' || group?.rule === 'count alone'

const opening = wordSet('( : ; , — – and is are')
const rollEdges = wordSet('; , and . )')

/** "(Lagos 61, Ibadan 48)": a place and its number with nothing between, one of several in a row. */
const isRolledPlace = (scene: Scene, item: Item, n: number): boolean => {
  if (!isRollEntry(scene, item, n)) return false
  for (const o of scene.items) {
    if (o === item || o.sentence !== item.sentence || !o.quantity) continue
    const place = scene.placeAt[o.first - 1]!
    if (place > 0 && isRollEntry(scene, o, place)) return true
  }
  return false
}

const isRollEntry = ({ tokens, layers }: Scene, item: Item, n: number): boolean => {
  const { first, last } = layers.places[n - 1]!
  const lead = tokens[first - 1]
  return (
    last === item.first &&
    isBare(item) &&
    isEdge(tokens[item.last], item, rollEdges) &&
    (lead === undefined || lead.sentence !== item.sentence || opening.has(lead))
  )
}

/** Whether a place only says where those of its number are, in a row of such: nothing else happened there. */
export const isInRoll = (scene: Scene, { last }: PlaceMention): boolean => {
  const item = itemAt(scene, last)
  return item?.quantity != null && item.first === last && isRolledPlace(scene, item, scene.placeAt[last - 1]!)
}

/** "followed by Ogun with 128 and Delta with 90": the place that has so many, in a list by places (its index + 1), or 0. */
export const placeWith = ({ tokens, placeAt, layers }: Scene, { quantity, first }: Item): number => {
  const n = quantity && tokenAt(tokens, first - 1)?.lower === 'with' ? placeAt[first - 2]! : 0
  return n && rankers.has(tokens[layers.places[n - 1]!.first - 1]) ? n : 0
}
const rankers = wordSet('by and , ;')

const edges = wordSet('; , and . :')

/** Where a member of a list begins or ends. */
const isEdge = (t: Token | undefined, item: Item, words = edges): boolean =>
  t === undefined || t.sentence !== item.sentence || words.has(t)

export const listPrepositions = wordSet('in at from')
