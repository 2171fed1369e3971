import type { Outlet, SourcedClaim } from '../model/event.ts'
import { type Bond, clusterBy } from './cluster.ts'
import { disputedBy } from './dispute.ts'
import { evidenceOn, weightOf } from './evidence.ts'
import { type EvidenceName, thresholds } from './evidence-rows.ts'
import { familyOf } from './families.ts'
import { type Constraint, type Mention, mentionOf, refOf, reportOf, withoutHospital } from './mention.ts'
import { sameName, tellingWords } from './words.ts'

const sizeOf = ({ count }: SourcedClaim): number => count?.low ?? count?.high ?? 0

const isPlanned = ({ modality }: SourcedClaim): boolean => modality === 'planned' || modality === 'ordered'

/** What was done is no part of what is only announced. */
const canHold = (whole: SourcedClaim, part: SourcedClaim): boolean =>
  whole.partOf !== true &&
  (isPlanned(part) || !isPlanned(whole)) &&
  whole.count !== null &&
  whole.count.unit === part.count?.unit &&
  familyOf(whole.action) === familyOf(part.action) &&
  sizeOf(whole) > sizeOf(part) &&
  (whole.nationalities.length === 0 || part.nationalities.every((nation) => whole.nationalities.includes(nation)))

/** Which larger number each part of a report belongs to: the nearest in the text that can hold it. */
const partsAndWholes = (
  told: readonly SourcedClaim[],
): { evidenceOn(a: SourcedClaim, b: SourcedClaim): EvidenceName[] } => {
  const wholeOf = new Map<SourcedClaim, SourcedClaim>()
  for (const part of told) {
    if (part.partOf !== true || part.count === null) continue
    const [whole] = told
      .filter((other) => other !== part && canHold(other, part))
      .sort((a, b) => Math.abs(a.at.start - part.at.start) - Math.abs(b.at.start - part.at.start))
    if (whole) wholeOf.set(part, whole)
  }
  const namesOf = new Map(told.map((claim) => [claim, namedPlaces(claim)]))
  const apart = (a: SourcedClaim, b: SourcedClaim): boolean => {
    const [left, right] = [namesOf.get(a)!, namesOf.get(b)!]
    return left.length > 0 && right.length > 0 && !left.some((name) => right.some((other) => sameName(name, other)))
  }
  const wholesOf = (part: SourcedClaim): SourcedClaim[] => {
    const whole = wholeOf.get(part)
    return whole === undefined ? [] : [whole, ...wholesOf(whole)]
  }
  const scattered = new Set<SourcedClaim>()
  for (const [part, whole] of wholeOf)
    for (const [other, its] of wholeOf) if (whole === its && apart(part, other)) scattered.add(whole)
  const leaves = (whole: SourcedClaim, part: SourcedClaim): boolean =>
    (scattered.has(whole) && namesOf.get(whole)!.length === 0 && namesOf.get(part)!.length > 0) ||
    (countriesOf(part).length > 0 && countriesOf(whole).length > countriesOf(part).length)
  return {
    evidenceOn(a, b) {
      const [left, right] = [wholesOf(a), wholesOf(b)]
      if (left.includes(b) || right.includes(a)) {
        const [whole, part] = left.includes(b) ? [b, a] : [a, b]
        return [leaves(whole, part) ? 'part of a scattered whole' : 'part beside its whole']
      }
      const strays = (part: SourcedClaim, wholes: readonly SourcedClaim[], other: SourcedClaim): boolean =>
        namesOf.get(other)!.length === 0 && wholes.some((whole) => leaves(whole, part))
      if (strays(a, left, b) || strays(b, right, a)) return ['part of a scattered whole']
      if (!left.some((whole) => right.includes(whole))) return []
      return [apart(a, b) ? 'parts in other places' : 'parts of one whole']
    },
  }
}

/** The places below a country that a claim states; one taken over from another sentence parts no number from its whole. */
const namedPlaces = ({ places, inferred }: SourcedClaim): (readonly string[])[] =>
  inferred.includes('places')
    ? []
    : places
        .filter((place) => place.kind !== 'country')
        .map((place) => tellingWords(place.name))
        .filter((words) => words.length > 0)

const countriesOf = (claim: SourcedClaim): string[] => [
  ...new Set(claim.places.flatMap((place) => place.country ?? [])),
]

/** "69 men and 15 women, who will leave on three flights" */
const tellsFlights = (a: SourcedClaim, b: SourcedClaim): boolean =>
  (a.count?.unit === 'flights') !== (b.count?.unit === 'flights') &&
  a.action === b.action &&
  a.evidence === b.evidence &&
  isPlanned(a) === isPlanned(b)

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
