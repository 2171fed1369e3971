import { nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'

/** Words for those of whom there are most. */
export const largest = wordSet('largest biggest main most followed majority bulk top')
const leading = wordSet('with at (')
/** "followed by Kenyans with 38, Indonesians, 31": the verb left out. */
const apart = wordSet(',')
const numbering = wordSet('numbered number numbering totalled totaled')

/** "Indonesians make up the largest group with 31", "Chinese numbered 40": whose number stands behind the verb. */
export const withLabel = (scene: Scene, item: Item, first: number): Item => {
  const { tokens } = scene
  if (item.sort !== 'bare' || item.quantity!.head !== null) return item
  const before = tokens[item.first - 1]
  const isRanked = (leading.has(before) || apart.has(before)) && hasLargest(scene, first, item.first)
  if (!numbering.has(before) && !isRanked && !isGapped(scene, item, first)) return item
  for (let i = item.first - 1; i >= first; i--) {
    if (itemAt(scene, i)?.quantity) break
    const named = findAt(nationalities, tokens, i)
    if (named && (!apart.has(before) || named.last === item.first - 1))
      return itemWith(item, { sort: 'people', unit: 'people', nationalities: [named.value] })
  }
  return item
}

/** "The Chinese numbered 50, the Thais 20": the verb left out. */
const isGapped = ({ tokens }: Scene, item: Item, first: number): boolean => {
  if (findAt(nationalities, tokens, item.first - 1)?.last !== item.first || tokens[item.first - 2]?.lower !== 'the')
    return false
  for (let i = item.first - 3; i > first; i--) if (numbering.has(tokens[i])) return true
  return false
}

const hasLargest = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (largest.has(scene.tokens[i])) return true
  return false
}
