import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'

export const ands = wordSet('and')
export const bys = wordSet('by')
export const ofs = wordSet('of')

export const isComma = (t: Token | undefined): boolean => t?.text === ','

/** Whether a semicolon stands between: what is told behind it is told of others. */
export const hasSemicolon = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ';') return true
  return false
}
