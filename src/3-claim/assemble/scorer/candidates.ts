import type { Action } from '../../../model/claim.ts'
import type { Act } from '../arguments.ts'
import type { Draft } from '../draft.ts'
import type { Item, Scene } from '../scene.ts'

/** An act that a number without one may belong to: in its own sentence, told of shortly before, or the report's first. */
export type Candidate =
  | { way: 'same'; act: Act; action: Action }
  | { way: 'before' | 'lead'; whole: Draft; action: Action }

/** Numbers that no claim counts yet and that could be counted. */
export const leftOver = (scene: Scene, drafts: readonly Draft[]): Item[] => {
  const counted = new Set<Item>()
  for (const d of drafts) if (d.item) counted.add(d.item)
  return scene.items.filter((i) => i.quantity && !counted.has(i) && i.sort !== 'percent' && i.role !== 'official')
}

/** The acts that may be meant, nearest last. `acts` are those of each sentence. */
export const candidatesFor = (
  scene: Scene,
  item: Item,
  acts: readonly (readonly Act[])[],
  drafts: readonly Draft[],
): Candidate[] => {
  const found: Candidate[] = []
  for (const act of acts[item.sentence] ?? []) found.push({ way: 'same', act, action: act.trigger.row.action })
  let before: Draft | null = null
  let lead: Draft | null = null
  for (const d of drafts) {
    if (!d.count || d.item === item) continue
    if (!lead) lead = d
    const gap = item.sentence - d.sentence
    if (gap < 0 || gap > 5 || (gap === 0 && d.anchor > item.first)) continue
    if (!before || d.sentence > before.sentence || (d.sentence === before.sentence && before.whole)) before = d
  }
  if (before) found.push({ way: 'before', whole: before, action: before.action })
  if (lead && lead !== before && lead.action !== before?.action && scene.sentences.length > 0)
    found.push({ way: 'lead', whole: lead, action: lead.action })
  return found
}
