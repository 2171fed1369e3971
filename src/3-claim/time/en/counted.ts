import { wordSet } from '../../lexicon.ts'
import { dateOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { partial, resolve } from '../partial.ts'
import type { Point } from '../point.ts'
import { type Grain, monthsOf, move, periodAt, span, unresolved, type Value } from '../value.ts'
import { yearTailAt } from './dates.ts'
import { besideFestival } from './festivals.ts'
import { amountAt, yearAt } from './numbers.ts'
import { ago, away, rollingPeriod, toldDistance, vagueFuture, vaguePast } from './phrases.ts'
import { isEvent, toldEvent } from './told-events.ts'
import { modifierOf, w, wordOf } from './words.ts'

const [agoWord, back, earlier, later, before, after, from, now, today, to, hyphen, time, that, the, than] = [
  w('ago'),
  w('back'),
  w('earlier'),
  w('later'),
  w('before'),
  w('after'),
  w('from'),
  w('now'),
  w('today'),
  w('to'),
  w('-'),
  w('time'),
  w('that'),
  w('the'),
  w('than'),
]

const found = (value: Value, last: number): Point => ({ value, last, partial: null, rule: 'ago' })

/** "two days ago", "a week later", "5 past years", "three days from now", "the three years to 2023". */
export const counted = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const amount = amountAt(tokens, i)
  if (amount === null || tokens[amount.last]?.word === hyphen) return null
  const modifier = amount.n > 0 ? modifierOf(tokens[amount.last]) : undefined
  const passed = modifier === 'past'
  const at = passed ? amount.last + 1 : amount.last
  const unit = wordOf(tokens[at])
  if (nights.has(tokens[at])) return byNights(c, amount.n, at + 1)
  if (unit?.kind === 'hour')
    return tokens[at + 1]?.word === agoWord ? hoursAgo(c, at + 2) : amount.n < LONG ? hoursLater(c, at) : null
  if (unit?.kind !== 'unit') return null
  const { grain } = unit
  if (passed) return rollingPeriod(c, grain, amount.n, at + 1)
  const next = tokens[at + 1]?.word
  if (next === agoWord) {
    if (amount.n === 0) return vaguePast(c, at + 2)
    return (grain === 'year' && sameTimeOfYear(c, amount.n, at + 2)) || ago(c, grain, amount.n, at + 2)
  }
  if (next === from && amount.n === 0 && tokens[at + 2]?.word === now) return vagueFuture(c, at + 3)
  if (amount.n === 0) return null
  if (next === from && (tokens[at + 2]?.word === now || tokens[at + 2]?.word === today))
    return ago(c, grain, -amount.n, at + 3)
  if (next === earlier || next === back) return toldDistance(c, grain, -amount.n, at + 2)
  // "a day later than announced"
  if (next === later) return tokens[at + 2]?.word === than ? null : toldDistance(c, grain, amount.n, at + 2)
  if (next === before || next === after) return fromNamedDay(c, grain, next === after ? amount.n : -amount.n, at + 2)
  if (next === to) return upTo(c, grain, amount.n, at + 2)
  return null
}

/** So many hours may end on another day. */
const LONG = 9

/** "a few hours later", "minutes earlier": of the same day. */
export const hoursLater = (c: Context, unit: number): Point | null => {
  const next = c.tokens[unit + 1]?.word
  if ((next !== later && next !== earlier) || c.tokens[unit + 2]?.word === than) return null
  return toldDistance(c, 'day', 0, unit + 2)
}

const nights = wordSet('night nights morning mornings evening evenings')

/** "two nights earlier", "three mornings later": as many days. */
const byNights = (c: Context, n: number, i: number): Point | null => {
  const next = c.tokens[i]?.word
  if (n === 0) return null
  if (next === agoWord) return ago(c, 'day', n, i + 1)
  if (next === earlier || next === back) return toldDistance(c, 'day', -n, i + 1)
  return next === later ? toldDistance(c, 'day', n, i + 1) : null
}

/** "in two weeks' time" from the number on. */
export const inTime = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const amount = amountAt(tokens, i)
  const unit = amount === null ? undefined : wordOf(tokens[amount.last])
  if (amount === null || amount.n === 0 || unit?.kind !== 'unit') return null
  for (let at = amount.last + 1; at < amount.last + 3; at++)
    if (tokens[at]?.word === time) return ago(c, unit.grain, -amount.n, at + 1)
  return null
}

const hoursAgo = (c: Context, end: number): Point =>
  found(c.published === null ? unresolved('span') : span(c.published - 1, c.published, 'span', true), end)

/** "two years ago this month". */
const sameTimeOfYear = (c: Context, n: number, at: number): Point | null => {
  const unit = wordOf(c.tokens[at + 1])
  if (c.published === null || modifierOf(c.tokens[at]) !== 'this' || unit?.kind !== 'unit') return null
  const { from, to } = periodAt(move(c.published, 'year', -n), unit.grain, 0)
  return found(span(from, to, unit.grain, true), at + 2)
}

/** "two days before", "a day after today": from the day named behind it, else from the last that the text names. */
const fromNamedDay = (c: Context, grain: Grain, n: number, at: number): Point | null => {
  const word = wordOf(c.tokens[at])
  if (word?.kind === 'day' && c.published !== null) {
    const moved = toldDistance({ ...c, last: { ...c.last, day: c.published + word.n } }, grain, n, at + 1)
    return { ...moved, rule: 'ago' }
  }
  if (word?.kind === 'weekday') return null
  const beside = besideFestival(c, at, n < 0, (day) => away(day, grain, n))
  if (beside) return beside
  const after = c.tokens[at]
  if (after?.word === that) return toldDistance(c, grain, n, at + 1)
  if (after?.word === the && isEvent(c.tokens[at + 1])) return toldEvent(c, c.tokens[at + 1]!, grain, n, at + 2)
  // "a week after the vote": an event that only a reader of the whole can date
  const ends = after === undefined || after.pos === 'PUNCT' || after.pos === 'CCONJ' || after.pos === 'VERB'
  return ends ? toldDistance(c, grain, n, at) : null
}

/** "to the end of June": the month. */
export const behindEndOf = (tokens: Context['tokens'], at: number): number =>
  tokens[at]?.word === the && tokens[at + 1]?.lower === 'end' && tokens[at + 2]?.lower === 'of' ? at + 3 : at

/** "the three years to 2023", "12 months to June", "six months to the end of June": that many, ending with it. */
const upTo = (c: Context, grain: Grain, n: number, i: number): Point | null => {
  const at = behindEndOf(c.tokens, i)
  const y = yearAt(c.tokens, at)
  const month = wordOf(c.tokens[at])
  if (y) {
    const end = resolve(c, partial(y.n, 0, 0))
    return end?.to == null ? null : ending(grain, n, end.to, y.last, false)
  }
  if (month?.kind !== 'month') return null
  const tail = yearTailAt(c, at + 1)
  const end = resolve(c, partial(tail?.y ?? 0, month.n, 0))
  if (end?.to == null) return null
  return ending(grain, n, end.to, tail?.last ?? at + 1, !tail?.stated)
}

const ending = (grain: Grain, n: number, to: number, last: number, inferred: boolean): Point | null => {
  if (grain !== 'year' && grain !== 'month' && grain !== 'quarter') return null
  const { y, m } = dateOf(to)
  const months = grain === 'year' ? 12 * n : grain === 'quarter' ? 3 * n : n
  const interval = monthsOf(y, m - months + 1, m)
  return { value: span(interval.from, interval.to, 'span', inferred), last, partial: null, rule: 'period up to a date' }
}

/** "the day before yesterday", "the day after tomorrow", "the day after Christmas" are counted from the named day. */
export const dayBeforeNamed = (c: Context, at: number, n: number): Point | null => {
  const word = wordOf(c.tokens[at])
  if (word?.kind !== 'day') return besideFestival(c, at, n < 0, (day) => away(day, 'day', n))
  if (c.published === null) return found(unresolved('day'), at + 1)
  const day = c.published + word.n + n
  return { value: span(day, day, 'day', true), last: at + 1, partial: null, rule: 'named day' }
}
