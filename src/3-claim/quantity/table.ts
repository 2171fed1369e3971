import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { bitSet, intern, type TextWord } from '../../2-document/vocabulary.ts'

/** Single words with a value each, looked up by a token's number without hashing. The first row of a word counts. */
export type WordTable<V> = { get(token: TextWord | undefined): V | undefined }

export const wordTable = <V>(rows: Iterable<readonly [string, V]>): WordTable<V> => {
  const values: V[] = []
  const places: [number, number][] = []
  const seen = new Set<number>()
  for (const [word, value] of rows) {
    const id = intern(word.toLowerCase())
    if (seen.has(id)) continue
    seen.add(id)
    values.push(value)
    places.push([id, values.length])
  }
  const index = new Uint16Array(Math.max(0, ...places.map(([id]) => id)) + 1)
  for (const [id, place] of places) index[id] = place
  const isListed = bitSet(seen)
  return {
    get: (token) => (token !== undefined && isListed(token.word) ? values[index[token.word]! - 1] : undefined),
  }
}

/** Phrases with a value each, found by their last word and read backwards. */
export type BackLexicon<V> = { endingAt(tokens: readonly Token[], last: number): { value: V; first: number } | null }

export const backLexicon = <V>(rows: Iterable<readonly [V, readonly string[]]>): BackLexicon<V> => {
  const byLast = new Map<number, { words: number[]; value: V }[]>()
  for (const [value, phrase] of rows) {
    const words = phrase.map((w) => intern(w.toLowerCase()))
    const last = words.at(-1)
    if (last === undefined) continue
    const list = byLast.get(last) ?? []
    list.push({ words, value })
    byLast.set(last, list)
  }
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length)
  const closes = bitSet(byLast.keys())
  return {
    endingAt: (tokens, last) => {
      const token = tokenAt(tokens, last)
      const list = token && closes(token.word) ? byLast.get(token.word) : undefined
      if (!list) return null
      next: for (const { words, value } of list) {
        const first = last - words.length + 1
        if (first < 0) continue
        for (let k = 0; k < words.length - 1; k++) if (tokens[first + k]!.word !== words[k]) continue next
        if (tokens[first]!.sentence !== token!.sentence) continue
        return { value, first }
      }
      return null
    },
  }
}
