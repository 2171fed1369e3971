import { withRow } from '../act.ts'
import { keptRow } from '../known-rows.ts'
import { itemAt } from '../scene.ts'
import { sentTo } from '../sent.ts'
import {
  asKnown,
  isFromWithin,
  isKeptInside,
  isKnownWithin,
  isLost,
  isOut,
  isUnheard,
  unheardOf,
} from '../whereabouts.ts'
import type { Decide } from './decide.ts'
import { notDenied } from './let-out.ts'

/** Those of whom nothing is heard, or something from within. */
export const heardOf: Decide = (scene, act, drafts) => {
  const { row, head } = act.trigger
  if (row.name === 'not heard of') return isUnheard(scene, act) ? act : null
  if (row.name === 'nothing heard') return unheardOf(scene, act)
  if (row.name === 'whereabouts') return isLost(scene, act) ? act : null
  // "Nine officers waited at the bridge": nobody keeps them there.
  if (row.name === 'wait' && act.patients.some((p) => p.role === 'official' || p.role === 'suspect')) return null
  if (row.name === 'know of') return isKnownWithin(scene, act, drafts) ? asKnown(scene, act) : null
  if (row.name === 'send to a country') return sentTo(scene, act, drafts)
  if (row.name === 'depart' && isKeptInside(scene, act)) return withRow(notDenied(act), keptRow)
  if (row.name === 'ask for help')
    return !itemAt(scene, head)?.quantity && isFromWithin(scene, act) && !isOut(act) ? act : null
  return undefined
}
