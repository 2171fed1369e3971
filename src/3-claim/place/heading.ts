import type { Token } from '../../2-document/tokens.ts'
import { bullets } from '../clause/marks.ts'

/** Whether a paragraph begins at this token, which a mark or a number of a list may stand before: "— SUVA.", "1. Kira." */
const opensParagraph = (tokens: readonly Token[], at: number): boolean => {
  let i = at
  if (bullets.has(tokens[i - 1])) i--
  else if (tokens[i - 1]?.text === '.' && tokens[i - 2]?.pos === 'NUM') i -= 2
  const before = tokens[i - 1]
  return before === undefined || tokens[i]!.start - before.end > 1
}

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
