import { ands } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'
import { soloAt } from './solo.ts'

const indefinite = wordSet('a an')

/** "two men and a woman", "the boss and two aides": a count and one more person beside it are one number. */
export const withOneMore = (scene: Scene, item: Item): Item => {
  if (item.sort !== 'people' || item.nationalities.length) return item
  const { tokens } = scene
  if (item.quantity) {
    if (!isPlainCount(item)) return item
    const after =
      ands.has(tokens[item.last]) && indefinite.has(tokens[item.last + 1]) ? soloFrom(scene, item.last + 1) : null
    if (after) return joined(scene, item, after)
    const before = ands.has(tokens[item.first - 1]) ? soloAt(scene, item.first - 2) : null
    return before && before.last === item.first - 1 && !before.nationalities.length ? joined(scene, item, before) : item
  }
  if (!indefinite.has(tokens[item.first]) || !ands.has(tokens[item.first - 1])) return item
  const counted = itemAt(scene, item.first - 2)
  if (counted?.sort !== 'people' || !isPlainCount(counted)) return item
  // "Two Nigerian men and a woman": nobody says where she is from.
  return counted.nationalities.length ? counted : joined(scene, counted, item)
}

const isPlainCount = ({ quantity, part }: Item): boolean =>
  quantity !== null && !part && quantity.qualifier === 'exact' && quantity.low === quantity.high && quantity.low! < 100

const soloFrom = (scene: Scene, first: number): Item | null => {
  for (let i = first + 1; i < first + 6; i++) {
    const solo = soloAt(scene, i)
    if (solo) return solo.first === first && !solo.nationalities.length ? solo : null
  }
  return null
}

const joined = (scene: Scene, counted: Item, one: Item): Item => {
  const { tokens } = scene
  const q = counted.quantity!
  const first = Math.min(counted.first, one.first)
  const last = Math.max(counted.last, one.last)
  const size = q.low! + 1
  return itemWith(counted, {
    first,
    last,
    joins: counted,
    quantity: { ...q, low: size, high: size, start: tokens[first]!.start, end: tokens[last - 1]!.end },
  })
}
