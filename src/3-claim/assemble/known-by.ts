import { intern, sentenceKind } from '../../2-document/vocabulary.ts'
import type { Action } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { type Act, withRow } from './act.ts'
import { sizeOf, totalOf } from './count.ts'
import type { Draft } from './draft.ts'
import { knownBy } from './en/known-by.ts'
import { deportRow, repatriateRow } from './known-rows.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { pushTold } from './told-act.ts'

const actions = new Map<number, Action>(
  knownBy.flatMap(({ words, action }) => words.split(' ').map((word) => [intern(word), action] as const)),
)

const ofKnown = sentenceKind(({ word }) => actions.has(word))

const definite = wordSet('the these those all')
const no = wordSet('no never')

const actionOf = (scene: Scene, item: Item): Action | undefined => actions.get(scene.tokens[item.head]!.word)

/** "312 evacuees sleep in a gym": what was done to those counted, where no act of the sentence is told of them. */
export const addKnownBy = (scene: Scene, n: number, drafts: Draft[], from: number, used: ReadonlySet<Item>): void => {
  const { first, last, has } = scene.sentences[n]!
  if (!(has & ofKnown)) return
  for (let i = first; i < last; i++) {
    const item = itemAt(scene, i)
    if (!item) {
      // "no flight had more than 20 deportees on it"
      if (no.has(scene.tokens[i])) return
      continue
    }
    i = item.last - 1
    if (!item.quantity || item.sort !== 'people' || item.part || used.has(item)) continue
    const action = actionOf(scene, item)
    const before = scene.tokens[item.first - 1]
    if (
      !action ||
      before?.pos === 'ADP' ||
      (action === 'arrest' && !definite.has(before) && !definite.has(scene.tokens[item.first]))
    )
      continue
    if (isToldBefore(drafts, from, action, item)) continue
    pushTold(scene, action, n, item.head, 'happened', item, drafts)
  }
}

const isToldBefore = (drafts: readonly Draft[], from: number, action: Action, item: Item): boolean => {
  for (let k = 0; k < drafts.length; k++)
    if ((k >= from && drafts[k]!.item === item) || isTold(drafts[k]!, action, item)) return true
  return false
}

/** That act of so many is told before; of those held, that of more whom they may be among. */
const isTold = (d: Draft, action: Action, item: Item): boolean =>
  d.action === action &&
  d.count?.unit === 'people' &&
  (action === 'arrest' ? totalOf(d) >= sizeOf(item) : totalOf(d) === sizeOf(item))

const isSafe = (action: Action | undefined): boolean => action === 'repatriate' || action === 'rescue'

/** "The 23 deportees landed in Jakarta": sent out, and "received 57 returnees": home again, whatever the verb says. */
export const asKnownBy = (scene: Scene, act: Act): Act | null => {
  const [whom] = act.patients
  if (!whom?.quantity || act.patients.length > 1) return act
  const { action, name } = act.trigger.row
  // "The 269 evacuees were handed over to the police of their states."
  if (action === 'deport' && isSafe(actionOf(scene, whom))) return null
  if ((action === 'repatriate' || action === 'escape') && actionOf(scene, whom) === 'deport')
    return withRow(act, deportRow)
  if (name === 'hand over rescued' && actionOf(scene, whom) === 'repatriate') return withRow(act, repatriateRow)
  return act
}
