import type { Count } from '../../model/claim.ts'
import type { Item, Scene } from './scene.ts'

/** The count of an item as a claim holds it, or null where it has no number of its own. */
export const countOf = (scene: Scene, item: Item): Count | null => {
  const q = item.quantity
  if (!q) return null
  if (q.sort === 'fraction') return null
  const unit = q.sort === 'percent' ? 'percent' : q.sort === 'money' ? q.unit : (item.unit ?? q.unit ?? 'people')
  const of = q.head !== null && q.sort === 'count' ? scene.tokens[q.head]!.text : null
  return {
    low: q.low,
    high: q.high,
    qualifier: q.qualifier,
    unit: unit ?? 'other',
    text: scene.layers.text.slice(q.start, q.end),
    of,
  }
}

/** The number itself, for comparing a part with its whole. */
export const sizeOf = (item: Item): number => item.quantity?.high ?? item.quantity?.low ?? Number.NaN
