import type { Token } from '../../../2-document/tokens.ts'
import type { Context } from '../context.ts'
import { partial, resolve } from '../partial.ts'
import type { Point } from '../point.ts'
import type { Grain, Section, Value } from '../value.ts'
import { yearTailAt } from './dates.ts'
import { amountAt, ordinalAt } from './numbers.ts'
import { calendarPeriod, earlierOrLater, partOf, sectionPoint } from './phrases.ts'
import { pointAt } from './points.ts'
import { modifierOf, w, wordOf } from './words.ts'

const [of, on, inWord, hyphen, half] = [w('of'), w('on'), w('in'), w('-'), w('half')]

const isWhole = ({ value, rule }: Point): boolean =>
  rule === 'fiscal year' || (value.grain !== 'day' && value.grain !== 'span')

/** A running period as a whole, even where it still runs. */
const inFull = (value: Value): Value => (value.next ? { ...value, ...value.next, next: null } : value)

/** The period that a part is of: "2024", "last year", "the year", "March 2024", "this month". */
const wholeAt = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const at = wordOf(tokens[i])?.kind === 'the' ? i + 1 : i
  const unit = wordOf(tokens[at])
  if (at > i && unit?.kind === 'unit' && !unit.plural) {
    const whole = calendarPeriod(c, 'this', unit.grain, false, at + 1)
    return { ...whole, value: inFull(whole.value) }
  }
  const point = pointAt(c, i, inWord)
  if (point === null || !isWhole(point)) return null
  return modifierOf(tokens[at]) === 'this' ? { ...point, value: inFull(point.value) } : point
}

/** "first quarter of 2024", "last three months of last year", "second half of March", "third quarter". */
export const partPhrase = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const word = wordOf(tokens[i])
  const fromEnd = (word?.kind === 'outermost' && !word.first) || (word?.kind === 'modifier' && word.modifier === 'last')
  const ordinal =
    word?.kind === 'outermost' && word.first ? { n: 1, last: i + 1 } : fromEnd ? null : ordinalAt(tokens, i)
  if (ordinal === null && !fromEnd) return null
  let at = ordinal?.last ?? i + 1
  const amount = amountAt(tokens, at)
  const count = amount !== null && amount.n > 0 ? amount.n : 1
  if (amount !== null && amount.n > 0) at = amount.last
  const unit = wordOf(tokens[at])
  const grain: Grain | null = tokens[at]?.word === half ? 'half' : unit?.kind === 'unit' ? unit.grain : null
  if (grain === null) return null
  const nth = ordinal?.n ?? 0
  const link = tokens[at + 1]?.word
  const whole = link === of || link === inWord ? wholeAt(c, at + 2) : null
  if (whole) return partOf(whole.value, !fromEnd, Math.max(1, nth), count, grain, whole.last)
  return fromEnd || link === of ? null : partOfYear(c, grain, nth, count, at + 1)
}

/** So many days before its end several months are told of as over. */
const NEARLY = 10

/** "the first three months at the camp" are of no year. */
const isOfStay = (t: Token | undefined): boolean => t?.pos === 'ADP' || t?.pos === 'PRON' || t?.pos === 'SCONJ'

/**
 * "the third quarter", "second half last year", "the first nine months": of the year behind it, else of the latest in which it
 * has begun, or, of several, is nearly over.
 */
const partOfYear = (c: Context, grain: Grain, nth: number, count: number, end: number): Point | null => {
  const months = grain === 'month' && nth === 1 && count >= 3 && !isOfStay(c.tokens[end])
  if (!months && ((grain !== 'quarter' && grain !== 'half') || nth > (grain === 'half' ? 2 : 4))) return null
  const tail = yearTailAt(c, end)
  // "early in the second half" is told of matches
  if (tail === null && (grain === 'half' || c.tokens[end]?.pos === 'NOUN')) return null
  const y = tail?.y ?? c.year
  if (y === null) return null
  const inYear = (year: number): Point | null => {
    const whole = resolve(c, partial(year, 0, 0))
    const part = whole && partOf(whole, true, nth, count, grain, tail?.last ?? end)
    return part && { ...part, value: { ...part.value, inferred: !tail?.stated } }
  }
  const part = inYear(y)
  if (part === null || tail !== null || c.published === null) return part
  const begun = count === 1 ? part.value.from! : part.value.to! - NEARLY
  if (begun <= c.published) return part
  const before = inYear(y - 1)
  return before && { ...before, value: { ...before.value, next: { from: part.value.from, to: part.value.to } } }
}

/** "early this month", "late last year", "late on Tuesday", "early Friday", "early 2024". */
export const sectioned = (c: Context, i: number, section: Section): Point | null => {
  const { tokens } = c
  let at = tokens[i + 1]?.word === hyphen ? i + 2 : i + 1
  const dayOnly = tokens[at]?.word === on
  if (dayOnly || tokens[at]?.word === inWord) at++
  const whole = wholeAt(c, at) ?? (wordOf(tokens[at])?.kind === 'the' ? null : pointAt(c, at, inWord))
  if (whole === null || whole.value.grain === 'span' || (dayOnly && whole.value.grain !== 'day')) return null
  return sectionPoint(whole, section)
}

/** "earlier this month", "later in the year", "earlier last week". */
export const sooner = (c: Context, i: number, earlier: boolean): Point | null => {
  const { tokens } = c
  const link = tokens[i + 1]?.word
  const at = link === inWord || link === on ? i + 2 : i + 1
  const whole = wholeAt(c, at) ?? pointAt(c, at, inWord)
  if (whole === null || whole.value.grain === 'span') return null
  if (whole.value.grain === 'day') return whole
  const running = at > i + 1 || modifierOf(tokens[at]) === 'this'
  return running ? earlierOrLater(c, whole, earlier) : sectionPoint(whole, earlier ? 'early' : 'late')
}

/** "the start of 2010", "end of month", "the middle of March". */
export const edge = (c: Context, i: number, section: Section): Point | null => {
  const { tokens } = c
  if (tokens[i + 1]?.word !== of) return null
  const unit = wordOf(tokens[i + 2])
  if (unit?.kind === 'unit') return section === 'late' && !unit.plural ? endOf(c, unit.grain, i + 3) : null
  const whole = wholeAt(c, i + 2)
  if (whole === null) return null
  const point = sectionPoint(whole, section)
  if (section === 'mid') return { ...point, rule: 'early, mid, late' }
  const { from, to } = point.value
  const last = section === 'late' ? to : from
  // What lasts is counted on the very last day.
  return { ...point, value: { ...point.value, ongoing: { from: last, to: last } }, rule: 'edge of a period' }
}

/** "end of year": the late part of the running one. */
export const endOf = (c: Context, grain: Grain, end: number): Point => {
  const period = calendarPeriod(c, 'this', grain, false, end)
  return { ...sectionPoint({ ...period, value: inFull(period.value) }, 'late'), rule: 'edge of a period' }
}

/** "rest of the week", "remaining of the year": from publication to its end. */
export const remainder = (c: Context, i: number): Point | null => {
  if (c.tokens[i + 1]?.word !== of) return null
  const whole = wholeAt(c, i + 2)
  return whole && earlierOrLater(c, whole, false)
}

/** "morning of October 22", "early hours of Saturday", "night of 3 May" behind "the". */
export const partOfDay = (c: Context, i: number): Point | null => {
  const { tokens } = c
  const word = wordOf(tokens[i])
  if (word?.kind !== 'part' && !(word?.kind === 'hour' && word.plural)) return null
  const link = tokens[i + 1]?.word
  if (link !== of && link !== on && word.kind === 'hour') return null
  const day = pointAt(c, link === of || link === on ? i + 2 : i + 1, of)
  return day?.value.grain === 'day' ? { ...day, rule: 'part of a day' } : null
}
