import type { Context } from '../context.ts'
import { partial, resolve } from '../partial.ts'
import type { Point } from '../point.ts'
import { type Grain, type Section, span, unresolved, type Value } from '../value.ts'
import { counted, dayBeforeNamed } from './counted.ts'
import { dayFirst, sectionOf, yearTailAt } from './dates.ts'
import { festivalAt } from './festivals.ts'
import { fiscalYearAt } from './fiscal.ts'
import { modifierOf } from './modifiers.ts'
import { amountAt, ordinalAt, yearAt } from './numbers.ts'
import {
  calendarPeriod,
  earlierOrLater,
  type Modifier,
  monthOfYear,
  partOf,
  rollingPeriod,
  season,
  sectionPoint,
  toldDistance,
  toldPeriod,
  vagueFuture,
  vaguePast,
  weekdayNearTold,
  weekdayOfWeek,
  weekend,
} from './phrases.ts'
import { pointAt } from './points.ts'
import { w, wordOf } from './words.ts'

const [the, a, an, of, on, inWord, before, after, hyphen] = [
  w('the'),
  w('a'),
  w('an'),
  w('of'),
  w('on'),
  w('in'),
  w('before'),
  w('after'),
  w('-'),
]
const [last, final, closing, opening, earlier, later, eoy, overnight, half] = [
  w('last'),
  w('final'),
  w('closing'),
  w('opening'),
  w('earlier'),
  w('later'),
  w('eoy'),
  w('overnight'),
  w('half'),
]

const starts = ['start', 'beginning'].map(w)
const ends = ['end', 'close'].map(w)
const middles = ['middle'].map(w)
const rests = ['rest', 'remaining'].map(w)

const found = (value: Value, end: number, rule: Point['rule']): Point => ({ value, last: end, partial: null, rule })

/** Expressions that begin with a word such as "the", "last", "early", "first", "that". */
export const phraseAt = (c: Context, i: number, cue: number): Point | null => {
  const { tokens } = c
  const token = tokens[i]!
  const { word } = token
  if (word === the) return definite(c, i + 1, cue)
  if (word === a || word === an) return indefinite(c, i)
  const section = sectionOf(word)
  if (section !== undefined) return sectioned(c, i, section)
  if (word === earlier || word === later) return sooner(c, i, word === earlier)
  if (starts.includes(word)) return edge(c, i, 'early')
  if (ends.includes(word)) return edge(c, i, 'late')
  if (word === eoy) return endOf(c, 'year', i + 1)
  if (word === overnight) return overnightPoint(c, i + 1)
  const ordinal = partPhrase(c, i)
  if (ordinal) return ordinal
  const modifier = modifierOf(token)
  return modifier === undefined ? counted(c, i) : modified(c, i, modifier, false)
}

/** Behind "the". */
const definite = (c: Context, i: number, cue: number): Point | null => {
  const { tokens } = c
  const token = tokens[i]
  if (token === undefined) return null
  const { word } = token
  const section = sectionOf(word)
  if (section !== undefined)
    return middles.includes(word)
      ? edge(c, i, 'mid')
      : partOfDay(c, i + 1)
        ? partOfDay(c, i + 1)
        : sectioned(c, i, section)
  if (starts.includes(word)) return edge(c, i, 'early')
  if (ends.includes(word)) return edge(c, i, 'late')
  if (rests.includes(word)) return remainder(c, i)
  const meaning = wordOf(token)
  if (meaning?.kind === 'unit') return theUnit(c, i, meaning.grain, meaning.plural, cue)
  if (meaning?.kind === 'part') return partOfDay(c, i)
  if (meaning?.kind === 'fiscal') return fiscalYearAt(c, i)
  const part = partPhrase(c, i)
  if (part) return part
  const modifier = modifierOf(token)
  if (modifier !== undefined) return modified(c, i, modifier, true)
  const day = dayFirst(c, i)
  if (day) return day
  if (meaning?.kind === 'season') return seasonBehind(c, i, meaning.n, cue)
  const amount = counted(c, i)
  if (amount) return amount
  const ordinal = ordinalAt(tokens, i)
  if (ordinal) return dayOfMonth(c, ordinal.n, ordinal.last, cue)
  const y = yearAt(tokens, i)
  if (y) return fiscalYearAt(c, i)
  return meaning === undefined || meaning.kind === 'quarter' ? (festivalAt(c, i) ?? pointAt(c, i, 0)) : null
}

const seasonBehind = (c: Context, i: number, n: number, cue: number): Point | null => {
  const tail = yearTailAt(c, i + 1)
  if (tail) return season(c, null, n, tail.y, tail.last)
  return cue !== 0 && c.tokens[i + 1]?.pos !== 'NOUN' ? season(c, null, n, null, i + 1) : null
}

/** Behind "a": "a week ago", "a day earlier", "a Wednesday, the 29th". */
const indefinite = (c: Context, i: number): Point | null => {
  const word = wordOf(c.tokens[i + 1])
  if (word?.kind === 'weekday' && !word.short) return pointAt(c, i + 1, 0)
  return counted(c, i)
}

/** "the 12th", "the first of the month", "the 15th day of June": never "the 12th floor". */
const dayOfMonth = (c: Context, d: number, at: number, cue: number): Point | null => {
  const { tokens } = c
  if (d > 31) return null
  const isDay = wordOf(tokens[at])
  let end = isDay?.kind === 'unit' && isDay.grain === 'day' ? at + 1 : at
  if (tokens[end]?.word === of) {
    const month = tokens[end + 1]
    const word = wordOf(month)
    if (word?.kind === 'month')
      return found(resolve(c, partial(0, word.n, d)) ?? unresolved('day'), end + 2, 'day and month')
    const period = monthPeriod(c, end + 1)
    if (period) {
      const day = period.value.from === null ? null : period.value.from + d - 1
      return found(day === null ? unresolved('day') : span(day, day, 'day', true), period.last, 'day of the month')
    }
    return null
  }
  if (end !== at) return null
  const next = tokens[end]
  const closed =
    next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'ADP' || next.pos === 'VERB'
  if (!closed || next?.word === hyphen || cue === 0) return null
  const value = resolve(c, partial(0, 0, d))
  end = at
  return value === null ? null : { value, last: end, partial: partial(0, 0, d), rule: 'day of the month' }
}

/** "the month", "this month", "last month" as a whole month. */
const monthPeriod = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const at = tokens[i]?.word === the ? i + 1 : i
  const modifier = modifierOf(tokens[at])
  const unit = wordOf(tokens[modifier === undefined ? at : at + 1])
  if (unit?.kind !== 'unit' || unit.grain !== 'month' || unit.plural) return null
  return calendarPeriod(c, modifier ?? 'this', 'month', false, modifier === undefined ? at + 1 : at + 2)
}

/** "the day before", "the month of March", "the weekend", "the year to date"; other units are no time by themselves. */
const theUnit = (c: Context, i: number, grain: Grain, plural: boolean, cue: number): Point | null => {
  const { tokens } = c
  if (plural) return null
  const next = tokens[i + 1]?.word
  if (next === before || next === after) {
    const step = next === before ? -1 : 1
    const named = grain === 'day' ? dayBeforeNamed(c, i + 2, step) : null
    if (named) return named
    const behind = tokens[i + 2]
    const isEnd = behind === undefined || behind.pos === 'PUNCT' || behind.pos === 'CCONJ' || behind.word === inWord
    if (!isEnd) return null
    return grain === 'day' || grain === 'week' ? toldDistance(c, grain, step, i + 2) : toldPeriod(c, grain, step, i + 2)
  }
  if (next === of && grain === 'month') {
    const month = wordOf(tokens[i + 2])
    return month?.kind === 'month' ? pointAt(c, i + 2, next) : null
  }
  if (grain === 'weekend') return next === of ? weekendOf(c, i + 2) : cue === 0 ? null : weekend(c, i + 1)
  return pointAt(c, i, cue)
}

/** "the weekend of May 3". */
const weekendOf = (c: Context, i: number): Point | null => {
  const day = pointAt(c, i, of)
  if (day?.value.grain !== 'day') return null
  return {
    ...weekend({ ...c, published: day.value.from === null ? null : day.value.from + 3 }, day.last),
    rule: 'weekend',
  }
}

/** Behind "last", "this", "next", "same" and their like; `definite` where "the" stands in front. */
const modified = (c: Context, i: number, modifier: Modifier, definite: boolean): Point | null => {
  const { tokens } = c
  let at = i + 1
  let kind = modifier
  if (kind === 'this' || kind === 'that') {
    const second = modifierOf(tokens[at])
    if (second === 'past' || second === 'last' || second === 'same' || second === 'next') {
      kind = second
      at++
    }
  }
  const token = tokens[at]
  const word = wordOf(token)
  if (token === undefined || word === undefined) return word === undefined && token ? festivalWith(c, at, kind) : null
  switch (word.kind) {
    case 'unit':
      return modifiedUnit(c, at, kind, definite, word.grain, word.plural)
    case 'weekday':
      return modifiedWeekday(c, at, kind, word.n)
    case 'month': {
      const dated = pointAt(c, at, of)
      if (dated?.partial && dated.partial.d !== 0) return dated
      if (kind === 'same' || kind === 'that' || kind === 'recent') return null
      return dated && dated.rule === 'month and year' ? dated : monthOfYear(c, kind, word.n, at + 1)
    }
    case 'season':
      return kind === 'past' || kind === 'last' || kind === 'this' || kind === 'next'
        ? season(c, kind === 'past' ? 'last' : kind, word.n, null, at + 1)
        : null
    case 'part':
      return kind === 'this'
        ? today(c, 0, at + 1)
        : kind === 'last' && token.lower === 'night'
          ? today(c, -1, at + 1)
          : told(c, kind, at + 1)
    case 'fiscal':
      return fiscalYearAt(c, at, kind)
    case 'hour': {
      const few = word.plural && (kind === 'past' || kind === 'recent')
      return few ? vaguePast(c, at + 1) : null
    }
    default:
      return modifiedAmount(c, at, kind)
  }
}

const festivalWith = (c: Context, i: number, modifier: Modifier): Point | null => {
  const date = modifier === 'this' || modifier === 'next' ? dayFirst(c, i) : null
  return date ?? modifiedAmount(c, i, modifier) ?? festivalAt(c, i, modifier)
}

const today = (c: Context, n: number, end: number): Point =>
  found(
    c.published === null ? unresolved('day') : span(c.published + n, c.published + n, 'day', true),
    end,
    'named day',
  )

const told = (c: Context, modifier: Modifier, end: number): Point | null =>
  modifier === 'same' || modifier === 'that'
    ? toldPeriod(c, 'day', 0, end)
    : modifier === 'following' || modifier === 'next'
      ? toldPeriod(c, 'day', 1, end)
      : modifier === 'previous'
        ? toldPeriod(c, 'day', -1, end)
        : null

const modifiedUnit = (
  c: Context,
  at: number,
  kind: Modifier,
  definite: boolean,
  grain: Grain,
  plural: boolean,
): Point | null => {
  const { tokens } = c
  if (plural) {
    if (kind === 'past' || kind === 'recent' || kind === 'last' || kind === 'previous') return vaguePast(c, at + 1)
    return kind === 'next' ? vagueFuture(c, at + 1) : null
  }
  if (kind === 'recent') return null
  const next = wordOf(tokens[at + 1])
  const afterHyphen = tokens[at + 1]?.word === hyphen ? wordOf(tokens[at + 2]) : undefined
  if (grain === 'week' && next?.kind === 'weekday' && !next.short)
    return weekdayOfWeek(calendarPeriod(c, kind, grain, false, at + 1).value, next.n, at + 2)
  if (grain === 'week' && afterHyphen?.kind === 'weekday')
    return weekdayOfWeek(calendarPeriod(c, kind, grain, false, at + 1).value, afterHyphen.n, at + 3)
  if (grain === 'day') {
    if (kind === 'last' || kind === 'past') return null
    const day = told(c, kind, at + 1)
    return day ?? (kind === 'this' ? today(c, 0, at + 1) : null)
  }
  if (kind === 'this' && grain === 'weekend') return weekend(c, at + 1)
  return calendarPeriod(c, kind, grain, definite, at + 1)
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
      const { day } = c.last
      if (day === null) return null
      const after = day + 1 + ((((wd - ((day + 1 + 3) % 7)) % 7) + 7) % 7)
      return found(span(after, after, 'day', true), at + 1, 'told from the date before')
    }
    default:
      return weekdayOfWeek(calendarPeriod(c, 'last', 'week', false, at).value, wd, at + 1)
  }
}

/** "past six months", "last 24 hours", "next few days", "preceding three months". */
const modifiedAmount = (c: Context, at: number, kind: Modifier): Point | null => {
  const amount = amountAt(c.tokens, at)
  const unit = amount === null ? undefined : wordOf(c.tokens[amount.last])
  if (amount === null || (unit?.kind !== 'unit' && unit?.kind !== 'hour')) return null
  const grain: Grain = unit.kind === 'hour' ? 'day' : unit.grain
  const n = unit.kind === 'hour' ? Math.max(1, Math.floor(amount.n / 24)) : amount.n
  const end = amount.last + 1
  if (kind === 'next' || kind === 'following') return n === 0 ? vagueFuture(c, end) : rollingPeriod(c, grain, -n, end)
  if (kind === 'same' || kind === 'that' || kind === 'this') return null
  if (n === 0) return vaguePast(c, end)
  if (kind === 'previous' && c.last.day !== null) {
    const back = rollingPeriod({ ...c, published: c.last.day }, grain, n, end)
    return { ...back, rule: 'told from the date before' }
  }
  return rollingPeriod(c, grain, n, end)
}

/** "first quarter of 2024", "last three months of last year", "second half of March", "third quarter". */
const partPhrase = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const { word } = tokens[i]!
  const ordinal = word === opening ? { n: 1, last: i + 1 } : ordinalAt(tokens, i)
  const fromEnd = word === last || word === final || word === closing
  if (ordinal === null && !fromEnd) return null
  let at = ordinal?.last ?? i + 1
  let count = 1
  const amount = amountAt(tokens, at)
  if (amount !== null && amount.n > 0) {
    count = amount.n
    at = amount.last
  }
  const unit = wordOf(tokens[at])
  const isHalf = tokens[at]?.word === half
  if (!isHalf && unit?.kind !== 'unit') return null
  const grain: Grain = isHalf ? 'half' : unit?.kind === 'unit' ? unit.grain : 'half'
  const nth = ordinal?.n ?? 0
  if (tokens[at + 1]?.word === of || tokens[at + 1]?.word === inWord) {
    const whole = wholeAt(c, at + 2)
    if (whole)
      return partOf(whole.value, !fromEnd, Math.max(1, nth), count, isHalf && fromEnd ? 'half' : grain, whole.last)
  }
  if (fromEnd || (grain !== 'quarter' && grain !== 'half')) return null
  const tail = yearTailAt(c, at + 1)
  const y = tail?.y ?? c.year
  if (y === null || nth > (grain === 'half' ? 2 : 4)) return null
  if (tail === null && tokens[at + 1]?.pos === 'NOUN') return null
  const whole = resolve(c, partial(y, 0, 0))!
  const part = partOf(whole, true, nth, 1, grain, tail?.last ?? at + 1)
  if (part === null || tail !== null || c.published === null || part.value.from! <= c.published)
    return part && { ...part, value: { ...part.value, inferred: !tail?.stated } }
  const before = partOf(resolve(c, partial(y - 1, 0, 0))!, true, nth, 1, grain, at + 1)!
  return { ...before, value: { ...before.value, inferred: true, next: { from: part.value.from, to: part.value.to } } }
}

/** The period that a part is of: "2024", "last year", "the year", "March 2024", "this month". Whole, even where it still runs. */
const wholeAt = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const at = tokens[i]?.word === the ? i + 1 : i
  const unit = wordOf(tokens[at])
  if (at > i && unit?.kind === 'unit' && !unit.plural) {
    const grain = unit.grain
    const whole = calendarPeriod(c, 'this', grain, false, at + 1)
    return { ...whole, value: { ...whole.value, ...(whole.value.next ?? {}), next: null } }
  }
  const point = pointAt(c, i, inWord)
  if (point === null || point.value.grain === 'day' || point.value.grain === 'span') return null
  return modifierOf(tokens[at]) === 'this' && point.value.next
    ? { ...point, value: { ...point.value, ...point.value.next, next: null } }
    : point
}

/** "early this month", "late last year", "late on Tuesday", "early Friday", "early 2024". */
const sectioned = (c: Context, i: number, section: Section): Point | null => {
  const { tokens } = c
  let at = i + 1
  if (tokens[at]?.word === hyphen) at++
  const dayOnly = tokens[at]?.word === on
  if (dayOnly || tokens[at]?.word === inWord) at++
  const whole = wholeAt(c, at) ?? (tokens[at]?.word === the ? null : pointAt(c, at, inWord))
  if (whole === null || (dayOnly && whole.value.grain !== 'day')) return null
  if (whole.value.grain === 'span') return null
  return sectionPoint(whole, section)
}

/** "earlier this month", "later in the year", "earlier last week". */
const sooner = (c: Context, i: number, earlierOne: boolean): Point | null => {
  const { tokens } = c
  const at = tokens[i + 1]?.word === inWord || tokens[i + 1]?.word === on ? i + 2 : i + 1
  const whole = wholeAt(c, at) ?? pointAt(c, at, inWord)
  if (whole === null || whole.value.grain === 'span') return null
  if (whole.value.grain === 'day') return whole
  const running = at === i + 1 ? modifierOf(tokens[at]) === 'this' : true
  return running ? earlierOrLater(c, whole, earlierOne) : sectionPoint(whole, earlierOne ? 'early' : 'late')
}

/** "the start of 2010", "end of month", "the middle of March". */
const edge = (c: Context, i: number, section: Section): Point | null => {
  const { tokens } = c
  if (tokens[i + 1]?.word !== of) return null
  const unit = wordOf(tokens[i + 2])
  if (unit?.kind === 'unit' && !unit.plural) return section === 'late' ? endOf(c, unit.grain, i + 3) : null
  const whole = wholeAt(c, i + 2)
  return whole && sectionPoint(whole, section)
}

const endOf = (c: Context, grain: Grain, end: number): Point => {
  const period = calendarPeriod(c, 'this', grain, false, end)
  return sectionPoint({ ...period, value: { ...period.value, ...(period.value.next ?? {}), next: null } }, 'late')
}

/** "the rest of the week", "the remaining of the year": from publication to its end. */
const remainder = (c: Context, i: number): Point | null => {
  if (c.tokens[i + 1]?.word !== of) return null
  const whole = wholeAt(c, i + 2)
  return whole && earlierOrLater(c, whole, false)
}

const overnightPoint = (c: Context, end: number): Point => {
  const value = c.published === null ? unresolved('span') : span(c.published - 1, c.published, 'span', true)
  return found(value, end, 'part of a day')
}

/** "morning of October 22", "early hours of Saturday", "night of 3 May" behind "the". */
const partOfDay = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const word = wordOf(tokens[i])
  if (word?.kind !== 'part' && !(word?.kind === 'hour' && word.plural)) return null
  let at = i + 1
  if (tokens[at]?.word === of || tokens[at]?.word === on) at++
  else if (word.kind === 'hour') return null
  const day = pointAt(c, at, of)
  return day?.value.grain === 'day' ? { ...day, rule: 'part of a day' } : null
}
