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

/** How many words have a number. */
export const vocabularySize = (): number => ids.size

/** Room for sets, 32 to a cell, and for words: four megabytes, of which those in use are touched. */
const stride = 64
const rows = 1 << 14

/**
 * Which sets each word is in: a row of bits for every number, one column for every set. All sets that a step asks about
 * one word lie side by side, where the processor has them at hand; an array for each set would be fetched anew each time.
 * The table never moves: a test of membership, of which there are thousands in the machine's code, is then a few steps long.
 */
const bits = new Uint32Array(rows * stride)
let columns = 0

/** Makes a set of words, given by their numbers, and the test for it: only for making lists. */
export const bitSet = (members: Iterable<number>): ((id: number) => boolean) => {
  const cell = columns >>> 5
  const mask = 1 << (columns & 31)
  columns++
  if (cell >= stride) throw new RangeError(`more than ${32 * stride} sets of words: widen the table`)
  for (const id of members) {
    if (id >= rows) throw new RangeError(`more than ${rows} words in lists: lengthen the table`)
    bits[id * stride + cell]! |= mask
  }
  return (id) => (bits[id * stride + cell]! & mask) !== 0
}
