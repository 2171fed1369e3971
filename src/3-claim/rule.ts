import type { Pos, Token } from '../2-document/tokens.ts'
import { intern } from '../2-document/vocabulary.ts'
import { findAt, type Lexicon, phraseWords } from './lexicon.ts'

/** One place in a pattern. `match` gives the token after the match, or -1. `first` are words it can begin with, if known. */
export type Element = {
  match(tokens: readonly Token[], i: number): number
  first: readonly number[] | null
  optional: boolean
}

/** The part of the text that an element matched; null for an optional one that is not there. */
export type Part = { first: number; last: number; tokens: readonly Token[] } | null

export type Rule<V> = {
  name: string
  pattern: readonly Element[]
  /** The value of a match, or null to let it go. Small and pure. */
  produce(parts: readonly Part[], tokens: readonly Token[]): V | null
  examples: readonly { text: string; gives: unknown }[]
  rejects: readonly string[]
}

export const rule = <V>(r: Rule<V>): Rule<V> => r

/** Any one of these words or phrases, divided by "|": words('at least|no fewer than'). The longest wins. */
export const words = (alternatives: string): Element => {
  const list = alternatives
    .split('|')
    .map((p) => phraseWords(p.trim()).map((w) => intern(w.toLowerCase())))
    .sort((a, b) => b.length - a.length)
  return {
    first: list.map((p) => p[0]!),
    optional: false,
    match: (tokens, i) => {
      next: for (const p of list) {
        for (let k = 0; k < p.length; k++) if (tokens[i + k]?.word !== p[k]) continue next
        return i + p.length
      }
      return -1
    },
  }
}

/** Any phrase of a lexicon. */
export const inList = <V>(list: Lexicon<V>): Element => ({
  first: list.byFirst.flatMap((entries, id) => (entries ? [id] : [])),
  optional: false,
  match: (tokens, i) => findAt(list, tokens, i)?.last ?? -1,
})

/** One token with one of these parts of speech. */
export const pos = (...tags: Pos[]): Element => ({
  first: null,
  optional: false,
  match: (tokens, i) => (tokens[i] && tags.includes(tokens[i].pos) ? i + 1 : -1),
})

/** One token that passes a test. */
export const token = (test: (t: Token) => boolean): Element => ({
  first: null,
  optional: false,
  match: (tokens, i) => (tokens[i] && test(tokens[i]) ? i + 1 : -1),
})

/** The element or nothing. */
export const opt = (element: Element): Element => ({ ...element, optional: true })

/** The element at least once and at most `max` times, as often as it can. */
export const many = (element: Element, max: number): Element => ({
  first: element.first,
  optional: false,
  match: (tokens, i) => {
    let at = i
    for (let n = 0; n < max; n++) {
      const next = element.match(tokens, at)
      if (next < 0) break
      at = next
    }
    return at > i ? at : -1
  },
})

export type Match<V> = { rule: Rule<V>; first: number; last: number; value: V }

type Compiled<V> = { byFirst: (Rule<V>[] | undefined)[]; anywhere: Rule<V>[] }

/** Sorts rules by the words they can begin with, so that a token only meets the rules that can match there. */
export const compile = <V>(rules: readonly Rule<V>[]): ((tokens: readonly Token[], i: number) => Match<V> | null) => {
  const starts = rules.map((r) => firstWords(r.pattern))
  const size = starts.reduce((most, ids) => (ids ?? []).reduce((m, id) => Math.max(m, id + 1), most), 0)
  const compiled: Compiled<V> = { byFirst: new Array(size).fill(undefined), anywhere: [] }
  rules.forEach((r, n) => {
    const ids = starts[n]
    if (!ids) compiled.anywhere.push(r)
    else for (const w of new Set(ids)) (compiled.byFirst[w] ??= []).push(r)
  })
  return (tokens, i) => {
    let best: Match<V> | null = null
    const named = compiled.byFirst[tokens[i]!.word]
    for (const list of named ? [named, compiled.anywhere] : [compiled.anywhere])
      for (const r of list) {
        const m = matchRule(r, tokens, i)
        if (m && (!best || m.last > best.last)) best = m
      }
    return best
  }
}

const firstWords = (pattern: readonly Element[]): number[] | null => {
  const starts: number[] = []
  for (const element of pattern) {
    if (!element.first) return null
    starts.push(...element.first)
    if (!element.optional) return starts
  }
  return null
}

/** Tries one rule at one token: optional elements are taken where they can be. */
export const matchRule = <V>(r: Rule<V>, tokens: readonly Token[], i: number): Match<V> | null => {
  const parts: Part[] = []
  let at = i
  for (const element of r.pattern) {
    const next = at < tokens.length ? element.match(tokens, at) : -1
    if (next < 0) {
      if (!element.optional) return null
      parts.push(null)
    } else {
      parts.push({ first: at, last: next, tokens: tokens.slice(at, next) })
      at = next
    }
  }
  if (at === i) return null
  const value = r.produce(parts, tokens)
  return value === null ? null : { rule: r, first: i, last: at, value }
}
