/**
 * Tokens, sentences and parts of speech of a text: the same as wink-nlp gives for `sbd` and `pos`, from the same model,
 * at a fraction of the cost. The machines run over rows of numbers; words are strings only where they are handed out.
 */
import { vocabularySize } from '../vocabulary.ts'
import { byTag } from './lexicon.ts'
import { type Machine, recognise, unseen } from './machine.ts'
import { readModel } from './model.ts'
import { keepRuns, type Runs, runRow, wordRow } from './runs.ts'
import { splitter } from './split.ts'

/** A text in numbers. The arrays are longer than what they hold, and good until the next text is read. */
export type Raw = {
  /** How many tokens. */
  length: number
  /** The word of each token: a row in `runs.words`, a text in `runs.texts`. */
  words: Int32Array
  /** Where each token starts in the text. */
  starts: Int32Array
  tags: Int32Array
  /** How many sentences, and the last token of each. */
  sentences: number
  sentenceEnds: Int32Array
  runs: Runs
}

/** Kinds of characters: what words are made of, spaces, and breaks of lines. */
const inWord = 0
const space = 1
const lineBreak = 2

const kinds = new Uint8Array(128)
kinds[32] = space
kinds[9] = kinds[10] = kinds[13] = lineBreak

const kindOf = (code: number): number => {
  if (code < 128) return kinds[code]!
  if (code === 0xa0) return space
  if (code < 0x2002 || code > 0x205f) return inWord
  const isSpace = code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f
  return isSpace ? space : inWord
}

const model = readModel()
const keeper = keepRuns(model)
const { runs } = keeper
const { sentences: sentenceMachine, tagging } = runs.lexicon
let vocabularyThen = vocabularySize()

/** Whether a word, in lower case, stands in the model's list of English words. */
export const isEnglishWord = (lower: string): boolean => runs.lexicon.indexOf(lower) !== undefined

let parts = 0
const count = (): void => {
  parts++
}
const splitToCount = splitter(model, { isKnown: isEnglishWord, word: count, mark: count })

/** Whether a text without spaces comes as one token, as "vice-chair" does and "tip-off" does not. */
export const isOneToken = (text: string): boolean => {
  parts = 0
  splitToCount(text)
  return parts === 1
}

/** The names of tags by their number. */
export const tagNames: readonly string[] = model.tags

/** The part of speech that a word, in lower case, has by itself; undefined where the model's list does not have it. */
export const ownTag = (lower: string): string | undefined => {
  const index = runs.lexicon.indexOf(lower)
  return index === undefined ? undefined : model.tags[runs.lexicon.traitsOf(index).tag]
}

/** Numbers of tags as the machines see them, and the tags that their patterns give: below 0 whatever the word may be. */
const taggers = tagging.map((machine, k) => ({
  machine,
  hint: wordRow.hints + k,
  symbols: Int32Array.from(model.tags, (_, tag) => (tag === 0 ? unseen : machine.symbol(tag))),
  gives: Int32Array.from(machine.names, Number),
}))

/** Room for this many tokens is kept; a longer text gives its room back. */
const roomKept = 1 << 14

const roomFor = (tokens: number) => ({
  words: new Int32Array(tokens),
  starts: new Int32Array(tokens),
  tags: new Int32Array(tokens),
  symbols: new Int32Array(tokens),
  sentenceEnds: new Int32Array(tokens + 2),
  found: new Int32Array(2 * tokens + 4),
})
let room = roomFor(roomKept)

const hashStart = 0x811c9dc5 | 0

const isRun = (text: string, start: number, letters: Uint16Array, from: number, length: number): boolean => {
  for (let k = 0; k < length; k++) if (text.charCodeAt(start + k) !== letters[from + k]) return false
  return true
}

/** The number of the run from `start` to `end`, which is kept if it was not yet. */
const runNumber = (text: string, start: number, end: number, hash: number): number => {
  const { slots, rows, letters } = runs
  const mask = slots.length - 1
  const length = end - start
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot]! - 1
    const row = number * runRow.size
    if (
      rows[row] === hash &&
      rows[row + runRow.length] === length &&
      isRun(text, start, letters, rows[row + runRow.letters]!, length)
    )
      return number
  }
  return keeper.add(text.slice(start, end), hash)
}

/** Fills words, starts, first tags and the sentence machine's symbols; gives how many tokens there are. */
const readRuns = (text: string): number => {
  let { words, starts, tags, symbols } = room
  let count = 0
  let spaced = false
  for (let at = 0; at < text.length; ) {
    const start = at
    const kind = kindOf(text.charCodeAt(at))
    if (kind === space) {
      do at++
      while (at < text.length && kindOf(text.charCodeAt(at)) === space)
      spaced = true
      continue
    }
    let hash = hashStart
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (kindOf(code) !== kind) break
      hash = Math.imul(hash ^ code, 0x01000193)
    }
    hash ^= hash >>> 15
    const row = runNumber(text, start, at, hash) * runRow.size
    const { rows, tokens, words: wordRows } = runs
    const last = rows[row + runRow.last]!
    for (let token = rows[row + runRow.first]!; token < last; token++) {
      if (count === words.length) {
        room = wider(room)
        ;({ words, starts, tags, symbols } = room)
      }
      const word = tokens[2 * token]!
      const wordAt = word * wordRow.size
      words[count] = word
      starts[count] = start + tokens[2 * token + 1]!
      tags[count] = wordRows[wordAt + wordRow.tag]!
      symbols[count] = wordRows[wordAt + (spaced ? wordRow.spaced : wordRow.joined)]!
      count++
      spaced = false
    }
    spaced = false
  }
  return count
}

const wider = (narrow: typeof room): typeof room => {
  const wide = roomFor(narrow.words.length * 2)
  wide.words.set(narrow.words)
  wide.starts.set(narrow.starts)
  wide.tags.set(narrow.tags)
  wide.symbols.set(narrow.symbols)
  return wide
}

/** The last token of each sentence, from the tokens that the machine found to end one. */
const endSentences = (machine: Machine, length: number): number => {
  const { symbols, found, sentenceEnds } = room
  const numbers = recognise(machine, symbols, length, found)
  let count = 0
  for (let k = 0; k < numbers; k += 2) sentenceEnds[count++] = found[k]!
  if (count === 0 || sentenceEnds[count - 1]! < length - 1) sentenceEnds[count++] = length - 1
  return count
}

/** Each machine sees the tags that the one before has left. */
const giveTags = (length: number): void => {
  const { words, tags, symbols, found } = room
  const wordRows = runs.words
  for (const { machine, hint, symbols: symbolOf, gives } of taggers) {
    for (let k = 0; k < length; k++) {
      const tag = tags[k]!
      const hinted = wordRows[words[k]! * wordRow.size + hint]!
      symbols[k] = hinted === byTag || tag === 0 ? symbolOf[tag]! : hinted
    }
    const numbers = recognise(machine, symbols, length, found)
    for (let k = 0; k < numbers; k += 2) {
      const at = found[k]!
      const tag = gives[found[k + 1]!]!
      if (tag < 0) tags[at] = -tag
      else if (((wordRows[words[at]! * wordRow.size + wordRow.mayBe]! >>> tag) & 1) === 1) tags[at] = tag
    }
  }
}

/** Reads a text. The result is good until the next call. */
export const readRaw = (text: string): Raw => {
  // Words carry their numbers of the vocabulary, which change when a list is made.
  if (keeper.isFull() || vocabularySize() !== vocabularyThen) {
    vocabularyThen = vocabularySize()
    keeper.forget()
  }
  if (room.words.length > roomKept) room = roomFor(roomKept)
  const length = readRuns(text)
  const sentences = endSentences(sentenceMachine, length)
  giveTags(length)
  const { words, starts, tags, sentenceEnds } = room
  return { length, words, starts, tags, sentences, sentenceEnds, runs }
}
