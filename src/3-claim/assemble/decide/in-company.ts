import { wordSet } from '../../lexicon.ts'
import type { Act } from '../act.ts'
import { isAdvice, isCare, isFoundInRaid, isHowOften, isOfOtherThings, isOnlyDeemed, isOutside } from '../company.ts'
import { sentenceHas } from '../has-word.ts'
import { isMadeToCheat } from '../held.ts'
import { itemAt, type Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

/** Lines that say their act only of some people or beside some words. */
export const inCompany: Decide = (scene, act, drafts) => {
  const { row, kind, particle } = act.trigger
  if (row.name === 'fall for' && isOnlyDeemed(scene, act)) return null
  if (row.patient === 'people' && isOfOtherThings(scene, act)) return null
  if (row.name === 'hold captive' && !isMadeToCheat(scene, act)) return null
  if (row.name === 'treat') return isCare(scene, act, drafts) ? act : null
  if (row.name === 'turn up') return isFoundInRaid(scene, act) ? act : null
  if (row.name === 'ask to take care') return isAdvice(scene, act) ? act : null
  if (row.name === 'hiding' && (act.patients[0]?.role === 'suspect' || itemAt(scene, particle.last))) return null
  if (row.name === 'stranded' && isOutside(scene, act)) return null
  if (row.action === 'raid' && kind === 'noun' && isHowOften(scene, act)) return null
  if (row.name === 'escape' && isBroughtToMission(scene, act)) return null
  return undefined
}

const arriving = wordSet('arrive arrives arrived arriving reach reaches reached reaching come came')

const freeing = wordSet('rescued freed liberated')

/** "were rescued by the army, and arrived safely at the embassy": out of captivity already. */
const isBroughtToMission = (scene: Scene, act: Act): boolean =>
  arriving.has(scene.tokens[act.trigger.head]) && sentenceHas(scene, act, freeing)
