import type { Outlet, SourcedClaim } from '../model/event.ts'
import { type Bond, clusterBy } from './cluster.ts'
import { disputedBy } from './dispute.ts'
import { evidenceOn, thresholds, weightOf } from './evidence.ts'
import { familyOf } from './families.ts'
import { type Constraint, type Mention, mentionOf, refOf, reportOf } from './mention.ts'

/** Only a person joins claims of different families; once joined, they neither draw nor repel others. */
const OTHER_FAMILY = thresholds.withinReport - 1e-6

const byPlace = (a: SourcedClaim, b: SourcedClaim): number =>
  a.at.start - b.at.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Sorts the claims of one report into the occurrences it tells of. A dispute goes with what it disputes. */
export const mentionsOf = (
  claims: readonly SourcedClaim[],
  outlet: Outlet,
  constraints: readonly Constraint[] = [],
): Mention[] => {
  const report = reportOf(outlet)
  const told = claims.filter((claim) => claim.action !== 'dispute').sort(byPlace)
  const single = told.map((claim) => mentionOf([claim], report))
  const indexOf = new Map(told.map((claim, index) => [refOf(claim), index]))
  const bonds = constraints.flatMap(({ kind, a, b }): Bond[] => {
    const [left, right] = [indexOf.get(a), indexOf.get(b)]
    return left === undefined || right === undefined ? [] : [{ a: left, b: right, together: kind === 'same' }]
  })
  const groups = clusterBy(
    told.length,
    (a, b) => {
      const [left, right] = [told[a]!, told[b]!]
      if (familyOf(left.action) !== familyOf(right.action)) return OTHER_FAMILY
      return weightOf(evidenceOn(single[a]!, single[b]!))
    },
    thresholds.withinReport,
    bonds,
  ).map((group) => group.map((index) => told[index]!))
  const lone: SourcedClaim[][] = []
  for (const dispute of claims.filter((claim) => claim.action === 'dispute').sort(byPlace)) {
    const target = disputedBy(dispute, told)[0]
    const home = target && groups.find((group) => group.some((claim) => refOf(claim) === refOf(target)))
    if (home) home.push(dispute)
    else lone.push([dispute])
  }
  return [...groups, ...lone].map((group) => mentionOf(group, report))
}
