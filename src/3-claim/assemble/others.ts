import type { Token } from '../../2-document/tokens.ts'
import { type WordSet, wordSet } from '../lexicon.ts'
import type { Item } from './scene.ts'

export const othersWords = wordSet('others other another more further additional')

/** Whether one of the words stands in a number of people or right beside it: "another 40", "40 more"; not "more than 40". */
export const isOf = (tokens: readonly Token[], { first, last }: Item, set: WordSet): boolean => {
  for (let i = first - 1; i <= last; i++) if (set.has(tokens[i])) return tokens[i + 1]?.lower !== 'than'
  return false
}
