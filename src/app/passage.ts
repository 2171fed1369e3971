import type { Passage } from '../model/search.ts'
import type { Span } from '../model/span.ts'

/** Characters shown around the first word found. */
const AROUND = 110

const isWord = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character)

/** The words of a search. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Where words begin with what was searched for, in a text of at most some thousand characters or up to `most` places. */
const placesOf = (text: string, words: readonly string[], most: number): Span[] => {
  // Lower case may be longer than what it was made from; then places would be off.
  const lower = text.toLowerCase()
  const searched = lower.length === text.length ? lower : text
  const spans: Span[] = []
  for (const word of words) {
    let found = 0
    for (let at = searched.indexOf(word); at >= 0 && found < most; at = searched.indexOf(word, at + word.length)) {
      if (at > 0 && isWord(text[at - 1]!)) continue
      let end = at + word.length
      while (end < text.length && isWord(text[end]!)) end += 1
      spans.push({ start: at, end })
      found += 1
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

const apart = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = []
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

/** Whether every word searched for begins a word of the text. */
export const holdsAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => placesOf(text, [word], 1).length > 0)

/** The stretch of a text around the first words found, cut between words, with all that were found in it. */
export const passageOf = (text: string, words: readonly string[]): Passage => {
  const [first] = placesOf(text, words, 1)
  const middle = first?.start ?? 0
  let start = Math.max(0, middle - AROUND)
  let end = Math.min(text.length, middle + 2 * AROUND)
  while (start > 0 && start < middle && !/\s/.test(text[start - 1]!)) start += 1
  while (end < text.length && end > middle && !/\s/.test(text[end]!)) end -= 1
  const shown = text.slice(start, end)
  return { text: shown, marks: apart(placesOf(shown, words, 50)) }
}
