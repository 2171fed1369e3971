import type { Outlet, SourcedClaim } from '../model/event.ts'
import { type Bond, clusterBy } from './cluster.ts'
import { disputedBy } from './dispute.ts'
import { evidenceOn, weightOf } from './evidence.ts'
import { type EvidenceName, thresholds } from './evidence-rows.ts'
import { familyOf } from './families.ts'
import { type Constraint, isOfHospital, type Mention, mentionOf, refOf, reportOf, withoutHospital } from './mention.ts'
import { gapBetween } from './period.ts'
import { ownDays, partsAndWholes } from './wholes.ts'

const isPlanned = ({ modality }: SourcedClaim): boolean => modality === 'planned' || modality === 'ordered'

/** "69 men and 15 women, who will leave on three flights" */
const tellsFlights = (a: SourcedClaim, b: SourcedClaim): boolean =>
  (a.count?.unit === 'flights') !== (b.count?.unit === 'flights') &&
  a.action === b.action &&
  a.evidence === b.evidence &&
  isPlanned(a) === isPlanned(b)

/** "Agents arrested 28 and 35 people" in two towns: neither is the number of both. */
const tellsTwo = (a: SourcedClaim, b: SourcedClaim): boolean =>
  a.evidence === b.evidence &&
  a.action === b.action &&
  a.count !== null &&
  b.count !== null &&
  a.count.text !== b.count.text &&
  [
    [a, b],
    [b, a],
  ].some(([x, y]) => a.evidence.includes(` ${x!.count!.text} and ${y!.count!.text} `))

/** From how many days between them on what one report tells is hardly one operation that went on. */
const APART = 2

/**
 * "Police arrested 85 people on Wednesday, two days after they took 120": the report gives each a day. Around those killed or hurt
 * stand the days of a hearing and of an earlier case, which are read as theirs too often.
 */
const haveOtherDays = (a: SourcedClaim, b: SourcedClaim): boolean => {
  if (familyOf(a.action) === 'casualty') return false
  const [left, right] = [ownDays(a), ownDays(b)]
  return left !== null && right !== null && gapBetween(left, right) >= APART
}

/** "Paramedics took two victims to Luang Hospital", of those hurt in number. */
const isBrought = (some: SourcedClaim, all: SourcedClaim): boolean =>
  isOfHospital(some) &&
  !isOfHospital(all) &&
  some.count?.unit === 'people' &&
  all.count?.unit === 'people' &&
  (some.count.low ?? 0) <= (all.count.low ?? 0)

/** Only a person joins claims of different families; once joined, they neither draw nor repel others. */
const OTHER_FAMILY = thresholds.withinReport - 1e-6

const byPlace = (a: SourcedClaim, b: SourcedClaim): number =>
  a.at.start - b.at.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** With which claims of its report a dispute goes: those that a person ties it to, or else those with what it disputes. */
const homeOf = (
  dispute: SourcedClaim,
  groups: readonly SourcedClaim[][],
  told: readonly SourcedClaim[],
  constraints: readonly Constraint[],
): SourcedClaim[] | undefined => {
  const own = refOf(dispute)
  const others = (kind: Constraint['kind']): string[] =>
    constraints.flatMap(({ kind: its, a, b }) => (its !== kind ? [] : a === own ? [b] : b === own ? [a] : []))
  const holding = (refs: readonly string[]): SourcedClaim[] | undefined =>
    groups.find((group) => group.some((claim) => refs.includes(refOf(claim))))
  const tied = holding(others('same'))
  if (tied) return tied
  const home = holding(disputedBy(dispute, told).slice(0, 1).map(refOf))
  const apart = others('not-same')
  return home?.some((claim) => apart.includes(refOf(claim))) ? undefined : home
}

/** From which share of what it tells of people killed or hurt on a report is about it, where it tells of no other as often. */
const ABOUT = 1 / 3

/** Whether a report is about this case of harm: it tells more of it than of any other or, of two told as often, first of it. */
const isAbout = (group: readonly SourcedClaim[], kin: readonly (readonly SourcedClaim[])[]): boolean => {
  const others = kin.filter((other) => other !== group)
  if (group.length < ABOUT * kin.flat().length) return false
  if (others.every((other) => other.length < group.length)) return true
  const [other] = others
  return others.length === 1 && other!.length === group.length && byPlace(group[0]!, other![0]!) < 0
}

/** Sorts the claims of one report into the occurrences it tells of. A dispute goes with what it disputes. */
export const mentionsOf = (
  claims: readonly SourcedClaim[],
  outlet: Outlet,
  constraints: readonly Constraint[] = [],
): Mention[] => {
  const report = reportOf(outlet)
  const told = claims.filter((claim) => claim.action !== 'dispute').sort(byPlace)
  const single = told.map((claim) => mentionOf([withoutHospital(claim)], report))
  const indexOf = new Map(told.map((claim, index) => [refOf(claim), index]))
  const bonds = constraints.flatMap(({ kind, a, b }): Bond[] => {
    const [left, right] = [indexOf.get(a), indexOf.get(b)]
    return left === undefined || right === undefined ? [] : [{ a: left, b: right, together: kind === 'same' }]
  })
  const wholes = partsAndWholes(told)
  const oneCause = new Set(single.flatMap(({ causes }) => causes)).size === 1
  const causeOf = (a: Mention, b: Mention): EvidenceName[] =>
    oneCause && a.family === 'casualty' && (a.causes.length === 0 || b.causes.length === 0)
      ? ['one cause in the report']
      : []
  const groups = clusterBy(
    told.length,
    (a, b) => {
      const [left, right] = [told[a]!, told[b]!]
      if (familyOf(left.action) !== familyOf(right.action)) return OTHER_FAMILY
      const [x, y] = [single[a]!, single[b]!]
      const context = wholes.evidenceOn(left, right)
      if (tellsFlights(left, right)) context.push('flights of those who leave')
      if (context.length === 0 && haveOtherDays(left, right)) context.push('other days in the report')
      if (isBrought(left, right) || isBrought(right, left)) context.push('brought to a hospital')
      if (tellsTwo(left, right)) context.push('numbers side by side')
      return weightOf([...evidenceOn(x, y, context), ...causeOf(x, y)])
    },
    thresholds.withinReport,
    bonds,
  ).map((group) => group.map((index) => told[index]!))
  const lone: SourcedClaim[][] = []
  for (const dispute of claims.filter((claim) => claim.action === 'dispute').sort(byPlace)) {
    const home = homeOf(dispute, groups, told, constraints)
    if (home) home.push(dispute)
    else lone.push([dispute])
  }
  const isAlone = (group: readonly SourcedClaim[]): boolean => {
    const kin = groups.filter(([other]) => familyOf(other!.action) === familyOf(group[0]!.action))
    return kin.length === 1 || (familyOf(group[0]!.action) === 'casualty' && isAbout(group, kin))
  }
  return [...groups, ...lone].map((group) => mentionOf(group, report, isAlone(group)))
}
