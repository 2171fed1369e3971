import { type Token, tokenAt } from '../../../2-document/tokens.ts'
import type { Modality } from '../../../model/claim.ts'
import type { TimeMention } from '../../annotations.ts'
import { wordSet } from '../../lexicon.ts'

const born = wordSet('born')
/** So many words before a deadline stands the verb that it is set for: "to leave the zone by". */
const REACH = 6

/** "a resident of Fergana, born in 1988": when nothing of the report happened. */
const isBirth = (tokens: readonly Token[], first: number): boolean =>
  born.has(tokenAt(tokens, first - 1)) || born.has(tokenAt(tokens, first - 2))

/** "had ordered them to leave by 25 August": by when something was to be done. */
const isDeadline = (tokens: readonly Token[], { first, cue }: TimeMention): boolean => {
  if (cue !== 'by') return false
  for (let i = first - 1; i > 0 && first - i < REACH && tokens[i]!.pos !== 'PUNCT'; i--)
    if (tokens[i]!.pos === 'VERB' && tokens[i - 1]!.lower === 'to') return true
  return false
}

/** Whether a day says nothing of what a report tells in this mood. */
export const isOtherDay = (tokens: readonly Token[], mention: TimeMention, modality: Modality): boolean =>
  isBirth(tokens, mention.first) || (modality === 'happened' && isDeadline(tokens, mention))
