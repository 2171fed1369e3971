import type { Token } from '../../../2-document/tokens.ts'
import type { Context } from '../context.ts'
import { type Partial, partial, resolve, resolveFrom, resolveUpTo } from '../partial.ts'
import type { Point } from '../point.ts'
import { type Interval, span, unresolved, type Value } from '../value.ts'
import { yearTailAt } from './dates.ts'
import { cardinalAt, digits, ordinalAt } from './numbers.ts'
import { pointAt } from './points.ts'
import { fromStart, joins } from './range-ends.ts'
import { w, wordOf } from './words.ts'
import { daysOfMonth, numericRange, yearsRange } from './written-ranges.ts'

const [on, and, or, between, from, of, the, now, comma] = [
  w('on'),
  w('and'),
  w('or'),
  w('between'),
  w('from'),
  w('of'),
  w('the'),
  w('now'),
  w(','),
]

/** A range or a single point at token `i`: "Jan. 1 to 22", "Nov 30 and Friday" behind "between", "5-11 March". */
export const rangeAt = (c: Context, i: number, cue: number): Point | null => {
  const written = isWrittenOut(c.tokens[i])
    ? null
    : (daysOfMonth(c, i, cue) ?? yearsRange(c, i, cue) ?? numericRange(c, i))
  if (written) return written
  const left = leftEnd(c, i, cue)
  if (left === null) return null
  const sep = c.tokens[left.last]?.word ?? 0
  const joined = joins(sep, cue)
  if (!joined && sep !== and && sep !== or) return left
  const right =
    rightEnd(c, left, left.last + 1, cue, joined) ??
    (sep === and && cue === on ? loneDay(c, left, left.last + 1) : null)
  if (right === null || (!joined && !isPair(left, right) && !(sep === and && cue === on && isDays(c, left, right))))
    return left
  const withYear = yearForBoth(c, left, right)
  const value = combine(c, withYear.left, withYear.right)
  return value === null ? left : { last: withYear.right.last, value, partial: null, rule: 'range' }
}

/** Neither a number nor a month: no range can be in one piece there. */
const isWrittenOut = (token: Token | undefined): boolean => {
  const code = token?.text.charCodeAt(0) ?? 0
  return !(code >= 48 && code <= 57) && wordOf(token)?.kind !== 'month'
}

/** "Monday or Tuesday", "Saturday and Sunday", "January and February": two days or months in a row are one time. */
const isPair = (left: Point, right: Point): boolean => {
  const a = left.partial
  const b = right.partial
  if (a === null || b === null) return false
  if (isPlainMonth(a) && isPlainMonth(b)) return (a.m % 12) + 1 === b.m
  return isPlainWeekday(a) && isPlainWeekday(b) && (a.w + 1) % 7 === b.w
}

const isPlainMonth = (p: Partial): boolean => p.m !== 0 && p.d === 0 && p.w < 0

const isPlainWeekday = (p: Partial): boolean => p.w >= 0 && p.m === 0 && p.d === 0

/** "Aug. 12 and 14", "the 9th and 10th of this month", "Wednesday and yesterday": a few days, told as one time. */
const isDays = (c: Context, left: Point, right: Point): boolean => {
  const a = left.partial
  const b = right.partial
  if (a === null || right.value.grain !== 'day') return false
  if (b === null)
    return right.rule === 'named day' && isPlainWeekday(a) && (left.value.from ?? 0) < (right.value.from ?? 0)
  return a.d !== 0 && b.d > a.d && (b.m === 0 || a.m === 0 || a.m === b.m) && c.tokens[right.last]?.pos !== 'NOUN'
}

/** The 14 in "Aug. 12 and 14", where nothing stands behind it that it could count. */
const loneDay = (c: Context, left: Point, i: number): Point | null => {
  const p = left.partial
  if (p === null || p.m === 0 || p.d === 0) return null
  const day = bareDay(c, i)
  const after = day ? c.tokens[day.last] : undefined
  return after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' ? day : null
}

const leftEnd = (c: Context, i: number, cue: number): Point | null => {
  const token = c.tokens[i]
  if (token === undefined) return null
  if (cue !== 0 && token.word === now) return nowPoint(c, i + 1)
  const word = wordOf(token)
  if (word?.kind === 'month' && cue === 0) {
    const next = c.tokens[i + 1]?.word ?? 0
    if (joins(next, from) && wordOf(c.tokens[i + 2])?.kind === 'month') return pointAt(c, i, from)
  }
  if (cue === between) {
    const day = bareDay(c, i)
    if (day && c.tokens[day.last]?.word === and) return pointAt(c, i, cue) ?? day
  }
  return pointAt(c, i, cue)
}

const nowPoint = (c: Context, last: number): Point => ({
  value: c.published === null ? unresolved('day') : span(c.published, c.published, 'day', true),
  last,
  partial: null,
  rule: 'named day',
})

/** A number alone that is a day of the month named on the other side. */
const bareDay = (c: Context, i: number): Point | null => {
  const at = c.tokens[i]?.word === the ? i + 1 : i
  const n = ordinalAt(c.tokens, at) ?? (digits(c.tokens[at]) > 0 ? cardinalAt(c.tokens, at) : null)
  if (n === null || n.n > 31 || n.n < 1) return null
  return { value: unresolved('day'), last: n.last, partial: partial(0, 0, n.n), rule: 'day of the month' }
}

const rightEnd = (c: Context, left: Point, i: number, cue: number, joined: boolean): Point | null => {
  const { tokens } = c
  if (tokens[i]?.word === now) return nowPoint(c, i + 1)
  const isDate = left.partial !== null && left.partial.m !== 0 && left.partial.d !== 0
  if (joined && isDate) {
    const day = bareDay(c, i)
    const named = pointAt(c, i, 0)
    if (day && named === null) {
      const after = tokens[day.last]
      const counts =
        after !== undefined && (after.pos === 'NOUN' || after.pos === 'ADJ' || wordOf(after)?.kind === 'unit')
      return !counts || cue === between || cue === from ? day : null
    }
  }
  const right = pointAt(c, i, cue === 0 && left.partial?.d === 0 ? of : cue || (left.value.grain === 'day' ? 0 : of))
  if (right === null) return null
  const years = left.partial !== null && left.partial.m === 0 && left.partial.d === 0 && left.partial.w < 0
  return right.rule === 'year' && !years && left.value.grain !== 'year' ? null : right
}

/** "from Oct. 16 to 20 last year": a year behind the range is the year of both ends. */
const yearForBoth = (c: Context, left: Point, right: Point): { left: Point; right: Point } => {
  const a = left.partial
  const b = right.partial
  if (a === null || b === null || a.y !== 0 || b.y !== 0 || a.w >= 0) return { left, right }
  const tail = yearTailAt(c, right.last)
  if (tail === null || (c.tokens[right.last]?.word === comma && !tail.stated)) return { left, right }
  return {
    left: { ...left, partial: { ...a, y: tail.y } },
    right: { ...right, last: tail.last, partial: { ...b, y: tail.y } },
  }
}

/** From the beginning of the left end to the end of the right; null where they do not follow each other. */
const combine = (c: Context, left: Point, right: Point): Value | null => {
  let a = left.partial
  let b = right.partial
  if (a && b) {
    if (b.m === 0 && b.d !== 0 && a.m !== 0) b = { ...b, m: a.m, y: b.y || a.y }
    if (a.m === 0 && a.d !== 0 && b.m !== 0) a = { ...a, m: b.m, y: a.y || b.y }
    if (a.m !== 0 && b.m !== 0) {
      const wraps = b.m < a.m
      if (a.y !== 0 && b.y === 0) b = { ...b, y: wraps ? a.y + 1 : a.y }
      else if (b.y !== 0 && a.y === 0) a = { ...a, y: wraps ? b.y - 1 : b.y }
      else if (a.y !== 0 && a.y === b.y && wraps) a = { ...a, y: a.y - 1 }
    }
  }
  const end = b ? resolve(c, b) : right.value
  if (end === null) return null
  const isNow = left.rule === 'named day' && a === null
  if (isNow && b && end.next) return ordered({ from: left.value.from, to: end.next.to }, null, true)
  if (a && b && a.y === 0 && b.y === 0 && a.m !== 0 && b.m !== 0) return fromStart(c, a, b)
  const limit = end.from ?? end.to
  const start = a ? (limit === null ? resolve(c, a) : resolveUpTo(c, a, limit)) : left.value
  if (start === null) return null
  if (start.from === null && end.to === null) return unresolved('span')
  const next = nextRange(c, a, b, left, right)
  return ordered({ from: start.from, to: end.to }, next, start.inferred || end.inferred)
}

const nextRange = (c: Context, a: Partial | null, b: Partial | null, left: Point, right: Point): Interval | null => {
  if (c.published === null) return null
  if (a && b && a.y === 0 && b.y === 0) {
    const from = resolveFrom(a, c.published)
    const to = from === null ? null : resolveFrom(b, from)
    return from === null || to === null ? null : { from, to }
  }
  const l = left.value.next
  const r = right.value.next
  return l && r && l.from !== null && r.to !== null && l.from <= r.to ? { from: l.from, to: r.to } : null
}

const ordered = (interval: Interval, next: Interval | null, inferred: boolean): Value | null =>
  interval.from !== null && interval.to !== null && interval.from > interval.to
    ? null
    : span(interval.from, interval.to, 'span', inferred, next)
