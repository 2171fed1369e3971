import { diffArrays } from 'diff'
import type { Document } from '../model/document.ts'
import type { ChangedField, FieldChange, ParagraphChange, TextPart } from '../model/versions.ts'

/** Beyond this many differences two texts have nothing in common that is worth the time to find. */
const mostDifferences = 800

/** Runs of paragraphs longer than this are not searched for pairs. */
const longestRun = 60

/** The share of words that two paragraphs have in common where one is a rewording of the other. */
const alike = 0.4

const piece = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu
const withoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Words, spaces and marks; only writing without spaces needs the slow segmenter. */
const wordsOf = (text: string): string[] =>
  (text.match(piece) ?? []).flatMap((found) =>
    withoutSpaces.test(found) ? [...segmenter.segment(found)].map(({ segment }) => segment) : [found],
  )

const part = (kind: TextPart['kind'], text: string): TextPart => ({ kind, text })

const whole = (kind: 'added' | 'removed', text: string, at: number): ParagraphChange => ({
  kind,
  at,
  parts: [part(kind, text)],
})

/** One paragraph and its rewording, word by word. */
const rewording = (before: readonly string[], after: readonly string[]): TextPart[] => {
  const found = diffArrays([...before], [...after], { maxEditLength: mostDifferences })
  if (!found) return [part('removed', before.join('')), part('added', after.join(''))]
  return found.map(({ value, added, removed }) => part(added ? 'added' : removed ? 'removed' : 'same', value.join('')))
}

const inCommon = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>()
  const isWord = (word: string) => word.trim() !== ''
  for (const word of a.filter(isWord)) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b.filter(isWord)) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / Math.max(1, a.filter(isWord).length + b.filter(isWord).length)
}

/** Paragraphs that went and those that came in their place: rewordings where they are alike, in the order of the text. */
const replaced = (went: readonly string[], came: readonly string[], from: number): ParagraphChange[] => {
  const removed = (text: string, at: number) => whole('removed', text, at)
  if (went.length > longestRun || came.length > longestRun)
    return [
      ...came.map((text, index) => whole('added', text, from + index)),
      ...went.map((text) => removed(text, from + came.length)),
    ]
  const words = went.map((text) => wordsOf(text))
  const changes: ParagraphChange[] = []
  let next = 0
  for (const [index, text] of came.entries()) {
    const own = wordsOf(text)
    const at = from + index
    const pair = words.findIndex((other, i) => i >= next && inCommon(other, own) >= alike)
    if (pair < 0) changes.push(whole('added', text, at))
    else {
      for (; next < pair; next++) changes.push(removed(went[next]!, at))
      changes.push({ kind: 'changed', at, parts: rewording(words[pair]!, own) })
      next = pair + 1
    }
  }
  return [...changes, ...went.slice(next).map((text) => removed(text, from + came.length))]
}

/** The paragraphs of a text that are others than in an earlier one, with the words that came and went. */
export const paragraphChanges = (before: string, after: string): ParagraphChange[] => {
  const [old, now] = [before, after].map((text) => (text === '' ? [] : text.split('\n\n'))) as [string[], string[]]
  const found = diffArrays(old, now, { maxEditLength: mostDifferences })
  if (!found) return replaced(old, now, 0)
  const changes: ParagraphChange[] = []
  let at = 0
  let went: string[] = []
  for (const { value, added, removed } of found) {
    if (removed) {
      went = value
      continue
    }
    if (added) changes.push(...replaced(went, value, at))
    else changes.push(...replaced(went, [], at))
    went = []
    at += value.length
  }
  return [...changes, ...replaced(went, [], at)]
}

type Said = Pick<Document, 'title' | 'publisher' | 'author' | 'published' | 'lang' | 'details'>

const fields: readonly { field: ChangedField; of(said: Said): string | null }[] = [
  { field: 'title', of: ({ title }) => title },
  { field: 'publisher', of: ({ publisher }) => publisher },
  { field: 'author', of: ({ author }) => author },
  { field: 'published', of: ({ published }) => published },
  { field: 'updated', of: ({ details }) => details.updated },
  { field: 'lang', of: ({ lang }) => lang },
]

/** What a document says of itself now and said otherwise before. */
export const fieldChanges = (before: Said, after: Said): FieldChange[] =>
  fields.flatMap(({ field, of }) => {
    const change = { field, before: of(before), after: of(after) }
    return change.before === change.after ? [] : [change]
  })
