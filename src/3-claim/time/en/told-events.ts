import type { Token } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import type { Day } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Point } from '../point.ts'
import type { Grain } from '../value.ts'
import { toldDistance } from './phrases.ts'

/** What such reports tell the day of, and how they first tell of it: "two weeks after the raid" is counted from the day on which somewhere was raided. */
const events = [
  ['raid raids', 'raid raids raided stormed searched inspected'],
  ['search', 'search searched'],
  ['operation crackdown sweep', 'operation operations crackdown sweep raid raids raided'],
  ['arrest arrests', 'arrest arrests arrested detained caught'],
  ['rescue', 'rescue rescued freed'],
  ['flight', 'flight plane flew flown'],
  ['handover', 'handover handed'],
] as const

const kinds = new Map<string, number>()
const told = new Map<string, number[]>()
for (const [k, [names, words]] of events.entries()) {
  for (const name of names.split(' ')) kinds.set(name, k)
  for (const word of words.split(' ')) told.set(word, [...(told.get(word) ?? []), k])
}

/** Whether a word names an event that a report gives the day of. */
export const isEvent = (token: Token | undefined): boolean => token !== undefined && kinds.has(token.lower)

const plans = wordSet('due scheduled planned expected set')

/** Keeps the day, and of which events the sentence of the date tells: "was raided on Tuesday", not "due on Saturday". */
export const rememberEvents = (c: Context, first: number, day: Day): void => {
  const { tokens } = c
  if (plans.has(tokens[first - 1])) return
  c.told[events.length] = day
  const { sentence } = tokens[first]!
  let i = first
  while (i > 0 && tokens[i - 1]!.sentence === sentence) i--
  for (; i < tokens.length && tokens[i]!.sentence === sentence; i++)
    for (const k of told.get(tokens[i]!.lower) ?? none) c.told[k] = day
}

const none: readonly number[] = []

/** "the day of the raid", "a day before the flight": so far from the day on which that was told, or else from the last one told; null where none was. */
export const toldEvent = (c: Context, event: Token, grain: Grain, n: number, end: number): Point | null => {
  const day = c.told[kinds.get(event.lower)!] ?? c.told[events.length]
  return day === undefined ? null : toldDistance({ ...c, last: { ...c.last, day } }, grain, n, end)
}
