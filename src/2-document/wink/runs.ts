/**
 * What stands between two spaces (a run) always comes apart in the same way, so runs are kept with their tokens, and the
 * words of tokens with what wink's machines need to know of them. Both are forgotten when there are too many.
 */
import { kindsOf, sentenceKindsOf, wordId } from '../vocabulary.ts'
import { type Lexicon, lexiconOf, type Traits } from './lexicon.ts'
import type { Model } from './model.ts'
import { splitter } from './split.ts'

/** Numbers in the row of a word, and which is which; the hints for each tagging machine come last. */
export const wordRow = {
  size: 10,
  tag: 0,
  mayBe: 1,
  spaced: 2,
  joined: 3,
  listed: 4,
  breaks: 5,
  kinds: 6,
  has: 7,
  hints: 8,
} as const

/** Numbers in the row of a run: its hash, where its letters begin, how many, its first token, and one past its last. */
export const runRow = { size: 5, hash: 0, letters: 1, length: 2, first: 3, last: 4 } as const

const mostRuns = 60_000
const mostLetters = 1_000_000

/** Kept runs and words, as tables that a reader may look into but not change. */
export type Runs = {
  lexicon: Lexicon
  /** Numbers of runs, plus one, at the places that their hashes tell; its length is a power of two. */
  slots: Int32Array
  rows: Int32Array
  letters: Uint16Array
  /** For each token of a run its word and its offset in the run. */
  tokens: Int32Array
  words: Int32Array
  texts: string[]
  lowers: string[]
}

type Counts = { runs: number; letters: number; tokens: number }

/**
 * A copy that does not hold on to the text it was cut from. As the name of a field it is one object with all words of a
 * program that are spelt alike: whether two are the same is then told by their addresses.
 */
const ownCopy = (text: string): string => Object.keys({ [Buffer.from(text, 'utf16le').toString('utf16le')]: null })[0]!

const longer = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(array.length * 2)
  copy.set(array)
  return copy
}

const none = (): Omit<Runs, 'lexicon'> => ({
  slots: new Int32Array(1 << 14),
  rows: new Int32Array(runRow.size << 12),
  letters: new Uint16Array(1 << 16),
  tokens: new Int32Array(1 << 14),
  words: new Int32Array(wordRow.size << 12),
  texts: [],
  lowers: [],
})

export type Keeper = {
  runs: Runs
  /** Keeps a run that is not kept yet; gives its number. */
  add(run: string, hash: number): number
  /** Whether there is so much that it should be forgotten before the next text. */
  isFull(): boolean
  forget(): void
}

/** How a word ends lines: not, a line, a paragraph. */
const breaksOf = (text: string): number => (text.includes('\n\n') ? 2 : text.includes('\n') ? 1 : 0)

export const keepRuns = (model: Model): Keeper => {
  const lexicon = lexiconOf(model)
  const runs: Runs = { lexicon, ...none() }
  let counts: Counts = { runs: 0, letters: 0, tokens: 0 }
  /** Numbers of words by their text and what tells words of one text apart. */
  const numbers = new Map<string, number>()

  const wordNumber = (text: string, kind: string, traits: () => Traits): number => {
    const key = `${kind} ${text}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = runs.texts.length
    const { tag, hints, mayBe, spaced, joined } = traits()
    const own = ownCopy(text)
    const lower = ownCopy(own.toLowerCase())
    const word = wordId(lower)
    const spelt = { text: own, lower, word }
    if ((number + 1) * wordRow.size > runs.words.length) runs.words = longer(runs.words)
    runs.words.set(
      [tag, mayBe, spaced, joined, word, breaksOf(own), kindsOf(spelt), sentenceKindsOf(spelt), ...hints],
      number * wordRow.size,
    )
    runs.texts.push(own)
    runs.lowers.push(lower)
    numbers.set(key, number)
    return number
  }

  let run = ''
  let offset = 0
  const token = (text: string, word: number): void => {
    offset = run.indexOf(text, offset)
    if (counts.tokens * 2 + 2 > runs.tokens.length) runs.tokens = longer(runs.tokens)
    runs.tokens[counts.tokens * 2] = word
    runs.tokens[counts.tokens * 2 + 1] = offset
    counts.tokens++
    offset += text.length
  }
  const mark = (text: string, category: number): void => {
    const index = lexicon.indexOf(text)
    if (index !== undefined)
      token(
        text,
        wordNumber(text, '', () => lexicon.traitsOf(index)),
      )
    else
      token(
        text,
        wordNumber(text, String(category), () => lexicon.traitsOfNew(text, category)),
      )
  }
  const split = splitter(model, {
    isKnown: (text) => lexicon.indexOf(text) !== undefined,
    mark,
    word: (text, category) => {
      const index = lexicon.indexOf(text)
      const parts = index === undefined ? null : lexicon.partsOf(index)
      if (parts === null) mark(text, category)
      else
        for (const part of parts) {
          const written = model.words[part.word]!
          token(
            written,
            wordNumber(written, `${part.normal}/${part.tag}`, () => lexicon.traitsOfPart(part)),
          )
        }
    },
  })

  const spread = (): void => {
    const mask = runs.slots.length * 2 - 1
    const slots = new Int32Array(mask + 1)
    for (let n = 0; n < counts.runs; n++) {
      let slot = runs.rows[n * runRow.size]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = n + 1
    }
    runs.slots = slots
  }

  const keepLetters = (text: string): number => {
    const from = counts.letters
    counts.letters += text.length
    if (counts.letters > runs.letters.length) {
      const more = new Uint16Array(Math.max(runs.letters.length * 2, counts.letters))
      more.set(runs.letters)
      runs.letters = more
    }
    for (let k = 0; k < text.length; k++) runs.letters[from + k] = text.charCodeAt(k)
    return from
  }

  return {
    runs,
    add: (text, hash) => {
      const number = counts.runs++
      const first = counts.tokens
      run = text
      offset = 0
      split(text)
      if (counts.runs * runRow.size > runs.rows.length) runs.rows = longer(runs.rows)
      runs.rows.set([hash, keepLetters(text), text.length, first, counts.tokens], number * runRow.size)
      if (counts.runs * 2 > runs.slots.length) spread()
      else {
        const mask = runs.slots.length - 1
        let slot = hash & mask
        while (runs.slots[slot] !== 0) slot = (slot + 1) & mask
        runs.slots[slot] = number + 1
      }
      return number
    },
    isFull: () => counts.runs > mostRuns || counts.letters > mostLetters,
    forget: () => {
      Object.assign(runs, none())
      counts = { runs: 0, letters: 0, tokens: 0 }
      numbers.clear()
    },
  }
}
