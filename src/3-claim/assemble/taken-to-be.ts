import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'

const taking = wordSet('thought believed said alleged understood known found suspected reported presumed')

const MOST_NAMED = 5

const calling = wordSet('described identified listed registered classified named')
const joining = wordSet('and or')

/** "27 persons described as owners or financiers were charged": the participle, for the noun at `first`; else -1. */
const calledSo = (tokens: readonly Token[], first: number): number => {
  const noun = joining.has(tokenAt(tokens, first - 1)) && tokens[first - 3]?.lower === 'as' ? first - 2 : first
  if (tokenAt(tokens, noun - 1)?.lower !== 'as' || !calling.has(tokens[noun - 2])) return -1
  return isAuxiliary(tokens[noun - 3]) ? -1 : noun - 2
}

/**
 * "two men thought to be managers were held", "said by relatives to be held": where what stands at `first` is only what the
 * subject is taken to be, the token of that verb; else -1.
 */
export const takenToBe = (tokens: readonly Token[], first: number, start: number): number => {
  const called = calledSo(tokens, first)
  if (called > start) return called
  if (tokenAt(tokens, first - 1)?.lower !== 'be' || tokens[first - 2]?.lower !== 'to') return -1
  let at = first - 3
  for (let k = at; k > start && at - k < MOST_NAMED && tokens[k]!.pos !== 'PUNCT'; k--)
    if (tokens[k]!.lower === 'by' && taking.has(tokens[k - 1])) at = k - 1
  return at > start && taking.has(tokens[at]) && !isAuxiliary(tokens[at - 1]) ? at : -1
}

/** "are waiting to be sent home": the subject stands before what governs the infinitive. */
export const beforeGovernor = (tokens: readonly Token[], first: number, start: number): number => {
  if (tokens[first]?.lower !== 'to') return first - 1
  const taken = takenToBe(tokens, first + 2, start)
  if (taken >= 0) return taken - 1
  let at = first - 1
  while (
    at >= start &&
    (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'ADV' || tokens[at]!.pos === 'ADJ' || isAuxiliary(tokens[at]))
  )
    at--
  return at
}
