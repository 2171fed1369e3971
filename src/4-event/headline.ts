import { isEnglishWord } from '../2-document/wink/read.ts'
import type { EvidenceName } from './evidence-rows.ts'
import type { Mention, NameMarks } from './mention.ts'
import { hash32 } from './minhash.ts'
import { tellingWords } from './words.ts'

/** The words of a headline as marks, and those of them that English does not have: names, as a rule. */
export type Headline = { words: NameMarks; names: NameMarks }

export const noHeadline: Headline = { words: [], names: [] }

/** Longer ones carry the name of the paper and its sections behind them. */
const MOST = 16
const LETTERS = 4

/** 31 bits, so that they lie in an array without a box each. */
export const markOf = (word: string): number => hash32(word) >>> 1

export const headlineOf = (title: string | null): Headline => {
  if (title === null) return noHeadline
  const words = tellingWords(title).slice(0, MOST)
  return {
    words: words.map(markOf),
    names: words.filter((word) => word.length >= LETTERS && !isEnglishWord(word)).map(markOf),
  }
}

const namesPlaceOf = ({ headline }: Mention, { places }: Mention): boolean =>
  headline.words.length > 0 &&
  places.some(({ named, words }) => named && words.every((word) => headline.words.includes(word)))

/** What a headline says of where it was, for a report that says it nowhere else. */
export const headlineEvidence = (a: Mention, b: Mention): EvidenceName | null => {
  if (a.document === b.document) return null
  if (namesPlaceOf(a, b) || namesPlaceOf(b, a)) return 'a place in the headline'
  return a.headline.names.some((name) => b.headline.names.includes(name)) ? 'a name in both headlines' : null
}

/** By what a headline meets reports that name a place, and headlines of its like: its words, pairs of them, its names. */
export const headlineKeys = ({ words, names }: Headline): string[] => [
  ...words.map((word) => `place ${word}`),
  ...words.slice(1).map((word, before) => `place ${words[before]} ${word}`),
  ...names.map((name) => `headline ${name}`),
]
