/**
 * wink-nlp, read from the inside: its results as the numbers it works on, with no list of strings made for each
 * question, and the two questions that its machines ask of every token answered from a table.
 */
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** What wink knows of words: every word it has met has a number, its lexeme. */
type Cache = {
  value(lexeme: number): string
  valueOf(property: 'pos', index: number): string
  property(lexeme: number, name: string): unknown
  currentSize(): number
  intrinsicSize(): number
}

/** A document as wink holds it while it reads: four numbers a token, the first of them its lexeme. */
type RawDocument = { tokens: number[]; sentences: [first: number, last: number][]; cache: Cache }

type Transform = (token: number, cache: Cache, raw: readonly number[], i: number) => number
type Setter = (raw: RawDocument, tags: number[], size: number, bits: number) => void
type Part = { transformers: Transform[]; setter: Setter }

/** A text in wink's numbers: for each token its lexeme, the white space in front of it and its part of speech. */
export type Raw = {
  tokens: readonly number[]
  tags: readonly number[]
  sentences: readonly [number, number][]
  cache: Cache
}

/** Each number in `tokens` of `Raw`: the lexeme first, then the spaces in front in the lower 16 bits. */
export const numbersPerToken = 4

/** Words new to wink stay in its memory; with so many of them it is made anew, so that memory stays flat. */
const mostNewWords = 60_000

let latest: Raw | null = null

/** Keeps what a function of a lexeme gives: the lists of wink are asked once for each word, not once for each token. */
const remembered = (ask: (cache: Cache, lexeme: number) => number): ((cache: Cache, lexeme: number) => number) => {
  let kept = new Int32Array(1 << 17).fill(-1)
  return (cache, lexeme) => {
    if (lexeme >= kept.length) {
      const longer = new Int32Array(2 * lexeme).fill(-1)
      longer.set(kept)
      kept = longer
    }
    const known = kept[lexeme]!
    if (known !== -1) return known
    const value = ask(cache, lexeme)
    kept[lexeme] = value
    return value
  }
}

/** Hints come as small numbers, or as nothing. */
const hintOf = (cache: Cache, lexeme: number, name: string): number => Number(cache.property(lexeme, name) ?? 0)

/** Where the numbers of hints begin, among those of words. */
const hintDelta = 108e4

/** The part-of-speech machines see a token's hint where it has one, else its tag. */
const posTransform = (): Transform => {
  const hint = remembered((cache, lexeme) => hintOf(cache, lexeme, 'posHint'))
  return (tag, cache, raw, i) => {
    const mapped = hint(cache, raw[i * numbersPerToken]!)
    return mapped === 0 ? tag : mapped + hintDelta
  }
}

const make = () => {
  const pos = (winkModel.pos as () => Part)()
  const setter: Setter = (raw, tags, size, bits) => {
    pos.setter(raw, tags, size, bits)
    latest = { tokens: raw.tokens, tags, sentences: raw.sentences, cache: raw.cache }
  }
  const transform = posTransform()
  const model = { ...winkModel, pos: () => ({ ...pos, transformers: pos.transformers.map(() => transform), setter }) }
  return winkNLP(model as typeof winkModel, ['sbd', 'pos'])
}

let nlp = make()
let made = 1

/** How many times wink has been made: lexemes of one time say nothing of another. */
export const timesMade = (): number => made

/** Reads a text with wink. The result is good until the next call. */
export const readRaw = (text: string): Raw => {
  if (latest && latest.cache.currentSize() - latest.cache.intrinsicSize() > mostNewWords) {
    nlp = make()
    made++
  }
  nlp.readDoc(text)
  return latest!
}
