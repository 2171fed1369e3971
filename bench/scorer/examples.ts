import type { Assembly } from '../../src/3-claim/assemble/assembly.ts'
import { countOf } from '../../src/3-claim/assemble/count.ts'
import { candidatesFor } from '../../src/3-claim/assemble/scorer/candidates.ts'
import { addItem, addPair, aroundOf, scorerOf } from '../../src/3-claim/assemble/scorer/features.ts'
import { leftOver } from '../../src/3-claim/assemble/scorer/left-over.ts'
import { type GoldDocument, isKin, type ScoredClaim } from '../score.ts'

/** A number and an act that it may belong to, and whether a person says that it does. `left` where no rule attached it. */
export type Example = { features: string[]; right: boolean; item: number; left: boolean }

/** Without weights: only the names of the features are wanted. */
const blank = scorerOf({ bias: 0, threshold: 0.5, weights: {} })

const matches = (
  d: GoldDocument,
  g: ScoredClaim,
  start: number,
  end: number,
  low: number | null,
  high: number | null,
): boolean => {
  if (!g.count || (g.count.low ?? null) !== low || (g.count.high ?? null) !== high) return false
  const at = d.text.indexOf(g.evidence)
  return at >= 0 && at < end && start < at + g.evidence.length
}

/** The examples of one document, as the rules read it. */
export const examplesOf = (d: GoldDocument, { scene, acts, drafts }: Assembly): Example[] => {
  const left = new Set(leftOver(scene, drafts))
  const examples: Example[] = []
  for (const [n, item] of scene.items.entries()) {
    if (!item.quantity || item.sort === 'percent') continue
    const count = countOf(scene, item)
    if (!count) continue
    const { start, end } = scene.sentences[item.sentence]!
    const around = aroundOf(scene, item)
    for (const candidate of candidatesFor(scene, item, acts, drafts)) {
      const right = d.claims.some(
        (g) => isKin(g.action, candidate.action) && matches(d, g, start, end, count.low, count.high),
      )
      const features: string[] = []
      const sum = { z: 0, names: features }
      addItem(sum, blank, scene, item, around)
      addPair(sum, blank, scene, item, around, candidate)
      examples.push({ features, right, item: n, left: left.has(item) })
    }
  }
  return examples
}
