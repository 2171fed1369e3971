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

/** Every word that some list names: what a text can be asked for, as long as it comes as one token. */
export const listedWords = (): string[] => [...ids.keys()]

/** A word as tokens have it: as written, in lower case, and its number, 0 where no list names it. */
export type TextWord = { text: string; lower: string; word: number }

const kinds: ((word: TextWord) => boolean)[] = []
const sentenceKinds: typeof kinds = []
const mostKinds = 31

const addKind = (list: typeof kinds, isOfKind: (word: TextWord) => boolean): number => {
  if (list.length === mostKinds) throw new RangeError(`more than ${mostKinds} kinds of words`)
  list.push(isOfKind)
  return 1 << (list.length - 1)
}

const bitsOf = (list: typeof kinds, word: TextWord): number => {
  let found = 0
  for (let k = 0; k < list.length; k++) if (list[k]!(word)) found |= 1 << k
  return found
}

/**
 * Makes a kind of words, which the word alone tells, and gives its bit in a token's `kinds`. It is asked once for each word
 * that is kept, not for each token: most tokens begin nothing that a step looks for, and are passed over with one look.
 * Only for making lists.
 */
export const wordKind = (isOfKind: (word: TextWord) => boolean): number => addKind(kinds, isOfKind)

/**
 * The same for words that are looked for in a whole sentence, each time that something is asked of it: gives their bit in the
 * `has` of a sentence, which tokens do without. Only for making lists.
 */
export const sentenceKind = (isOfKind: (word: TextWord) => boolean): number => addKind(sentenceKinds, isOfKind)

/** The kinds that a word is of, one bit each. */
export const kindsOf = (word: TextWord): number => bitsOf(kinds, word)

/** What a sentence has by this word. */
export const sentenceKindsOf = (word: TextWord): number => bitsOf(sentenceKinds, word)

/** Grows with every list that names new words or kinds of them. */
export const vocabularySize = (): number => ids.size + kinds.length + sentenceKinds.length

/**
 * Which sets each word is in: a row of bits for every number, one column for every set. All sets that a step asks about
 * one word lie side by side, where the processor has them at hand; an array for each set would be fetched anew each time.
 * The table never grows, so that its address is part of the compiled code of every test.
 */
const stride = 80
const mostWords = 1 << 14
const bits = new Uint32Array(mostWords * stride)
let columns = 0

/** Where a set of words, given by their numbers, stands in each row. Throws where the table has no more room. */
const columnFor = (members: Iterable<number>): { cell: number; mask: number } => {
  const cell = columns >>> 5
  const mask = 1 << (columns & 31)
  columns++
  if (cell >= stride) throw new RangeError(`more than ${stride * 32} sets of words: make \`stride\` larger`)
  for (const id of members) {
    if (id >= mostWords) throw new RangeError(`more than ${mostWords} words in lists: make \`mostWords\` larger`)
    bits[id * stride + cell]! |= mask
  }
  return { cell, mask }
}

/** Makes a set of words, given by their numbers, and the test for it: only for making lists. */
export const bitSet = (members: Iterable<number>): ((id: number) => boolean) => {
  const { cell, mask } = columnFor(members)
  return (id) => (bits[id * stride + cell]! & mask) !== 0
}

/** The same, with a test for words of a text; written out, for it is asked more often than anything else. */
export const textWordSet = (members: Iterable<number>): ((word: TextWord | undefined) => boolean) => {
  const { cell, mask } = columnFor(members)
  return (word) => word !== undefined && (bits[word.word * stride + cell]! & mask) !== 0
}
