import { wordSet } from '../lexicon.ts'
import { type Act, withRow } from './act.ts'
import { agentIs } from './has-word.ts'
import { rescueRow } from './known-rows.ts'
import type { Item, Scene } from './scene.ts'

const stopping = wordSet('intercept intercepts intercepted intercepting offload offloads offloaded offloading')
const takingOff = wordSet('offload offloads offloaded offloading')
const barring = wordSet('bar bars barred barring stop stops stopped stopping prevent prevents prevented preventing')
const travellers = wordSet('passengers passenger travellers travelers tourists minors children')
const borderOfficers = wordSet('immigration customs bureau inspectors court prosecutors')
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

/** Travellers who are no victims: nothing is done to them by being told of beside those who were stopped. */
export const isTraveller = ({ tokens }: Scene, { head, role }: Item): boolean =>
  role !== 'victim' && travellers.has(tokens[head])

/** Whether somebody is kept from travelling on. */
export const isStop = ({ tokens }: Scene, { trigger: { head, row } }: Act): boolean =>
  stopping.has(tokens[head]) || (row.action === 'hold' && barring.has(tokens[head]))

/** "intercepted 48 victims at the airport" got them out; travellers stopped, offloaded or barred from leaving are neither caught, held nor freed. */
export const stopped = (scene: Scene, act: Act): Act | null => {
  const { head, row } = act.trigger
  const [whom] = act.patients
  const travels = whom !== undefined && travellers.has(scene.tokens[whom.head])
  if (row.action === 'hold') return travels || (act.agent && agentIs(scene, act.agent, borderOfficers)) ? null : act
  if (whom && whom.role !== 'suspect' && areVictims(scene, whom)) return withRow(act, rescueRow)
  return travels || takingOff.has(scene.tokens[head]) ? null : act
}
