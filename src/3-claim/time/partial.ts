import { type Day, dateOf, dayOf, isDate, monthLength, weekdayOf } from './calendar.ts'
import type { Context } from './context.ts'
import { type Interval, monthOf, span, unresolved, type Value, yearOf } from './value.ts'

/** A date with parts that the words leave out: 0 (weekday: -1) for what is not said. `d` without `m` is a day of a month. */
export type Partial = { y: number; m: number; d: number; w: number }

export const partial = (y: number, m: number, d: number, w = -1): Partial => ({ y, m, d, w })

/** A publication date may be a day behind the event's own, across time zones. */
const slack = 1

const weekdayBefore = (day: Day, w: number): Day => day - ((weekdayOf(day) - w + 7) % 7)
const weekdayAfter = (day: Day, w: number): Day => day + ((w - weekdayOf(day) + 7) % 7)

const dayIn = (y: number, p: Partial): Day | null => (isDate(y, p.m, p.d) ? dayOf(y, p.m, p.d) : null)

/** The latest such day on or before `limit`, looking back eight years (29 February). */
const dayBefore = (limit: Day, p: Partial): Day | null => {
  const { y } = dateOf(limit)
  for (let k = 0; k <= 8; k++) {
    const day = dayIn(y - k, p)
    if (day !== null && day <= limit) return day
  }
  return null
}

const dayAfter = (limit: Day, p: Partial): Day | null => {
  const { y } = dateOf(limit)
  for (let k = 0; k <= 8; k++) {
    const day = dayIn(y + k, p)
    if (day !== null && day >= limit) return day
  }
  return null
}

const dayOfMonthNear = (limit: Day, p: Partial, step: -1 | 1): Day | null => {
  let { y, m } = dateOf(limit)
  for (let k = 0; k < 48; k++) {
    if (isDate(y, m, p.d)) {
      const day = dayOf(y, m, p.d)
      if ((step < 0 ? day <= limit : day >= limit) && (p.w < 0 || weekdayOf(day) === p.w)) return day
    }
    m += step
    if (m === 0) {
      m = 12
      y--
    } else if (m === 13) {
      m = 1
      y++
    }
  }
  return null
}

const single = (day: Day | null): Interval | null => (day === null ? null : { from: day, to: day })

/**
 * The days that a date with missing parts means, biased to the past: the latest that does not lie after publication, or
 * in a text that tells of a year stated before, in that year. `next` is the first from publication on.
 * Null where there is no such day ("30 February").
 */
export const resolve = (c: Context, p: Partial): Value | null => {
  if (p.y !== 0) {
    if (p.m === 0) {
      const { from, to } = yearOf(p.y)
      return span(from, to, 'year', false)
    }
    if (p.d === 0) {
      const { from, to } = monthOf(p.y, p.m)
      return span(from, to, 'month', false)
    }
    const day = dayIn(p.y, p)
    return day === null ? null : span(day, day, 'day', false)
  }
  if (p.m !== 0) return p.d === 0 ? resolveMonth(c, p.m) : resolveDay(c, p)
  if (p.d !== 0) return resolveDayOfMonth(c, p)
  if (c.published === null) return unresolved('day')
  const day = weekdayBefore(c.published, p.w)
  return span(day, day, 'day', true, single(weekdayAfter(c.published, p.w)))
}

/** The year in which a date is nearest to another, not after publication. */
const nearestYear = (c: Context, to: Day, m: number, d: number): number => {
  const { y } = dateOf(to)
  let best = y
  for (const year of [y, y + 1, y - 1]) {
    const day = dayOf(year, m, d)
    if (c.published !== null && day > c.published + slack) continue
    if (Math.abs(day - to) < Math.abs(dayOf(best, m, d) - to)) best = year
  }
  return best
}

const resolveMonth = (c: Context, m: number): Value => {
  if (c.stated !== null) {
    const { from, to } = monthOf(nearestYear(c, c.stated, m, 1), m)
    return span(from, to, 'month', true)
  }
  if (c.year === null) return unresolved('month')
  if (c.published === null) {
    const { from, to } = monthOf(c.year, m)
    return span(from, to, 'month', true)
  }
  const current = dateOf(c.published)
  const { from, to } = monthOf(m <= current.m ? current.y : current.y - 1, m)
  return span(from, to, 'month', true, monthOf(m >= current.m ? current.y : current.y + 1, m))
}

const resolveDay = (c: Context, p: Partial): Value | null => {
  if (p.d > monthLength(2000, p.m)) return null
  if (c.stated !== null) {
    const day = dayIn(nearestYear(c, c.stated, p.m, p.d), p)
    if (day !== null) return span(day, day, 'day', true)
  }
  if (c.published !== null) {
    const day = dayBefore(c.published + slack, p)
    return day === null ? null : span(day, day, 'day', true, single(dayAfter(c.published, p)))
  }
  if (c.year === null) return unresolved('day')
  const day = dayIn(c.year, p)
  return day === null ? null : span(day, day, 'day', true)
}

const resolveDayOfMonth = (c: Context, p: Partial): Value => {
  const month = c.last.month
  if (month !== null && month.from !== null) {
    const { y, m } = dateOf(month.from)
    if (isDate(y, m, p.d) && (p.w < 0 || weekdayOf(dayOf(y, m, p.d)) === p.w)) {
      const day = dayOf(y, m, p.d)
      if (c.published === null || day <= c.published + slack) return span(day, day, 'day', true)
    }
  }
  if (c.published === null) return unresolved('day')
  const next = single(dayOfMonthNear(c.published, p, 1))
  const day = dayOfMonthNear(c.published, p, -1)
  if (day === null) return unresolved('day')
  if (p.w >= 0 && next !== null && c.published - day > 62) return span(next.from, next.to, 'day', true)
  return span(day, day, 'day', true, next)
}

/** The latest meaning of `p` that does not end after `limit`: the beginning of a range whose end is known. */
export const resolveUpTo = (c: Context, p: Partial, limit: Day): Value | null => {
  if (p.y !== 0) return resolve(c, p)
  if (p.m !== 0 && p.d !== 0) {
    const day = dayBefore(limit, p)
    return day === null ? null : span(day, day, 'day', true)
  }
  if (p.m !== 0) {
    const end = dateOf(limit)
    const { from, to } = monthOf(p.m <= end.m ? end.y : end.y - 1, p.m)
    return span(from, to, 'month', true)
  }
  if (p.d !== 0) {
    const day = dayOfMonthNear(limit, p, -1)
    return day === null ? null : span(day, day, 'day', true)
  }
  const day = weekdayBefore(limit, p.w)
  return span(day, day, 'day', true)
}

/** The first meaning of a weekday or date on or after `start`. */
export const resolveFrom = (p: Partial, start: Day): Day | null =>
  p.w >= 0 && p.m === 0 && p.d === 0 ? weekdayAfter(start, p.w) : p.m !== 0 && p.d !== 0 ? dayAfter(start, p) : null
