import { wordSet } from '../../lexicon.ts'
import { dateOf, weekdayOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Point } from '../point.ts'
import { type Grain, move, span, unresolved } from '../value.ts'
import { dayFirst, yearTailAt } from './dates.ts'
import { festivalAt } from './festivals.ts'
import { fiscalYearAt } from './fiscal.ts'
import { amountAt } from './numbers.ts'
import {
  calendarPeriod,
  monthOfYear,
  rollingPeriod,
  season,
  toldPeriod,
  toldTime,
  vagueFuture,
  vaguePast,
  weekdayNearTold,
  weekdayOfWeek,
  weekend,
} from './phrases.ts'
import { pointAt } from './points.ts'
import { type Modifier, modifierOf, type Word, w, wordOf } from './words.ts'

const hours = wordSet('hours hrs')
const periods = wordSet('period months weeks')
const yearsBack = wordSet('earlier before ago')
const [time, of, on, hyphen, night, inWord, a, yearWord, half] = [
  w('time'),
  w('of'),
  w('on'),
  w('-'),
  w('night'),
  w('in'),
  w('a'),
  w('year'),
  w('half'),
]

/** Behind "last", "this", "next", "same" and their like; `definite` where "the" stands in front. */
export const modified = (c: Context, i: number, modifier: Modifier, definite: boolean, cue: number): Point | null => {
  const { tokens } = c
  // "this past Wednesday", "that same day"
  const second = modifier === 'this' || modifier === 'that' ? modifierOf(tokens[i + 1]) : undefined
  const doubled = second === 'past' || second === 'last' || second === 'same' || second === 'next'
  const kind = doubled ? second : modifier
  const at = doubled ? i + 2 : i + 1
  const token = tokens[at]
  if (token === undefined) return null
  if (kind === 'same' && periods.has(token))
    return samePeriod(c, at + 1, months.has(token) ? SEVERAL_MONTHS : SHORTEST_PERIOD)
  if (kind === 'same' && isHalfYear(tokens, at)) return sameMonths(c, 6, at + 3)
  const word = wordOf(token)
  if (word === undefined) return unlisted(c, at, kind)
  switch (word.kind) {
    case 'unit':
      return kind === 'next' && definite && !word.plural && word.grain !== 'day'
        ? theNext(c, at + 1, word.grain, cue)
        : modifiedUnit(c, at, kind, definite, word)
    case 'weekday':
      return modifiedWeekday(c, at, kind, word.n)
    case 'month':
      return modifiedMonth(c, at, kind, word.n)
    case 'season':
      if (kind === 'past') return season(c, 'last', word.n, null, at + 1)
      return kind === 'last' || kind === 'this' || kind === 'next' ? season(c, kind, word.n, null, at + 1) : null
    case 'part':
      if (kind === 'this') return today(c, 0, at + 1)
      return kind === 'last' ? (token.word === night ? today(c, -1, at + 1) : null) : told(c, kind, at + 1)
    case 'fiscal':
      return fiscalYearAt(c, at, kind)
    case 'hour':
      return word.plural && (kind === 'past' || kind === 'recent') ? vaguePast(c, at + 1) : null
    case 'special':
      return kind === 'that' && token.word === time ? toldTime(c, at + 1) : modifiedAmount(c, at, kind)
    case 'number':
      return kind === 'same' ? sameLength(c, at) : modifiedAmount(c, at, kind)
    case 'tens':
    case 'vague':
      return modifiedAmount(c, at, kind)
    case 'ordinal':
      return kind === 'this' || kind === 'next' ? dayFirst(c, at) : null
    default:
      return null
  }
}

/** "the same period", "the same period of 2023", "the same months last year": the last period that the text names, or that of another year. */
const samePeriod = (c: Context, end: number, shortest: number): Point | null => {
  const isBefore = isYearBefore(c, end)
  const tail = isBefore ? null : yearTailAt(c, c.tokens[end]?.word === inWord ? end + 1 : end)
  // "… in the first half, he said on Friday. In the same period of 2023 it was nine": no period of a day.
  const isLong = isBefore || tail !== null || shortest === SEVERAL_MONTHS
  const last = lastPeriod(c)
  const known = isAtLeast(last, shortest) ? last : isLong ? c.last.period : null
  const time = known ?? (isAtLeast(last, SHORTEST_PERIOD) ? last : null)
  if (time?.from == null || time.to === null) return null
  const shift = isBefore ? -1 : tail ? tail.y - dateOf(time.from).y : 0
  const value = span(move(time.from, 'year', shift), move(time.to, 'year', shift), 'span', true)
  return { value, last: isBefore ? end + 3 : (tail?.last ?? end), partial: null, rule: 'told from the date before' }
}

/** "Between 2021 and 2024 … 17 per cent in 2024. In the same period": the period that a year within it was named of. */
const lastPeriod = ({ last: { time, range } }: Context): Context['last']['time'] => {
  const isWithin =
    time?.from != null && time.to !== null && range?.from != null && range.to !== null && range.from <= time.from
  return isWithin && time.to! <= range.to! ? range : time
}

/** "the same eleven months". */
const sameLength = (c: Context, at: number): Point | null => {
  const amount = amountAt(c.tokens, at)
  return amount !== null && months.has(c.tokens[amount.last]) ? sameMonths(c, amount.n, amount.last + 1) : null
}

/** The last period, where it is as long; of what goes on since January so many months. */
const sameMonths = (c: Context, n: number, last: number): Point | null => {
  const told = isAtLeast(c.last.time, SEVERAL_MONTHS) ? c.last.time : c.last.period
  if (told?.from == null || told.to === null) return null
  const end = move(told.from, 'month', n) - 1
  if (Math.abs(told.to - end) > LEAST_MONTH) return null
  const value = span(told.from, Math.min(end, told.to), 'span', true)
  return { value, last, partial: null, rule: 'told from the date before' }
}
const months = wordSet('months')
/** In days: a period that is a month longer or shorter is another. */
const LEAST_MONTH = 27

const isHalfYear = (tokens: Context['tokens'], at: number): boolean =>
  tokens[at]!.word === half && tokens[at + 1]?.word === hyphen && tokens[at + 2]?.word === yearWord

/** Days that a period has at least: a single day has no same period, and one month has no same months. */
const SHORTEST_PERIOD = 6
const SEVERAL_MONTHS = 45

const isAtLeast = (time: Context['last']['time'], days: number): boolean =>
  time?.from != null && time.to !== null && time.to - time.from >= days

/** "a year earlier", "a year before". */
const isYearBefore = ({ tokens }: Context, at: number): boolean =>
  tokens[at]?.word === a && tokens[at + 1]?.word === yearWord && yearsBack.has(tokens[at + 2])

/** Numbers and festivals: "next 5/12", "last 24 hours", "last Songkran". */
const unlisted = (c: Context, at: number, kind: Modifier): Point | null => {
  const code = c.tokens[at]!.text.charCodeAt(0)
  if (code < 48 || code > 57)
    return festivalAt(c, at, kind) ?? (c.tokens[at]!.text.includes('-') ? pointAt(c, at, on) : null)
  const amount = modifiedAmount(c, at, kind)
  if (amount !== null || (kind !== 'this' && kind !== 'next')) return amount
  const date = pointAt(c, at, on)
  if (date === null) return null
  const coming = kind === 'next' ? date.value.next : null
  return { ...date, partial: null, value: coming ? { ...date.value, ...coming, next: null } : date.value }
}

const today = (c: Context, n: number, last: number): Point => ({
  value: c.published === null ? unresolved('day') : span(c.published + n, c.published + n, 'day', true),
  last,
  partial: null,
  rule: 'named day',
})

const told = (c: Context, kind: Modifier, end: number): Point | null => {
  if (kind === 'same' || kind === 'that') return toldPeriod(c, 'day', 0, end)
  if (kind === 'following' || kind === 'next') return toldPeriod(c, 'day', 1, end)
  return kind === 'previous' ? toldPeriod(c, 'day', -1, end) : null
}

const modifiedUnit = (
  c: Context,
  at: number,
  kind: Modifier,
  definite: boolean,
  { grain, plural }: Extract<Word, { kind: 'unit' }>,
): Point | null => {
  if (plural) {
    if (kind === 'past' || kind === 'recent' || kind === 'last' || kind === 'previous') return vaguePast(c, at + 1)
    return kind === 'next' ? vagueFuture(c, at + 1) : null
  }
  if (kind === 'recent') return null
  if (grain === 'week') {
    const behind = c.tokens[at + 1]?.word === hyphen ? at + 2 : at + 1
    const day = wordOf(c.tokens[behind])
    if (day?.kind === 'weekday' && !day.short)
      return weekdayOfWeek(calendarPeriod(c, kind, grain, false, at + 1).value, day.n, behind + 1)
  }
  if (grain === 'day') return kind === 'this' ? today(c, 0, at + 1) : told(c, kind, at + 1)
  return kind === 'this' && grain === 'weekend' ? weekend(c, at + 1) : calendarPeriod(c, kind, grain, definite, at + 1)
}

/** "over the next year": from publication on; "the next week they were sent back": told from the date before, if there is one. */
const theNext = (c: Context, end: number, grain: Grain, cue: number): Point | null => {
  if (spans.includes(cue) && grain !== 'quarter' && grain !== 'weekend') return rollingPeriod(c, grain, -1, end)
  return calendarPeriod(c, c.last.day === null ? 'next' : 'following', grain, false, end)
}

const spans = ['over', 'in', 'within', 'during', 'for', 'throughout'].map(w)

const modifiedMonth = (c: Context, at: number, kind: Modifier, m: number): Point | null => {
  const dated = pointAt(c, at, of)
  if (dated?.partial && dated.partial.d !== 0) return dated
  if (kind === 'same' || kind === 'that' || kind === 'recent') return null
  return dated?.rule === 'month and year' ? dated : monthOfYear(c, kind, m, at + 1)
}

const modifiedWeekday = (c: Context, at: number, kind: Modifier, wd: number): Point | null => {
  const dated = pointAt(c, at, of)
  if (dated?.partial && dated.partial.d !== 0) return dated
  switch (kind) {
    case 'same':
    case 'that':
      return weekdayNearTold(c, wd, at + 1)
    case 'past':
    case 'recent':
      return dated && { ...dated, value: { ...dated.value, next: null }, rule: 'weekday of a week' }
    case 'this':
      return dated
    case 'next':
      return weekdayOfWeek(calendarPeriod(c, 'next', 'week', false, at).value, wd, at + 1)
    case 'following': {
      if (c.last.day === null) return null
      const after = c.last.day + 1
      const day = after + ((wd - weekdayOf(after) + 7) % 7)
      return { value: span(day, day, 'day', true), last: at + 1, partial: null, rule: 'told from the date before' }
    }
    default:
      return weekdayOfWeek(calendarPeriod(c, 'last', 'week', false, at).value, wd, at + 1)
  }
}

/** "between 2021 and 2024 …, against 1,926 in the previous four years": as many years before those named. */
const yearsBefore = ({ last: { range } }: Context, n: number, end: number): Point | null => {
  if (range?.from == null || range.to === null || dateOf(range.to).y - dateOf(range.from).y + 1 !== n) return null
  const value = span(move(range.from, 'year', -n), range.from - 1, 'span', true)
  return { value, last: end, partial: null, rule: 'told from the date before' }
}

/** "past six months", "last 24 hours", "next few days", "preceding three months". */
const modifiedAmount = (c: Context, at: number, kind: Modifier): Point | null => {
  if (kind === 'same' || kind === 'that' || kind === 'this') return null
  // "a working day can last 15 hours"
  const before = c.tokens[at - 2]
  if (kind === 'last' && before !== undefined && (before.pos === 'AUX' || before.pos === 'PART')) return null
  const amount = amountAt(c.tokens, at)
  const unit = amount === null ? undefined : wordOf(c.tokens[amount.last])
  if (amount === null || (unit?.kind !== 'unit' && unit?.kind !== 'hour')) return null
  if (unit.kind === 'hour' && (amount.n < 12 || !hours.has(c.tokens[amount.last]))) return null
  const grain: Grain = unit.kind === 'hour' ? 'day' : unit.grain
  const n = unit.kind === 'hour' ? Math.max(1, Math.floor(amount.n / 24)) : amount.n
  const end = amount.last + 1
  if (kind === 'next' || kind === 'following') return n === 0 ? vagueFuture(c, end) : rollingPeriod(c, grain, -n, end)
  if (n === 0) return vaguePast(c, end)
  const earlier = kind === 'previous' && grain === 'year' ? yearsBefore(c, n, end) : null
  if (earlier) return earlier
  if (kind !== 'previous' || c.last.day === null) return rollingPeriod(c, grain, n, end)
  return { ...rollingPeriod({ ...c, published: c.last.day }, grain, n, end), rule: 'told from the date before' }
}
