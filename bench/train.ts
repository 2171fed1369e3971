/**
 * `npm run train`: learns from the annotated documents of bench/gold/dev/tune which act a number belongs to, and writes
 * src/3-claim/assemble/scorer/weights.ts. Logistic regression with L2, full-batch gradient descent from zero, so that the
 * same documents give the same weights. Eight-fold cross-validation over occurrences, on the numbers that the rules leave
 * over, chooses the threshold and is printed.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { countOf } from '../src/3-claim/assemble/count.ts'
import { byRules } from '../src/3-claim/assemble/index.ts'
import { candidatesFor, leftOver } from '../src/3-claim/assemble/scorer/candidates.ts'
import { addItem, addPair, aroundOf } from '../src/3-claim/assemble/scorer/features.ts'
import { likelihood } from '../src/3-claim/assemble/scorer/index.ts'
import { annotate } from '../src/3-claim/pipeline.ts'
import { type GoldDocument, readGold, type ScoredClaim } from './score.ts'

type Example = { features: string[]; right: boolean; document: number; item: number; left: boolean }
type Model = { weights: Record<string, number>; bias: number }

const rounds = 300
const rate = 1.5
const l2 = 0.01
const leastSeen = 6
const leastPrecision = 0.62
/** Below it a number more likely belongs to none. */
const evenOdds = 0.5

const kin = [
  ['deport', 'extradite', 'repatriate'],
  ['rescue', 'release', 'repatriate'],
  ['hold', 'recruit'],
  ['charge', 'convict'],
  ['raid', 'close'],
]
const isKin = (a: string, b: string) => a === b || kin.some((k) => k.includes(a) && k.includes(b))

const matches = (
  d: GoldDocument,
  g: ScoredClaim,
  start: number,
  end: number,
  low: number | null,
  high: number | null,
) => {
  if (!g.count || (g.count.low ?? null) !== low || (g.count.high ?? null) !== high) return false
  const at = d.text.indexOf(g.evidence)
  return at >= 0 && at < end && start < at + g.evidence.length
}

const examplesOf = (d: GoldDocument, document: number): Example[] => {
  const read = byRules(annotate(d))
  if (!read?.onSubject) return []
  const { scene, acts, drafts } = read
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
      addItem({ z: 0, names: features }, scene, item, around)
      addPair({ z: 0, names: features }, scene, item, around, candidate)
      examples.push({
        features,
        right,
        document,
        item: n,
        left: left.has(item),
      })
    }
  }
  return examples
}

const learn = (examples: readonly Example[]): Model => {
  const seen = new Map<string, number>()
  for (const e of examples) for (const f of e.features) seen.set(f, (seen.get(f) ?? 0) + 1)
  const names = [...seen].filter(([, n]) => n >= leastSeen).map(([f]) => f)
  const index = new Map(names.map((f, i) => [f, i]))
  const rows = examples.map((e) => e.features.flatMap((f) => index.get(f) ?? []))
  const w = new Float64Array(names.length)
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(names.length)
    let slopeBias = 0
    for (const [k, row] of rows.entries()) {
      let z = bias
      for (const f of row) z += w[f]!
      const miss = 1 / (1 + Math.exp(-z)) - (examples[k]!.right ? 1 : 0)
      for (const f of row) slope[f]! += miss
      slopeBias += miss
    }
    for (let f = 0; f < w.length; f++)
      w[f]! -= rate * (slope[f]! / rows.length + l2 * w[f]! * (1 / Math.sqrt(rows.length / 100)))
    bias -= (rate * slopeBias) / rows.length
  }
  return { weights: Object.fromEntries(names.map((f, i) => [f, w[i]!])), bias }
}

/** Of each number left over the likeliest act, with its likelihood. */
const decide = (examples: readonly Example[], model: Model): { p: number; right: boolean }[] => {
  const best = new Map<string, { p: number; right: boolean }>()
  for (const e of examples) {
    if (!e.left) continue
    const key = `${e.document} ${e.item}`
    const p = likelihood(e.features, model.weights, model.bias)
    if (p > (best.get(key)?.p ?? 0)) best.set(key, { p, right: e.right })
  }
  return [...best.values()]
}

const gold = readGold(fileURLToPath(new URL('gold/dev/tune', import.meta.url)))
const all = gold.flatMap((d, n) => examplesOf(d, n))
/** Documents about one occurrence stand in one fold: what is learnt from one of them is no surprise in the others. */
const clusterOf = gold.map(
  (d) =>
    d.claims
      .find((c) => c.event)
      ?.event?.split('-')
      .slice(0, 3)
      .join('-') ?? d.id,
)
const clusters = [...new Set(clusterOf)].sort()
const folds = 8
const foldOf = ({ document }: Example): number => clusters.indexOf(clusterOf[document]!) % folds
const decisions = Array.from({ length: folds }, (_, fold) => {
  const model = learn(all.filter((e) => foldOf(e) !== fold))
  return decide(
    all.filter((e) => foldOf(e) === fold),
    model,
  )
}).flat()

console.log(
  `${gold.length} documents, ${all.length} pairs of number and act, ${decisions.length} numbers left over by the rules`,
)
console.log('threshold   taken   right   precision')
let threshold = 0.95
for (const t of [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35]) {
  const taken = decisions.filter((x) => x.p >= t)
  const right = taken.filter((x) => x.right).length
  const precision = taken.length ? right / taken.length : 1
  if (precision >= leastPrecision && t > evenOdds) threshold = t
  console.log(
    `${t.toFixed(2).padStart(9)} ${String(taken.length).padStart(7)} ${String(right).padStart(7)} ${(100 * precision).toFixed(1).padStart(9)} %`,
  )
}
const model = learn(all)
const lines = Object.entries(model.weights)
  .filter(([, w]) => Math.abs(w) >= 0.02)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([f, w]) => `  ${JSON.stringify(f)}: ${w.toFixed(2)},`)
const file = `/** Made by \`npm run train\` from bench/gold/dev/tune: do not edit by hand. */
export const bias = ${Number(model.bias.toFixed(3))}
export const threshold = ${Number(threshold.toFixed(2))}
// biome-ignore format: one row a feature
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`
writeFileSync(fileURLToPath(new URL('../src/3-claim/assemble/scorer/weights.ts', import.meta.url)), file)
console.log(`threshold ${threshold.toFixed(2)}, ${lines.length} weights written`)
