import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import type { Candidate } from './candidate.ts'
import { unitAt } from './head.ts'

const rateWords = wordSet('a per each every an')

const rateUnits = wordSet(
  'month months monthly year day week hour night head person victim piece each minute hectare kilogram share barrel trip',
)

/** "four of them for nine years, two for six": years again, though the noun is told once. */
export const isEllipsis = (
  tokens: readonly Token[],
  { first, last, head }: Candidate,
  previous: { rule: string; last: number } | null,
): boolean => {
  if (head !== null || previous === null) return false
  // "cut his term from 20 years to 12"
  if (tokens[first - 1]?.lower === 'to' && unitAt(tokens[first - 2]) === 'none')
    return tokens[first - 4]?.lower === 'from' && tokens[last]?.pos !== 'NOUN' && tokens[last]?.pos !== 'ADJ'
  if (tokens[first - 1]?.lower !== 'for') return false
  if (tokens[last] !== undefined && tokens[last]!.pos !== 'PUNCT' && tokens[last]!.lower !== 'and') return false
  for (let i = first - 2; i > first - 9 && i > 1; i--)
    if (unitAt(tokens[i]) === 'none' && tokens[i - 2]?.lower === 'for') return true
  return false
}

const past = wordSet('later ago after before earlier')

/** "22, 18 and 12 years": a list of measures whose noun stands at its end. */
export const sharesMeasure = (tokens: readonly Token[], from: number): boolean => {
  let at = from
  let numbers = 0
  // "up from 97 two days earlier"
  if (tokens[from]?.pos === 'NUM') return false
  for (; at < from + 8; at++) {
    const t = tokens[at]
    if (t === undefined) return false
    if (t.pos === 'NUM') numbers++
    else if (!(tokens[at - 1]!.pos === 'NUM' || t.lower === 'and') || !listed.has(t)) break
  }
  return numbers > 0 && unitAt(tokens[at]) === 'none' && tokens[at - 1]!.pos === 'NUM' && !past.has(tokens[at + 1])
}

const listed = wordSet('and or , to')

/** "$300 a month", "5,000 baht per head": what something costs or pays. */
export const isRate = (tokens: readonly Token[], last: number, value: number): boolean => {
  // "billions of dollars a year" is what a trade makes, no wage.
  if (tokens[last + 1]?.lower === 'year' && value >= 1e7) return false
  if (tokens[last]?.lower === 'monthly' || tokens[last]?.lower === 'each' || tokens[last]?.lower === 'apiece')
    return true
  if (tokens[last]?.text === '/' || tokens[last]?.text === '-') return rateUnits.has(tokens[last + 1])
  return rateWords.has(tokens[last]) && rateUnits.has(tokens[last + 1])
}
