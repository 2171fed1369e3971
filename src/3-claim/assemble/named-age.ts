import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { unitAt } from '../quantity/head.ts'

const isNamePart = (t: Token | undefined, sentence: number): boolean =>
  t !== undefined &&
  t.sentence === sentence &&
  t.pos === 'PROPN' &&
  t.text !== t.lower &&
  t.text !== t.text.toUpperCase() &&
  unitAt(t) === undefined

/** "arrested Haji Kamal (55)", "Nazmul Huda (31) and …": how old somebody is; behind a place or a nationality it is how many. */
export const isAgeBehindName = (
  tokens: readonly Token[],
  placeAt: Int32Array,
  { first, last, low, high }: { first: number; last: number; low: number | null; high: number | null },
): boolean => {
  if (last - first !== 1 || tokenAt(tokens, first - 1)?.text !== '(' || tokens[last]?.text !== ')') return false
  if (low === null || low !== high || low < 10 || low > 99) return false
  const { sentence } = tokens[first]!
  for (const at of [first - 2, first - 3]) if (!isNamePart(tokens[at], sentence) || placeAt[at]) return false
  return true
}
