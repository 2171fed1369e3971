import { wordSet } from '../lexicon.ts'
import { type Act, withRow } from './act.ts'
import { rescueRow } from './known-rows.ts'
import type { Item, Scene } from './scene.ts'

const stopping = wordSet('intercept intercepts intercepted intercepting offload offloads offloaded offloading')
const takingOff = wordSet('offload offloads offloaded offloading')
const travellers = wordSet('passengers passenger travellers travelers tourists minors children')
const deeming = wordSet('suspected identified believed thought considered deemed recognised recognized found')
const victims = wordSet('victims victim')

/** How far behind the number it is said that they are victims: "19 passengers identified as possible human trafficking victims". */
const DEEMED_WITHIN = 8

const areVictims = ({ tokens }: Scene, { role, last, sentence }: Item): boolean => {
  if (role === 'victim') return true
  if (!deeming.has(tokens[last])) return false
  for (let i = last + 1; i < last + DEEMED_WITHIN && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]!.pos === 'PUNCT') return false
    if (victims.has(tokens[i])) return true
  }
  return false
}

export const isStop = ({ tokens }: Scene, { trigger }: Act): boolean => stopping.has(tokens[trigger.head])

/** "intercepted 48 victims at the airport" got them out; travellers who are stopped or offloaded are neither caught nor freed. */
export const stopped = (scene: Scene, act: Act): Act | null => {
  const [whom] = act.patients
  if (whom && whom.role !== 'suspect' && areVictims(scene, whom)) return withRow(act, rescueRow)
  if (takingOff.has(scene.tokens[act.trigger.head])) return null
  return whom && travellers.has(scene.tokens[whom.head]) ? null : act
}
