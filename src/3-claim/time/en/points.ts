import { wordSet } from '../../lexicon.ts'
import { dayOf, mondayOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { partial } from '../partial.ts'
import type { Point } from '../point.ts'
import { span, unresolved, yearOf } from '../value.ts'
import { compoundDate, type Dated, eightDigits, hyphenedSection, isGlued } from './compound-dates.ts'
import { counted, hoursLater } from './counted.ts'
import { dayFirst, monthFirst, quarterOf, yearFirst, yearTailAt } from './dates.ts'
import { phraseAt } from './determined.ts'
import { beginsFestival, festivalAt } from './festivals.ts'
import { fiscalYearAt } from './fiscal.ts'
import { digits, yearAt } from './numbers.ts'
import { partPhrase } from './parts.ts'
import { calendarPeriod, season } from './phrases.ts'
import { isShortWeekday, weekdayPoint } from './weekdays.ts'
import { w, wordOf } from './words.ts'

const [week, of, inWord, since, during, year, to, date] = [
  w('week'),
  w('of'),
  w('in'),
  w('since'),
  w('during'),
  w('year'),
  w('to'),
  w('date'),
]

/**
 * The time expression that begins at token `i`, without cue. `cue` is the word in front (0: none): a bare year or month
 * is a time only behind one.
 */
export const pointAt = (c: Context, i: number, cue: number): Point | null => {
  const token = c.tokens[i]
  if (token === undefined) return null
  const word = wordOf(token)
  if (word === undefined) return (beginsFestival(token) ? festivalAt(c, i) : null) ?? plain(c, i, cue)
  switch (word.kind) {
    case 'month':
      return monthPoint(c, i, word.n, cue)
    case 'weekday':
      return word.short && !isShortWeekday(c, i, cue) ? null : weekdayPoint(c, i, word.n)
    case 'day':
      return isTitle(c, i) ? null : namedDay(c, word.n, i + 1)
    case 'number':
    case 'tens':
      return counted(c, i) ?? dayFirst(c, i) ?? spelledYear(c, i, cue)
    case 'vague':
      return counted(c, i)
    case 'ordinal':
      return dayFirst(c, i) ?? phraseAt(c, i, word, cue)
    case 'quarter':
    case 'half':
      return quarterOf(c, word.kind, word.n, i + 1)
    case 'fiscal':
      return fiscalYearAt(c, i)
    case 'season':
      return seasonPoint(c, i, word.n, cue)
    case 'unit':
      return unitPoint(c, i)
    case 'hour':
      return word.plural ? hoursLater(c, i) : null
    case 'cue':
    case 'part':
    case 'rest':
      return null
    default:
      return phraseAt(c, i, word, cue)
  }
}

const monthPoint = (c: Context, i: number, m: number, cue: number): Point | null => {
  const compound = isGlued(c, i) ? compoundDate(c, i, null) : null
  if (compound) return compound
  const point = monthFirst(c, i, m, i + 1)
  return point?.rule === 'month' && (cue === 0 || isName(c, i)) ? null : point
}

/** Behind which words "7/6" is a date. */
const datingCues = ['on', 'from', 'between', 'to', 'by', 'since', 'until', 'before', 'after', 'dated'].map(w)

/** "on 5.12" before a stop is a date too, "on 4.5 percent" is not. */
const datedBy = (c: Context, i: number, cue: number): Dated => {
  if (!datingCues.includes(cue)) return null
  const after = c.tokens[i + 1]
  return cue === datingCues[0] && (after === undefined || after.pos === 'PUNCT') ? 'weekday' : 'cue'
}

/** Numbers, and words that no list of this layer names. */
const plain = (c: Context, i: number, cue: number): Point | null => {
  const { text } = c.tokens[i]!
  const code = text.charCodeAt(0)
  if (code < 48 || code > 57) {
    if (text.charCodeAt(0) === 70 && text.charCodeAt(1) === 89) return fiscalYearAt(c, i)
    return text.includes('-') || text.includes('/') ? (hyphenedSection(c, i) ?? compoundDate(c, i, null)) : null
  }
  const compound = text.length === 5 || isGlued(c, i) || text.includes('/') || text.includes('.') || text.includes('-')
  if (text.length === 8 && !compound) return eightDigits(c, i)
  const date = compound ? (compoundDate(c, i, datedBy(c, i, cue)) ?? decadeAt(c, i)) : dayFirst(c, i)
  if (date) return date
  const y = yearFirst(c, i)
  if (y) return y.rule !== 'year' || isYearHere(c, y.last, cue) ? y : null
  return partPhrase(c, i) ?? counted(c, i)
}

const spelledYear = (c: Context, i: number, cue: number): Point | null => {
  const y = yearFirst(c, i)
  return y?.rule === 'year' && isYearHere(c, y.last, cue) ? y : null
}

/** "a total of 2019" is no year. */
const countNouns = wordSet('total number group crowd batch sum team force fleet network list capacity population some')

/** Behind which words a bare number is a year: "by 2024 people", "for 2000 baht" count something. */
const isYearHere = (c: Context, end: number, cue: number): boolean => {
  if (cue === 0) return false
  if (cue === of && countNouns.has(c.tokens[end - 3])) return false
  const after = c.tokens[end]
  if (after === undefined) return true
  if (cue === inWord || cue === since || cue === during || endsSpan(c, end)) return after.text !== '%'
  return after.pos !== 'NOUN' && after.pos !== 'ADJ' && after.pos !== 'SYM'
}

const spanCues = wordSet('from between')
const fourDigits = /^(?:19|20)\d\d$/

/** "From 2023 to 2025 police arrested": the later of two years, whatever stands behind it. */
const endsSpan = ({ tokens }: Context, end: number): boolean =>
  spanCues.has(tokens[end - 4]) && fourDigits.test(tokens[end - 3]?.text ?? '')

/** "1990s". */
const decadeAt = (c: Context, i: number): Point | null => {
  const { text } = c.tokens[i]!
  if (text.length !== 5 || text[4] !== 's' || text[3] !== '0') return null
  const y = Number(text.slice(0, 4))
  if (!(y >= 1800 && y < 2100)) return null
  const value = span(yearOf(y).from, yearOf(y + 9).to, 'decade', false)
  return { last: i + 1, value, partial: null, rule: 'decade' }
}

const nameMonths = 'may april june august'

/** "by May Thet", "in August Wilson": months that are given names too, before another name. */
const isName = (c: Context, i: number): boolean => {
  const token = c.tokens[i]!
  const after = c.tokens[i + 1]
  if (after === undefined || after.pos !== 'PROPN' || after.start !== token.end + 1) return false
  return after.text !== after.lower && wordOf(after) === undefined && nameMonths.includes(token.lower)
}

/** "USA Today": a capital within a sentence. */
const isTitle = (c: Context, i: number): boolean => {
  const { text, lower, sentence } = c.tokens[i]!
  const before = c.tokens[i - 1]
  return text !== lower && before !== undefined && before.sentence === sentence && before.pos !== 'PUNCT'
}

const namedDay = (c: Context, n: number, last: number): Point => {
  const value = c.published === null ? unresolved('day') : span(c.published + n, c.published + n, 'day', true)
  return { last, value, partial: null, rule: 'named day' }
}

/** "summer 2024", "the summer of 2023", "winter" behind a cue. */
const seasonPoint = (c: Context, i: number, n: number, cue: number): Point | null => {
  const tail = yearTailAt(c, i + 1)
  if (tail) return season(c, null, n, tail.y, tail.last)
  const plainly = (n === 1 || n === 3) && cue !== 0 && c.tokens[i + 1]?.pos !== 'NOUN'
  return plainly ? season(c, null, n, null, i + 1) : null
}

/** "year to date", "the year 2023", "week 31". */
const unitPoint = (c: Context, i: number): Point | null => {
  const { tokens } = c
  if (tokens[i]!.word === week) return weekOfYear(c, i)
  if (tokens[i]!.word !== year) return null
  if (tokens[i + 1]?.word === to && tokens[i + 2]?.word === date) return calendarPeriod(c, 'this', 'year', false, i + 3)
  const y = yearAt(tokens, i + 1)
  if (!y) return null
  const value = span(yearOf(y.n).from, yearOf(y.n).to, 'year', false)
  return { last: y.last, value, partial: partial(y.n, 0, 0), rule: 'year' }
}

/** "week 31": of the ISO calendar, in the running year; never "week 2 of the trial". */
const weekOfYear = (c: Context, i: number): Point | null => {
  const n = digits(c.tokens[i + 1])
  if (n < 1 || n > 53 || c.tokens[i + 2]?.word === of || c.year === null) return null
  const monday = mondayOf(dayOf(c.year, 1, 4)) + 7 * (n - 1)
  return { last: i + 2, value: span(monday, monday + 6, 'week', true), partial: null, rule: 'week' }
}
