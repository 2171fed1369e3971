import { withRow } from '../act.ts'
import { isByCourt, isOfCaptives, isSetFree } from '../court.ts'
import { releaseRow, rescueRow } from '../known-rows.ts'
import type { Decide } from './decide.ts'

/** Those let out of jail, and out of captivity. */
export const setFree: Decide = (scene, act) => {
  const { row } = act.trigger
  if (row.name === 'release' && isOfCaptives(scene, act)) return withRow(act, rescueRow)
  if (row.name === 'rescue' && (act.patients[0]?.role === 'suspect' || isSetFree(scene, act) || isByCourt(scene, act)))
    return withRow(act, releaseRow)
  return undefined
}
