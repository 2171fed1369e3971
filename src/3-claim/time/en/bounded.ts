import type { Token } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import type { Context } from '../context.ts'
import type { Point } from '../point.ts'
import { type Interval, move, span, spanWith, unresolved, type Value } from '../value.ts'
import { clockAt } from './clock.ts'
import { clocked, type Found, result, trail } from './found.ts'
import { amountAt } from './numbers.ts'
import { endOf } from './parts.ts'
import { rangeAt } from './ranges.ts'
import type { RuleName } from './rules.ts'
import { w, wordOf } from './words.ts'

const [since, possessive, possessive2] = [w('since'), w("'s"), w('’s')]

/** How a cue opens an interval. */
export type Bound = (interval: Interval) => Interval

export const upTo: Bound = ({ to }) => ({ from: null, to })
export const beforeIt: Bound = ({ from }) => ({ from: null, to: from === null ? null : from - 1 })
export const afterIt: Bound = ({ to }) => ({ from: to === null ? null : to + 1, to: null })
export const fromIt: Bound = ({ from }) => ({ from, to: null })

/** What a cue bounds: of "the end of March" only the very end, of "the start of March" only the very beginning. */
const edgeOf = (point: Point, value: Interval, tokens: readonly Token[], first: number): Interval => {
  if (point.rule !== 'edge of a period') return value
  for (let k = first; k < point.last; k++) {
    const word = wordOf(tokens[k])
    if (word?.kind === 'edge')
      return word.section === 'early' ? { from: value.from, to: value.from } : { from: value.to, to: value.to }
  }
  return { from: value.to, to: value.to }
}

/** A cue that opens the interval on one side. */
export const bounded = (
  c: Context,
  first: number,
  i: number,
  cue: string,
  bound: Bound,
  rule: RuleName,
): Found | null => {
  const { tokens } = c
  const point = rangeAt(c, i, tokens[first]!.word)
  if (rule === 'before') {
    const running = beforeOver(c, first, i, cue)
    if (running) return running
    // "before the end of March": the whole of it.
    if (point?.rule === 'edge of a period' && point.value.to !== null && isLate(tokens, i))
      return bounded(c, first, i, cue, upTo, 'by')
  }
  if (point === null) return boundedByClock(c, first, i, cue, bound, rule)
  const end = trail(c, point)
  const behind = tokens[end.last]?.word
  // "after Tuesday's raid" gives the day of the raid
  if ((rule === 'before' || rule === 'after') && (behind === possessive || behind === possessive2))
    return result(first, end.last, cue, end.value, point.rule)
  const { value } = end
  const next = value.next && bound(edgeOf(end, value.next, tokens, i))
  const interval = bound(edgeOf(end, value, tokens, i))
  const bounds = spanWith(value, interval, next)
  // Of a state it is the day on which it was counted.
  if (cue === 'as of' || cue === 'as at') bounds.ongoing = { from: value.from, to: value.to }
  return result(first, end.last, cue, bounds, rule, value)
}

const isLate = (tokens: readonly Token[], the: number): boolean => {
  const word = wordOf(tokens[the + 1])
  return word?.kind === 'edge' && word.section === 'late'
}

const overs = wordSet('over out up')
const ends = wordSet('ends ended closes closed')

/** "before the month is over", "before the year ends": up to the end of the running one. */
const beforeOver = (c: Context, first: number, i: number, cue: string): Found | null => {
  const { tokens } = c
  const unit = wordOf(tokens[i + 1])
  if (tokens[i]?.word !== theWord || unit?.kind !== 'unit' || unit.plural || unit.grain === 'day') return null
  const last = ends.has(tokens[i + 2]) ? i + 3 : overs.has(tokens[i + 3]) ? i + 4 : 0
  if (last === 0) return null
  const { value } = endOf(c, unit.grain, last)
  return result(first, last, cue, spanWith(value, upTo(value), null), 'by', value)
}

/** "by noon on Wednesday", "as of 6 p.m. on 3 June": what the day bounds; "before dawn on Tuesday" is that day. */
const boundedByClock = (
  c: Context,
  first: number,
  i: number,
  cue: string,
  bound: Bound,
  rule: RuleName,
): Found | null => {
  const clock = clockAt(c.tokens, i)
  const day = clock > 0 ? clocked(c, first, clock, cue) : null
  if (day === null || day.value === null) return null
  if (rule !== 'by') return day
  return result(
    first,
    day.last,
    cue,
    spanWith(day.value, bound(day.value), day.value.next && bound(day.value.next)),
    rule,
    day.value,
  )
}

/** "since June": to publication for what has happened, open for what still lasts. */
export const sinceIt = (c: Context, first: number): Found | null => {
  const point = rangeAt(c, first + 1, since)
  if (point === null) return null
  const end = trail(c, point)
  const { from } = edgeOf(end, end.value, c.tokens, first + 1)
  const value: Value =
    from === null
      ? unresolved('span')
      : {
          ...span(from, c.published !== null && c.published < from ? null : c.published, 'span', true),
          ongoing: { from, to: null },
        }
  return result(first, end.last, 'since', value, 'since', end.value)
}

/** "within two weeks": from publication on in a plan; says nothing of what is past. */
export const withinIt = (c: Context, first: number): Found | null => {
  const running = withinRunning(c, first)
  if (running) return running
  const amount = amountAt(c.tokens, first + 1)
  const unit = amount === null ? undefined : wordOf(c.tokens[amount.last])
  if (amount === null || amount.n === 0 || unit?.kind !== 'unit') return null
  const value = unresolved('span')
  if (c.published === null) return result(first, amount.last + 1, 'within', value, 'within')
  const next = { from: c.published, to: move(c.published, unit.grain, amount.n) }
  return result(first, amount.last + 1, 'within', { ...value, next }, 'within')
}

const [theWord, ofWord] = [w('the'), w('of')]

/** "will be deported within the month": from publication to the end of the running one. */
const withinRunning = (c: Context, first: number): Found | null => {
  const { tokens, published } = c
  const unit = wordOf(tokens[first + 2])
  if (tokens[first + 1]?.word !== theWord || unit?.kind !== 'unit' || unit.plural || unit.grain === 'day') return null
  if (tokens[first + 3]?.pos === 'NOUN' || tokens[first + 3]?.word === ofWord) return null
  const { to } = endOf(c, unit.grain, first + 3).value
  const value = unresolved('span')
  if (published === null || to === null) return result(first, first + 3, 'within', value, 'within')
  return result(first, first + 3, 'within', { ...value, next: { from: published, to } }, 'within')
}
