import { compatible, hasNoun, isExact, saidNumber, sameThings, singular } from './count.ts'
import { type EvidenceName, evidenceRows } from './evidence-rows.ts'
import { familyOf } from './families.ts'
import { kinActions } from './kin.ts'
import type { Mention, Tally } from './mention.ts'
import { gapBetween, lengthOf, type Period } from './period.ts'
import { shares } from './shares.ts'

/** Whether two numbers count the same things. */
export const sameUnit = (a: Tally, b: Tally): boolean =>
  a.count.unit === b.count.unit && sameThings(a.count, b.count) && kinActions(a.action, b.action)

/** Whether two numbers are of people of different nationalities. */
export const populationsClash = (a: readonly string[], b: readonly string[]): boolean =>
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

/** From which number on it is hardly given again by chance beside another. */
const LARGE = 20

const measureOf = ({ action, count }: Tally): string =>
  `${action} ${count.unit} ${hasNoun(count.unit) ? singular(count.of ?? '') : ''}`

/** What the numbers of two mentions say. */
export const numberEvidence = (a: Mention, b: Mention): EvidenceName[] => {
  const agreeing: EvidenceName[] = []
  const differing: EvidenceName[] = []
  const vague: EvidenceName[] = []
  const measures = new Set<string>()
  const large = new Set<string>()
  let parts = 0
  // "Several" beside "six": a report that tells one of them twice would not say so.
  const oneReport = a.document === b.document
  for (const x of a.tallies)
    for (const y of b.tallies) {
      if (!sameUnit(x, y) || populationsClash(x.nationalities, y.nationalities)) continue
      const same = isExact(x.count) && isExact(y.count) && x.count.low === y.count.low
      // "At least 270" are some of the "more than 1,000".
      if (x.part !== y.part && oneReport) continue
      if (x.part && y.part) {
        if (same && (x.count.low ?? 0) >= 4) parts++
      } else if (same) {
        agreeing.push(equalRow(x.count.low ?? 0, x.count.unit))
        if (x.action === y.action) measures.add(measureOf(x))
        if (x.action === y.action && (x.count.low ?? 0) >= LARGE) large.add(`${x.action} ${x.count.unit}`)
      } else if (saidNumber(x.count) !== null && saidNumber(x.count) === saidNumber(y.count))
        agreeing.push(hedgedRow(saidNumber(x.count) ?? 0, x.count.unit))
      else if (compatible(x.count, y.count))
        (isVague(x.count) || isVague(y.count) ? vague : agreeing).push('numbers agree')
      else if (!x.part && !y.part) differing.push(...differenceRow(x, y))
    }
  const grown = agreeing.length === 0 && differing.length > 0 && isGrowing(a, b)
  const best = grown
    ? 'growing count'
    : (strongest(agreeing) ?? strongest(differing) ?? (oneReport ? null : strongest(vague)))
  return [
    ...(best === null ? [] : [best]),
    ...(large.size > 1
      ? (['several large numbers agree'] as const)
      : measures.size > 1
        ? (['several numbers agree'] as const)
        : []),
    ...(parts > 0 ? (['same parts'] as const) : []),
  ]
}

/** The largest whole number of a mention. */
const peakOf = (mention: Mention): number =>
  Math.max(
    0,
    ...mention.tallies.flatMap(({ part, planned, count }) => (part || planned ? [] : (count.low ?? count.high ?? 0))),
  )

/** Whether a count over these days may be a running one. */
export const isRunning = (period: Period): boolean => lengthOf(period) > 2

/** From what share down two numbers of the same people can hardly be of one occurrence. */
const ORDER = 0.1

/** Whether one running count takes the other up: it runs over more days, closes later and is larger, though not of another order. */
const isGrowing = (a: Mention, b: Mention): boolean => {
  if (!a.period || !b.period || a.period.to === null || b.period.to === null) return false
  const [early, late] = a.period.to <= b.period.to ? [a, b] : [b, a]
  return (
    late.period!.to! > early.period!.to! &&
    isRunning(late.period!) &&
    gapBetween(early.period!, late.period!) === 0 &&
    peakOf(late) >= peakOf(early) &&
    peakOf(early) >= ORDER * peakOf(late)
  )
}

const differenceRow = (a: Tally, b: Tally): EvidenceName[] => {
  const [x, y] = [a.count.low ?? a.count.high ?? 0, b.count.low ?? b.count.high ?? 0]
  const ratio = Math.min(x, y) / Math.max(x, y, 1)
  if (a.planned !== b.planned) return ratio >= 0.8 ? ['plan close to what was done'] : []
  if (ratio < ORDER && Math.min(x, y) >= 10 && a.nationalities.join() === b.nationalities.join())
    return ['numbers of another order']
  // One report tells of the dead of a shooting, another of one of them: nobody else would give 12 beside 40.
  const few = Math.max(x, y) < LARGE && familyOf(a.action) === 'casualty'
  return [ratio >= 0.8 ? 'near numbers' : ratio >= 0.4 || few ? 'other numbers' : 'far numbers']
}
