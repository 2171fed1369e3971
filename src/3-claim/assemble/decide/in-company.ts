import { isAdvice, isCare, isFoundInRaid, isHowOften, isOfOtherThings, isOnlyDeemed, isOutside } from '../company.ts'
import { isMadeToCheat } from '../held.ts'
import { itemAt } from '../scene.ts'
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
  return undefined
}
