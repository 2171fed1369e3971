import { wordSet } from '../lexicon.ts'
import { sizeOf, totalOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import type { Item, Scene } from './scene.ts'

/**
 * "The four, two Colombian women, a Venezuelan and a Chinese national, were held": where those listed right behind a number add
 * up to it, each is a part of it, though the verb takes them all.
 */
export const markAddedUp = (scene: Scene, drafts: Draft[], before: number): void => {
  for (let k = before; k < drafts.length; k++) {
    const whole = drafts[k]!
    if (whole.partOf || whole.count?.unit !== 'people' || whole.count.qualifier !== 'exact') continue
    if (whole.item?.group?.refers === 'back') markBefore(whole, drafts)
    for (const item of listedBehind(scene, whole)) {
      const told = toldBehind(drafts, k, item)
      if (told >= 0) drafts[told] = draftWith(drafts[told]!, { whole, partOf: true })
    }
  }
}

/** How many sentences lie between a list and the number that sums it up. */
const NEAR = 2

/** "handed over six leaders and four others. The ten were flown to Kunming": each of the list is a part of the ten. */
const markBefore = (whole: Draft, drafts: Draft[]): void => {
  const list = drafts.filter(
    (d) =>
      d.action === whole.action &&
      !d.partOf &&
      d.count?.unit === 'people' &&
      d.sentence < whole.sentence &&
      whole.sentence - d.sentence <= NEAR,
  )
  const act = list.at(-1)?.act
  const parts = list.filter((d) => d.act === act)
  if (parts.length < 2 || parts.reduce((sum, d) => sum + totalOf(d), 0) !== totalOf(whole)) return
  for (const d of parts) drafts[drafts.indexOf(d)] = draftWith(d, { whole, partOf: true })
}

/** Where the same is told of an item behind a draft; -1 for nowhere. */
const toldBehind = (drafts: readonly Draft[], at: number, item: Item): number => {
  const { action } = drafts[at]!
  for (let n = at + 1; n < drafts.length; n++) {
    const d = drafts[n]!
    if (d.item === item && d.action === action && !d.partOf) return n
  }
  return -1
}

const joiners = wordSet(', and : ( — –')

/** The groups joined right behind a number, where they add up to it. */
const listedBehind = (scene: Scene, whole: Draft): Item[] => {
  if (!whole.item?.quantity) return []
  const list: Item[] = []
  let sum = 0
  let last = whole.item
  for (let k = scene.items.indexOf(last) + 1; k < scene.items.length && sum < totalOf(whole); k++) {
    const next = scene.items[k]!
    if (next.sentence !== last.sentence || !next.quantity || !isJoined(scene, last.last, next.first)) break
    sum += sizeOf(next)
    list.push(next)
    last = next
  }
  return list.length > 1 && sum === totalOf(whole) ? list : []
}

const isJoined = ({ tokens }: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!joiners.has(tokens[i])) return false
  return to > from
}
