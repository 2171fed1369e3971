import { intern } from '../../2-document/vocabulary.ts'

/** Which of a few sets a word is in, asked with one look: its number gives a number with a bit for each set. */
export type WordFlags = (word: number) => number

/** Makes flags of up to eight sets of lower-case words, each given as one string with spaces between them. */
export const wordFlags = (...sets: readonly string[]): WordFlags => {
  const members = sets.flatMap((words, bit) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [intern(word.toLowerCase()), 1 << bit] as const),
  )
  const flags = new Uint8Array(Math.max(...members.map(([id]) => id)) + 1)
  for (const [id, flag] of members) flags[id]! |= flag
  return (word) => (word < flags.length ? flags[word]! : 0)
}
