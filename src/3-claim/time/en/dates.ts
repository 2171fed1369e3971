import type { Token } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import type { Context } from '../context.ts'
import { type Partial, partial, resolve } from '../partial.ts'
import type { Point } from '../point.ts'
import { cut, monthsOf, span, unresolved } from '../value.ts'
import { type Compound, compoundAt, type Piece } from './compound.ts'
import { cardinalAt, digits, ordinalAt, yearAt } from './numbers.ts'
import type { RuleName } from './rules.ts'
import { w, wordOf } from './words.ts'

const [comma, of, the, inWord, on, open, close, hyphen, slash] = [
  w(','),
  w('of'),
  w('the'),
  w('in'),
  w('on'),
  w('('),
  w(')'),
  w('-'),
  w('/'),
]
const [last, past, previous, thisWord, current, that, same, next, following, year] = [
  w('last'),
  w('past'),
  w('previous'),
  w('this'),
  w('current'),
  w('that'),
  w('same'),
  w('next'),
  w('following'),
  w('year'),
]

const toPoint = (c: Context, p: Partial, end: number, rule: RuleName): Point | null => {
  const value = resolve(c, p)
  if (value !== null) return { last: end, value, partial: p, rule }
  // "30 February": a date, but no day
  return rule === 'numeric date' ? null : { last: end, value: unresolved('day'), partial: null, rule }
}

export type YearTail = { y: number; last: number; stated: boolean }

/** The year behind a date: ", 2024", "of 2024", "last year", "of that year". */
export const yearTailAt = (c: Context, i: number): YearTail | null => {
  const { tokens } = c
  let at = i
  let word = tokens[at]?.word
  if (word === comma || word === of || word === inWord) word = tokens[++at]?.word
  const y = yearAt(tokens, at)
  if (y) return { y: y.n, last: y.last, stated: true }
  if (tokens[i]?.word === comma || tokens[i]?.word === inWord) return null
  if (word === the) word = tokens[++at]?.word
  if (tokens[at + 1]?.word !== year) return null
  const around = c.year
  const told = c.last.year ?? c.year
  const n =
    word === last || word === past
      ? around && around - 1
      : word === thisWord || word === current
        ? around
        : word === next
          ? around && around + 1
          : word === that || word === same
            ? told
            : word === previous
              ? told && told - 1
              : word === following
                ? told && told + 1
                : null
  return n === null ? null : { y: n, last: at + 2, stated: false }
}

/** A day of a month at `i`: "20", "20th", "twenty-second", "the 20th". */
const dayNumberAt = (c: Context, i: number): { d: number; last: number; ordinal: boolean } | null => {
  const { tokens } = c
  const at = tokens[i]?.word === the ? i + 1 : i
  const ordinal = ordinalAt(tokens, at)
  const n = ordinal ?? (at === i ? cardinalAt(tokens, at) : null)
  if (n === null || n.n < 1 || n.n > 31 || (tokens[at]!.text.length > 2 && digits(tokens[at]) >= 0)) return null
  return { d: n.n, last: n.last, ordinal: ordinal !== null }
}

/** Counted people: "since March 12 people" counts them, "on March 12 people" dates what they did. */
const counted = wordSet('people persons suspects foreigners nationals workers victims men women children others cases')

/** Whether a number after a month is a day and not the count of what follows ("in May 12 people", "in May three men"). */
const isDayHere = (c: Context, month: number, start: number, end: number): boolean => {
  const { tokens } = c
  const after = tokens[end]
  if (after === undefined) return true
  if (after.text === '%' || wordOf(after)?.kind === 'unit') return false
  const cue = tokens[month - 1]?.word
  if (cue === inWord) return after.word === comma && yearAt(tokens, end + 1) !== null
  if (cue === on) return true
  if (counted.has(after)) return false
  return digits(tokens[start]) >= 0 || (after.pos !== 'NOUN' && after.pos !== 'ADJ' && after.pos !== 'PROPN')
}

/** "Feb 20", "February 20th, 2025", "May twenty-nine", "March 2024", "June the 28th 2020", "March". */
export const monthFirst = (c: Context, i: number, m: number, end: number): Point | null => {
  const { tokens } = c
  const at = tokens[end]?.word === comma && ordinalAt(tokens, end + 1) ? end + 1 : end
  if (!yearAt(tokens, at)) {
    const day = dayNumberAt(c, at)
    if (day && (day.ordinal || isDayHere(c, i, at, day.last))) {
      const tail = yearTailAt(c, day.last)
      const y = tail?.y ?? 0
      return toPoint(c, partial(y, m, day.d), tail?.last ?? day.last, tail?.stated ? 'full date' : 'day and month')
    }
  }
  const tail = yearTailAt(c, end)
  if (tail) return toPoint(c, partial(tail.y, m, 0), tail.last, 'month and year')
  const before = i > 0 ? yearAt(tokens, i - 1) : null
  if (before && before.last === i && wordOf(tokens[i - 2])?.kind === 'cue')
    return toPoint(c, partial(before.n, m, 0), end, 'month and year')
  return toPoint(c, partial(0, m, 0), end, 'month')
}

const isPrice = (before: Token | undefined): boolean =>
  before !== undefined && before.pos === 'SYM' && before.text === '$'

/** "20 February", "the 20th of February 2025", "second of Aug". Null where no month follows the number. */
export const dayFirst = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const day = dayNumberAt(c, i)
  if (!day) return null
  const at = tokens[day.last]?.word === of ? day.last + 1 : day.last
  const month = wordOf(tokens[at])
  if (month?.kind !== 'month' || isPrice(tokens[i - 1])) return null
  const tail = yearTailAt(c, at + 1)
  return toPoint(
    c,
    partial(tail?.y ?? 0, month.n, day.d),
    tail?.last ?? at + 1,
    tail?.stated ? 'full date' : 'day and month',
  )
}

/** "2024 q1", "2017 april", "2019 H2": a year and what of it. */
export const yearFirst = (c: Context, i: number): Point | null => {
  const y = yearAt(c.tokens, i)
  if (!y) return null
  const word = wordOf(c.tokens[y.last])
  if (word?.kind === 'month' && !word.short) {
    const after = dayNumberAt(c, y.last + 1)
    return after
      ? toPoint(c, partial(y.n, word.n, after.d), after.last, 'full date')
      : toPoint(c, partial(y.n, word.n, 0), y.last + 1, 'month and year')
  }
  if (word?.kind === 'quarter' || word?.kind === 'half') return partOfYear(y.n, word.kind, word.n, y.last + 1, false)
  const m = digits(c.tokens[y.last])
  const d = digits(c.tokens[y.last + 1])
  if (
    m >= 1 &&
    m <= 12 &&
    d >= 1 &&
    d <= 31 &&
    c.tokens[y.last]!.text.length === 2 &&
    c.tokens[y.last + 1]!.text.length === 2
  )
    return toPoint(c, partial(y.n, m, d), y.last + 2, 'numeric date')
  return toPoint(c, partial(y.n, 0, 0), y.last, 'year')
}

/** A quarter or a half of a year. */
export const partOfYear = (y: number, kind: 'quarter' | 'half', n: number, end: number, inferred: boolean): Point => {
  const months = kind === 'quarter' ? 3 : 6
  const { from, to } = monthsOf(y, (n - 1) * months + 1, n * months)
  return { last: end, value: span(from, to, kind, inferred), partial: null, rule: 'part of a period' }
}

/** "Q3", "H1 2024": the latest that has begun where no year is given. */
export const quarterOf = (c: Context, kind: 'quarter' | 'half', n: number, end: number): Point => {
  const tail = yearTailAt(c, end)
  if (tail) return partOfYear(tail.y, kind, n, tail.last, !tail.stated)
  if (c.year === null) return { last: end, value: unresolved(kind), partial: null, rule: 'part of a period' }
  const here = partOfYear(c.year, kind, n, end, true)
  if (c.published === null || here.value.from! <= c.published) {
    const after = partOfYear(c.year + 1, kind, n, end, true).value
    const isPast = c.published !== null && here.value.to! < c.published
    return isPast ? { ...here, value: { ...here.value, next: { from: after.from, to: after.to } } } : here
  }
  const before = partOfYear(c.year - 1, kind, n, end, true)
  return { ...before, value: { ...before.value, next: { from: here.value.from, to: here.value.to } } }
}

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

/**
 * "Friday", "Tuesday, 3 October", "Friday (Feb 5)", "Tuesday the eleventh", "Friday 7/6": a date beside the weekday says
 * which day it is.
 */
export const weekdayFirst = (c: Context, wd: number, end: number): Point | null => {
  const { tokens } = c
  let at = end
  const mark = tokens[at]?.word
  if (mark === comma || mark === open || mark === hyphen) at++
  const token = tokens[at]
  const word = wordOf(token)
  let date: Point | null = null
  if (word?.kind === 'month') date = monthFirst(c, at, word.n, at + 1)
  else if (token !== undefined) date = compoundDate(c, at, 'weekday') ?? dayFirst(c, at)
  if (date?.partial && date.partial.d !== 0) {
    const closed = mark === open && tokens[date.last]?.word === close ? date.last + 1 : date.last
    return { ...date, last: closed }
  }
  if (token?.word === the || (mark !== comma && token !== undefined)) {
    const day = token?.word === the ? dayNumberAt(c, at) : null
    if (day && wordOf(tokens[day.last])?.kind !== 'unit' && tokens[day.last]?.pos !== 'NOUN')
      return toPoint(c, partial(0, 0, day.d, wd), day.last, 'weekday')
  }
  return toPoint(c, partial(0, 0, 0, wd), end, 'weekday')
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
