import { tokenAt } from '../../../2-document/tokens.ts'
import type { Time } from '../../../model/claim.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Found } from '../fields.ts'
import { ownTimeOf } from '../own-fields.ts'
import type { Scene } from '../scene.ts'

/** Two numbers of one act: "seized 58 SIM cards and 11 phones". */
export const areTwins = (a: Draft, b: Draft): boolean => a.act === b.act && a.anchor === b.anchor && !b.whole

const linking = wordSet('from with to')
const comparing = wordSet('up down compared rose fell')
const against = wordSet('against')

/** "131, up from 88 in the same period of 2023": what a number is compared with has the days behind it. */
export const isCompared = ({ tokens }: Scene, { item }: Draft): boolean => {
  const before = tokens[(item?.first ?? 0) - 1]
  return against.has(before) || (linking.has(before) && comparing.has(tokens[item!.first - 2]))
}

const changes = wordSet('up down')

/** "14 in 2023, down from 31": of other days than the figure it is compared with, and nobody says of which. */
export const isEarlierFigure = ({ tokens }: Scene, { item, rule }: Draft): boolean =>
  item !== null &&
  linking.has(tokenAt(tokens, item.first - 1)) &&
  changes.has(tokens[item.first - 2]) &&
  rule.endsWith('compared')

/** "and nine more the following day": a day counted from the one before is none that both numbers share. */
export const isToldFrom = ({ layers }: Scene, { spans: [span] }: Found<Time>): boolean =>
  layers.times.some(({ start, rule }) => start === span!.start && rule === 'told from the date before')

/** "44 in 2022, 207 in 2023": in a list each number has the days behind it. */
export const isListed = (scene: Scene, own: Found<Time>, d: Draft, other: Draft | undefined): boolean => {
  if (other === undefined || !areTwins(other, d) || !other.item?.quantity) return false
  const time = ownTimeOf(scene, other.item)?.value
  return time !== undefined && (time.start !== own.value.start || time.end !== own.value.end)
}
