import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../model/span.ts'
import { wordOf } from './vocabulary.ts'

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

const nlp = winkNLP(winkModel, ['sbd', 'pos'])
const { its } = nlp

/** English tokens, sentences and parts of speech of a text. A blank line always ends a sentence. */
export const tokenise = (text: string): Tokens => {
  const doc = nlp.readDoc(text)
  const words = doc.tokens().out() as string[]
  const tags = doc.tokens().out(its.pos) as string[]
  const ends = sentenceEnds(doc.sentences().out(its.span) as unknown as [number, number][], words.length)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let offset = 0
  let paragraph = 0
  let first = 0
  const close = () => {
    if (tokens.length > first) {
      const from = tokens[first]!
      const to = tokens[tokens.length - 1]!
      sentences.push({ start: from.start, end: to.end, first, last: tokens.length, paragraph })
    }
    first = tokens.length
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (tags[i] === 'SPACE') {
      const line = text.indexOf(word, offset)
      if (line >= 0) offset = line + word.length
      if (word.includes('\n')) {
        close()
        if (word.includes('\n\n')) paragraph++
      }
    } else {
      const start = text.indexOf(word, offset)
      if (start < 0) continue
      offset = start + word.length
      const { lower, id } = wordOf(word)
      tokens.push({ start, end: offset, text: word, lower, word: id, pos: tags[i] as Pos, sentence: sentences.length })
    }
    if (ends[i] === 1) close()
  }
  close()
  return { text, tokens, sentences }
}

const sentenceEnds = (spans: readonly [number, number][], length: number): Uint8Array => {
  const ends = new Uint8Array(length)
  for (const [, last] of spans) ends[last] = 1
  return ends
}
