import type { Draft } from '../draft.ts'
import { factAt, isOwn, runningTotal } from './position.ts'
import type { Dated } from './time-candidates.ts'
import type { Choice, Report } from './time-choice.ts'
import { perfect, tenseOf } from './told-by.ts'

/** By how many times a number is larger than one of a day that it can hardly be of. */
const FEWER = 20

/** Up to a dozen days: what `lengthOf` gives for a day or a week. */
const short = 1

/**
 * "They belong to a crowd of over 6,000 whom the militias have rescued", where the report told of 240 freed on a day: a number so
 * much larger, told in the perfect or as a running total, is of weeks.
 */
export const isDayOfFewer = (
  { scene, facts }: Report,
  d: Draft,
  date: Dated,
  position: number,
  choices: readonly Choice[],
): boolean => {
  if (isOwn(position) || date.length > short || d.count?.unit !== 'people') return false
  // What a sentence counts without a verb of its own has no tense: "a crowd of over 6,000".
  const isOwnVerb = d.act.sentence === d.sentence
  if (isOwnVerb && tenseOf(d) !== perfect && (factAt(scene, facts, d.sentence) & runningTotal) === 0) return false
  const size = d.count.low ?? d.count.high ?? 0
  let fewer = false
  for (const { dated, of } of choices) {
    if (dated === null || dated.days !== date.days || of.count?.unit !== 'people') continue
    const other = of.count.low ?? of.count.high ?? 0
    if (other * FEWER > size) return false
    fewer = true
  }
  return fewer
}
