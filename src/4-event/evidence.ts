import type { Action } from '../model/claim.ts'
import { compatible, hasNoun, isExact, saidNumber, sameThings, singular } from './count.ts'
import { type EvidenceName, evidenceRows } from './evidence-rows.ts'
import type { Mention, NamedPlace, Tally } from './mention.ts'
import { likeness } from './minhash.ts'
import { sharedNames } from './names.ts'
import { gapBetween, lengthOf, type Period } from './period.ts'
import { kilometresBetween } from './spot.ts'
import { sameName } from './words.ts'

const kin: readonly (readonly Action[])[] = [
  ['deport', 'extradite', 'repatriate'],
  ['rescue', 'release', 'repatriate'],
  ['hold', 'recruit'],
]

/** Whether two actions are often two words for one act. */
export const kinActions = (a: Action, b: Action): boolean =>
  a === b || kin.some((group) => group.includes(a) && group.includes(b))

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item))

const placeLevels = ['site', 'locality', 'province', 'region'] as const
const levelRow = { site: 'same site', locality: 'same town', province: 'same province', region: 'same region' } as const

const awayFromHome = (mention: Mention): string[] =>
  mention.countries.filter((country) => !mention.nationalities.includes(country))

const countriesEvidence = (a: Mention, b: Mention): EvidenceName | null => {
  if (a.countries.length === 0 || b.countries.length === 0 || shares(a.countries, b.countries)) return null
  if (a.family !== 'removal' && a.family !== 'escape') return 'different countries'
  return awayFromHome(a).length > 0 && awayFromHome(b).length > 0 ? 'other way home' : 'other end of a journey'
}

/** Within how many kilometres a town and its suburb, or a crossing and the village beside it, lie. */
const NEAR = 25

const placeEvidence = (a: Mention, b: Mention): EvidenceName | null => {
  const apart = countriesEvidence(a, b)
  if (apart !== null) return apart
  const oneReport = a.document === b.document
  const heads = [...sharedPlaces(a.heads, b.places), ...sharedPlaces(b.heads, a.places)]
  const best = placeLevels.find((level) =>
    heads.some((shared) => shared.level === level && !(oneReport && shared.taken)),
  )
  if (best !== undefined) return levelRow[best]
  if (heads.length > 0) return 'same place, taken over'
  if (sharedPlaces(a.places, b.places).length > 0) return 'different spots nearby'
  if (a.spots.some((spot) => b.spots.some((other) => kilometresBetween(spot, other) <= NEAR)))
    return 'places near each other'
  const journey = a.family === 'removal' || a.family === 'escape'
  const differ = (place: NamedPlace, other: NamedPlace): boolean =>
    place.named && other.named && place.level === other.level && !(journey && place.country !== other.country)
  if (a.places.some((place) => b.places.some((other) => differ(place, other)))) return 'different places'
  if (journey && abroad(a, b)) return 'other end of a journey'
  if (a.heads.some(({ named }) => named) && b.heads.some(({ named }) => named)) return 'places not known to be one'
  return shares(a.countries, b.countries) ? 'same country' : null
}

/** Whether what two mentions name lies in different countries, where they share one: two ends of one way. */
const abroad = (a: Mention, b: Mention): boolean =>
  a.heads.some((place) => b.heads.some((other) => place.country !== other.country))

/** The places that two lists have in common; `taken` where one of them was only taken over from elsewhere in its report. */
const sharedPlaces = (
  from: readonly NamedPlace[],
  to: readonly NamedPlace[],
): { level: NamedPlace['level']; taken: boolean }[] =>
  from.flatMap((place) =>
    to.flatMap((other) =>
      sameName(place.words, other.words) ? [{ level: coarser(place, other), taken: place.taken || other.taken }] : [],
    ),
  )

/** The coarser of two levels that share a name: "Takeo" as province beside "Takeo" as town is the province at most. */
const coarser = (a: NamedPlace, b: NamedPlace): NamedPlace['level'] =>
  placeLevels.indexOf(a.level) >= placeLevels.indexOf(b.level) ? a.level : b.level

const SHORT = 4
const MONTH = 35

const datedEvidence = (a: Period, b: Period): EvidenceName => {
  const gap = gapBetween(a, b)
  if ((a.to === null || b.to === null) && a.from !== null && b.from !== null && Math.abs(a.from - b.from) <= 1)
    return 'same days'
  const longer = Math.max(lengthOf(a), lengthOf(b))
  if (gap === 0) return longer <= SHORT ? 'same days' : longer <= MONTH ? 'dates overlap' : 'periods overlap'
  if (longer > MONTH) return 'dates far apart'
  if (gap === 1) return 'dates a day apart'
  return gap <= 3 ? 'dates some days apart' : gap <= 7 ? 'dates a week apart' : 'dates far apart'
}

const isPlan = (mention: Mention): boolean =>
  mention.tallies.length > 0 && mention.tallies.every((tally) => tally.planned)

/** A report without a date tells, as a rule, of the weeks before it. */
const undatedEvidence = (undated: Mention, dated: Mention, period: Period): EvidenceName | null => {
  if (undated.total || dated.total) return 'total against undated'
  if (undated.published === null) return null
  const since = undated.published - (period.to ?? period.from ?? undated.published)
  if (period.from !== null && period.from > undated.published + 1 && !isPlan(undated))
    return 'reported before it happened'
  if (undated.document === dated.document) return since > 60 ? 'undated beside old' : null
  if (since <= 45)
    return Math.abs(undated.published - (dated.published ?? Infinity)) <= 7 ? 'reported together' : 'undated, in reach'
  return since > 120 ? 'undated, long before' : null
}

const plannedThenDone = (plan: Mention, done: Mention): boolean => {
  if (!isPlan(plan) || isPlan(done) || !plan.period || !done.period) return false
  const wait = (done.period.from ?? 0) - (plan.period.from ?? 0)
  return wait >= 0 && wait <= 14
}

/** What may be a total, closed within the days of an occurrence: how that one stood by then. */
const standsWithin = (stand: Mention, whole: Mention): boolean =>
  stand.perhaps &&
  !whole.total &&
  stand.period?.to != null &&
  (whole.period?.from ?? Infinity) <= stand.period.to &&
  stand.period.to <= (whole.period?.to ?? Infinity)

const timeEvidence = (a: Mention, b: Mention): EvidenceName | null => {
  if (a.period && b.period) {
    if (a.total !== b.total && !standsWithin(a, b) && !standsWithin(b, a)) return 'total against incident'
    if (a.total && b.total)
      return Math.abs((a.period.to ?? Infinity) - (b.period.to ?? Infinity)) <= 7
        ? 'same closing date'
        : 'other closing date'
    const name = datedEvidence(a.period, b.period)
    const apart = evidenceRows[name].weight < 0
    return apart && (plannedThenDone(a, b) || plannedThenDone(b, a)) ? 'done soon after it was planned' : name
  }
  if (a.period) return undatedEvidence(b, a, a.period)
  if (b.period) return undatedEvidence(a, b, b.period)
  if (a.published === null || b.published === null || a.document === b.document) return null
  const apart = Math.abs(a.published - b.published)
  return apart <= 7 ? 'reported together' : apart > 120 ? 'reported long apart' : null
}

const sameUnit = (a: Tally, b: Tally): boolean =>
  a.count.unit === b.count.unit && sameThings(a.count, b.count) && kinActions(a.action, b.action)

const populationsClash = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !shares(a, b)

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

const equalRow = (value: number, unit: string): EvidenceName => {
  if (isMoney(unit) && value >= 1000) return 'same number'
  if (value < 4) return 'same one, two or three'
  if (value < 20) return 'same small number'
  if (value >= 100 && value % 100 === 0) return 'same round number'
  return value >= 100 ? 'same large number' : 'same number'
}

const hedgedRow = (value: number, unit: string): EvidenceName => {
  if (isMoney(unit)) return equalRow(value, unit)
  return value >= 100 ? 'same round number' : value >= 20 ? 'numbers agree' : equalRow(value, unit)
}

const strongest = (names: readonly EvidenceName[]): EvidenceName | null =>
  names.reduce<EvidenceName | null>(
    (best, name) => (best === null || evidenceRows[name].weight > evidenceRows[best].weight ? name : best),
    null,
  )

/** "Dozens": it fits whatever sharper number stands beside it, and tells no two of those apart. */
const isVague = ({ low, high }: Tally['count']): boolean => low !== null && high !== null && low < high

const measureOf = ({ action, count }: Tally): string =>
  `${action} ${count.unit} ${hasNoun(count.unit) ? singular(count.of ?? '') : ''}`

const numberEvidence = (a: Mention, b: Mention): EvidenceName[] => {
  const agreeing: EvidenceName[] = []
  const differing: EvidenceName[] = []
  const vague: EvidenceName[] = []
  const measures = new Set<string>()
  let parts = 0
  for (const x of a.tallies)
    for (const y of b.tallies) {
      if (!sameUnit(x, y) || populationsClash(x.nationalities, y.nationalities)) continue
      const same = isExact(x.count) && isExact(y.count) && x.count.low === y.count.low
      if (x.part && y.part) {
        if (same && (x.count.low ?? 0) >= 4) parts++
      } else if (same) {
        agreeing.push(equalRow(x.count.low ?? 0, x.count.unit))
        if (x.action === y.action) measures.add(measureOf(x))
      } else if (saidNumber(x.count) !== null && saidNumber(x.count) === saidNumber(y.count))
        agreeing.push(hedgedRow(saidNumber(x.count) ?? 0, x.count.unit))
      else if (compatible(x.count, y.count))
        (isVague(x.count) || isVague(y.count) ? vague : agreeing).push('numbers agree')
      else if (!x.part && !y.part) differing.push(...differenceRow(x, y))
    }
  const grown = agreeing.length === 0 && differing.length > 0 && isGrowing(a, b)
  const best = grown ? 'growing count' : (strongest(agreeing) ?? strongest(differing) ?? strongest(vague))
  return [
    ...(best === null ? [] : [best]),
    ...(measures.size > 1 ? (['several numbers agree'] as const) : []),
    ...(parts > 0 ? (['same parts'] as const) : []),
  ]
}

/** The largest whole number of a mention. */
const peakOf = (mention: Mention): number =>
  Math.max(
    0,
    ...mention.tallies.flatMap(({ part, planned, count }) => (part || planned ? [] : (count.low ?? count.high ?? 0))),
  )

/** Whether one running count takes the other up: it runs over more days, closes later and is larger. */
const isGrowing = (a: Mention, b: Mention): boolean => {
  if (!a.period || !b.period || a.period.to === null || b.period.to === null) return false
  const [early, late] = a.period.to <= b.period.to ? [a, b] : [b, a]
  return (
    late.period!.to! > early.period!.to! &&
    lengthOf(late.period!) > 2 &&
    gapBetween(early.period!, late.period!) === 0 &&
    peakOf(late) >= peakOf(early)
  )
}

const differenceRow = (a: Tally, b: Tally): EvidenceName[] => {
  const [x, y] = [a.count.low ?? a.count.high ?? 0, b.count.low ?? b.count.high ?? 0]
  const ratio = Math.min(x, y) / Math.max(x, y, 1)
  if (a.planned !== b.planned) return ratio >= 0.8 ? ['plan close to what was done'] : []
  return [ratio >= 0.8 ? 'near numbers' : ratio >= 0.4 ? 'other numbers' : 'far numbers']
}

const groupEvidence = (a: Mention, b: Mention): EvidenceName[] => {
  const names: EvidenceName[] = []
  if (a.nationalities.length > 0 && b.nationalities.length > 0)
    names.push(shares(a.nationalities, b.nationalities) ? 'same nationalities' : 'other nationalities')
  const common = (x: Mention['actors'], y: Mention['actors']): boolean =>
    x.some((name) => y.some((other) => sameName(name, other)))
  if (common(a.actors, b.actors)) names.push('same actor')
  if (a.document !== b.document && common(a.sources, b.sources)) names.push('same source')
  if (onlyCloses(a) !== onlyCloses(b)) names.push('closure beside another act')
  return names
}

const onlyCloses = (mention: Mention): boolean => mention.actions.length === 1 && mention.actions[0] === 'close'

const agreeInNumber = (a: Mention, b: Mention): boolean =>
  a.tallies.some((x) => b.tallies.some((y) => x.count.unit === y.count.unit && compatible(x.count, y.count)))

const numbersDiffer = (a: Mention, b: Mention): boolean =>
  a.tallies.some((x) => b.tallies.some((y) => sameUnit(x, y) && saidNumber(x.count) !== saidNumber(y.count)))

const toldTwice = (x: Tally, y: Tally): boolean =>
  x.action === y.action &&
  x.part === y.part &&
  x.count.unit === y.count.unit &&
  x.count.low === y.count.low &&
  x.count.high === y.count.high &&
  x.nationalities.join() === y.nationalities.join()

/** What their standing in one report says. */
const reportEvidence = (
  a: Mention,
  b: Mention,
  so: readonly EvidenceName[],
  context: readonly EvidenceName[],
): EvidenceName[] => {
  const names: EvidenceName[] = ['same report']
  const settled =
    so.includes('same days') &&
    so.some((name) => name === 'same site' || name === 'same town' || name === 'same province')
  const twoNumbers = (x: Tally, y: Tally) =>
    !x.part &&
    !y.part &&
    !x.planned &&
    !y.planned &&
    x.voice === y.voice &&
    sameUnit(x, y) &&
    !compatible(x.count, y.count) &&
    !populationsClash(x.nationalities, y.nationalities)
  if (!settled && a.tallies.some((x) => b.tallies.some((y) => twoNumbers(x, y)))) names.push('one voice, two numbers')
  if (so.includes('different places')) names.push('elsewhere in the report')
  if (so.includes('different spots nearby')) names.push('elsewhere in the report')
  const oneIsPlaced = so.includes('same country') && (a.heads.length === 0) !== (b.heads.length === 0)
  if (oneIsPlaced && context.length === 0 && numbersDiffer(a, b)) names.push('placed beside a wider number')
  if (so.includes('other nationalities')) names.push('other groups in one report')
  const agree = agreeInNumber(a, b)
  if (agree && a.tallies.some((x) => b.tallies.some((y) => toldTwice(x, y)))) names.push('told twice')
  const announced = isPlan(a) !== isPlan(b) && a.tallies.length > 0 && b.tallies.length > 0
  const explained = so.includes('plan close to what was done') || context.length > 0
  if (!agree && announced && !explained) names.push('announced beside done')
  if (!agree && a.family === 'removal' && !shares(a.actions, b.actions)) names.push('two words for two acts')
  if (!settled && a.further !== b.further) names.push('told as a further one')
  return names
}

const COPY = 0.5

/** Within how many days reports that name the same people and places are likely about the same. */
const SAME_DAYS = 14

const namesEvidence = (a: Mention, b: Mention): EvidenceName[] => {
  if (a.published === null || b.published === null || Math.abs(a.published - b.published) > SAME_DAYS) return []
  const shared = sharedNames(a.names, b.names)
  return shared >= 0.22 ? ['many names in common'] : shared >= 0.15 ? ['names in common'] : []
}

/**
 * All evidence on whether two mentions are of one occurrence. `context` adds what only more of their reports can tell. Mentions
 * of different families are never compared.
 */
export const evidenceOn = (a: Mention, b: Mention, context: readonly EvidenceName[] = []): EvidenceName[] => {
  const single = [placeEvidence(a, b), timeEvidence(a, b)].filter((name) => name !== null)
  const names: EvidenceName[] = [...single, ...numberEvidence(a, b), ...groupEvidence(a, b)]
  if (a.document === b.document) return [...names, ...reportEvidence(a, b, names, context), ...context]
  if (likeness(a.signature, b.signature) >= COPY) names.push('copied text')
  else if (single.every((name) => evidenceRows[name].weight >= 0)) names.push(...namesEvidence(a, b))
  return [...names, ...context]
}

/** The sum of the evidence's weights. */
export const weightOf = (names: readonly EvidenceName[]): number =>
  names.reduce((sum, name) => sum + evidenceRows[name].weight, 0)
