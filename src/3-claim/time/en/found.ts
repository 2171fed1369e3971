import type { Context } from '../context.ts'
import type { Point } from '../point.ts'
import type { Value } from '../value.ts'
import { clockAt } from './clock.ts'
import { pointAt } from './points.ts'
import type { RuleName } from './rules.ts'
import { w, wordOf } from './words.ts'

const [on, of, at, around, about, comma, when] = [w('on'), w('of'), w('at'), w('around'), w('about'), w(','), w('when')]

/** A time in the text. */
export type Found = {
  first: number
  last: number
  /** Lower case, as written. */
  cue: string | null
  /** Null for durations and times of day. */
  value: Value | null
  /** What stands behind the cue: what later "the same day" points back to. */
  point: Value | null
  sort: 'date' | 'duration' | 'clock'
  rule: RuleName
}

export const result = (
  first: number,
  last: number,
  cue: string | null,
  value: Value,
  rule: RuleName,
  point: Value = value,
): Found => ({
  first,
  last,
  cue,
  value,
  point,
  sort: 'date',
  rule,
})

export const duration = (first: number, last: number): Found => ({
  first,
  last,
  cue: null,
  value: null,
  point: null,
  sort: 'duration',
  rule: 'duration',
})

/** A time of day, and the day behind it where one is named: "at about 11am on Wednesday", "noon, June 5". */
export const clocked = (c: Context, first: number, end: number, cue: string | null): Found => {
  const word = c.tokens[end]?.word ?? 0
  const behind = word === on || word === of || word === comma ? end + 1 : end
  const day = pointAt(c, behind, word === on ? on : 0)
  if (day?.value.grain === 'day' && day.rule !== 'day of the month')
    return result(first, day.last, cue, day.value, day.rule)
  return { first, last: end, cue, value: null, point: null, sort: 'clock', rule: 'time of day' }
}

/** "June 28-29 last month", "July 2 this year": the period behind a day says nothing that the day does not. */
const periodBehind = (c: Context, point: Point): Point => {
  if (wordOf(c.tokens[point.last])?.kind !== 'modifier') return point
  const { from, to } = point.value
  const period = pointAt(c, point.last, 0)
  const within =
    period?.rule === 'period of the calendar' &&
    from !== null &&
    to !== null &&
    period.value.from !== null &&
    period.value.from <= from &&
    (period.value.to ?? c.published ?? to) >= to
  return within ? { ...point, last: period.last } : point
}

/** "Tuesday night", "on Friday at 3pm", "June 5 morning": what only narrows the day. */
export const trail = (c: Context, point: Point): Point => {
  if (point.rule === 'range') return periodBehind(c, point)
  if (point.value.grain !== 'day') return point
  const { tokens } = c
  let end = point.last
  if (wordOf(tokens[end])?.kind === 'part') end++
  const word = tokens[end]?.word
  const clock = clockAt(tokens, word === at || word === around || word === about ? end + 1 : end)
  if (clock > 0) end = clock
  return periodBehind(c, end === point.last ? point : { ...point, last: end })
}

/** "since February 12, when 260 were handed over": the clause behind "when" is about the day itself. */
export const whenBehind = (c: Context, { value, point, last }: Found): Found | null => {
  if (point === null || value === point || point.from === null) return null
  if (c.tokens[last]?.word !== comma || c.tokens[last + 1]?.word !== when) return null
  return result(last + 1, last + 2, 'when', point, 'told from the date before')
}
