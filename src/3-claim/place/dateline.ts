import type { Token } from '../../2-document/tokens.ts'
import type { PlaceKind } from '../../model/claim.ts'
import { behindAgency } from '../agency-line.ts'
import { wordSet } from '../lexicon.ts'
import { isName } from './known.ts'
import type { Found } from './resolve.ts'

const dashes = wordSet('— – -')
const divisions = new Set<PlaceKind>(['locality', 'province'])

/** "Lucknow, Jan 31 (PTI) Police rescued 34 people in Sitapur": where the first sentence says where, its dateline does not. */
const saysWhere = (found: readonly Found[], n: number, tokens: readonly Token[]): boolean => {
  const { first, last, entry } = found[n]!
  for (let k = n + 1; k < found.length; k++) {
    const other = found[k]!
    if (tokens[other.first]!.sentence !== tokens[first]!.sentence) return false
    if (
      other.first > last + 1 &&
      other.entry !== entry &&
      other.entry?.country === entry?.country &&
      divisions.has(other.kind)
    )
      return true
  }
  return false
}

/** "MAE SOT, Tak — ", "BANGKOK (Reuters) - ", "Myawaddy, February 12 — " at the head of a paragraph. */
export const isDateline = (found: readonly Found[], n: number, tokens: readonly Token[]): boolean => {
  const f = found[n]!
  const { sentence } = tokens[f.first]!
  for (let k = f.first - 1; k >= 0 && tokens[k]!.sentence === sentence; k--)
    if (f.first - k > 6 || (!isName(tokens[k]) && tokens[k]!.text !== ',')) return false
  for (let k = f.last; k < f.last + 9; k++) {
    const t = tokens[k]
    if (!t || t.sentence !== sentence) return false
    if (t.text === '—' || t.text === '–' || (t.text === '-' && t.start > tokens[k - 1]!.end)) return true
    const behind = behindAgency(tokens, k)
    if (behind > 0) return dashes.has(tokens[behind]) || saysWhere(found, n, tokens)
    if (!isName(t) && t.pos !== 'NUM' && t.pos !== 'PUNCT') return false
  }
  return false
}
