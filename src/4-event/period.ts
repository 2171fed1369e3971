import type { Time } from '../model/claim.ts'
import { Recent } from './recent.ts'

/** Days since 1970, both ends included; null where open. */
export type Period = { from: number | null; to: number | null }

const DAY = 86_400_000

/** Reports tell of few days, each again and again. */
const DAYS_KEPT = 4000

const keptDays = new Recent<string, number>(DAYS_KEPT)

const dayFrom = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY)

/** Day number of an ISO date. */
export const dayOf = (date: string): number => keptDays.get(date, dayFrom)

/** ISO date of a day number. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** A claim's time as day numbers; null where it says nothing. */
export const periodOf = (time: Time | null): Period | null =>
  time === null || (time.start === null && time.end === null)
    ? null
    : { from: time.start === null ? null : dayOf(time.start), to: time.end === null ? null : dayOf(time.end) }

/** How many days a period spans, one for a single day; Infinity where an end is open. */
export const lengthOf = ({ from, to }: Period): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : to - from + 1

/** Days between two periods: 0 where they share a day. */
export const gapBetween = (a: Period, b: Period): number => {
  const afterA = a.to !== null && b.from !== null ? b.from - a.to : 0
  const afterB = b.to !== null && a.from !== null ? a.from - b.to : 0
  return Math.max(0, afterA, afterB)
}

/** What two periods share, or the narrower where they do not meet. */
export const intersect = (a: Period, b: Period): Period => {
  if (gapBetween(a, b) > 0) return lengthOf(a) <= lengthOf(b) ? a : b
  const from = a.from === null ? b.from : b.from === null ? a.from : Math.max(a.from, b.from)
  const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to)
  return { from, to }
}

/** From how many days on a period is that of a total, not of one operation. */
const TOTAL_DAYS = 60

/** Whether a number over this period is a running or yearly total. */
export const isTotal = (period: Period | null): boolean =>
  period !== null &&
  ((period.from === null && period.to !== null) || (Number.isFinite(lengthOf(period)) && lengthOf(period) > TOTAL_DAYS))
