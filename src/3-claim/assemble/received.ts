import type { Draft } from './draft.ts'

/** "took in 31 people who had got away", "received 45 handed over by …": one act is told of them, and not two. */
export const withdrawReceived = (drafts: Draft[], before: number): void => {
  for (let k = drafts.length - 1; k >= before; k--) {
    const d = drafts[k]!
    // "We know of 64 who are still waiting there"
    if (d.row.name === 'know of' && drafts.slice(before).some((o) => o !== d && o.item === d.item)) drafts.splice(k, 1)
    if (d.row.name !== 'hand over rescued' || !d.item?.quantity || d.act.trigger.kind !== 'verb') continue
    const others = drafts.slice(before).filter((o) => o !== d && o.item === d.item)
    if (others.some((o) => moved.has(o.action) && o.modality === d.modality)) drafts.splice(k, 1)
  }
}

const moved = new Set(['deport', 'repatriate', 'extradite', 'escape', 'rescue'])
