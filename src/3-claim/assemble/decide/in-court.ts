import { isArrestWarrant, isByCourt, isImposed, isLodged, isRefused } from '../court.ts'
import { isOfFraud } from '../recovered.ts'
import type { Decide } from './decide.ts'

/** What courts and prosecutors do. */
export const inCourt: Decide = (scene, act) => {
  const { row } = act.trigger
  if (row.name === 'register cases') return isOfFraud(scene, act) ? act : null
  if (row.name === 'warrant') return isArrestWarrant(scene, act) ? act : null
  // "Courts tried 159 defendants", not "They tried 159 numbers".
  if (row.name === 'try' && (act.group?.passive !== false || !isByCourt(scene, act))) return null
  if (row.name === 'case filed' && !isLodged(scene, act)) return null
  if (row.name === 'terms' && !isImposed(scene, act)) return null
  if (row.reach && (!act.patients.length || isRefused(scene, act))) return null
  return undefined
}
