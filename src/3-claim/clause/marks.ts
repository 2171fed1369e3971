import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'

/** What a line of a list begins with. */
export const bullets = wordSet('- – — • * ·')

export const isComma = (t: Token | undefined): boolean => t?.text === ','

export const hasComma = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isComma(tokens[i])) return true
  return false
}

/** Whether a semicolon stands between: what is told behind it is told of others. */
export const hasSemicolon = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ';') return true
  return false
}
