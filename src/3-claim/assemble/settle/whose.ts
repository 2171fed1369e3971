import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'

const owning = wordSet('whose')
const closing = wordSet(', ; : — –')

/**
 * "seized assets of a group whose chairman was indicted in New York last month": a place or day in a clause that tells of somebody else is
 * none of the act that stands before it.
 */
export const isOfWhose = ({ tokens, sentences }: Scene, { act, sentence }: Draft, first: number): boolean => {
  const { head } = act.trigger
  if (act.sentence !== sentence || first < head || first >= sentences[sentence]!.last) return false
  let hasVerb = false
  for (let i = first - 1; i > head; i--) {
    if (closing.has(tokens[i])) return false
    if (owning.has(tokens[i])) return hasVerb
    hasVerb ||= tokens[i]!.pos === 'VERB'
  }
  return false
}
