import type { Token } from '../../2-document/tokens.ts'
import { isOneToken } from '../../2-document/wink/read.ts'
import { findAt, lexicon, phraseWords, wordSet } from '../lexicon.ts'
import { currencyAfter, currencyBefore, currencyLetters } from './en/currencies.ts'
import { backLexicon } from './table.ts'

/** A currency sign comes cut before its mark, as "R$", "GH₵" and "Rp." do, or as one token: "A$". */
const signWords = (sign: string): string[][] => {
  const apart = phraseWords(sign)
  return apart.length > 1 && isOneToken(sign) ? [apart, [sign]] : [apart]
}

const before = backLexicon<string>(
  currencyBefore.flatMap(([code, signs]) =>
    signs.split('|').flatMap((sign) => signWords(sign).map((words) => [code, words] as const)),
  ),
)
const after = lexicon<string>(
  currencyAfter.flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
)
const prefixes = new Map<string, string>(
  currencyBefore.flatMap(([code, signs]) => signs.split('|').map((sign) => [sign, code] as const)),
)

/** The currency that stands in front of token `i`, with its first token; lower-case words are never signs. */
export const currencyInFront = (tokens: readonly Token[], i: number): { code: string; first: number } | null => {
  const found = before.endingAt(tokens, i - 1)
  if (!found) return null
  const head = tokens[found.first]!
  // "A $250,000 bond": an article before the sign, not Australia.
  const apart = found.first < i - 1 && head.text.length === 1 && head.end < tokens[i - 1]!.start
  if (apart) {
    const code = prefixes.get(tokens[i - 1]!.text)
    return code === undefined ? null : { code, first: i - 1 }
  }
  const letter = head.lower !== head.text.toUpperCase()
  return letter && head.text === head.lower ? null : { code: found.value, first: found.first }
}

/** The currency named from token `k` on. "won" and "pounds" need a sum that looks like money, so the caller says so. */
export const currencyBehind = (
  tokens: readonly Token[],
  k: number,
  amount: boolean,
  hyphened: boolean,
): { code: string; last: number } | null => {
  const found = findAt(after, tokens, k)
  if (!found) return null
  const word = tokens[k]!.lower
  // "$500-$600": behind a hyphen a sign opens the next sum.
  if (hyphened && word.charCodeAt(word.length - 1) === 36) return null
  if (hyphened && word.length < 3) return null
  if (word === 'won' && !amount) return null
  if (word === 'pounds' && isWeight(tokens, found.last)) return null
  if ((word === 'real' || word === 'sterling') && !amount) return null
  return { code: found.value, last: found.last }
}

const ofs = wordSet('of')
const weighed = wordSet(
  'cocaine heroin marijuana cannabis methamphetamine meth fentanyl opium hashish drugs narcotics ketamine khat explosives ivory gold tobacco meat fish rice wood',
)

/** "260 pounds of cocaine": a weight. */
const isWeight = (tokens: readonly Token[], at: number): boolean =>
  ofs.has(tokens[at]) && (weighed.has(tokens[at + 1]) || weighed.has(tokens[at + 2]))

/** "RM2", "THB1", "Rs500", "P5 million": the currency glued to a figure, and where the figure begins. */
export const gluedCurrency = (token: Token): { code: string; at: number; letter: boolean } | null => {
  let k = 0
  while (k < token.text.length && (token.text.charCodeAt(k) < 48 || token.text.charCodeAt(k) > 57)) k++
  if (k === 0 || k > 5) return null
  const prefix = token.text.slice(0, k)
  const code = prefixes.get(prefix)
  if (code) return { code, at: token.start + k, letter: false }
  const single = currencyLetters[prefix]
  return single ? { code: single, at: token.start + k, letter: true } : null
}
