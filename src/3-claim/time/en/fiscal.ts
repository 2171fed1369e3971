import { dateOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Point } from '../point.ts'
import { monthsOf, span, unresolved } from '../value.ts'
import { compoundAt, type Piece } from './compound.ts'
import { digits, yearAt } from './numbers.ts'
import { type Modifier, w, wordOf } from './words.ts'

const year = w('year')

/**
 * A fiscal year with one number ends in it on 30 September (United States, Thailand, Myanmar since 2021); one with two
 * ("2023-24") runs from April to March (India, Singapore, Hong Kong, Japan, the UK to within days). Always inferred.
 */
const singleYear = (y: number) => monthsOf(y - 1, 10, 21)
const doubleYear = (y: number) => monthsOf(y, 4, 15)

const point = (interval: { from: number; to: number } | null, last: number): Point => ({
  value: interval === null ? unresolved('span') : span(interval.from, interval.to, 'span', true),
  last,
  partial: null,
  rule: 'fiscal year',
})

type Numbered = { y: number; double: boolean; last: number }

/** "2024", "2023-24", "2023/2024" at token `i`. */
const numbered = (c: Context, i: number): Numbered | null => {
  const compound = compoundAt(c.tokens, i)
  if (compound !== null && compound.pieces.length === 2) {
    const [one, two] = compound.pieces as readonly [Piece, Piece]
    if (one.digits !== 4 || one.n < 1900 || one.n > 2100) return null
    const next = (two.digits === 2 && two.n === (one.n + 1) % 100) || (two.digits === 4 && two.n === one.n + 1)
    return next ? { y: one.n, double: true, last: compound.last } : null
  }
  const y = yearAt(c.tokens, i)
  return y && { y: y.n, double: false, last: y.last }
}

/** "FY2024", "fiscal year 2024", "the 2023-24 fiscal year", "last fiscal year" (from "fiscal" on, with its modifier). */
export const fiscalYearAt = (c: Context, i: number, modifier: Modifier | null = null): Point | null => {
  const { tokens } = c
  const token = tokens[i]!
  const word = wordOf(token)
  if (word?.kind === 'fiscal') {
    const at = tokens[i + 1]?.word === year ? i + 2 : i + 1
    const n = numbered(c, at)
    if (n) return point(n.double ? doubleYear(n.y) : singleYear(n.y), n.last)
    if (at === i + 1 || modifier === null) return null
    if (c.published === null) return point(null, at)
    const { y, m } = dateOf(c.published)
    const running = m >= 10 ? y + 1 : y
    const step = modifier === 'this' ? 0 : modifier === 'next' || modifier === 'following' ? 1 : -1
    return point(singleYear(running + step), at)
  }
  if (token.text.startsWith('FY')) {
    const short = token.text.slice(2)
    const n = short.length === 4 || short.length === 2 ? digits({ ...token, text: short }) : -1
    if (n < 0) return null
    return point(singleYear(n < 100 ? 2000 + n : n), i + 1)
  }
  const n = numbered(c, i)
  if (n === null) return null
  const behind = wordOf(tokens[n.last])
  if (behind?.kind !== 'fiscal' || tokens[n.last + 1]?.word !== year) return null
  return point(n.double ? doubleYear(n.y) : singleYear(n.y), n.last + 2)
}
