import type { Token } from '../../2-document/tokens.ts'
import type { Way } from '../../model/claim.ts'
import { arrivals, atWords, betweenWords, fromWords, toWords } from './en/words.ts'

/** How many words at the most stand between a name and what leads to it. */
export const reach = 6

/** Where the preposition stands that leads to a name, over articles and nouns such as "the border town of"; -1: none. */
export const prepositionBefore = (first: number, tokens: readonly Token[]): number => {
  const { sentence } = tokens[first]!
  for (let k = first - 1; k >= 0 && k >= first - reach; k--) {
    const t = tokens[k]!
    if (t.sentence !== sentence) return -1
    if (t.lower === 'of') {
      const noun = tokens[k - 1]
      if (noun && betweenWords.has(noun) && noun.pos !== 'DET') continue
      return k
    }
    if (atWords.has(t) || fromWords.has(t) || toWords.has(t)) return k
    if (!betweenWords.has(t)) return -1
  }
  return -1
}

/** "arrived in", "touched down at" lead to a place as "to" does. */
export const wayOf = (at: number, tokens: readonly Token[]): Way | null => {
  if (at < 0) return null
  const t = tokens[at]!
  if (fromWords.has(t)) return 'from'
  if (toWords.has(t)) return 'to'
  if (!atWords.has(t)) return null
  // "touched down at", "landed safely in"
  const particle = tokens[at - 1]
  const isPassed = particle?.lower === 'down' || particle?.lower === 'back' || particle?.pos === 'ADV'
  return arrivals.has(tokens[isPassed ? at - 2 : at - 1]) ? 'to' : 'at'
}
