/**
 * `npm run train`: learns from the annotated documents of bench/gold/dev/tune, and from the sentences that stand beside the
 * rules, which act a number belongs to, and writes src/3-claim/assemble/scorer/weights.ts. Printed: for each threshold, what
 * the whole reader reads right in documents that the weights were not learnt from (ten folds, documents of one occurrence
 * left out together). The lowest threshold that does as well as any there is kept.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { byRules } from '../src/3-claim/assemble/index.ts'
import { annotate } from '../src/3-claim/pipeline.ts'
import { type GoldDocument, readGold, type Score } from './score.ts'
import { examplesOf } from './scorer/examples.ts'
import { type Learnt, learn } from './scorer/learn.ts'
import { scoreWith } from './scorer/left-out.ts'
import { sentenceDocuments } from './scorer/sentences.ts'
import { familiesOf } from './settle/reads.ts'

const folds = 10
const thresholds = [0.9, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4]
/** At less than even odds a number more likely belongs to none. */
const evenOdds = 0.5
/** So little says nothing; the rules know these documents and leave more over in others, so the lower threshold is taken. */
const noDifference = 0.001

const readOne = (document: GoldDocument) => {
  const layers = annotate(document)
  const read = byRules(layers)
  return { document, layers, examples: read?.onSubject ? examplesOf(document, read) : [] }
}

const documents = readGold(fileURLToPath(new URL('gold/dev/tune', import.meta.url))).map(readOne)
const sentences = sentenceDocuments().flatMap((d) => readOne(d).examples)
const families = familiesOf(documents)
const foldOf = (n: number): number => families[n]! % folds
const learntFrom = (wanted: (n: number) => boolean): Learnt =>
  learn([...sentences, ...documents.flatMap(({ examples }, n) => (wanted(n) ? examples : []))])

const percent = (x: number): string => (100 * x).toFixed(1).padStart(6)
const line = (name: string, { figures, claims, distractors }: Score): string =>
  [
    name.padEnd(10),
    ...[figures, claims].map((r) => `${percent(r.f1)} ${percent(r.precision)} ${percent(r.recall)}`),
    `${distractors.clean}/${distractors.of}`.padStart(6),
  ].join('  ')

const models = Array.from({ length: folds }, (_, fold) => learntFrom((n) => foldOf(n) !== fold))
const leftOut = (threshold: number): Score => {
  const withThreshold = models.map((model) => ({ ...model, threshold }))
  return scoreWith(documents, (n) => withThreshold[foldOf(n)]!)
}

console.log(`${documents.length} documents, ${documents.flatMap((d) => d.examples).length} pairs of number and act`)
console.log('left out:   figures F1, precision, recall   claims F1, precision, recall   distractors clean')
console.log(line('rules only', leftOut(0.9999)))
const scores = thresholds.map((t) => ({ t, score: leftOut(t) }))
for (const { t, score } of scores) console.log(line(t.toFixed(2), score))
const allowed = scores.filter(({ t }) => t >= evenOdds)
const best = Math.max(...allowed.map(({ score }) => score.figures.f1))
const threshold = Math.min(...allowed.filter(({ score }) => best - score.figures.f1 <= noDifference).map(({ t }) => t))
const model = learntFrom(() => true)
console.log(
  line(
    'learnt from',
    scoreWith(documents, () => ({ ...model, threshold })),
  ),
)

const rows = Object.entries(model.weights)
  .filter(([, w]) => Math.abs(w) >= 0.02)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([f, w]) => `  ${JSON.stringify(f)}: ${w.toFixed(2)},`)
writeFileSync(
  fileURLToPath(new URL('../src/3-claim/assemble/scorer/weights.ts', import.meta.url)),
  `/** Made by \`npm run train\` from bench/gold/dev/tune: do not edit by hand. */
export const bias = ${Number(model.bias.toFixed(3))}
export const threshold = ${Number(threshold.toFixed(2))}
// biome-ignore format: one row a feature
export const weights: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`,
)
console.log(`threshold ${threshold.toFixed(2)}, ${rows.length} weights written`)
