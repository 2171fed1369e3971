import { wordSet } from '../../lexicon.ts'
import { actWith, withRow } from '../act.ts'
import { handedOn } from '../handed-on.ts'
import { isOfFreed, isOfSuspects } from '../journey.ts'
import { deportRow, loseMoneyRow } from '../known-rows.ts'
import { leanOf } from '../lean.ts'
import { type Item, itemAt, type Scene } from '../scene.ts'
import type { Decide } from './decide.ts'
import { isCounted } from './way-home.ts'

const handOver = wordSet(
  'pass passed passes hand hands handed handing turn turned turning give gave given deliver delivered send sent sends',
)

const passedOn = new Set(['deport', 'repatriate', 'rescue'])

/** Lines whose particle leaves no doubt of what became of those handed on. */
const plainlySaid = new Set(['told to leave', 'handed to carers'])

const flying = wordSet('flown')

/** Those handed over, and sums handed over. */
export const handedOver: Decide = (scene, act, drafts) => {
  const { row, head, kind, particle } = act.trigger
  const token = scene.tokens[head]
  if (handOver.has(token) && row.action !== 'defraud') {
    const sum = sumAt(scene, particle.last) ?? sumAt(scene, head + 1) ?? sumAt(scene, head + 2)
    if (sum) return withRow(actWith(act, { patients: [sum] }), loseMoneyRow)
  }
  if (
    row.name === 'bring home' &&
    flying.has(token) &&
    act.group?.passive &&
    isCounted(act) &&
    (isOfSuspects(scene, act, drafts) || (leanOf(drafts) < 0 && !isOfFreed(scene, act, drafts)))
  )
    return withRow(act, deportRow)
  if (kind === 'verb' && handOver.has(token) && passedOn.has(row.action) && !plainlySaid.has(row.name))
    return handedOn(scene, act, drafts)
  return undefined
}

const sumAt = (scene: Scene, at: number): Item | null => {
  const item = itemAt(scene, at)
  return item?.sort === 'money' ? item : null
}
