import type { Token } from '../../2-document/tokens.ts'
import { nationAt } from './en/nationalities.ts'

/** Whether a nationality that ends before token `k` is tied to a word that is none: "Chinese-speaking", "Thai-born". */
export const isTied = (tokens: readonly Token[], k: number): boolean => {
  const mark = tokens[k]
  if (mark?.text !== '-' && mark?.text !== '‑') return false
  const next = tokens[k + 1]
  return mark.start === tokens[k - 1]!.end && next?.start === mark.end && nationAt(tokens, k + 1) === null
}
