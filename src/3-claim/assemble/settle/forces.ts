import type { PlaceMention } from '../../annotations.ts'
import { wordSet } from '../../lexicon.ts'
import type { Scene } from '../scene.ts'

const forces = wordSet('police prosecutors detectives investigators customs')
const inside = wordSet('in')
/** Words before the place: "Across the border, Vietnamese police in". */
const FIRST_WORDS = 7

/** "Police in Penang said": whether the place of those who speak, at the beginning of a sentence, is the town or province of a force. */
export const isOfForces = ({ tokens, sentences }: Scene, { first, kind }: PlaceMention): boolean => {
  if (kind !== 'locality' && kind !== 'province') return false
  const at = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1
  return (
    inside.has(tokens[at]) &&
    forces.has(tokens[at - 1]) &&
    first - sentences[tokens[first]!.sentence]!.first <= FIRST_WORDS
  )
}
