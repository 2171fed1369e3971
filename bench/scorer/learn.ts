import type { Model } from '../../src/3-claim/assemble/scorer/features.ts'
import type { Example } from './examples.ts'

export type Learnt = Pick<Model, 'weights' | 'bias'>

const rounds = 500
const rate = 1.5
const l2 = 0.01
const leastSeen = 6
/** Numbers that the rules leave over weigh more: only these are decided. */
const weightOfLeft = 2

/** Logistic regression with L2, full-batch gradient descent from zero: the same examples give the same weights. */
export const learn = (examples: readonly Example[]): Learnt => {
  const seen = new Map<string, number>()
  for (const e of examples) for (const f of e.features) seen.set(f, (seen.get(f) ?? 0) + 1)
  const names = [...seen].filter(([, n]) => n >= leastSeen).map(([f]) => f)
  const index = new Map(names.map((f, i) => [f, i]))
  const rows = examples.map((e) => e.features.flatMap((f) => index.get(f) ?? []))
  const total = examples.reduce((sum, e) => sum + (e.left ? weightOfLeft : 1), 0)
  const shares = examples.map((e) => (e.left ? weightOfLeft : 1) / total)
  const w = new Float64Array(names.length)
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(names.length)
    let slopeBias = 0
    for (const [k, row] of rows.entries()) {
      let z = bias
      for (const f of row) z += w[f]!
      const miss = shares[k]! * (1 / (1 + Math.exp(-z)) - (examples[k]!.right ? 1 : 0))
      for (const f of row) slope[f]! += miss
      slopeBias += miss
    }
    for (let f = 0; f < w.length; f++) w[f]! -= rate * (slope[f]! + l2 * w[f]! * (1 / Math.sqrt(rows.length / 100)))
    bias -= rate * slopeBias
  }
  return { weights: Object.fromEntries(names.map((f, i) => [f, w[i]!])), bias }
}
