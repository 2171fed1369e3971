import { wordSet } from '../../lexicon.ts'
import type { Act } from '../act.ts'
import { isArrestWarrant, isByCourt, isGranted, isImposed, isLodged, isRefused } from '../court.ts'
import { isOfFraud } from '../recovered.ts'
import type { Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

/** What courts and prosecutors do. */
export const inCourt: Decide = (scene, act) => {
  const { row } = act.trigger
  if (row.name === 'register cases') return isOfFraud(scene, act) ? act : null
  if (row.name === 'warrant') return isArrestWarrant(scene, act) ? act : null
  // "Courts tried 159 defendants", not "They tried 159 numbers".
  if (row.name === 'try' && (act.group?.passive !== false || !isByCourt(scene, act))) return null
  if (row.name === 'charge' && isAim(scene, act)) return null
  if (row.name === 'case filed' && !isLodged(scene, act)) return null
  if (row.name === 'terms' && !isImposed(scene, act)) return null
  if (row.reach && (!act.patients.length || isRefused(scene, act))) return null
  if (row.name === 'bail' && !isGranted(scene, act)) return null
  return undefined
}

const bringing = wordSet('bring bringing')
const justice = wordSet('justice book')

/** "to protect people and bring offenders to justice": what offices are for, where nobody says how many. */
const isAim = ({ tokens }: Scene, { trigger: { head, particle }, patients }: Act): boolean =>
  bringing.has(tokens[head]) && justice.has(tokens[particle.last - 1]) && !patients.some((p) => p.quantity)
