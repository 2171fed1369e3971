import type { Token } from '../../2-document/tokens.ts'
import { relatives } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { owns } from './words.ts'

/** How far behind its comma an apposition may go. */
const FAR = 12

/** "According to Jane Otieno, the victims were found": behind the comma a clause is told; "Jane Otieno, who was there," calls her. */
export const isClauseBehind = (tokens: readonly Token[], comma: number): boolean => {
  const { sentence } = tokens[comma]!
  for (let k = comma + 1; k - comma < FAR && tokens[k]?.sentence === sentence && tokens[k]!.text !== ','; k++) {
    if (relatives.has(tokens[k])) return false
    if (isAuxiliary(tokens[k]) && !owns(tokens[k])) return true
  }
  return false
}
