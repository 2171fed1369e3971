import type { Context } from '../context.ts'
import { partial } from '../partial.ts'
import type { Point } from '../point.ts'
import { compoundDate } from './compound-dates.ts'
import { dayFirst, dayNumberAt, monthFirst, toPoint } from './dates.ts'
import { digits } from './numbers.ts'
import { calendarPeriod, weekdayOfWeek } from './phrases.ts'
import { modifierOf, w, wordOf } from './words.ts'

const [comma, of, the, hyphen, open, close] = [w(','), w('of'), w('the'), w('-'), w('('), w(')')]

/** "Sun" and "Mon" are names too: only behind a cue, or with a date. */
export const isShortWeekday = (c: Context, i: number, cue: number): boolean => {
  if (cue !== 0) return true
  const after = c.tokens[i + 1]
  const next = after?.word === comma ? c.tokens[i + 2] : after
  return next !== undefined && (wordOf(next)?.kind === 'month' || digits(next) > 0)
}

/** Words that make a weekday a name: papers, festivals, sales. */
const namesWith = [
  'times',
  'mail',
  'telegraph',
  'mirror',
  'observer',
  'express',
  'star',
  'league',
  'mass',
  'prayers',
].map(w)
const namesAfter = [
  'black',
  'good',
  'bloody',
  'super',
  'cyber',
  'ash',
  'palm',
  'easter',
  'holy',
  'every',
  'each',
  'any',
].map(w)

/** "Friday", "Tuesday of last week", "Tuesday last week", "Tuesday, 3 October". */
export const weekdayPoint = (c: Context, i: number, wd: number): Point | null => {
  const { tokens } = c
  const after = tokens[i + 1]
  const before = tokens[i - 1]
  if (after !== undefined && after.word !== 0 && namesWith.includes(after.word)) return null
  if (before !== undefined && before.word !== 0 && namesAfter.includes(before.word)) return null
  let at = after?.word === of ? i + 2 : i + 1
  if (tokens[at]?.word === the) at++
  const modifier = modifierOf(tokens[at])
  const unit = modifier === undefined ? undefined : wordOf(tokens[at + 1])
  if (modifier !== undefined && unit?.kind === 'unit' && unit.grain === 'week' && !unit.plural)
    return weekdayOfWeek(calendarPeriod(c, modifier, 'week', false, at + 2).value, wd, at + 2)
  return weekdayFirst(c, wd, i + 1)
}

/**
 * "Friday", "Tuesday, 3 October", "Friday (Feb 5)", "Tuesday the eleventh", "Friday 7/6": a date beside the weekday says
 * which day it is.
 */
const weekdayFirst = (c: Context, wd: number, end: number): Point | null => {
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
    // "on Wednesday, the second of three planes"
    if (
      day &&
      tokens[day.last]?.word !== of &&
      wordOf(tokens[day.last])?.kind !== 'unit' &&
      tokens[day.last]?.pos !== 'NOUN'
    )
      return toPoint(c, partial(0, 0, day.d, wd), day.last, 'weekday')
  }
  return toPoint(c, partial(0, 0, 0, wd), end, 'weekday')
}
