import { type Day, dateOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { type Partial, resolve } from '../partial.ts'
import { span, unresolved, type Value } from '../value.ts'
import { w } from './words.ts'

const [to, until, till, through, and, hyphen, dash, between] = [
  w('to'),
  w('until'),
  w('till'),
  w('through'),
  w('and'),
  w('-'),
  w('–'),
  w('between'),
]

const isDash = (word: number): boolean => word === hyphen || word === dash

/** Whether a word can stand between the ends of a range that `cue` opens. */
export const joins = (word: number, cue: number): boolean =>
  cue === between
    ? word === and || isDash(word)
    : word === to || word === until || word === till || word === through || isDash(word)

/** "Dec 1 to 10" without a year: from the latest such beginning on, even where the end lies ahead of publication. */
export const fromStart = (c: Context, a: Partial, b: Partial): Value | null => {
  const start = resolve(c, a)
  if (start?.from == null) return start && unresolved('span')
  const until = (from: Day): Day | null => {
    const { y } = dateOf(from)
    const here = resolve(c, { ...b, y })?.to ?? null
    return here === null || here < from ? (resolve(c, { ...b, y: y + 1 })?.to ?? null) : here
  }
  const to = until(start.from)
  if (to === null) return null
  const next = start.next?.from == null ? null : { from: start.next.from, to: until(start.next.from) }
  return span(start.from, to, 'span', true, next)
}
