import { type Token, tokenAt } from '../../../2-document/tokens.ts'
import { findAt, lexicon, wordSet } from '../../lexicon.ts'
import { countryNames, nationalityWords } from '../data/nationalities.ts'

/** Nationality words, with a capital where English has one; the value is ISO 3166-1 alpha-3. */
export const nationalities = lexicon<string>(
  nationalityWords.flatMap(([code, words]) =>
    words.split('|').map((w) => (w[0] === w[0]!.toLowerCase() ? ([w, code] as const) : ([w, code, 'cased'] as const))),
  ),
)

const continents = wordSet('latin central south north african native asian')

/** The nationality at a token; "Latin American women" have none. */
export const nationAt = (tokens: readonly Token[], i: number): ReturnType<typeof findAt<string>> =>
  continents.has(tokenAt(tokens, i - 1)) && tokens[i]!.lower.startsWith('american')
    ? null
    : findAt(nationalities, tokens, i)

/** Country names, for "citizens of Kenya" and "from Indonesia". */
export const countries = lexicon<string>(
  countryNames.flatMap(([code, names]) => names.split('|').map((n) => [n, code, 'cased'] as const)),
)
