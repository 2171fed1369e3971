import { nationalityWords } from './group/data/nationalities.ts'
import { countries } from './place/data/countries.ts'

const named = [
  ...nationalityWords.flatMap(([, words]) => words.split('|')),
  ...countries.flatMap(({ names, adjectives }) => [...names, ...adjectives]),
]

const words = new Set(
  named
    .flatMap((name) => name.split(/[\s-]/u))
    .filter((word) => word.toLowerCase() !== word)
    .map((word) => word.toLowerCase()),
)

/** Whether a word, in lower case, names a country or those who are from there: it keeps its capital in every heading. */
export const isNameInHeadings = (lower: string): boolean => words.has(lower)
