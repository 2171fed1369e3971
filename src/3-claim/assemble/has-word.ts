import type { WordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import type { Scene } from './scene.ts'

/** Whether one of the words stands in the sentence of the act. */
export const sentenceHas = (scene: Scene, act: Act, set: WordSet): boolean => {
  const { first, last } = scene.sentences[act.sentence]!
  for (let i = first; i < last; i++) if (set.has(scene.tokens[i])) return true
  return false
}

/** Whether one of the words stands close to the verb. */
export const near = (scene: Scene, act: Act, set: WordSet): boolean => {
  const { first, last } = scene.sentences[act.sentence]!
  const { head } = act.trigger
  for (let i = Math.max(first, head - 6); i < Math.min(last, head + 7); i++) if (set.has(scene.tokens[i])) return true
  return false
}

/** Whether one of the words stands in the words for who does it. */
export const agentIs = (scene: Scene, agent: { first: number; last: number }, set: WordSet): boolean => {
  for (let i = agent.first; i < agent.last; i++) if (set.has(scene.tokens[i])) return true
  return false
}
