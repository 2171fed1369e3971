import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const commanding = wordSet('order orders ordered ordering direct directs directed instruct instructs instructed')

/** "ordered 43 casinos to close", "ordered the forfeiture of a car": what is ordered is the claim, and no order beside it. */
export const withdrawOrders = ({ tokens }: Scene, drafts: Draft[], before: number): void => {
  for (let k = drafts.length - 1; k >= before; k--) {
    const { action, act } = drafts[k]!
    if (action !== 'order' || !commanding.has(tokens[act.trigger.head])) continue
    if (isTold(drafts, before, act.trigger.head)) drafts.splice(k, 1)
  }
}

/** Whether what is ordered is a claim of its own, behind the word at `head`. */
const isTold = (drafts: readonly Draft[], before: number, head: number): boolean => {
  for (let k = before; k < drafts.length; k++) {
    const { modality, action, act } = drafts[k]!
    if (modality === 'ordered' && action !== 'order' && act.trigger.head > head) return true
  }
  return false
}
