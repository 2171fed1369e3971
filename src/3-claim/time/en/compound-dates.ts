import type { Context } from '../context.ts'
import { partial, resolve } from '../partial.ts'
import type { Point } from '../point.ts'
import { cut, unresolved } from '../value.ts'
import { type Compound, compoundAt, type Piece } from './compound.ts'
import { partOfYear, toPoint, yearTailAt } from './dates.ts'
import { w } from './words.ts'

const [hyphen, slash] = [w('-'), w('/')]

/** What in front of "7/6" makes it a day and month: a cue (with a slash only), or a weekday. */
export type Dated = 'cue' | 'weekday' | null

/** "2024-10-03", "03/10/2023", "Dec-2018", "5-11" is not one: what is written without spaces. */
export const compoundDate = (c: Context, i: number, dated: Dated): Point | null => {
  const found = compoundAt(c.tokens, i)
  if (found === null) return null
  const { pieces } = found
  if (pieces.length === 3) return threePieces(c, found)
  if (pieces.length === 2) return twoPieces(c, found, dated)
  return null
}

const isYear = (n: number, length: number): boolean => length === 4 && n >= 1800 && n <= 2620
const commonYear = (n: number): number => (n > 2480 ? n - 543 : n)

const threePieces = (c: Context, { pieces, last: end }: Compound): Point | null => {
  const month = pieces.findIndex((p) => p.month > 0)
  if (month >= 0) {
    const others = pieces.filter((_, k) => k !== month)
    const year = others.findIndex((p) => isYear(p.n, p.digits))
    const day = others.find((p) => p.digits > 0 && p.digits < 3)
    if (day === undefined) return null
    // "Friday-Jun-15"
    if (month === 1 && pieces[0]!.digits === 0)
      return toPoint(c, partial(0, pieces[1]!.month, day.n), end, 'day and month')
    if (year < 0) return null
    return toPoint(c, partial(commonYear(others[year]!.n), pieces[month]!.month, day.n), end, 'full date')
  }
  const [one, two, three] = pieces as readonly [Piece, Piece, Piece]
  if (isYear(one.n, one.digits)) {
    const monthFirst = two.n <= 12
    return toPoint(
      c,
      partial(commonYear(one.n), monthFirst ? two.n : three.n, monthFirst ? three.n : two.n),
      end,
      'numeric date',
    )
  }
  if (one.digits < 1 || one.digits > 2 || two.digits < 1 || two.digits > 2 || !isYear(three.n, three.digits))
    return null
  const date = likelier(c, commonYear(three.n), one.n, two.n, end)
  return date ?? { last: end, value: unresolved('day'), partial: null, rule: 'numeric date' }
}

/**
 * Of day-month and month-day the one that is a date. Of two dates the one written like those before it in the text, else
 * the nearest before publication, else day-month.
 */
const likelier = (c: Context, y: number, one: number, two: number, end: number): Point | null => {
  const dayMonth = two <= 12 ? toPoint(c, partial(y, two, one), end, 'numeric date') : null
  const monthDay = one <= 12 ? toPoint(c, partial(y, one, two), end, 'numeric date') : null
  const known = dayMonth === null || monthDay === null
  if (!known && c.dayFirst === null) c.dayFirst = isNearer(c, dayMonth, monthDay)
  if (known && (dayMonth ?? monthDay)) c.dayFirst = dayMonth !== null
  return known ? (dayMonth ?? monthDay) : c.dayFirst ? dayMonth : monthDay
}

/** Whether `a` is nearer to publication than `b`, days before it counting first. */
const isNearer = (c: Context, a: Point, b: Point): boolean => {
  const one = a.value.from
  const two = b.value.from
  if (c.published === null || one === null || two === null || one === two) return true
  const limit = c.published + 1
  if (one <= limit && two <= limit) return one >= two
  return one <= limit || (two > limit && one <= two)
}

const twoPieces = (c: Context, { pieces, marks, last: end }: Compound, dated: Dated): Point | null => {
  const [one, two] = pieces as readonly [Piece, Piece]
  if (one.month > 0) {
    if (isYear(two.n, two.digits)) return toPoint(c, partial(commonYear(two.n), one.month, 0), end, 'month and year')
    if (two.digits > 0 && two.n <= 31) {
      const tail = yearTailAt(c, end)
      return toPoint(
        c,
        partial(tail?.y ?? 0, one.month, two.n),
        tail?.last ?? end,
        tail?.stated ? 'full date' : 'day and month',
      )
    }
    return null
  }
  if (two.month > 0 && one.digits > 0 && one.digits < 3) {
    const tail = yearTailAt(c, end)
    return toPoint(
      c,
      partial(tail?.y ?? 0, two.month, one.n),
      tail?.last ?? end,
      tail?.stated ? 'full date' : 'day and month',
    )
  }
  if (two.month > 0 && isYear(one.n, one.digits))
    return toPoint(c, partial(commonYear(one.n), two.month, 0), end, 'month and year')
  if (isYear(one.n, one.digits)) {
    if (two.quarter > 0) return partOfYear(one.n, 'quarter', two.quarter, end, false)
    if (two.half > 0) return partOfYear(one.n, 'half', two.half, end, false)
    if (two.n >= 1 && two.n <= 12 && two.digits > 0 && two.digits < 3 && marks[0] === '-')
      return toPoint(c, partial(one.n, two.n, 0), end, 'month and year')
    return null
  }
  if (dated === null || (dated === 'cue' && marks[0] !== '/')) return null
  if (one.digits < 1 || one.digits > 2 || two.digits < 1 || two.digits > 2) return null
  if (marks[0] === '–' || one.n === 0 || two.n === 0) return null
  return likelier(c, 0, one.n, two.n, end)
}

/** "mid-March", "late-2023", "mid-2024" as one token or in pieces. */
export const hyphenedSection = (c: Context, i: number): Point | null => {
  const found = compoundAt(c.tokens, i)
  if (found === null || found.pieces.length !== 2) return null
  const [one, two] = found.pieces as readonly [Piece, Piece]
  const name = one.text.toLowerCase()
  const section = name === 'mid' ? 'mid' : name === 'early' ? 'early' : name === 'late' ? 'late' : null
  if (section === null) return null
  const point =
    two.month > 0
      ? monthOnly(c, two.month, found.last)
      : isYear(two.n, two.digits)
        ? toPoint(c, partial(commonYear(two.n), 0, 0), found.last, 'year')
        : null
  return point && { ...point, value: cut(point.value, section), partial: null, rule: 'early, mid, late' }
}

/** A month with the year that may follow it, never with a day. */
const monthOnly = (c: Context, m: number, end: number): Point | null => {
  const tail = yearTailAt(c, end)
  return toPoint(c, partial(tail?.y ?? 0, m, 0), tail?.last ?? end, tail ? 'month and year' : 'month')
}

/** Whether a token is glued to the next by a mark, as in "Oct/2", "20-22", "January–March". */
export const isGlued = (c: Context, i: number): boolean => {
  const token = c.tokens[i]
  const after = c.tokens[i + 1]
  if (token === undefined || after === undefined || after.start !== token.end) return false
  return after.word === hyphen || after.word === slash || after.text === '–'
}

/** "20161016": eight digits that are a date of this age. */
export const eightDigits = (c: Context, i: number): Point | null => {
  const { text } = c.tokens[i]!
  const n = text.length === 8 && text[0] === '2' ? Number(text) : Number.NaN
  if (!(n > 19991231 && n < 21000101)) return null
  const p = partial(Math.floor(n / 10000), Math.floor(n / 100) % 100, n % 100)
  const value = resolve(c, p)
  return value && { last: i + 1, value, partial: p, rule: 'numeric date' }
}
