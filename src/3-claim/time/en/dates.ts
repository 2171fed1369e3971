import type { Token } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import type { Context } from '../context.ts'
import { type Partial, partial, resolve } from '../partial.ts'
import type { Point } from '../point.ts'
import { monthsOf, span, unresolved } from '../value.ts'
import { cardinalAt, digits, ordinalAt, yearAt } from './numbers.ts'
import type { RuleName } from './rules.ts'
import { w, wordOf } from './words.ts'

const [comma, of, the, inWord, on] = [w(','), w('of'), w('the'), w('in'), w('on')]
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

export const toPoint = (c: Context, p: Partial, end: number, rule: RuleName): Point | null => {
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
export const dayNumberAt = (c: Context, i: number): { d: number; last: number; ordinal: boolean } | null => {
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
