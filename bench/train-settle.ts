/**
 * `npm run train:settle`: learns from the annotated documents of bench/gold/dev/tune which of the places and times that
 * a report names a claim takes, and writes src/3-claim/assemble/settle/weights.ts. Softmax over the candidates of a claim,
 * gradient steps in a fixed order from the weights of settle/prior.ts and drawn back to them, weights averaged over all steps: the same documents give the same weights.
 * Then a few weights of places are moved where that sets more claims of unseen documents right. Printed: the rules alone, the learnt weights on documents they were not learnt from (ten-fold, documents of one occurrence left out together), and on all; at the end the fields of whole claims on documents left out.
 *   npm run train:settle -- --show places    also shows each wrong choice among the unseen, with what it was told by
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Rankers } from '../src/3-claim/assemble/settle/index.ts'
import { type Ranker, settled, weightsOf } from '../src/3-claim/assemble/settle/ranker.ts'
import { readGold, type Score } from './score.ts'
import { scoreWith } from './settle/check.ts'
import { placeWorth, type Seen, timeWorth, train, visit } from './settle/learn.ts'
import { type Field, familiesOf, type Read, readOne } from './settle/reads.ts'
import { count, newTally, report, type Tally } from './settle/tally.ts'
import { tunePlaces } from './settle/tune.ts'

const folds = 10
const shown = process.argv[process.argv.indexOf('--show') + 1]

const show = (r: Read, ranker: Ranker, { draft, gold, traits, worths, pick, names }: Seen): void => {
  const { start, end } = r.read.scene.sentences[draft.sentence]!
  const all = names()
  console.log(`\n${r.document.id} ${draft.action} ${draft.count?.text ?? '-'}: ${r.document.text.slice(start, end)}`)
  console.log(`  annotated ${gold.places.map((p) => p.name).join(' > ')} | ${gold.time?.start}..${gold.time?.end}`)
  for (const [k, t] of traits.entries()) {
    if (k !== pick && worths[k] !== 1) continue
    const told = ranker.names.map((name, i) => `${name} ${ranker.values[i]![t[i]!]}`)
    console.log(`  ${k === pick ? 'chosen' : 'right '} ${all[k]} (${told.join(', ')})`)
  }
}

const byRulesAlone = (reads: readonly Read[], field: Field): Tally => {
  const tally = newTally()
  for (const { read, golds, ruled } of reads)
    for (const [k, d] of read.drafts.entries()) {
      const g = golds.get(d)
      if (!g || d.whole?.sentence === d.sentence) continue
      count(tally, field === 'places' ? placeWorth(g, ruled[k]!.places) : timeWorth(g, ruled[k]!.time), 1)
    }
  return tally
}

const reads = readGold(fileURLToPath(new URL('gold/dev/tune', import.meta.url))).flatMap(readOne)
const families = familiesOf(reads)
const foldOf = (n: number): number => families[n]! % folds

/** Learnt by all documents but one fold, for each fold. */
const modelsOf = (field: Field): Ranker[] =>
  Array.from({ length: folds }, (_, fold) =>
    train(
      reads.filter((_, n) => foldOf(n) !== fold),
      field,
    ),
  )

const unseen = (
  models: readonly Ranker[],
  field: Field,
  look?: (r: Read, ranker: Ranker, seen: Seen) => void,
): Tally => {
  const tally = newTally()
  for (const [n, r] of reads.entries()) {
    const ranker = models[foldOf(n)]!
    visit(ranker, r, field, (seen) => {
      count(tally, seen.worths[seen.pick]!, Math.max(...seen.worths))
      look?.(r, ranker, seen)
    })
  }
  return tally
}

/** Learns one field: the ranker learnt from all documents, and those of the folds, moved alike. */
const learn = (field: Field): { ranker: Ranker; models: Ranker[] } => {
  report(`${field}, rules alone`, byRulesAlone(reads, field))
  const models = modelsOf(field)
  report(`${field}, left out`, unseen(models, field))
  const move = field === 'places' ? tunePlaces(models, () => unseen(models, field)) : null
  report(
    `${field}, left out, moved`,
    unseen(models, field, (r, ranker, seen) => {
      if (shown === field && seen.worths[seen.pick] !== 1) show(r, ranker, seen)
    }),
  )
  const ranker = train(reads, field)
  move?.(ranker)
  const seen = newTally()
  for (const r of reads) visit(ranker, r, field, (s) => count(seen, s.worths[s.pick]!, Math.max(...s.worths)))
  report(`${field}, learnt from`, seen)
  return { ranker, models }
}

const fieldsShown = ['country', 'place', 'time'] as const
const line = (name: string, { fields, wholeClaims }: Score): void => {
  const cells = [
    ...fieldsShown.map((k) => [k, fields[k] ?? 0] as const),
    ['whole, of matched', wholeClaims.accuracy] as const,
    ['of annotated', wholeClaims.recall] as const,
  ]
  console.log(`${name.padEnd(28)} ${cells.map(([k, x]) => `${k} ${(100 * x).toFixed(1)}`).join('  ')}`)
}

const rows = (table: Record<string, Record<string, number>>): string =>
  Object.entries(table)
    .map(
      ([t, cells]) =>
        `  '${t}': {\n${Object.entries(cells)
          .map(([k, w]) => `    '${k}': ${w},\n`)
          .join('')}  },\n`,
    )
    .join('')

const places = learn('places')
// Times are decided where the places are; those of a document left out, where the places are that were learnt without it.
for (const [n, r] of reads.entries()) visit(places.models[foldOf(n)]!, r, 'places', () => {})
const times = learn('times')
const pairs = places.models.map((p, n): Rankers => ({ places: settled(p), times: settled(times.models[n]!) }))
const leftOut = (wanted: (r: Read) => boolean): Score => scoreWith(reads, (n) => pairs[foldOf(n)]!, wanted)
const isOwn = (r: Read): boolean => /^(?:own|fresh|like)-/.test(r.document.id)
line(
  'claims, left out',
  leftOut(() => true),
)
line(
  '  of the first set',
  leftOut((r) => !isOwn(r)),
)
line('  of the others', leftOut(isOwn))
writeFileSync(
  fileURLToPath(new URL('../src/3-claim/assemble/settle/weights.ts', import.meta.url)),
  `import type { Weights } from './ranker.ts'

/** Made by \`npm run train:settle\` from bench/gold/dev/tune: do not edit by hand. */
// biome-ignore format: one row a combination
export const placeWeights: Weights = {\n${rows(weightsOf(places.ranker))}}

// biome-ignore format: one row a combination
export const timeWeights: Weights = {\n${rows(weightsOf(times.ranker))}}
`,
)
