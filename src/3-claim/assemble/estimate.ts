import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import * as lists from './en/modality.ts'
import type { Item, Scene } from './scene.ts'

const estimated = wordSet(lists.estimated)
const stocks = new Set(['hold', 'recruit', 'defraud', 'missing'])

/** Whether how many the act is done to is an estimate: people held, tricked or missing in round numbers. */
export const isEstimate = (scene: Scene, act: Act, item: Item | null): boolean => {
  const { row, head } = act.trigger
  const { tokens, sentences } = scene
  const { first, last } = sentences[act.sentence]!
  if (row.action !== 'hold' && !stocks.has(row.action) && row.action !== 'escape') return false
  const size = item?.quantity ? (item.quantity.low ?? item.quantity.high ?? 0) : 0
  if (!item?.quantity) return false
  for (let i = first; i < last; i++)
    if (
      estimated.has(tokens[i]) &&
      !isOfAnother(scene, i, head) &&
      !scene.timeAt[i] &&
      (Math.abs(i - head) < 14 || item.first - i < 8)
    )
      return true
  if (stocks.has(row.action) && isByEstimate(scene, act)) return true
  return (
    size >= 1000 && item.quantity.qualifier !== 'exact' && stocks.has(row.action) && isBackedByEstimator(scene, act)
  )
}

/** "By the estimate of the embassy, 700 have been lured there". */
const isByEstimate = (scene: Scene, act: Act): boolean => {
  const at = scene.tokens[act.trigger.head]!.start
  return scene.layers.attributions.some(
    (a) => a.stance === 'estimates' && a.rule === 'according to' && a.content.start <= at && at < a.content.end,
  )
}

const modals = wordSet('may might could')
const relatives = wordSet('that which where')

/** "held in an area that could be reached": what may be is told of the area. */
const isOfAnother = ({ tokens }: Scene, at: number, head: number): boolean =>
  at > head && modals.has(tokens[at]) && relatives.has(tokens[at - 1])

/** A large round number of people held or trafficked that someone states as a whole is an estimate, not a count. */
const isBackedByEstimator = (scene: Scene, act: Act): boolean => {
  const at = scene.tokens[act.trigger.head]!.start
  return scene.layers.attributions.some(
    (a) =>
      a.content.start <= at &&
      at < a.content.end &&
      (a.stance === 'estimates' || a.source?.kind === 'un' || a.source?.kind === 'ngo' || a.source?.kind === 'analyst'),
  )
}
