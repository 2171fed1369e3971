/**
 * Times of the annotated claims: does the time layer find, where the words of a claim's time stand in the text, a date
 * with exactly the annotated start and end, in the sense of the claim's modality?
 */
import { tokenise } from '../src/2-document/tokens.ts'
import { daysFor, time } from '../src/3-claim/time/index.ts'
import { annotatedUnder } from './annotated.ts'

export type TimeScore = { right: number; annotated: number; errors: string[] }

/** Every place where the words stand in the text. */
const places = (text: string, words: string): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

export const scoreTimes = (folder: string): TimeScore => {
  const score: TimeScore = { right: 0, annotated: 0, errors: [] }
  for (const { id, text, published, claims } of annotatedUnder(folder)) {
    const mentions = time.run({ ...tokenise(text), published }).filter((m) => m.sort === 'date')
    for (const { time: wanted, modality } of claims) {
      if (!wanted) continue
      score.annotated++
      const there = places(text, wanted.text).flatMap((at) =>
        mentions.filter((m) => m.start < at + wanted.text.length && at < m.end),
      )
      const days = there.map((m) => daysFor(m, modality))
      if (days.some(({ from, to }) => from === wanted.start && to === wanted.end)) score.right++
      else {
        const got = days.map(({ from, to }, n) => `${from}..${to} (${there[n]!.rule})`).join(', ') || 'nothing'
        score.errors.push(`${id}: "${wanted.text}" ${modality} ${wanted.start}..${wanted.end}, found ${got}`)
      }
    }
  }
  return score
}
