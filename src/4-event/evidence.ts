import type { Action } from '../model/claim.ts'
import { compatible, isExact, numberOf } from './count.ts'
import type { Mention, NamedPlace, Tally } from './mention.ts'
import { likeness } from './minhash.ts'
import { gapBetween, lengthOf, type Period } from './period.ts'
import { sameName } from './words.ts'

/**
 * What speaks for and against two mentions being of one occurrence. A row: its weight (positive for, negative against; one is
 * about what a shared country is worth twice) and how it reads.
 */
export const evidenceRows = {
  'same site': { weight: 3, says: 'they name the same site' },
  'same town': { weight: 2.5, says: 'they name the same town' },
  'same province': { weight: 2, says: 'they name the same province' },
  'same region': { weight: 1, says: 'they name the same region' },
  'same country': { weight: 0.5, says: 'they are in the same country' },
  'different places': { weight: -2, says: 'they name different places' },
  'different countries': { weight: -4, says: 'they are in different countries' },
  'other end of a journey': { weight: -0.5, says: 'they name different countries of a journey' },

  'same days': { weight: 3, says: 'their dates agree' },
  'dates a day apart': { weight: 1, says: 'their dates are a day apart' },
  'dates overlap': { weight: 1.5, says: 'one gives a wider period that holds the other date' },
  'periods overlap': { weight: 0.7, says: 'their periods overlap' },
  'dates some days apart': { weight: -1.5, says: 'their dates are two or three days apart' },
  'dates a week apart': { weight: -3, says: 'their dates are up to a week apart' },
  'dates far apart': { weight: -5, says: 'their dates are far apart' },
  'reported together': { weight: 0.7, says: 'they were reported within days of each other' },
  'undated, in reach': { weight: 0.2, says: 'one has no date, the other lies shortly before its report' },
  'undated, long before': { weight: -0.7, says: 'one has no date, the other lies long before its report' },
  'reported long apart': { weight: -1, says: 'neither has a date, and they were reported long apart' },
  'reported before it happened': { weight: -4, says: 'one was reported before the other happened' },
  'same closing date': { weight: 1.5, says: 'both are totals up to about the same day' },
  'other closing date': { weight: -4, says: 'they are totals up to different days' },
  'total against incident': { weight: -3, says: 'one is a total over a long time' },

  'same large number': { weight: 4, says: 'they give the same number' },
  'same number': { weight: 3, says: 'they give the same number' },
  'same round number': { weight: 2.5, says: 'they give the same round number' },
  'same small number': { weight: 1.5, says: 'they give the same small number' },
  'same one, two or three': { weight: 0.5, says: 'they give the same very small number' },
  'numbers agree': { weight: 1.5, says: 'one number fits the wording of the other' },
  'same parts': { weight: 1.5, says: 'they give the same parts' },
  'near numbers': { weight: -0.3, says: 'their numbers are close but differ' },
  'other numbers': { weight: -1, says: 'their numbers differ' },
  'far numbers': { weight: -2, says: 'their numbers are far apart' },

  'same nationalities': { weight: 0.7, says: 'they tell of the same nationalities' },
  'other nationalities': { weight: -1.5, says: 'they tell of different nationalities' },
  'same actor': { weight: 0.7, says: 'they name the same body as acting' },
  'copied text': { weight: 2.5, says: 'the reports are largely the same text' },

  'same report': { weight: 1.2, says: 'they stand in one report' },
  'part beside its whole': { weight: 2, says: 'one is told as part of a larger number' },
  'one voice, two numbers': { weight: -2, says: 'one source gives two numbers for what would be one thing' },
  'told as a further one': { weight: -4, says: 'the report tells it as another one ("another 20")' },
  'told apart': { weight: -3, says: 'a report tells them apart' },
} as const satisfies Record<string, { weight: number; says: string }>

export type EvidenceName = keyof typeof evidenceRows

/** From what sum on two mentions are one occurrence; from `suggest` on a person is asked. */
export const thresholds = { link: 3, suggest: 1.5, withinReport: 2 } as const

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

const placeEvidence = (a: Mention, b: Mention): EvidenceName | null => {
  if (a.countries.length > 0 && b.countries.length > 0 && !shares(a.countries, b.countries))
    return a.family === 'removal' ? 'other end of a journey' : 'different countries'
  const common = a.places.flatMap((place) =>
    b.places.flatMap((other) => (sameName(place.words, other.words) ? [narrower(place, other)] : [])),
  )
  const best = placeLevels.find((level) => common.includes(level))
  if (best !== undefined) return levelRow[best]
  const clash = placeLevels.some(
    (level) => a.places.some((place) => place.level === level) && b.places.some((place) => place.level === level),
  )
  if (clash && a.places.length > 0 && b.places.length > 0) return 'different places'
  return shares(a.countries, b.countries) ? 'same country' : null
}

/** The coarser of two levels that share a name: "Takeo" as province beside "Takeo" as town is the province at most. */
const narrower = (a: NamedPlace, b: NamedPlace): NamedPlace['level'] =>
  placeLevels.indexOf(a.level) >= placeLevels.indexOf(b.level) ? a.level : b.level

const SHORT = 4
const MONTH = 35

const datedEvidence = (a: Period, b: Period): EvidenceName => {
  const gap = gapBetween(a, b)
  const longer = Math.max(lengthOf(a), lengthOf(b))
  if (gap === 0) return longer <= SHORT ? 'same days' : longer <= MONTH ? 'dates overlap' : 'periods overlap'
  if (longer > MONTH) return 'dates far apart'
  if (gap === 1) return 'dates a day apart'
  return gap <= 3 ? 'dates some days apart' : gap <= 7 ? 'dates a week apart' : 'dates far apart'
}

/** A report without a date tells, as a rule, of the weeks before it. */
const undatedEvidence = (undated: Mention, period: Period): EvidenceName | null => {
  if (undated.published === null) return null
  const since = undated.published - (period.to ?? period.from ?? undated.published)
  if (period.from !== null && period.from > undated.published + 1 && !undated.tallies.some((tally) => tally.planned))
    return 'reported before it happened'
  return since <= 45 ? 'undated, in reach' : since > 120 ? 'undated, long before' : null
}

const timeEvidence = (a: Mention, b: Mention): EvidenceName | null => {
  if (a.total !== b.total) return 'total against incident'
  if (a.total && b.total && a.period && b.period) {
    const closing = Math.abs((a.period.to ?? Infinity) - (b.period.to ?? Infinity))
    return closing <= 7 ? 'same closing date' : 'other closing date'
  }
  if (a.period && b.period) return datedEvidence(a.period, b.period)
  if (a.period) return undatedEvidence(b, a.period)
  if (b.period) return undatedEvidence(a, b.period)
  if (a.published === null || b.published === null) return null
  const apart = Math.abs(a.published - b.published)
  return apart <= 7 ? 'reported together' : apart > 120 ? 'reported long apart' : null
}

const sameUnit = (a: Tally, b: Tally): boolean =>
  a.count.unit === b.count.unit &&
  (a.count.of === null || b.count.of === null || a.count.of === b.count.of) &&
  kinActions(a.action, b.action)

const populationsClash = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !shares(a, b)

const equalRow = (value: number): EvidenceName => {
  if (value < 4) return 'same one, two or three'
  if (value < 20) return 'same small number'
  if (value >= 100 && value % 100 === 0) return 'same round number'
  return value >= 100 ? 'same large number' : 'same number'
}

const strongest = (names: readonly EvidenceName[]): EvidenceName | null =>
  names.reduce<EvidenceName | null>(
    (best, name) => (best === null || evidenceRows[name].weight > evidenceRows[best].weight ? name : best),
    null,
  )

const numberEvidence = (a: Mention, b: Mention): EvidenceName[] => {
  const agreeing: EvidenceName[] = []
  const differing: EvidenceName[] = []
  let parts = 0
  for (const x of a.tallies)
    for (const y of b.tallies) {
      if (!sameUnit(x, y) || populationsClash(x.nationalities, y.nationalities)) continue
      const same = isExact(x.count) && isExact(y.count) && x.count.low === y.count.low
      if (x.part && y.part) {
        if (same && (x.count.low ?? 0) >= 4) parts++
      } else if (same) agreeing.push(equalRow(x.count.low ?? 0))
      else if (numberOf(x.count) !== null && numberOf(x.count) === numberOf(y.count))
        agreeing.push(equalRow(numberOf(x.count) ?? 0))
      else if (compatible(x.count, y.count)) agreeing.push('numbers agree')
      else if (!x.part && !y.part && x.planned === y.planned) differing.push(differenceRow(x, y))
    }
  const best = strongest(agreeing) ?? strongest(differing)
  return [...(best === null ? [] : [best]), ...(parts > 0 ? (['same parts'] as const) : [])]
}

const differenceRow = (a: Tally, b: Tally): EvidenceName => {
  const [x, y] = [a.count.low ?? a.count.high ?? 0, b.count.low ?? b.count.high ?? 0]
  const ratio = Math.min(x, y) / Math.max(x, y, 1)
  return ratio >= 0.8 ? 'near numbers' : ratio >= 0.4 ? 'other numbers' : 'far numbers'
}

const groupEvidence = (a: Mention, b: Mention): EvidenceName[] => {
  const names: EvidenceName[] = []
  if (a.nationalities.length > 0 && b.nationalities.length > 0)
    names.push(shares(a.nationalities, b.nationalities) ? 'same nationalities' : 'other nationalities')
  if (a.actors.some((actor) => b.actors.some((other) => sameName(actor, other)))) names.push('same actor')
  return names
}

const reportEvidence = (a: Mention, b: Mention): EvidenceName[] => {
  const names: EvidenceName[] = ['same report']
  const larger = (part: Tally, whole: Tally) =>
    part.part && !whole.part && sameUnit(part, whole) && (part.count.low ?? 0) < (whole.count.high ?? Infinity)
  if (
    a.tallies.some((x) => b.tallies.some((y) => larger(x, y) || larger(y, x) || (x.part && y.part && sameUnit(x, y))))
  )
    names.push('part beside its whole')
  const twoNumbers = (x: Tally, y: Tally) =>
    !x.part &&
    !y.part &&
    x.planned === y.planned &&
    x.voice === y.voice &&
    sameUnit(x, y) &&
    !compatible(x.count, y.count) &&
    !populationsClash(x.nationalities, y.nationalities)
  if (a.tallies.some((x) => b.tallies.some((y) => twoNumbers(x, y)))) names.push('one voice, two numbers')
  if (a.further !== b.further) names.push('told as a further one')
  return names
}

const COPY = 0.5

/** All evidence on whether two mentions are of one occurrence. Mentions of different families are never compared. */
export const evidenceOn = (a: Mention, b: Mention): EvidenceName[] => {
  const single = [placeEvidence(a, b), timeEvidence(a, b)].filter((name) => name !== null)
  const names: EvidenceName[] = [...single, ...numberEvidence(a, b), ...groupEvidence(a, b)]
  if (a.document === b.document) return [...names, ...reportEvidence(a, b)]
  if (likeness(a.signature, b.signature) >= COPY) names.push('copied text')
  return names
}

/** The sum of the evidence's weights. */
export const weightOf = (names: readonly EvidenceName[]): number =>
  names.reduce((sum, name) => sum + evidenceRows[name].weight, 0)
