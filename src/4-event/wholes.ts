import type { SourcedClaim } from '../model/event.ts'
import { isExact } from './count.ts'
import type { EvidenceName } from './evidence-rows.ts'
import { familyOf } from './families.ts'
import { totalOf } from './mention.ts'
import { gapBetween, lengthOf, type Period, periodOf } from './period.ts'
import { plain, sameName, tellingWords } from './words.ts'

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

const nearestTo = (part: SourcedClaim, wholes: readonly SourcedClaim[]): SourcedClaim | undefined =>
  [...wholes].sort((a, b) => Math.abs(a.at.start - part.at.start) - Math.abs(b.at.start - part.at.start))[0]

/** "Of the 90, 61 are male", in another sentence than tells of the 90. */
const isNamedIn = ({ evidence }: SourcedClaim, { count, evidence: own }: SourcedClaim): boolean => {
  const sentence = ` ${plain(evidence)} `
  const numbers = [plain(count!.text), plain((count!.low ?? 0).toLocaleString('en-US'))]
  return evidence !== own && numbers.some((n) => sentence.includes(` of the ${n} `) || sentence.includes(` of ${n} `))
}

const stand = (a: SourcedClaim, b: SourcedClaim): boolean =>
  a.partOf === true && b.partOf === true && a.evidence === b.evidence && a.action === b.action

/** What the parts that one sentence lists come to; null where it lists no two, or does not count them. */
const sumOf = (part: SourcedClaim, told: readonly SourcedClaim[]): number | null => {
  const listed = told.filter((other) => stand(part, other) && other.count?.unit === part.count?.unit)
  if (listed.length < 2 || !listed.every(({ count }) => isExact(count!))) return null
  return listed.reduce((sum, other) => sum + sizeOf(other), 0)
}

/**
 * Which larger number of its report a part belongs to: one that its sentence names, one that the parts listed come to, or else
 * the nearest in the text that can hold it; a total over a long time where nothing else can.
 */
const wholeFor = (part: SourcedClaim, told: readonly SourcedClaim[]): SourcedClaim | undefined => {
  const able = told.filter((other) => other !== part && canHold(other, part))
  const sum = sumOf(part, told)
  return (
    nearestTo(
      part,
      able.filter((whole) => isNamedIn(part, whole)),
    ) ??
    nearestTo(
      part,
      able.filter((whole) => sizeOf(whole) === sum),
    ) ??
    nearestTo(
      part,
      able.filter((whole) => totalOf(whole) !== 'yes'),
    ) ??
    nearestTo(part, able)
  )
}

/** Which larger number each part of a report belongs to, as evidence on two of its claims. */
export const partsAndWholes = (
  told: readonly SourcedClaim[],
): { evidenceOn(a: SourcedClaim, b: SourcedClaim): EvidenceName[] } => {
  const wholeOf = new Map<SourcedClaim, SourcedClaim>()
  for (const part of told) {
    if (part.partOf !== true || part.count === null) continue
    const whole = wholeFor(part, told)
    if (whole) wholeOf.set(part, whole)
  }
  const namesOf = new Map(told.map((claim) => [claim, namedPlaces(claim)]))
  const apart = (a: SourcedClaim, b: SourcedClaim): boolean => {
    const [left, right] = [namesOf.get(a)!, namesOf.get(b)!]
    return left.length > 0 && right.length > 0 && !left.some((name) => right.some((other) => sameName(name, other)))
  }
  const onOtherDays = (a: SourcedClaim, b: SourcedClaim): boolean => {
    const [left, right] = [ownDays(a), ownDays(b)]
    return left !== null && right !== null && gapBetween(left, right) > 0
  }
  const wholesOf = (part: SourcedClaim): SourcedClaim[] => {
    const whole = wholeOf.get(part)
    return whole === undefined ? [] : [whole, ...wholesOf(whole)]
  }
  const scattered = new Set<SourcedClaim>()
  const drawnOut = new Set<SourcedClaim>()
  for (const [part, whole] of wholeOf)
    for (const [other, its] of wholeOf) {
      if (whole !== its) continue
      if (apart(part, other)) scattered.add(whole)
      if (onOtherDays(part, other)) drawnOut.add(whole)
    }
  // "809 were held in two days. In Kratie it was 312, in Poipet 271", though nothing calls them parts.
  for (const whole of told) {
    if (namesOf.get(whole)!.length > 0 || familyOf(whole.action) === 'casualty') continue
    const placed = told.filter((other) => namesOf.get(other)!.length > 0 && canHold(whole, other))
    if (placed.some((one, at) => placed.slice(at + 1).some((other) => apart(one, other)))) scattered.add(whole)
  }
  const spread = new Set([...scattered].map(({ evidence }) => evidence))
  const isAllOver = (whole: SourcedClaim, placed: SourcedClaim): boolean =>
    scattered.has(whole) && namesOf.get(whole)!.length === 0 && namesOf.get(placed)!.length > 0
  const isOneOfThese = (whole: SourcedClaim, placed: SourcedClaim): boolean =>
    spread.has(whole.evidence) &&
    listsPlaces(whole) &&
    !listsPlaces(placed) &&
    namesOf.get(placed)!.some((name) => namesOf.get(whole)!.some((other) => sameName(name, other)))
  const leaves = (whole: SourcedClaim, part: SourcedClaim): boolean =>
    (drawnOut.has(whole) && ownDays(part) !== null && !isOfDays(whole, ownDays(part)!)) ||
    isAllOver(whole, part) ||
    (countriesOf(part).length > 0 && countriesOf(whole).length > countriesOf(part).length)
  return {
    evidenceOn(a, b) {
      if (isOneOfThese(a, b) || isOneOfThese(b, a)) return ['in one of several places']
      const [left, right] = [wholesOf(a), wholesOf(b)]
      if (left.includes(b) || right.includes(a)) {
        const [whole, part] = left.includes(b) ? [b, a] : [a, b]
        if (leaves(whole, part)) return ['part of a scattered whole']
        return [isNamedIn(part, whole) ? 'part of a number it names' : 'part beside its whole']
      }
      const strays = (part: SourcedClaim, wholes: readonly SourcedClaim[], other: SourcedClaim): boolean =>
        namesOf.get(other)!.length === 0 && wholes.some((whole) => leaves(whole, part))
      if (strays(a, left, b) || strays(b, right, a)) return ['part of a scattered whole']
      if (isAllOver(a, b) || isAllOver(b, a)) return ['part of a scattered whole']
      const isOneList = left.length === 0 && right.length === 0 && stand(a, b)
      if (!isOneList && !left.some((whole) => right.includes(whole))) return []
      if (onOtherDays(a, b)) return ['parts on other days']
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

/** How many days at most a part that is told of days of its own took. */
const FEW_DAYS = 3

/** The days that a claim states; those taken over from another sentence are not its own. */
export const ownDays = ({ time, inferred }: SourcedClaim): Period | null => {
  const period = inferred.includes('time') ? null : periodOf(time)
  return period !== null && lengthOf(period) <= FEW_DAYS ? period : null
}

const isOfDays = ({ time }: SourcedClaim, { from, to }: Period): boolean => {
  const period = periodOf(time)
  return period !== null && period.from === from && period.to === to
}

/** "In raids in Pasay, Paranaque and Cebu": the last of them stands behind an "and". "Nong Lu, Sangkhla Buri" is one place. */
const listsPlaces = ({ places, evidence }: SourcedClaim): boolean =>
  places.some(
    ({ kind, name }) =>
      kind !== 'country' &&
      evidence.includes(` and ${name}`) &&
      places.some((other) => other.kind !== 'country' && other.name !== name && evidence.includes(other.name)),
  )

const countriesOf = (claim: SourcedClaim): string[] => [
  ...new Set(claim.places.flatMap((place) => place.country ?? [])),
]
