import type { Act } from '../arguments.ts'
import type { Draft } from '../draft.ts'
import { draftOf, partDraft } from '../draft-of.ts'
import type { Item, Scene } from '../scene.ts'
import { type Candidate, candidatesFor, leftOver } from './candidates.ts'
import { itemFeatures, pairFeatures } from './features.ts'
import { bias, threshold, weights } from './weights.ts'

/** How likely it is that a number belongs to an act, by the weights learnt from the annotated documents (logistic). */
export const likelihood = (
  features: readonly string[],
  table: Readonly<Record<string, number>> = weights,
  base = bias,
): number => {
  return logistic(sumOf(features, base, table))
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

/** What these features add to a sum. */
const sumOf = (
  features: readonly string[],
  from: number,
  table: Readonly<Record<string, number>> = weights,
): number => {
  let z = from
  for (const f of features) z += table[f] ?? 0
  return z
}

/**
 * Numbers that no rule has attached to an act: the likeliest act takes them, where it is likely enough. `acts` are
 * those of each sentence.
 */
export const addScored = (scene: Scene, acts: readonly (readonly Act[])[], drafts: Draft[]): void => {
  const added: Draft[] = []
  for (const item of leftOver(scene, drafts)) {
    const candidates = candidatesFor(scene, item, acts, drafts)
    if (candidates.length === 0) continue
    const own = sumOf(itemFeatures(scene, item), bias)
    let best: Candidate | null = null
    let most = threshold
    for (const candidate of candidates) {
      const p = logistic(sumOf(pairFeatures(scene, item, candidate), own))
      if (p < most) continue
      most = p
      best = candidate
    }
    const draft = best && scoredDraft(scene, item, best)
    if (draft) added.push(draft)
  }
  drafts.push(...added)
}

const scoredDraft = (scene: Scene, item: Item, candidate: Candidate): Draft | null => {
  if ('act' in candidate) {
    const draft = draftOf(scene, candidate.act, item, null)
    return draft && { ...draft, rule: `${draft.row.name}, by likelihood` }
  }
  const { whole } = candidate
  return {
    ...partDraft(scene, whole, item),
    sentence: item.sentence,
    anchor: item.head,
    partOf: item.part || (item.quantity!.low ?? 0) < (whole.count?.low ?? 0),
    rule: `${whole.row.name}, by likelihood`,
  }
}
