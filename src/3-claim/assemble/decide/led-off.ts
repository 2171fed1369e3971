import { wordSet } from '../../lexicon.ts'
import { type Act, withRow } from '../act.ts'
import type { Draft } from '../draft.ts'
import { agentIs, sentenceHas } from '../has-word.ts'
import { arrestRow } from '../known-rows.ts'
import { leansToFreed } from '../lean.ts'
import type { Scene } from '../scene.ts'
import { police } from '../taken.ts'
import type { Decide } from './decide.ts'

/** "led 160 people out and took them to police headquarters": not out of captivity. */
const leading = wordSet('led lead leads leading')
const custodial = wordSet('headquarters station stations handcuffs custody detained arrested suspects')

/** "were taken off the planes in handcuffs": to no freedom. */
const bound = wordSet('handcuffs handcuffed shackled cuffed hooded')
const freeing = wordSet('rescued rescue rescues rescuing freed free saved liberated unchained')

/** Those led out of a house: by whom, and where to. */
export const ledOff: Decide = (scene, act, drafts) => {
  const { row, head } = act.trigger
  const token = scene.tokens[head]
  if (row.name === 'rescue' && leading.has(token) && sentenceHas(scene, act, custodial)) return null
  if (row.name === 'rescue' && !freeing.has(token) && sentenceHas(scene, act, bound)) return null
  if (row.name === 'rescue' && leading.has(token) && isLedOff(scene, act, drafts)) return withRow(act, arrestRow)
  return undefined
}

/** "Detectives led 62 people out of the call room": by police, where nobody is told of as a victim. */
const isLedOff = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean =>
  act.agent !== null &&
  act.patients[0]?.role !== 'victim' &&
  agentIs(scene, act.agent, police) &&
  !leansToFreed(scene, drafts)
