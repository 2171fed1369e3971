import { wordSet } from '../../lexicon.ts'
import { mondayOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { partial, resolve } from '../partial.ts'
import type { Point } from '../point.ts'
import { type Grain, move, span, unresolved, type Value } from '../value.ts'
import { behindEndOf, counted, dayBeforeNamed } from './counted.ts'
import { dayFirst, yearTailAt } from './dates.ts'
import { festivalAt } from './festivals.ts'
import { fiscalYearAt } from './fiscal.ts'
import { modified } from './modified.ts'
import { ordinalAt, yearAt } from './numbers.ts'
import { edge, endOf, partOfDay, partPhrase, remainder, sectioned, sooner } from './parts.ts'
import { calendarPeriod, season, toldDistance, toldPeriod, toldTime, weekend } from './phrases.ts'
import { pointAt } from './points.ts'
import { isEvent, toldEvent } from './told-events.ts'
import { modifierOf, type Word, w, wordOf } from './words.ts'

const [time, then, at, on, of, inWord, before, after, hyphen, eoy, overnight, and, eve, to, newWord, year] = [
  w('time'),
  w('then'),
  w('at'),
  w('on'),
  w('of'),
  w('in'),
  w('before'),
  w('after'),
  w('-'),
  w('eoy'),
  w('overnight'),
  w('and'),
  w('eve'),
  w('to'),
  w('new'),
  w('year'),
]

const found = (value: Value, last: number, rule: Point['rule']): Point => ({ value, last, partial: null, rule })

/** Expressions that begin with a word such as "the", "last", "early", "first", "that". */
export const phraseAt = (c: Context, i: number, word: Word, cue: number): Point | null => {
  switch (word.kind) {
    case 'the':
      return definite(c, i + 1, cue)
    case 'a':
      return indefinite(c, i)
    case 'section':
      return sectioned(c, i, word.section)
    case 'sooner':
      return sooner(c, i, word.earlier)
    case 'edge':
      return edge(c, i, word.section)
    case 'outermost':
    case 'ordinal':
      return partPhrase(c, i)
    case 'modifier':
      return (word.modifier === 'last' ? partPhrase(c, i) : null) ?? modified(c, i, word.modifier, false, cue)
    case 'special': {
      const id = c.tokens[i]!.word
      if (id === then) return cue === 0 ? null : toldTime(c, i + 1)
      if (id === eoy) return endOf(c, 'year', i + 1)
      return id === overnight ? overnightPoint(c, i + 1) : counted(c, i)
    }
    default:
      return null
  }
}

/** "the 2011 raid", "a 2024 raid", "an August sweep": acts that a year or month in front of them dates; elections and studies are not. */
const acts = wordSet(
  'raid raids operation operations crackdown crackdowns sweep sweeps bust arrest arrests deportation rescue attack',
)

/** Behind "the". */
const definite = (c: Context, i: number, cue: number): Point | null => {
  const token = c.tokens[i]
  if (token === undefined) return null
  const word = wordOf(token)
  if (word === undefined) return unlisted(c, i, cue)
  switch (word.kind) {
    case 'unit':
      return theUnit(c, i, word.grain, word.plural, cue)
    case 'section':
      return partOfDay(c, i + 1) ?? sectioned(c, i, word.section)
    case 'edge':
      return edge(c, i, word.section)
    case 'rest':
      return remainder(c, i)
    case 'part': {
      const next = c.tokens[i + 1]?.word
      const told = next === before || next === after
      return (told ? theUnitBefore(c, i + 2, 'day', next === before ? -1 : 1) : null) ?? partOfDay(c, i)
    }
    case 'fiscal':
      return fiscalYearAt(c, i)
    case 'modifier':
      return (word.modifier === 'last' ? partPhrase(c, i) : null) ?? modified(c, i, word.modifier, true, cue)
    case 'outermost':
      return partPhrase(c, i)
    case 'ordinal':
    case 'tens':
      return partPhrase(c, i) ?? dayFirst(c, i) ?? counted(c, i) ?? theOrdinal(c, i, cue)
    case 'season':
      return theSeason(c, i, word.n, cue)
    case 'number':
    case 'vague':
      return counted(c, i)
    case 'special':
      return token.word === time && cue === at ? toldTime(c, i + 1) : counted(c, i)
    case 'month':
      return pointAt(c, i, acts.has(c.tokens[i + 1]) ? of : cue)
    default:
      return null
  }
}

/** Numbers and festivals behind "the": "the 12th", "the eve of Songkran", "the 1990s", "the 2023-24 fiscal year", "the Lunar New Year". */
const unlisted = (c: Context, i: number, cue: number): Point | null => {
  const token = c.tokens[i]!
  if (token.word === eve) return c.tokens[i + 1]?.word === of ? dayBeforeNamed(c, i + 2, -1) : null
  if (token.word === newWord) return newYear(c, i, cue)
  const code = token.text.charCodeAt(0)
  if (code < 48 || code > 57) return code >= 65 && code <= 90 && token.word !== 0 ? festivalAt(c, i) : null
  const y = yearAt(c.tokens, i)
  if (y && acts.has(c.tokens[y.last])) return pointAt(c, i, inWord)
  const point = fiscalYearAt(c, i) ?? partPhrase(c, i) ?? dayFirst(c, i) ?? theOrdinal(c, i, cue)
  if (point !== null || y) return point
  return pointAt(c, i, 0)
}

const bounds = ['since', 'by', 'before', 'until', 'till', 'after', 'at'].map(w)

/** "since the new year": its first day. */
const newYear = (c: Context, i: number, cue: number): Point | null => {
  const behind = c.tokens[i + 2]
  if (!bounds.includes(cue) || c.tokens[i + 1]?.word !== year || behind?.pos === 'NOUN' || behind?.text === "'s")
    return null
  const p = partial(0, 1, 1)
  const value = resolve(c, p)
  return value && { value, last: i + 2, partial: p, rule: 'day and month' }
}

const theSeason = (c: Context, i: number, n: number, cue: number): Point | null => {
  const tail = yearTailAt(c, i + 1)
  if (tail) return season(c, null, n, tail.y, tail.last)
  return cue !== 0 && c.tokens[i + 1]?.pos !== 'NOUN' ? season(c, null, n, null, i + 1) : null
}

/** Behind "a": "a week ago", "a day earlier", "a Wednesday, the 29th". */
const indefinite = (c: Context, i: number): Point | null => {
  const word = wordOf(c.tokens[i + 1])
  if (word === undefined) {
    const y = yearAt(c.tokens, i + 1)
    return y && acts.has(c.tokens[y.last]) ? pointAt(c, i + 1, inWord) : null
  }
  if (word.kind === 'month' && acts.has(c.tokens[i + 2])) return pointAt(c, i + 1, of)
  return word.kind === 'weekday' && !word.short ? pointAt(c, i + 1, 0) : counted(c, i)
}

/** "the 12th", "the first of the month", "the 15th day of June": never "the 12th floor", nor "57 in the first" of some raids. */
const theOrdinal = (c: Context, i: number, cue: number): Point | null => {
  const { tokens } = c
  const ordinal = ordinalAt(tokens, i)
  if (ordinal === null || ordinal.n > 31) return null
  const unit = wordOf(tokens[ordinal.last])
  const end = unit?.kind === 'unit' && unit.grain === 'day' && !unit.plural ? ordinal.last + 1 : ordinal.last
  if (tokens[end]?.word === and) {
    const other = ordinalAt(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1)
    if (other !== null && other.n === ordinal.n + 1 && tokens[other.last]?.word === of)
      return twoDays(c, ordinal.n, other.n, other.last + 1)
  }
  if (tokens[end]?.word === of) return dayOfPeriod(c, ordinal.n, end + 1)
  if (end !== ordinal.last || cue === 0 || cue === inWord) return null
  const next = tokens[end]
  const closed = next === undefined || closing.includes(next.pos)
  if (!closed || next?.word === hyphen) return null
  const p = partial(0, 0, ordinal.n)
  const value = resolve(c, p)
  return value && { value, last: end, partial: p, rule: 'day of the month' }
}

/** "the 9th and 10th of this month". */
const twoDays = (c: Context, first: number, last: number, i: number): Point | null => {
  const from = dayOfPeriod(c, first, i)
  const to = dayOfPeriod(c, last, i)
  if (from === null || to === null || from.value.from === null) return null
  return found(span(from.value.from, to.value.to, 'span', true), to.last, 'range')
}

const closing = ['PUNCT', 'CCONJ', 'ADP', 'VERB']

const dayOfPeriod = (c: Context, d: number, i: number): Point | null => {
  const word = wordOf(c.tokens[i])
  if (word?.kind === 'month') {
    const value = resolve(c, partial(0, word.n, d))
    return value && found(value, i + 1, 'day and month')
  }
  const period = monthPeriod(c, i)
  if (period === null) return null
  const day = period.value.from === null ? null : period.value.from + d - 1
  return found(day === null ? unresolved('day') : span(day, day, 'day', true), period.last, 'day of the month')
}

/** "the month", "this month", "last month" as a whole month. */
const monthPeriod = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const at = wordOf(tokens[i])?.kind === 'the' ? i + 1 : i
  const modifier = modifierOf(tokens[at])
  const unitAt = modifier === undefined ? at : at + 1
  const unit = wordOf(tokens[unitAt])
  if (unit?.kind !== 'unit' || unit.grain !== 'month' || unit.plural) return null
  return calendarPeriod(c, modifier ?? 'this', 'month', false, unitAt + 1)
}

/** "the day before", "the month of March", "the weekend", "the year to date"; other units are no time by themselves. */
const theUnit = (c: Context, i: number, grain: Grain, plural: boolean, cue: number): Point | null => {
  if (plural) return null
  const next = c.tokens[i + 1]?.word
  if ((grain === 'year' || grain === 'quarter') && next === to) return yearTo(c, i + 2, grain)
  if (next === before || next === after) return theUnitBefore(c, i + 2, grain, next === before ? -1 : 1)
  if (grain === 'week') {
    const opener = next === undefined || (next !== of && !weekOpeners.includes(next)) ? null : weekOf(c, i + 2)
    if (opener) return opener
  }
  if (next === of && grain === 'day' && c.tokens[i + 2]?.lower === 'the' && isEvent(c.tokens[i + 3]))
    return toldEvent(c, c.tokens[i + 3]!, grain, 0, i + 4)
  if (next === of && grain === 'month')
    return wordOf(c.tokens[i + 2])?.kind === 'month' ? pointAt(c, i + 2, next) : null
  if (grain !== 'weekend') return pointAt(c, i, cue)
  if (next === of) return weekendOf(c, i + 2)
  return cue === 0 ? null : weekend(c, i + 1)
}

/** "the year to March", "the year to 31 March 2024", "the quarter to the end of June": the twelve months or the three that end there. */
const yearTo = (c: Context, i: number, grain: 'year' | 'quarter'): Point | null => {
  const at = behindEndOf(c.tokens, i)
  const end = wordOf(c.tokens[at])?.kind === 'month' ? pointAt(c, at, of) : dayFirst(c, at)
  if (end?.value.to == null) return null
  return found(span(move(end.value.to + 1, grain, -1), end.value.to, 'span', true), end.last, 'fiscal year')
}

/** "the day before", "the week after", "the day before yesterday". */
const theUnitBefore = (c: Context, i: number, grain: Grain, step: number): Point | null => {
  const named = grain === 'day' ? dayBeforeNamed(c, i, step) : null
  if (named) return named
  const behind = c.tokens[i]
  const ends = behind === undefined || behind.pos === 'PUNCT' || behind.pos === 'CCONJ' || behind.word === inWord
  if (!ends) return null
  return grain === 'day' || grain === 'week' ? toldDistance(c, grain, step, i) : toldPeriod(c, grain, step, i)
}

/** "the week of May 3", "the week beginning on February 4": Monday to Sunday. */
export const weekOf = (c: Context, i: number): Point | null => {
  const at = c.tokens[i]?.word === on ? i + 1 : i
  const day = pointAt(c, at, on)
  if (day?.value.grain !== 'day') return null
  return weekOfDay(day)
}

const weekOpeners = ['beginning', 'starting', 'commencing'].map(w)

const weekOfDay = (day: Point): Point => {
  const week = (d: number | null) => (d === null ? null : mondayOf(d))
  const monday = week(day.value.from)
  const next = week(day.value.next?.from ?? null)
  return found(
    monday === null
      ? unresolved('week')
      : span(monday, monday + 6, 'week', day.value.inferred, next === null ? null : { from: next, to: next + 6 }),
    day.last,
    'week',
  )
}

/** "the weekend of May 3". */
const weekendOf = (c: Context, i: number): Point | null => {
  const day = pointAt(c, i, of)
  if (day?.value.grain !== 'day') return null
  const near = day.value.from === null ? null : day.value.from + 3
  return weekend({ ...c, published: near }, day.last)
}

const overnightPoint = (c: Context, end: number): Point => {
  const value = c.published === null ? unresolved('span') : span(c.published - 1, c.published, 'span', true)
  return found(value, end, 'part of a day')
}
