import { type Token, tokenAt } from '../2-document/tokens.ts'
import { bitSet, intern, type TextWord, textWordSet } from '../2-document/vocabulary.ts'
import { isOneToken } from '../2-document/wink/read.ts'

type Entry<V> = { words: readonly number[]; value: V; cased: boolean }

/** A list of phrases with a value each, looked up by the tokens of a text. */
export type Lexicon<V> = {
  readonly byFirst: readonly (readonly Entry<V>[] | undefined)[]
  /** Whether any phrase begins with the word of this number. */
  opens(word: number): boolean
}

/** How a phrase falls into tokens, the way the tokeniser cuts: hyphens and "'s" stand alone, "St." keeps its point. */
export const phraseWords = (phrase: string): string[] =>
  phrase.match(/(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+\.(?=\s)|['’]s\b|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

const hyphenated = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+/gu
/** Stands for a hyphen as a letter would, while a phrase is cut. */
const letterOfHyphen = 'x0hyphen0x'

/** A phrase's tokens, and those where its words with hyphens are one each, if the tokeniser leaves them whole: "vice-chair". */
const formsOf = (phrase: string): string[][] => {
  const apart = phraseWords(phrase)
  if (!apart.includes('-')) return [apart]
  const kept = phrase.replace(hyphenated, (word) => (isOneToken(word) ? word.replaceAll('-', letterOfHyphen) : word))
  const whole = phraseWords(kept).map((word) => word.replaceAll(letterOfHyphen, '-'))
  return whole.length === apart.length ? [apart] : [apart, whole]
}

/**
 * Makes a lexicon. Phrases are matched without regard to case, except that those in `cased` rows match only where the
 * text has a capital in the first word ("Nice" the town, never "nice").
 */
export const lexicon = <V>(rows: Iterable<readonly [phrase: string, value: V, how?: 'cased']>): Lexicon<V> => {
  const entries: Entry<V>[] = []
  for (const [phrase, value, how] of rows) {
    for (const form of formsOf(phrase)) {
      const words = form.map((w) => intern(w.toLowerCase()))
      if (words.length > 0) entries.push({ words, value, cased: how === 'cased' })
    }
  }
  entries.sort((a, b) => b.words.length - a.words.length)
  // Without holes: an array with wide gaps is kept as a hash table, and every look into it costs ten times as much.
  const size = entries.reduce((most, e) => Math.max(most, e.words[0]! + 1), 0)
  const byFirst = new Array<Entry<V>[] | undefined>(size).fill(undefined)
  for (const e of entries) (byFirst[e.words[0]!] ??= []).push(e)
  return { byFirst, opens: bitSet(entries.map((e) => e.words[0]!)) }
}

export type Found<V> = { value: V; first: number; last: number }

/** The longest phrase that begins at token `i`, or null. `last` is not included. */
export const findAt = <V>(list: Lexicon<V>, tokens: readonly Token[], i: number): Found<V> | null => {
  const token = tokenAt(tokens, i)
  if (!token || !list.opens(token.word)) return null
  const entries = list.byFirst[token.word]!
  next: for (const { words, value, cased } of entries) {
    if (cased && token.text === token.lower) continue
    if (i + words.length > tokens.length) continue
    for (let k = 1; k < words.length; k++) if (tokens[i + k]!.word !== words[k]) continue next
    return { value, first: i, last: i + words.length }
  }
  return null
}

/** A set of single words, tested in constant time. */
export type WordSet = { has(token: TextWord | undefined): boolean }

/** Makes a set of single lower-case words, given as one string with spaces between them or as a list. */
export const wordSet = (words: string | Iterable<string>): WordSet => {
  const list = typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : [...words]
  return { has: textWordSet(list.map((word) => intern(word.toLowerCase()))) }
}
