/**
 * Words that any list names get a number when the list is made; all other words share 0. A token carries its number,
 * so a lookup in any list is an array access, and memory does not grow with what is read.
 */
const ids = new Map<string, number>()

/** The number of a lower-case word, giving it one if it has none: only for making lists. */
export const intern = (word: string): number => {
  const known = ids.get(word)
  if (known !== undefined) return known
  const id = ids.size + 1
  ids.set(word, id)
  return id
}

/** The number of a lower-case word, 0 where no list names it. */
export const wordId = (word: string): number => ids.get(word) ?? 0
