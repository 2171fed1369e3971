import type { Action, Place } from '../model/claim.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import { type Cause, causesIn } from './causes.ts'
import type { Count } from './count.ts'
import { type Family, familyOf } from './families.ts'
import { type Headline, headlineOf, markOf, noHeadline } from './headline.ts'
import { hash32, signatureOf } from './minhash.ts'
import { namesIn } from './names.ts'
import { dayOf, gapBetween, intersect, isTotal, lengthOf, type Period, periodOf } from './period.ts'
import { Recent } from './recent.ts'
import { isOfSeries } from './series.ts'
import { type Spot, spotOf } from './spot.ts'
import { type Tier, tierOf } from './tier.ts'
import { plain, tellingWords } from './words.ts'

/** A number in a mention, with what is counted. */
export type Tally = {
  action: Action
  count: Count
  part: boolean
  nationalities: readonly string[]
  planned: boolean
  /** Whose voice, as a hash of the source's name; null for the report's own. */
  voice: number | null
}

/** A name as hashes of the words that set it apart: small, and quick to compare. */
export type NameMarks = readonly number[]

/**
 * A place below a country. `named`: by a name of its own; "an apartment building" is one of many. `taken`: no claim states it,
 * the reader took it over from elsewhere in the report.
 */
export type NamedPlace = {
  level: 'site' | 'locality' | 'province' | 'region'
  words: NameMarks
  tier: Tier
  named: boolean
  taken: boolean
  country: string | null
}

/** What a report tells of one occurrence, reduced to what linking looks at: small enough to keep a million in memory. */
export type Mention = {
  /** The least of its claims' references: the same content gives the same key in any order of arrival. */
  key: string
  document: string
  family: Family
  actions: readonly Action[]
  /** References of its claims, sorted. */
  claims: readonly string[]
  published: number | null
  period: Period | null
  /** A running or yearly total rather than one occurrence. */
  total: boolean
  /** A total only where its place, which the reader took over from elsewhere, is not its own. */
  perhaps: boolean
  /** How many are in it or missing at a time. */
  lasting: boolean
  countries: readonly string[]
  places: readonly NamedPlace[]
  /** Of those, the most specific one of each claim. */
  heads: readonly NamedPlace[]
  /** Of people killed or hurt whom a report is about and places nowhere by name: its headline; else empty. */
  headline: Headline
  /** Where the towns and sites among those lie, as far as is known. */
  spots: readonly Spot[]
  tallies: readonly Tally[]
  nationalities: readonly string[]
  actors: readonly NameMarks[]
  sources: readonly NameMarks[]
  /** Another occurrence of the kind that the report just told: "another 20". */
  further: boolean
  /** Its report tells of no other of its family; of people killed or hurt, most that it tells: beside a shooting stand others. */
  alone: boolean
  /** Of deaths and injuries: the sudden violence or disaster that their sentences name. */
  causes: readonly Cause[]
  signature: Uint32Array | null
  /** Names in its report, as sorted hashes. */
  names: Uint32Array
}

/** A claim's name among all documents: two reports of the same text carry the same claim ids. */
export const refOf = (claim: Pick<SourcedClaim, 'id' | 'document'>): string => `${claim.id} ${claim.document}`

/** A person's decision about two claims, by reference. It outlives every rebuild. */
export type Constraint = { kind: 'same' | 'not-same'; a: string; b: string }

/** "another 20", "a further 12", "20 more": told as added to those before. */
const furtherBefore = ['another', 'a further', 'further', 'an additional', 'additional']
export const saysFurther = ({ evidence, count }: SourcedClaim): boolean => {
  if (count === null) return false
  const sentence = ` ${plain(evidence)} `
  const number = plain(count.text)
  if (number === '') return false
  return (
    number.endsWith(' more') ||
    furtherBefore.some((word) => sentence.includes(` ${word} ${number} `) || number.startsWith(`${word} `)) ||
    sentence.includes(` ${number} more `)
  )
}

/** Told as a state of things, not as something that happened on a day. */
const isLasting = ({ action, modality }: SourcedClaim): boolean =>
  modality === 'ongoing' || modality === 'estimated' || action === 'hold'

/** "Will be removed by 28 February": by when is no total up to then. */
const isAnnounced = ({ modality }: SourcedClaim): boolean => modality === 'planned' || modality === 'ordered'

const YEAR = 366

/** From how many people on a number of a year is one of many occurrences. */
const MANY = 20

/** "The shooting that killed two in 2013": a report of later years says by its year when it was. */
const isSaidByYear = ({ action, count, evidence }: SourcedClaim, period: Period | null): boolean =>
  familyOf(action) === 'casualty' &&
  period !== null &&
  lengthOf(period) <= YEAR &&
  (count?.low ?? 1) < MANY &&
  causesIn(evidence).length > 0

/**
 * Whether a number is a total over a long time, or up to a day over a whole country; up to a day in one town it is an operation
 * under way. `perhaps`: up to a day, in a town that the reader took over from elsewhere in the report.
 */
export const totalOf = (claim: SourcedClaim): 'yes' | 'perhaps' | 'no' => {
  const period = periodOf(claim.time)
  if (isLasting(claim) || isAnnounced(claim)) return 'no'
  if (isOfSeries(claim, period)) return 'yes'
  if (!isTotal(period) || isSaidByYear(claim, period)) return 'no'
  const places = placesOf(claim)
  if (period?.from !== null || places.length === 0) return 'yes'
  return places.every(({ taken }) => taken) ? 'perhaps' : 'no'
}

const nameOf = (place: NamedPlace): string => `${place.level} ${place.words.join(' ')}`

/** Of how many names it is kept what is made of them: reports that arrive together name the same towns and bodies again and again. */
const NAMES_KEPT = 2000

const keptMarks = new Recent<string, NameMarks>(NAMES_KEPT)
const keptVoices = new Recent<string, number>(NAMES_KEPT)

const marksOf = (name: string): NameMarks => keptMarks.get(name, () => tellingWords(name).map(markOf))

const voiceOf = (name: string): number => keptVoices.get(name, () => hash32(plain(name)) >>> 1)

const namedPlace = (place: Place, taken: boolean): NamedPlace[] => {
  if (place.kind === 'country') return []
  const words = marksOf(place.name)
  if (words.length === 0) return []
  const { kind: level, name, country } = place
  return [{ level, words, tier: tierOf(name), named: name !== name.toLowerCase(), taken, country }]
}

/** Where people are brought and die is not where they were hurt. */
const hospital = /\b(?:hospitals?|medical cent(?:er|re)|clinic|infirmary|trauma cent(?:er|re)|morgue)\b/i

/** Told where the harmed were brought: of that place nothing says that it happened there. */
export const isOfHospital = ({ action, places: [head] }: SourcedClaim): boolean =>
  familyOf(action) === 'casualty' && head !== undefined && hospital.test(head.name)

const placesOf = (claim: SourcedClaim): NamedPlace[] => {
  const taken = claim.inferred.includes('places')
  const harmed = familyOf(claim.action) === 'casualty'
  return claim.places.flatMap((place) => (harmed && hospital.test(place.name) ? [] : namedPlace(place, taken)))
}

/** A claim without the place where the harmed were brought: within a report that tells no two occurrences apart. */
export const withoutHospital = (claim: SourcedClaim): SourcedClaim =>
  isOfHospital(claim) ? { ...claim, places: [] } : claim

const headOf = (claim: SourcedClaim): NamedPlace[] => (isOfHospital(claim) ? [] : placesOf(claim).slice(0, 1))

const headSpot = (claim: SourcedClaim): Spot[] => {
  const [head] = claim.places
  const spot = head && !isOfHospital(claim) && spotOf(head, claim.places)
  return spot ? [spot] : []
}

const statedFirst = (a: NamedPlace, b: NamedPlace): number => Number(a.taken) - Number(b.taken)

const unique = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const seen = new Map<string, T>()
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item)
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

/** By how many days what is told of one occurrence may lie apart: an operation of a week. */
const ONE_OCCURRENCE = 7

/** What two periods share, or the time from one to the other where they do not meet; what lies far off is left aside. */
const joinPeriods = (found: Period, next: Period): Period => {
  const gap = gapBetween(found, next)
  if (gap === 0) return intersect(found, next)
  if (gap > ONE_OCCURRENCE) return found
  return {
    from: Math.min(found.from ?? next.from ?? 0, next.from ?? Infinity),
    to: Math.max(found.to ?? next.to ?? 0, next.to ?? -Infinity),
  }
}

/** The narrowest period that its claims agree on. Where some lie far from the rest, those that most are near to count alone. */
const sharedPeriod = (periods: readonly Period[]): Period | null => {
  const ordered = [...periods].sort((a, b) => lengthOf(a) - lengthOf(b) || (a.from ?? 0) - (b.from ?? 0))
  const near = (a: Period): Period[] => ordered.filter((b) => gapBetween(a, b) <= ONE_OCCURRENCE)
  const [most] = ordered.map(near).sort((a, b) => b.length - a.length)
  if (most === undefined) return null
  return most.slice(1).reduce(joinPeriods, most[0]!)
}

/** What was done "after Saturday" was done by the day of its report. */
const doneBy = (period: Period | null, published: number | null): Period | null =>
  period !== null && period.to === null && published !== null && (period.from ?? published) <= published
    ? { from: period.from, to: published }
    : period

const withoutText = ({ low, high, qualifier, unit, of }: Count): Count => ({ low, high, qualifier, unit, of })

const tallyOf = (claim: SourcedClaim): Tally[] =>
  claim.count === null
    ? []
    : [
        {
          action: claim.action,
          count: withoutText(claim.count),
          part: claim.partOf === true,
          nationalities: claim.nationalities,
          planned: isAnnounced(claim),
          voice: claim.source === null ? null : voiceOf(claim.source.name),
        },
      ]

/** What linking needs of a report, worked out once for all its claims. */
export type Report = Pick<Mention, 'document' | 'published' | 'signature' | 'names'>

/** A report as it comes, with the headline that only some of its mentions keep. */
export type HeadedReport = Report & { headline: Headline }

/** Reduces an outlet to what linking looks at. */
export const reportOf = (outlet: Outlet): HeadedReport => ({
  document: outlet.id,
  published: outlet.published === null ? null : dayOf(outlet.published),
  signature: signatureOf(outlet.text),
  headline: headlineOf(outlet.title),
  // The headline is not read for claims, but whom and where it names is what the report is about.
  names: namesIn(outlet.title === null ? outlet.text : `${outlet.text} . ${outlet.title}`),
})

/** Sums up claims of one report that concern one occurrence. They are of one family, disputes aside. */
export const mentionOf = (claims: readonly SourcedClaim[], report: HeadedReport, alone = false): Mention => {
  const leading = claims.find((claim) => claim.action !== 'dispute') ?? claims[0]!
  const refs = claims.map(refOf).sort()
  const family = familyOf(leading.action)
  const totals = claims.filter((claim) => periodOf(claim.time) !== null).map(totalOf)
  // Who is killed or hurt is mostly told of without a day: one claim of a year beside others is no total of them.
  const isTotalled = totals.length > 0 && (family !== 'casualty' || totals.length * 2 > claims.length)
  const periods = claims.flatMap((claim) => periodOf(claim.time) ?? [])
  const ofDays = family === 'casualty' && !isTotalled ? periods.filter((period) => !isTotal(period)) : periods
  // Where somebody disputes it is not where it was.
  const telling = leading.action === 'dispute' ? claims : claims.filter(({ action }) => action !== 'dispute')
  const placed = telling.filter((claim) => !isOfHospital(claim) && claim.places.length > 0)
  const places = (placed.length > 0 ? placed : telling).flatMap((claim) => claim.places)
  const actors = claims.flatMap((claim) => claim.actors.map(marksOf)).filter((words) => words.length > 0)
  const sources = claims
    .flatMap((claim) => (claim.source === null ? [] : [marksOf(claim.source.name)]))
    .filter((words) => words.length > 0)
  const named = unique(telling.flatMap(placesOf).sort(statedFirst), nameOf)
  const heads = new Set(telling.flatMap((claim) => headOf(claim).map(nameOf)))
  const placedByName = named.some((place) => place.named && heads.has(nameOf(place)))
  const whole = claims.filter((claim) => claim.partOf !== true)
  return {
    key: refs[0]!,
    document: report.document,
    family,
    actions: [...new Set(claims.map((claim) => claim.action).filter((action) => action !== 'dispute'))].sort(),
    claims: refs,
    published: report.published,
    period: claims.some(isAnnounced) ? sharedPeriod(ofDays) : doneBy(sharedPeriod(ofDays), report.published),
    total: isTotalled && !totals.includes('no'),
    perhaps: isTotalled && totals.includes('perhaps') && !totals.includes('no'),
    lasting: claims.every(isLasting),
    countries: [...new Set(places.flatMap((place) => place.country ?? []))].sort(),
    places: named,
    heads: named.filter((place) => heads.has(nameOf(place))),
    headline: family === 'casualty' && alone && !placedByName ? report.headline : noHeadline,
    spots: unique(telling.flatMap(headSpot), ({ north, east }) => `${north} ${east}`),
    tallies: claims.flatMap(tallyOf),
    nationalities: [...new Set((whole.length > 0 ? whole : claims).flatMap((claim) => claim.nationalities))].sort(),
    actors: unique(actors, (words) => words.join(' ')),
    sources: unique(sources, (words) => words.join(' ')),
    further: family !== 'casualty' && claims.some(saysFurther),
    alone,
    causes: family === 'casualty' ? [...new Set(claims.flatMap((claim) => causesIn(claim.evidence)))].sort() : [],
    signature: report.signature,
    names: report.names,
  }
}
