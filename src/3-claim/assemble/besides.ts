import type { Action } from '../../model/claim.ts'
import { isComma } from '../clause/marks.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const besides = wordSet('besides')
const apart = wordSet('apart aside addition')
const links = wordSet('from to')
/** How many words such a clause may have. */
const LONGEST = 20

/** "Besides the 90 flown home on Monday, …", "Apart from those held in Lomé, …": the comma that ends such a clause, -1 where none opens the sentence. */
export const endOfBesides = ({ tokens, sentences }: Pick<Scene, 'tokens' | 'sentences'>, sentence: number): number => {
  const { first, last } = sentences[sentence]!
  const at = tokens[first]!.lower === 'in' ? first + 1 : first
  if (!besides.has(tokens[first]) && !(apart.has(tokens[at]) && links.has(tokens[at + 1]))) return -1
  for (let i = first + 1; i < last && i - first < LONGEST; i++) if (isComma(tokens[i])) return i
  return -1
}

/** Whether a token stands in such a clause, and the act behind it. */
export const isOfBesides = (scene: Scene, sentence: number, first: number, anchor: number): boolean => {
  const end = endOfBesides(scene, sentence)
  return end >= 0 && first < end && anchor > end
}

/** "Besides the 90 flown home on Monday, 40 were …": what has been told before, and is only named again. */
export const isToldBesides = (
  scene: Scene,
  { trigger, patients, sentence }: Act,
  drafts: readonly Draft[],
): boolean => {
  const low = patients[0]?.quantity?.low
  if (low === undefined || endOfBesides(scene, sentence) < trigger.head) return false
  return drafts.some((d) => d.action === (trigger.row.action satisfies Action) && d.count?.low === low)
}
