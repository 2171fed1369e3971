import type { Sentence, Token } from '../../2-document/tokens.ts'
import { ofs, relatives } from '../clause/small-words.ts'
import { isNumber } from './kind.ts'
import type { Phrase } from './phrase.ts'

/** So many words tell at most of whom some spoke. */
const LONGEST = 14

/** "Of 155 persons interviewed, 61 reported …": the 155, of whom a bare number right behind the comma is a part; null for any other phrase. */
export const wholeOf = (tokens: readonly Token[], { first }: Sentence, part: Phrase): Phrase | null => {
  const comma = part.first - 1
  if (!ofs.has(tokens[first]) || tokens[comma]?.text !== ',' || comma - first > LONGEST) return null
  if (!isNumber(tokens, part) || tokens[first + 1]!.pos !== 'NUM') return null
  let last = first + 2
  while (last < comma && !relatives.has(tokens[last]) && tokens[last]!.pos !== 'PUNCT') last++
  return last > first + 2 ? { first: first + 1, last, head: first + 2 } : null
}
