import { tokenAt } from '../../2-document/tokens.ts'
import type { ActorMention, PlaceMention } from '../annotations.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { markedAt } from './marked.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'

/** Who has a number that stands right behind its name: a country, a province, a body. */
export type Holder = { place: PlaceMention | null; actor: ActorMention | null; first: number }

const apart = wordSet(', ; and while but')
const articles = wordSet('the')
const more = wordSet('another some about')
const closing = wordSet(', ; . and while but in on by')

/**
 * "Thailand sent home 200 Kenyans, Laos 150 and Vietnam 90": who stands for the subject where the verb is left out; null where
 * nobody does, as in a list of who was counted ("India 465, Kenya 220").
 */
export const gappedHolder = (scene: Scene, item: Item): Holder | null => {
  const { tokens, sentences } = scene
  const at = more.has(tokenAt(tokens, item.first - 1)) ? item.first - 1 : item.first
  const holder = holderBefore(scene, at)
  if (!holder) return null
  const before = articles.has(tokens[holder.first - 1]) ? holder.first - 2 : holder.first - 1
  if (!apart.has(tokenAt(tokens, before))) return null
  const after = tokens[item.last]
  if (after && after.sentence === item.sentence && !closing.has(after)) return null
  return hasHolderWithVerb(scene, sentences[item.sentence]!.first, before) ? holder : null
}

/** The place or body named right before a token, or null. */
export const holderBefore = ({ layers, placeAt, actorAt }: Scene, at: number): Holder | null => {
  const named = markedAt(layers.places, placeAt, at - 1) ?? null
  // "The Taiwanese numbered 50, the Chinese 20": people, and no place.
  const place = named?.stands ? named : null
  const actor = markedAt(layers.actors, actorAt, at - 1) ?? null
  const first = actor?.last === at ? actor.first : place?.last === at ? place.first : -1
  return first < 0
    ? null
    : { place: place?.last === at ? place : null, actor: actor?.last === at ? actor : null, first }
}

const tallying = wordSet('recorded reported registered logged counted tallied had saw noted listed')

/** "Selangor has recorded 47": who has counted so many, before the number; null where nobody has. */
export const tallyHolder = (scene: Scene, item: Item): Holder | null => {
  const { tokens } = scene
  if (!tallying.has(tokenAt(tokens, item.first - 1))) return null
  let at = item.first - 1
  while (isAuxiliary(tokens[at - 1]) && !isBe(tokens[at - 1])) at--
  return holderBefore(scene, at)
}

/** Who has a number in such a list, of its first member as well. */
export const holderOf = (scene: Scene, item: Item): Holder | null => {
  const gapped = gappedHolder(scene, item)
  if (gapped) return gapped
  const holder = tallyHolder(scene, item)
  if (!holder) return null
  for (const o of scene.items) if (o.sentence === item.sentence && o.quantity && gappedHolder(scene, o)) return holder
  return null
}

/** Whether a place stands for the subject of the number behind it: the place of that number alone. */
export const isHolder = (scene: Scene, { first, last }: PlaceMention): boolean => {
  const item = itemAt(scene, last)
  return item?.quantity != null && item.first === last && gappedHolder(scene, item)?.place?.first === first
}

/** "Police held 165 people, including India 35, Kenya 11": what leads to a list of who they are. */
const listLeads = wordSet(': including namely comprising')

/** Whether an active verb with such a subject and a number for its object stands between two tokens. */
const hasHolderWithVerb = (scene: Scene, from: number, to: number): boolean => {
  const { tokens, items, itemAt } = scene
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]!.pos !== 'VERB' || (tokens[i]!.lower.endsWith('ing') && !isAuxiliary(tokens[i - 1]))) continue
    let subject = i
    while (isAuxiliary(tokens[subject - 1]) && !isBe(tokens[subject - 1])) subject--
    if (!holderBefore(scene, subject)) continue
    let counted = false
    for (let k = i + 1; k < to; k++) {
      if (listLeads.has(tokens[k])) return false
      counted ||= markedAt(items, itemAt, k)?.quantity != null
    }
    if (counted) return true
  }
  return false
}

/** Numbers behind the name of who has them count nobody of that name. */
export const ungroupHolders = (scene: Scene, items: Item[]): void => {
  for (let k = 0; k < items.length; k++) {
    const item = items[k]!
    const { quantity, sort } = item
    if (sort !== 'people' || !quantity || quantity.head === null || quantity.head >= quantity.first) continue
    const number = itemWith(item, { first: quantity.first, last: quantity.last })
    if (!gappedHolder(scene, number)) continue
    scene.itemAt.fill(0, item.first, number.first)
    items[k] = itemWith(number, { head: quantity.last - 1, group: null, sort: 'bare', unit: null, nationalities: [] })
  }
}
