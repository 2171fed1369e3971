import type { Token } from '../../2-document/tokens.ts'
import type { QuantityMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'

/** Coins that several lands have or had, so that no list gives them a currency. */
const coins = wordSet('marks crowns levs kuna')

/** "48.6 billion won ($33.1 million)", "100,000 marks ($55,000)": the same sum in another currency. */
export const isConverted = (
  tokens: readonly Token[],
  q: QuantityMention,
  before: QuantityMention | undefined,
): boolean => {
  if (q.sort !== 'money' || !before || (before.sort === 'money' && before.unit === q.unit)) return false
  const open = tokens[q.first - 1]?.text === '(' ? q.first - 1 : q.first - 2
  if (tokens[open]?.text !== '(') return false
  return before.sort === 'money' ? before.last === open : coins.has(tokens[open - 1]) && before.last >= open - 1
}
