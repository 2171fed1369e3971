import { isByForce } from '../taken.ts'
import type { Decide } from './decide.ts'

/** What is said of raids only, or of what force takes. */
export const inRaid: Decide = (scene, act) => {
  const { row } = act.trigger
  if (row.name === 'enter' && !isByForce(scene, act)) return null
  if (row.name === 'crack down' && act.patients[0]?.unit !== 'sites') return null
  if (row.name === 'come away with') return isByForce(scene, act) ? act : null
  return undefined
}
