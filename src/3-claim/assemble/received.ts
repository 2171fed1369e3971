import type { Draft } from './draft.ts'

/** "took in 31 people who had got away", "received 45 handed over by …": one act is told of them, and not two. */
export const withdrawReceived = (drafts: Draft[], before: number): void => {
  for (let k = drafts.length - 1; k >= before; k--) {
    const d = drafts[k]!
    // "We know of 64 who are still waiting there"
    if (d.row.name === 'know of' && drafts.slice(before).some((o) => o !== d && o.item === d.item)) drafts.splice(k, 1)
    if (d.row.name !== 'hand over rescued' || !d.item?.quantity || d.act.trigger.kind !== 'verb') continue
    if (isMoved(drafts, before, d)) drafts.splice(k, 1)
  }
}

/** Whether another claim of the sentence says where the same people were taken. */
const isMoved = (drafts: readonly Draft[], before: number, d: Draft): boolean => {
  for (let k = before; k < drafts.length; k++) {
    const o = drafts[k]!
    if (o !== d && o.item === d.item && moved.has(o.action) && o.modality === d.modality) return true
  }
  return false
}

const moved = new Set(['deport', 'repatriate', 'extradite', 'escape', 'rescue'])
