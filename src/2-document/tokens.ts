import type { Span } from '../model/span.ts'
import { hasMarkedLetters, withPlainLetters } from './letters.ts'
import { withoutTitleCase } from './title-case.ts'
import { kindsOf, sentenceKind, sentenceKindsOf, type TextWord, wordId } from './vocabulary.ts'
import { readRaw, tagNames } from './wink/read.ts'
import { wordRow } from './wink/runs.ts'

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
export type Token = Span &
  TextWord & {
    /** What the word may be or begin: bits that `wordKind` gives. */
    kinds: number
    pos: Pos
    /** Index into `sentences`. */
    sentence: number
  }

/**
 * The token of an index that may lie below 0, undefined where there is none. A list that is once asked for index -1 is looked
 * into by name ever after, at that place in the code.
 */
export const tokenAt = (tokens: readonly Token[], i: number): Token | undefined => (i < 0 ? undefined : tokens[i])

/**
 * A sentence: offsets in the text, its tokens from `first` up to, not including, `last`, and the kinds of all its words: what
 * looks for words of one kind passes over a sentence without them with one look.
 */
export type Sentence = Span & {
  first: number
  last: number
  paragraph: number
  kinds: number
  /** What else some word of it is: bits that `sentenceKind` gives. */
  has: number
}

export type Tokens = { text: string; tokens: Token[]; sentences: Sentence[] }

/** wink's tags by their number, line breaks apart: they are no part of speech, and end lines and paragraphs instead. */
const tags = tagNames as readonly Pos[]
const lineBreak = tagNames.indexOf('SPACE')

/**
 * "Sen. Hill (R-Tenn.) said", "(R-S.C.)", "the agency 24.kg": a point inside a bracket that the sentence goes on after, or
 * inside a word, ends none.
 */
const goesOn = (text: string, tokens: readonly Token[], first: number, next: number): boolean => {
  const last = tokens[tokens.length - 1]
  const before = tokens[tokens.length - 2]
  if (last?.end === next && decimal.test(text.slice(next - 2, next + 1))) return true
  if (!last || !before || before.end !== last.start) return false
  if (last.text === ')')
    return before.text === '.' && tokens[first]?.text !== '(' && /^\s?\p{Ll}/u.test(text.slice(last.end, next + 1))
  if (last.text === '.' && shortened.has(before.text)) return /^\s[\p{Lu}\d]/u.test(text.slice(last.end, next + 1))
  if (last.text !== '.' || last.end !== next) return false
  return (initial.test(before.text) && initial.test(text[next]!)) || site.test(text.slice(next, next + siteLength))
}

/** "P4.1 million": glued to the letters of its currency. */
const decimal = /^\d\.\d/

/** What follows the point in the name of a site or an agency; a full stop without a space behind it has a capital. */
const site = /^(?:\p{Ll}|(?:Media|News|Asia|Today|Info|Online|Com|Org|Net)\b)/u
const siteLength = 8

/** Abbreviations that a name or a number follows. */
const shortened = new Set([
  'Bgy',
  'Brgy',
  'Insp',
  'Supt',
  'Asst',
  'Usec',
  'Asec',
  'Engr',
  'Atty',
  'Cmdr',
  'Maj',
  'Const',
  'Det',
])

/** A token that stands in no list of kept words. */
const tokenOf = (text: string, start: number, pos: Pos, sentence: number): Token => {
  const lower = text.toLowerCase()
  const word = wordId(lower)
  const kinds = kindsOf({ text, lower, word })
  return { start, end: start + text.length, text, lower, word, kinds, pos, sentence }
}

/** "Nine turned themselves in.", "They lost 88.6M.": the word and the full stop, not inches and no initial. */
const wordAndStop = (text: string, start: number, pos: Pos, sentence: number): Token[] => [
  tokenOf(text, start, pos, sentence),
  tokenOf('.', start + text.length, 'PUNCT', sentence),
]

/** "88.6M.": millions at the end of a sentence. */
const isMillions = (written: string, start: number, before: Token | undefined): boolean =>
  (written === 'M.' || written === 'm.') && before?.pos === 'NUM' && before.end === start

const initial = /^\p{Lu}$/u

const marks = new Set(['|', 'in.', 'M.', 'm.', 'Q.', 'A.'])
/** What may be something else than the token that wink finds. */
const ofMarks = sentenceKind(({ text }) => marks.has(text))

/**
 * English tokens, sentences and parts of speech of a text. A blank line always ends a sentence. The "Q." and "A." that open
 * questions and answers are marks, not initials of a name. `isName` tells the words that are names in a heading too, where all
 * are written like names.
 */
export const tokenise = (text: string, isName: (lower: string) => boolean = () => false): Tokens => {
  const spelt = withPlainLetters(text)
  const raw = readRaw(withoutTitleCase(spelt, isName))
  const { words: rows, texts, lowers } = raw.runs
  const isSpeltOtherwise = spelt !== text
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let paragraph = 0
  let first = 0
  let ending = 0
  let asked = false
  let has = 0
  const close = () => {
    if (tokens.length > first) {
      const from = tokens[first]!
      const to = tokens[tokens.length - 1]!
      let kinds = 0
      for (let i = first; i < tokens.length; i++) kinds |= tokens[i]!.kinds
      sentences.push({ start: from.start, end: to.end, first, last: tokens.length, paragraph, kinds, has })
    }
    first = tokens.length
    has = 0
  }
  const add = (made: Token) => {
    has |= sentenceKindsOf(made)
    tokens.push(made)
  }
  /** Adds a bar, a label, a word with its full stop, or one with letters that were read as others; false where it is none. */
  const addOther = (i: number, written: string, start: number, tag: Pos): boolean => {
    const opens = tokens.length === first && (sentences.length === 0 || sentences.at(-1)!.paragraph !== paragraph)
    const label = opens && (written === 'Q.' || (asked && written === 'A.'))
    asked ||= label
    // A bar between the cells of a row: each is a line of its own, and the bar belongs to none.
    if (written === '|') close()
    else if (written === 'in.' && tokens.at(-1)?.pos !== 'NUM')
      for (const made of wordAndStop('in', start, 'ADP', sentences.length)) add(made)
    else if (isMillions(written, start, tokens.at(-1))) {
      for (const made of wordAndStop(written.slice(0, 1), start, 'NOUN', sentences.length)) add(made)
      const next = raw.starts[i + 1]
      if (next !== undefined && initial.test(text[next]!)) close()
    }
    // A word with letters that were read as others: no list has it but those of names.
    else if (isSpeltOtherwise && hasMarkedLetters(text.slice(start, start + written.length)))
      add(tokenOf(text.slice(start, start + written.length), start, tag, sentences.length))
    else if (label) add(tokenOf(written, start, 'PUNCT', sentences.length))
    else return false
    return true
  }
  for (let i = 0; i < raw.length; i++) {
    const word = raw.words[i]!
    const row = word * wordRow.size
    const tag = raw.tags[i]!
    if (tag === lineBreak) {
      const breaks = rows[row + wordRow.breaks]!
      if (breaks > 0) {
        close()
        if (breaks > 1) paragraph++
      }
    } else {
      const start = raw.starts[i]!
      const written = texts[word]!
      const own = rows[row + wordRow.has]!
      const isOther = ((own & ofMarks) !== 0 || isSpeltOtherwise) && addOther(i, written, start, tags[tag]!)
      if (!isOther) {
        tokens.push({
          start,
          end: start + written.length,
          text: written,
          lower: lowers[word]!,
          word: rows[row + wordRow.listed]!,
          kinds: rows[row + wordRow.kinds]!,
          pos: tags[tag]!,
          sentence: sentences.length,
        })
        has |= own
      }
    }
    for (; ending < raw.sentences && raw.sentenceEnds[ending]! <= i; ending++)
      if (i + 1 >= raw.length || !goesOn(text, tokens, first, raw.starts[i + 1]!)) close()
  }
  close()
  return { text, tokens, sentences }
}
