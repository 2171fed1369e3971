import type { Context } from '../context.ts'
import { partial, resolve } from '../partial.ts'
import type { Point } from '../point.ts'
import { type Interval, span, spanWith, yearOf } from '../value.ts'
import { compoundAt, type Piece } from './compound.ts'
import { yearTailAt } from './dates.ts'
import { cardinalAt, ordinalAt } from './numbers.ts'
import { fromStart, joins } from './range-ends.ts'
import { w, wordOf } from './words.ts'

const [on, and, or, from, of, the] = [w('on'), w('and'), w('or'), w('from'), w('of'), w('the')]
/** "5-11 March 2023", "20–22 February", "3 and 12 of Sept" behind "between", "9 to 12 of June", "Feb 20-22". */
export const daysOfMonth = (c: Context, i: number, cue: number): Point | null => {
  const { tokens } = c
  const token = tokens[i]
  if (token === undefined) return null
  const month = wordOf(token)
  if (month?.kind === 'month') {
    const pair = pairAt(c, i + 1)
    if (pair === null) return null
    const tail = yearTailAt(c, pair.last)
    return dayRange(c, pair.a, pair.b, month.n, tail?.y ?? 0, tail?.last ?? pair.last)
  }
  const code = token.text.charCodeAt(0)
  if (code < 48 || code > 57 || token.text.length > 5) return null
  const pair = pairAt(c, i) ?? spacedPair(c, i, cue)
  if (pair === null) return null
  const at = tokens[pair.last]?.word === of ? pair.last + 1 : pair.last
  const behind = wordOf(tokens[at])
  if (behind?.kind !== 'month') return null
  const tail = yearTailAt(c, at + 1)
  return dayRange(c, pair.a, pair.b, behind.n, tail?.y ?? 0, tail?.last ?? at + 1)
}

type Pair = { a: number; b: number; last: number }

/** "20-22" without spaces, "13/14" for a night between two days. */
const pairAt = (c: Context, i: number): Pair | null => {
  const token = c.tokens[i]
  if (token === undefined || token.text.length > 5) return null
  const found = compoundAt(c.tokens, i)
  if (found === null || found.pieces.length !== 2 || found.marks[0] === '.') return null
  const [one, two] = found.pieces as readonly [Piece, Piece]
  if (found.marks[0] === '/' && two.n !== one.n + 1) return null
  if (one.digits < 1 || one.digits > 2 || two.digits < 1 || two.digits > 2 || one.n < 1 || two.n <= one.n || two.n > 31)
    return null
  return { a: one.n, b: two.n, last: found.last }
}

/** "9 to 12", "3 and 12", "15 and 16": two numbers with a word between. */
const spacedPair = (c: Context, i: number, cue: number): Pair | null => {
  const one = ordinalAt(c.tokens, i) ?? cardinalAt(c.tokens, i)
  const sep = one === null ? undefined : c.tokens[one.last]?.word
  if (one === null || sep === undefined) return null
  const at = c.tokens[one.last + 1]?.word === the ? one.last + 2 : one.last + 1
  const two = ordinalAt(c.tokens, at) ?? cardinalAt(c.tokens, at)
  if (two === null || one.n < 1 || two.n <= one.n || two.n > 31) return null
  const few = two.n === one.n + 1 || (cue === on && sep === and)
  const linked = joins(sep, cue) || joins(sep, from) || ((sep === and || sep === or) && few)
  return linked ? { a: one.n, b: two.n, last: two.last } : null
}

const dayRange = (c: Context, a: number, b: number, m: number, y: number, last: number): Point | null => {
  const start = resolve(c, partial(y, m, a))
  if (start === null || resolve(c, partial(y, m, b)) === null) return null
  const longer = (interval: Interval): Interval => ({
    from: interval.from,
    to: interval.from === null ? null : interval.from + b - a,
  })
  const days = longer(start)
  // Days that run on the day of publication are those to come as well.
  const isRunning = c.published !== null && days.from !== null && days.from <= c.published && c.published <= days.to!
  const value = spanWith(start, days, isRunning ? null : start.next && longer(start.next))
  return { last, value, partial: null, rule: 'range' }
}

/** "2/29-3/1": two numeric dates in one, the month first unless it can't be; "16-18/11/2024": days of one month. */
export const numericRange = (c: Context, i: number): Point | null => {
  const found = compoundAt(c.tokens, i)
  if (found === null || found.pieces.length !== 4) return null
  const [a, b, d, e] = found.pieces as readonly [Piece, Piece, Piece, Piece]
  if (found.marks.join('') === '-//')
    return e.digits === 4 && a.n >= 1 && a.n < b.n && b.n <= 31 && d.n >= 1 && d.n <= 12
      ? dayRange(c, a.n, b.n, d.n, e.n, found.last)
      : null
  if (found.marks.join('') !== '/-/' || found.pieces.some((p) => p.digits < 1 || p.digits > 2)) return null
  const dayFirst = a.n > 12 || d.n > 12 || (c.dayFirst ?? false)
  const one = dayFirst ? partial(0, b.n, a.n) : partial(0, a.n, b.n)
  const two = dayFirst ? partial(0, e.n, d.n) : partial(0, d.n, e.n)
  const value = one.m > 12 || two.m > 12 || one.m < 1 || two.m < 1 ? null : fromStart(c, one, two)
  return value && { last: found.last, value, partial: null, rule: 'range' }
}

/** "2017-2019", "2023–24" behind a cue. */
export const yearsRange = (c: Context, i: number, cue: number): Point | null => {
  const token = c.tokens[i]
  if (cue === 0 || token === undefined || token.text.length < 4 || token.text.charCodeAt(0) > 50) return null
  const found = compoundAt(c.tokens, i)
  if (found === null || found.pieces.length !== 2 || found.marks[0] === '.') return null
  const [one, two] = found.pieces as readonly [Piece, Piece]
  if (one.digits !== 4 || one.n < 1800 || one.n > 2100) return null
  const end = two.digits === 4 ? two.n : two.digits === 2 && two.n > 12 ? Math.floor(one.n / 100) * 100 + two.n : -1
  if (end <= one.n || end > 2100 || wordOf(c.tokens[found.last])?.kind === 'fiscal') return null
  return {
    last: found.last,
    value: span(yearOf(one.n).from, yearOf(end).to, 'span', false),
    partial: null,
    rule: 'range',
  }
}
