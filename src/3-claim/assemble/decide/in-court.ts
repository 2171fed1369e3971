import { wordSet } from '../../lexicon.ts'
import type { Act } from '../act.ts'
import { isArrestWarrant, isImposed, isLodged, isRefused } from '../court.ts'
import { isOfFraud } from '../recovered.ts'
import type { Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

const courts = wordSet('court courts tribunal tribunals judge judges magistrate magistrates bench')

/** "Courts tried 159 defendants", not "They tried 159 numbers". */
const isByCourt = ({ tokens }: Scene, { agent, group }: Act): boolean => {
  if (!agent || !group || group.passive) return false
  for (let i = agent.first; i < agent.last; i++) if (courts.has(tokens[i])) return true
  return false
}

/** What courts and prosecutors do. */
export const inCourt: Decide = (scene, act) => {
  const { row } = act.trigger
  if (row.name === 'register cases') return isOfFraud(scene, act) ? act : null
  if (row.name === 'warrant') return isArrestWarrant(scene, act) ? act : null
  if (row.name === 'try' && !isByCourt(scene, act)) return null
  if (row.name === 'case filed' && !isLodged(scene, act)) return null
  if (row.name === 'terms' && !isImposed(scene, act)) return null
  if (row.reach && (!act.patients.length || isRefused(scene, act))) return null
  return undefined
}
