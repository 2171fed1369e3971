import { wordSet } from '../../lexicon.ts'
import { type Act, withRow } from '../act.ts'
import { bodiesRow } from '../known-rows.ts'
import { leaving } from '../nominal.ts'
import type { Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

const corpses = wordSet('bodies corpses')

/** Those who died. */
export const died: Decide = (scene, act) => {
  const { row, head } = act.trigger
  if (row.name === 'dead' && (!isFoundDead(scene, act) || scene.tokens[head + 1]?.pos === 'NOUN')) return null
  if (row.action === 'rescue' || row.action === 'escape')
    if (act.patients.some((p) => p.quantity && corpses.has(scene.tokens[p.head]))) return withRow(act, bodiesRow)
  if (row.name === 'claim lives') return act.patients.some((p) => scene.tokens[p.head]?.lower === 'lives') ? act : null
  return undefined
}

/** Those dead are counted, or one is whom something left dead. */
const isFoundDead = (scene: Scene, { patients: [whom] }: Act): boolean =>
  whom !== undefined && (whom.quantity !== null || leaving.has(scene.tokens[whom.first - 1]))
