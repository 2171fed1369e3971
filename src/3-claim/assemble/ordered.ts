import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const commanding = wordSet('order orders ordered ordering direct directs directed instruct instructs instructed')

/** "ordered 43 casinos to close", "ordered the forfeiture of a car": what is ordered is the claim, and no order beside it. */
export const withdrawOrders = ({ tokens }: Scene, drafts: Draft[], before: number): void => {
  for (let k = drafts.length - 1; k >= before; k--) {
    const { action, act } = drafts[k]!
    if (action !== 'order' || !commanding.has(tokens[act.trigger.head])) continue
    const isTold = drafts
      .slice(before)
      .some((o) => o.modality === 'ordered' && o.action !== 'order' && o.act.trigger.head > act.trigger.head)
    if (isTold) drafts.splice(k, 1)
  }
}
