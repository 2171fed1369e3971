import type { Token } from '../../../2-document/tokens.ts'
import { wordId } from '../../../2-document/vocabulary.ts'
import { wordOf } from './words.ts'

/** One piece of a date written without spaces: "2023", "aug", "Q1". */
export type Piece = { text: string; n: number; digits: number; month: number; quarter: number; half: number }

/** Pieces with the marks between them ("-", "/", "."), and the token after the last. */
export type Compound = { pieces: readonly Piece[]; marks: readonly string[]; last: number }

const isMark = (code: number): boolean => code === 45 || code === 47 || code === 46 || code === 8211
const isAlnum = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

const pieceOf = (text: string): Piece => {
  let n = 0
  let count = 0
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k)
    if (code < 48 || code > 57) break
    n = n * 10 + code - 48
    count++
  }
  const rest = text.slice(count).toLowerCase()
  if (count > 0 && (rest === '' || rest === 'st' || rest === 'nd' || rest === 'rd' || rest === 'th'))
    return { text, n, digits: count, month: 0, quarter: 0, half: 0 }
  const lower = text.toLowerCase()
  const word = wordId(lower)
  const meaning = word === 0 ? undefined : wordOf({ text, lower, word })
  return {
    text,
    n: -1,
    digits: 0,
    month: meaning?.kind === 'month' ? meaning.n : 0,
    quarter: meaning?.kind === 'quarter' ? meaning.n : 0,
    half: meaning?.kind === 'half' ? meaning.n : 0,
  }
}

/** What stands without spaces from token `i` on, cut at hyphens, dashes, slashes and points; null for a single piece. */
export const compoundAt = (tokens: readonly Token[], i: number): Compound | null =>
  hasMark(tokens, i) ? cutAt(tokens, i) : null

/** A quick no for the many tokens that are in one piece. */
const hasMark = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined) return false
  const { text, end } = token
  const next = tokens[i + 1]
  if (next !== undefined && next.start === end && isMark(next.text.charCodeAt(0))) return true
  for (let k = 1; k < text.length; k++) if (isMark(text.charCodeAt(k))) return true
  return false
}

const cutAt = (tokens: readonly Token[], i: number): Compound | null => {
  let last = i + 1
  while (last < tokens.length && last < i + 6) {
    const before = tokens[last - 1]!
    const token = tokens[last]!
    if (token.start !== before.end) break
    const first = token.text.charCodeAt(0)
    if (isMark(first)) {
      const after = tokens[last + 1]
      if (
        token.text.length > 1 ||
        after === undefined ||
        after.start !== token.end ||
        !isAlnum(after.text.charCodeAt(0))
      )
        break
      last += 2
    } else if (isMark(before.text.charCodeAt(before.text.length - 1))) last++
    else break
  }
  const pieces: Piece[] = []
  const marks: string[] = []
  let piece = ''
  for (let k = i; k < last; k++) {
    const { text } = tokens[k]!
    for (let c = 0; c < text.length; c++) {
      if (!isMark(text.charCodeAt(c))) piece += text[c]
      else if (piece !== '') {
        if (pieces.length > 4) return null
        pieces.push(pieceOf(piece))
        marks.push(text[c]!)
        piece = ''
      }
    }
  }
  if (piece !== '') pieces.push(pieceOf(piece))
  return pieces.length < 2 ? null : { pieces, marks, last }
}
