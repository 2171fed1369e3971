import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { agentIs, near, sentenceHas } from './has-word.ts'
import type { Scene } from './scene.ts'
import { guards } from './taken.ts'

const catching = wordSet('catch catches caught catching capture captured captures recapture recaptured recaptures')
const again = wordSet('again back')
const retaking = wordSet('recapture recaptures recaptured recapturing')
const states = wordSet(
  'police officers immigration authorities junta custody prison jail court soldiers army troops rangers military bureau agents ministry border raid raids',
)

/** "two others were caught again", "recaptured by guards": back in the hands of those whom they fled. */
export const isCaughtAgain = (scene: Scene, act: Act): boolean => {
  if (act.trigger.row.action !== 'arrest' || !catching.has(scene.tokens[act.trigger.head])) return false
  if (act.agent && agentIs(scene, act.agent, guards)) return retaking.has(scene.tokens[act.trigger.head])
  return near(scene, act, again) && !sentenceHas(scene, act, states) && sentenceHas(scene, act, fleeing)
}

const fleeing = wordSet('fled flee fleeing escaped escape escaping ran rushed jumped swam climbed')
const inside = wordSet(
  'compound compounds casino building centre centres center centers dormitory dormitories den dens',
)

/** "were being detained in the casino": shut in, where no state is named. */
export const isShutIn = (scene: Scene, act: Act): boolean => {
  const { group, trigger } = act
  if (!group?.passive || (group.tense !== 'present' && !group.progressive)) return false
  if (sentenceHas(scene, act, states)) return false
  for (let i = trigger.head + 1; i < trigger.head + 5; i++)
    if (inside.has(scene.tokens[i]))
      return scene.tokens[trigger.head + 1]?.lower === 'in' || scene.tokens[trigger.head + 1]?.lower === 'inside'
  return false
}
