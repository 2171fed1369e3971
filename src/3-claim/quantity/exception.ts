import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'

const buts = wordSet('but bar except save')

/** "all six but one": a number stands before "but", and "all" before that. */
export const isNumberBeforeBut = (tokens: readonly Token[], first: number): boolean =>
  buts.has(tokenAt(tokens, first - 1)) && tokens[first - 2]?.pos === 'NUM' && tokens[first - 3]?.lower === 'all'

/** "all but five have returned": the five are those who have not. */
export const isException = (tokens: readonly Token[], first: number): boolean =>
  (buts.has(tokenAt(tokens, first - 1)) && tokens[first - 2]?.lower === 'all') || isNumberBeforeBut(tokens, first)
