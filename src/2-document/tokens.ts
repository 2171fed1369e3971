import type { Span } from '../model/span.ts'
import { vocabularySize, wordId } from './vocabulary.ts'
import { numbersPerToken, type Raw, readRaw, timesMade } from './wink.ts'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X' // prettier-ignore

/** A word or a mark, with UTF-16 offsets into the text. */
export type Token = Span & {
  text: string
  lower: string
  /** Its number in the vocabulary of all lists, 0 where no list names it. */
  word: number
  pos: Pos
  /** Index into `sentences`. */
  sentence: number
}

/** A sentence: offsets in the text, and its tokens from `first` up to, not including, `last`. */
export type Sentence = Span & { first: number; last: number; paragraph: number }

export type Tokens = { text: string; tokens: Token[]; sentences: Sentence[] }

/** A word as it stands in texts. */
type Word = { text: string; lower: string; id: number; lines: boolean; paragraph: boolean }

/** Words by their lexeme, and parts of speech by their number, so that each is made once. */
let words: (Word | undefined)[] = []
let tagNames: (Pos | 'SPACE')[] = []
let wordsOf = { made: 0, vocabulary: 0 }

/** Lexemes and numbers of words change when wink is made anew, or a list is made. */
const forgetOld = (): void => {
  const now = { made: timesMade(), vocabulary: vocabularySize() }
  if (now.made === wordsOf.made && now.vocabulary === wordsOf.vocabulary) return
  wordsOf = now
  words = []
  tagNames = []
}

const wordOf = (cache: Raw['cache'], lexeme: number): Word => {
  const known = words[lexeme]
  if (known !== undefined) return known
  while (words.length <= lexeme) words.push(undefined)
  const text = cache.value(lexeme)
  const lower = text.toLowerCase()
  const word = { text, lower, id: wordId(lower), lines: text.includes('\n'), paragraph: text.includes('\n\n') }
  words[lexeme] = word
  return word
}

/** Line breaks are no part of speech: wink calls them "SPACE". */
const tagOf = (cache: Raw['cache'], tag: number): Pos | 'SPACE' => {
  tagNames[tag] ??= cache.valueOf('pos', tag) as Pos | 'SPACE'
  return tagNames[tag]
}

/** Where a word stands next in the text, `spaces` behind `offset` if it can be; -1 where it does not. */
const startOf = (text: string, word: string, offset: number, spaces: number): number => {
  if (spaces > 1 || (spaces === 1 && text.charCodeAt(offset) !== 32)) return text.indexOf(word, offset)
  const start = offset + spaces
  for (let k = 0; k < word.length; k++)
    if (text.charCodeAt(start + k) !== word.charCodeAt(k)) return text.indexOf(word, offset)
  return start
}

/** English tokens, sentences and parts of speech of a text. A blank line always ends a sentence. */
export const tokenise = (text: string): Tokens => {
  const raw = readRaw(text)
  forgetOld()
  const { cache, tags } = raw
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let offset = 0
  let paragraph = 0
  let first = 0
  let ending = 0
  const close = () => {
    if (tokens.length > first) {
      const from = tokens[first]!
      const to = tokens[tokens.length - 1]!
      sentences.push({ start: from.start, end: to.end, first, last: tokens.length, paragraph })
    }
    first = tokens.length
  }
  for (let i = 0; i < tags.length; i++) {
    const { text: written, lower, id, lines, paragraph: divides } = wordOf(cache, raw.tokens[i * numbersPerToken]!)
    const pos = tagOf(cache, tags[i]!)
    if (pos === 'SPACE') {
      const line = text.indexOf(written, offset)
      if (line >= 0) offset = line + written.length
      if (lines) {
        close()
        if (divides) paragraph++
      }
    } else {
      const start = startOf(text, written, offset, raw.tokens[i * numbersPerToken + 1]! & 0xffff)
      if (start >= 0) {
        offset = start + written.length
        tokens.push({ start, end: offset, text: written, lower, word: id, pos, sentence: sentences.length })
      }
    }
    for (; ending < raw.sentences.length && raw.sentences[ending]![1] <= i; ending++) close()
  }
  close()
  return { text, tokens, sentences }
}
