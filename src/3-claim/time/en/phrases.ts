import { type Day, dateOf, mondayOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { partial, resolve } from '../partial.ts'
import type { Point } from '../point.ts'
import {
  cut,
  type Grain,
  type Interval,
  monthOf,
  monthsOf,
  move,
  periodAt,
  type Section,
  span,
  unresolved,
  type Value,
  yearOf,
} from '../value.ts'
import type { RuleName } from './rules.ts'
import type { Modifier } from './words.ts'

const found = (value: Value, last: number, rule: RuleName): Point => ({ value, last, partial: null, rule })

const asValue = (interval: Interval, grain: Grain, next: Interval | null = null): Value =>
  span(interval.from, interval.to, grain, true, next)

/** "last week", "this year", "next month", "the same month": a period of the calendar. */
export const calendarPeriod = (c: Context, modifier: Modifier, grain: Grain, rolling: boolean, end: number): Point => {
  if (modifier === 'same' || modifier === 'that') return toldPeriod(c, grain, 0, end)
  if (modifier === 'previous' && grain !== 'quarter') {
    const told = toldPeriod(c, grain, -1, end)
    if (told.value.from !== null) return told
  }
  if (modifier === 'following') {
    const told = toldPeriod(c, grain, 1, end)
    if (told.value.from !== null || c.published === null) return told
  }
  const rule: RuleName = grain === 'weekend' ? 'weekend' : 'period of the calendar'
  const { published } = c
  if (published === null) {
    if (grain !== 'year' || modifier === 'past' || (modifier === 'last' && rolling) || c.year === null)
      return found(unresolved(grain), end, rule)
    const n = modifier === 'this' ? 0 : modifier === 'next' || modifier === 'following' ? 1 : -1
    return found(asValue(yearOf(c.year + n), grain), end, rule)
  }
  if (modifier === 'past' && grain !== 'quarter' && grain !== 'weekend') return rollingPeriod(c, grain, 1, end)
  if (modifier === 'last' && rolling && grain !== 'quarter' && grain !== 'weekend')
    return rollingPeriod(c, grain, 1, end)
  if (modifier === 'recent') return vaguePast(c, end)
  if (modifier === 'this') return found(untilNow(c, grain), end, rule)
  const n = modifier === 'next' || modifier === 'following' ? 1 : grain === 'weekend' ? lastWeekend(published) : -1
  return found(asValue(periodAt(published, grain, n), grain), end, rule)
}

/** Weekends are over on Sunday: on a Saturday or Sunday "the weekend" is this one. */
const lastWeekend = (published: Day): number => (mondayOf(published) + 5 <= published ? 0 : -1)

/** "the weekend", "this weekend": the latest that has begun; the coming one in a plan. */
export const weekend = (c: Context, end: number): Point => {
  if (c.published === null) return found(unresolved('weekend'), end, 'weekend')
  const past = periodAt(c.published, 'weekend', lastWeekend(c.published))
  return found(asValue(past, 'weekend', periodAt(c.published, 'weekend', 0)), end, 'weekend')
}

/** The running period, as far as it has gone; in a plan, what is left of it. */
const untilNow = (c: Context, grain: Grain): Value => {
  if (c.published === null) return unresolved(grain)
  const { from, to } = periodAt(c.published, grain, 0)
  return asValue({ from, to: Math.min(to, c.published) }, grain, { from, to })
}

/** "over the past six months", "the last 24 hours", "the next three days". */
export const rollingPeriod = (c: Context, grain: Grain, n: number, end: number): Point => {
  const rule: RuleName = 'period up to now'
  if (c.published === null) return found(unresolved('span'), end, rule)
  if (grain === 'quarter') {
    const first = periodAt(c.published, grain, n < 0 ? 1 : -n)
    const last = periodAt(c.published, grain, n < 0 ? -n : -1)
    return found(asValue({ from: first.from, to: last.to }, 'span'), end, rule)
  }
  if (grain === 'weekend') {
    const latest = lastWeekend(c.published)
    const first = periodAt(c.published, grain, n < 0 ? 1 : latest - n + 1)
    const last = periodAt(c.published, grain, n < 0 ? -n : latest)
    return found(asValue({ from: first.from, to: last.to }, 'span'), end, rule)
  }
  if (n < 0) return found(asValue({ from: c.published + 1, to: move(c.published, grain, -n) }, 'span'), end, rule)
  return found(asValue({ from: move(c.published, grain, -n), to: c.published }, 'span'), end, rule)
}

/** "in recent months", "the past few years": nothing says where it begins. */
export const vaguePast = (c: Context, end: number): Point =>
  found(asValue({ from: null, to: c.published }, 'span'), end, 'vague period')

/** "the coming days", "the next few weeks": nothing says where it ends. */
export const vagueFuture = (c: Context, end: number): Point =>
  found(asValue({ from: c.published, to: null }, 'span'), end, 'vague period')

/** "the same day", "that year", "the following week": a period told from the last one that the text names. */
export const toldPeriod = (c: Context, grain: Grain, n: number, end: number): Point => {
  const rule: RuleName = 'told from the date before'
  const { day, month, year } = c.last
  if (grain === 'year') {
    const y = year ?? null
    return found(y === null ? unresolved(grain) : asValue(yearOf(y + n), grain), end, rule)
  }
  if (grain === 'month') {
    if (month?.from == null) return found(unresolved(grain), end, rule)
    return found(asValue(periodAt(month.from, grain, n), grain), end, rule)
  }
  const around = toldAround(c, n, end)
  if (around !== null) return found(around, end, rule)
  if (day === null) return found(unresolved(grain), end, rule)
  return found(asValue(periodAt(day, grain, n), grain), end, rule)
}

/** The days of a month, or of a part of it. */
const MONTH = 31
const PART = 9

/** "In March 11 were found there and let go the next day": no day is known, but the month that the same sentence names. */
const toldAround = ({ last, tokens }: Context, n: number, end: number): Value | null => {
  const { time, sentence } = last
  if (time?.from == null || time.to === null || n < 0 || n > 1 || tokens[end - 1]!.sentence !== sentence) return null
  const days = time.to - time.from + 1
  return days > PART && days <= MONTH ? asValue(time, 'span') : null
}

/** "at the time", "since then": the last time that the text names; null where there is none, or "the time of" something. */
export const toldTime = (c: Context, end: number): Point | null => {
  const { time } = c.last
  if (time === null || c.tokens[end]?.lower === 'of') return null
  return found(asValue(time, time.from === time.to ? 'day' : 'span'), end, 'told from the date before')
}

/** "two days earlier", "a week later", "the day before": so much away from the last day that the text names. */
export const toldDistance = (c: Context, grain: Grain, n: number, end: number): Point => {
  const rule: RuleName = 'told from the date before'
  if (grain === 'year' && c.last.day === null && c.last.year !== null)
    return found(asValue(yearOf(c.last.year + n), grain), end, rule)
  const from = c.last.day ?? (grain === 'month' ? (c.last.month?.from ?? null) : null)
  if (from === null) return found(unresolved(grain), end, rule)
  return found(away(from, grain, n), end, rule)
}

/** How sharp "N units ago" is: a day is that day, a week give or take a day, a month or year that month or year. */
export const away = (from: Day, grain: Grain, n: number): Value => {
  const day = move(from, grain, n)
  switch (grain) {
    case 'week':
    case 'fortnight':
      return asValue({ from: day - 1, to: day + 1 }, 'span')
    case 'month': {
      const { y, m } = dateOf(day)
      return asValue(monthOf(y, m), 'month')
    }
    case 'year':
      return asValue(yearOf(dateOf(day).y), 'year')
    case 'decade':
      return asValue(yearOf(dateOf(day).y), 'year')
    default:
      return asValue({ from: day, to: day }, 'day')
  }
}

/** "a week ago", "three months ago", "two years ago"; `n` under 0 for the future ("in two days' time"). */
export const ago = (c: Context, grain: Grain, n: number, end: number): Point => {
  if (c.published === null) {
    if (grain === 'year' && c.year !== null) return found(asValue(yearOf(c.year - n), 'year'), end, 'ago')
    return found(unresolved(grain), end, 'ago')
  }
  return found(away(c.published, grain, -n), end, 'ago')
}

/** A weekday in a given week: "Tuesday of last week", "last Friday" (of the week before), "next Friday". */
export const weekdayOfWeek = (week: Value, wd: number, end: number): Point => {
  if (week.from === null) return found(unresolved('day'), end, 'weekday of a week')
  const day = mondayOf(week.from) + wd
  const next = week.next?.from == null ? null : mondayOf(week.next.from) + wd
  return found(
    asValue({ from: day, to: day }, 'day', next === null ? null : { from: next, to: next }),
    end,
    'weekday of a week',
  )
}

/** "that Friday": the nearest to the last day that the text names. */
export const weekdayNearTold = (c: Context, wd: number, end: number): Point => {
  const { day } = c.last
  if (day === null) {
    const value = resolve(c, partial(0, 0, 0, wd))
    return found(value ?? unresolved('day'), end, 'told from the date before')
  }
  const monday = mondayOf(day + 3 - wd)
  const near = monday + wd
  return found(asValue({ from: near, to: near }, 'day'), end, 'told from the date before')
}

/** "last August", "this March", "next May", "last summer". */
export const monthOfYear = (c: Context, modifier: Modifier, m: number, end: number): Point => {
  const rule: RuleName = 'month'
  if (c.published === null) return found(unresolved('month'), end, rule)
  const now = dateOf(c.published)
  if (modifier === 'this') return found(asValue(monthOf(now.y, m), 'month'), end, rule)
  if (modifier === 'next' || modifier === 'following')
    return found(asValue(monthOf(m > now.m ? now.y : now.y + 1, m), 'month'), end, rule)
  return found(asValue(monthOf(m < now.m ? now.y : now.y - 1, m), 'month'), end, rule)
}

/** Months of a season, northern, as weather offices count: spring is March to May; winter begins in December of its year. */
const seasonOf = (y: number, n: number): { from: Day; to: Day } => monthsOf(y, 3 + 3 * n, 5 + 3 * n)

/** "summer 2024", "last winter", "this spring"; `y` where the year is stated. */
export const season = (c: Context, modifier: Modifier | null, n: number, y: number | null, end: number): Point => {
  if (y !== null) return found(span(seasonOf(y, n).from, seasonOf(y, n).to, 'season', false), end, 'season')
  if (c.published === null || c.year === null) return found(unresolved('season'), end, 'season')
  const at = c.published
  const latest = seasonOf(c.year, n).from <= at ? c.year : c.year - 1
  const running = at <= seasonOf(latest, n).to
  const step =
    modifier === 'next' ? 1 : modifier === 'last' && running ? -1 : modifier === 'this' && n < 3 ? c.year - latest : 0
  const next = modifier === null ? seasonOf(running ? latest : latest + 1, n) : null
  return found(asValue(seasonOf(latest + step, n), 'season', next), end, 'season')
}

/** "early", "mid", "late" in a point. */
export const sectionPoint = (point: Point, section: Section, end = point.last): Point => ({
  ...point,
  last: end,
  value: cut(point.value, section),
  partial: null,
  rule: point.value.grain === 'day' ? point.rule : 'early, mid, late',
})

/** "earlier this month": from its beginning to publication; "later this year": from publication to its end. */
export const earlierOrLater = (c: Context, point: Point, earlier: boolean): Point => {
  const { value } = point
  // "earlier in October", written in February: the one that has been.
  const whole = value.next && !(earlier && c.published !== null && value.next.from! > c.published) ? value.next : value
  if (c.published === null || whole.from === null || whole.to === null) return point
  const inside = whole.from <= c.published && c.published <= whole.to
  const interval = earlier
    ? { from: whole.from, to: inside ? c.published : whole.to }
    : { from: inside ? c.published : whole.from, to: whole.to }
  return { ...point, value: asValue(interval, 'span'), partial: null, rule: 'early, mid, late' }
}

/** "the first quarter of 2024", "the last three months of last year", "the second half of March". */
export const partOf = (
  whole: Value,
  first: boolean,
  nth: number,
  count: number,
  grain: Grain,
  end: number,
): Point | null => {
  const { from, to } = whole
  const rule: RuleName = 'part of a period'
  if (from === null || to === null) return found(unresolved(grain), end, rule)
  let start: Day
  let stop: Day
  if (grain === 'week') {
    // Weeks of a month or year are those that have most of their days in it.
    const firstMonday = mondayOf(from + 3)
    const lastMonday = mondayOf(to - 3)
    start = first ? firstMonday + 7 * (nth - 1) : lastMonday - 7 * (count - 1)
    stop = start + 7 * count - 1
  } else if (grain === 'half') {
    const middle = halfway(from, to)
    start = nth === 1 ? from : middle
    stop = nth === 1 ? middle - 1 : to
    if (nth > 2) return null
  } else if (grain === 'weekend') return null
  else {
    start = first ? move(from, grain, nth - 1) : move(to + 1, grain, -count)
    stop = first ? move(start, grain, count) - 1 : to
    if (start < from || stop > to) return null
  }
  const inner = grain === 'day' && count === 1 ? 'day' : count === 1 ? grain : 'span'
  return found({ ...whole, from: start, to: stop, next: null, grain: inner }, end, rule)
}

/** The first day of the second half: mid-year and mid-quarter fall on a month, else on the middle day (the 16th). */
const halfway = (from: Day, to: Day): Day => {
  const a = dateOf(from)
  const b = dateOf(to + 1)
  const months = (b.y - a.y) * 12 + b.m - a.m
  return a.d === 1 && b.d === 1 && months % 2 === 0
    ? move(from, 'month', months / 2)
    : from + Math.ceil((to - from) / 2)
}
