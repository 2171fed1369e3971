import type { Source } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { itemAt, type Scene } from './scene.ts'
import { sourceOf } from './source.ts'
import { actAt } from './told-act.ts'

const nouns = wordSet('complaints complaint requests request calls pleas appeals petitions messages queries')
const receiving = wordSet(
  'received receive receives receiving took taken got gets had logged registered fielded handled recorded counted answered records gave tied traced linked filed lodged',
)
const captive = wordSet(
  'help assistance held trapped confined rescue rescued compound compounds camp camps captive forced stranded detention missing abroad',
)
const cheated = wordSet(
  'losses lost schemes scheme fraud cheated swindled defrauded scam scams investors money dialled victims',
)
/** "Losses were reported in 312 complaints". */
const reportedIn = wordSet('in')
const losing = wordSet('losses loss lost defrauded swindled cheated stolen scammed')

/**
 * "received 412 complaints from families of people held there", "has received 6,000 complaints about these schemes": cases
 * of captivity that someone alleges, or of fraud.
 */
export const addAsked = (scene: Scene, n: number, drafts: Draft[], before: number): void => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  for (let i = first; i < last; i++) {
    const item = itemAt(scene, i)
    if (!item) continue
    i = item.last - 1
    if (!item.quantity || !nouns.has(tokens[item.head])) continue
    if (!isReceived(scene, item.first, item.last, first, last)) continue
    const hold = has(scene, item.last, last, captive)
    if (!hold && !has(scene, first, last, cheated)) continue
    for (let k = drafts.length - 1; k >= before; k--)
      if (drafts[k]!.item?.quantity === item.quantity) drafts.splice(k, 1)
    const draft = draftOf(scene, actAt(scene, hold ? 'hold' : 'defraud', n, item.head), item, null)
    if (!draft?.count) continue
    const named = hold ? peopleAfter(scene, item.last, last) : []
    const said = hold && !draft.source ? saidOf(scene, n, item.last, last) : null
    drafts.push(
      draftWith(draft, {
        source: said ?? draft.source,
        rule: hold ? 'hold (cases)' : 'defraud (cases)',
        modality: hold ? 'alleged' : 'happened',
        count: { ...draft.count, unit: 'cases' },
        nationalities: named,
        role: hold ? 'victim' : draft.role,
      }),
    )
  }
}

const isReceived = (scene: Scene, itemFirst: number, itemLast: number, first: number, last: number): boolean => {
  for (let i = Math.max(first, itemFirst - 6); i < itemFirst; i++) if (receiving.has(scene.tokens[i])) return true
  if (reportedIn.has(scene.tokens[itemFirst - 1])) return has(scene, first, itemFirst, losing)
  for (let i = itemLast; i < Math.min(last, itemLast + 8); i++) if (receiving.has(scene.tokens[i])) return true
  return false
}

const has = (scene: Scene, from: number, to: number, set: ReturnType<typeof wordSet>): boolean => {
  for (let i = from; i < to; i++) if (set.has(scene.tokens[i])) return true
  return false
}

/** "calls from people who said that they were held": whoever says so of themselves. */
const saidOf = (scene: Scene, n: number, from: number, to: number): Source | null => {
  for (let i = from; i < to; i++) {
    if (!captive.has(scene.tokens[i])) continue
    const found = sourceOf(scene, n, i)
    return (
      found && { name: found.value.name, kind: callers.has(found.value.kind) ? 'victim' : found.value.kind, via: [] }
    )
  }
  return null
}
const callers = new Set<Source['kind']>(['anonymous', 'witness'])

const peopleAfter = (scene: Scene, from: number, to: number): readonly string[] => {
  for (let i = from; i < to; i++) {
    const item = itemAt(scene, i)
    if (item?.nationalities.length) return item.nationalities
  }
  return []
}
