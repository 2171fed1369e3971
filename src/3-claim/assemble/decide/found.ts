import { wordSet } from '../../lexicon.ts'
import { actWith, withRow } from '../act.ts'
import { bodiesRow, rescueRow, unheardRow } from '../known-rows.ts'
import { bodies, isRecovered } from '../recovered.ts'
import { seized } from '../taken.ts'
import { isUnheard } from '../whereabouts.ts'
import type { Decide } from './decide.ts'

const bodyVerbs = wordSet('recover recovered retrieved')

/** People and bodies that are recovered or seized. */
export const found: Decide = (scene, act) => {
  const { row, head } = act.trigger
  const token = scene.tokens[head]
  if (bodyVerbs.has(token) && isRecovered(scene, act)) return withRow(act, rescueRow)
  if (row.name === 'bodies' || (row.action === 'seize' && bodyVerbs.has(token))) {
    const body = act.patients.some((p) => bodies.has(scene.tokens[p.head]) || bodies.has(scene.tokens[p.first - 2]))
    if (row.name === 'bodies' && !body) return isUnheard(scene, act) ? withRow(act, unheardRow) : null
    if (body) return withRow(actWith(act, { patients: act.patients.filter((p) => p.unit !== 'devices') }), bodiesRow)
  }
  if (row.action === 'seize' && act.group?.passive && act.patients[0]?.sort === 'people' && act.patients[0].quantity)
    return seized(scene, act)
  return undefined
}
