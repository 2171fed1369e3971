import { bystanders } from '../bystanders.ts'
import { isBarred } from '../cells.ts'
import { isTooMany } from '../count.ts'
import type { Draft } from '../draft.ts'
import { isOfOffice } from '../list.ts'
import type { Item, Scene } from '../scene.ts'
import { isElsewhere } from './elsewhere.ts'

/** Numbers that no claim counts yet and that could be counted. */
export const leftOver = (scene: Scene, drafts: readonly Draft[]): Item[] => {
  // By the number itself: a draft may hold an item with more of its group than the text has at that place.
  const counted = new Set<Item['quantity']>()
  for (const d of drafts) {
    if (d.item) counted.add(d.item.quantity)
    if (d.item?.joins) counted.add(d.item.joins.quantity)
    if (d.antecedent?.sentence === d.sentence) counted.add(d.antecedent.quantity)
  }
  return scene.items.filter(
    (i) =>
      i.quantity &&
      !counted.has(i.quantity) &&
      i.sort !== 'percent' &&
      (i.sort === 'money' || !isTooMany(i)) &&
      i.role !== 'official' &&
      !bystanders.has(scene.tokens[i.head]) &&
      !isElsewhere(scene, i) &&
      !isOneOf(scene, i, counted) &&
      !isCell(scene, i) &&
      !isOfOffice(scene, i),
  )
}

/** A number alone between bars is told of by the head of its column, or by nobody. */
const isCell = (scene: Scene, { sentence }: Item): boolean => {
  const { first, last } = scene.sentences[sentence]!
  return last - first === 1 && (isBarred(scene, sentence - 1) || isBarred(scene, sentence))
}

/** "one of the 22 people deceived": the 22 are told of. */
const isOneOf = (scene: Scene, item: Item, counted: ReadonlySet<Item['quantity']>): boolean =>
  item.part &&
  item.quantity!.high === 1 &&
  scene.items.some((o) => o.first > item.first && o.last < item.last && o.quantity !== null && counted.has(o.quantity))
