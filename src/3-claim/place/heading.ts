import type { Token } from '../../2-document/tokens.ts'
import { bullets } from '../clause/marks.ts'

/** Whether a paragraph begins at this token, which a mark or a number of a list may stand before: "— SUVA.", "1. Kira." */
const opensParagraph = (tokens: readonly Token[], at: number): boolean => {
  if (opensLine(tokens, at)) return true
  if (bullets.has(tokens[at - 1])) return opensLine(tokens, at - 1)
  return tokens[at - 1]?.text === '.' && tokens[at - 2]?.pos === 'NUM' && opensLine(tokens, at - 2)
}

const opensLine = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at]!.start - tokens[at - 1]!.end > 1

/**
 * Whether a name is the heading of an item of a bulletin, its place before a point or a colon: "1. Kira. Police arrested …",
 * "— SUVA. Fiji put …", "Gulu: nine were freed".
 */
export const isHeading = (tokens: readonly Token[], first: number, last: number): boolean => {
  const next = tokens[last]
  if (next?.text !== '.' && next?.text !== ':') return false
  if (next.sentence !== tokens[first]!.sentence || !opensParagraph(tokens, first)) return false
  return next.text === ':' || tokens[last + 1]?.sentence !== next.sentence
}

/** The token that the paragraph of a token begins with. */
export const paragraphStart = (tokens: readonly Token[], at: number): number => {
  let i = at
  while (!opensLine(tokens, i)) i--
  return i
}
