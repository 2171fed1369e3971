/**
 * `npm run train:settle`: learns from the annotated documents of bench/gold/dev/tune which of the places and times that
 * a report names a claim takes, and writes src/3-claim/assemble/settle/weights.ts. Softmax over the candidates of a claim,
 * gradient steps in a fixed order from the weights of settle/prior.ts and drawn back to them, weights averaged over all steps: the same documents give the same weights.
 * Then a few weights are moved where that sets more claims of unseen documents right. Printed: the rules alone, the learnt weights on documents they were not learnt from (five-fold), and on all.
 *   npm run train:settle -- --show places    also shows each wrong choice among the unseen, with what it was told by
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { carryOver } from '../src/3-claim/assemble/discourse.ts'
import type { Draft } from '../src/3-claim/assemble/draft.ts'
import { type ByRules, byRules } from '../src/3-claim/assemble/index.ts'
import { addScored } from '../src/3-claim/assemble/scorer/index.ts'
import { placeRanker } from '../src/3-claim/assemble/settle/place-traits.ts'
import { settlePlaces } from '../src/3-claim/assemble/settle/places.ts'
import { factsOf } from '../src/3-claim/assemble/settle/position.ts'
import { placePrior, timePrior } from '../src/3-claim/assemble/settle/prior.ts'
import { cellOf, type Ranker, weightsOf } from '../src/3-claim/assemble/settle/ranker.ts'
import { timeRanker } from '../src/3-claim/assemble/settle/time-traits.ts'
import { settleTimes } from '../src/3-claim/assemble/settle/times.ts'
import { annotate } from '../src/3-claim/pipeline.ts'
import { type GoldDocument, readGold, type ScoredClaim, samePlace } from './score.ts'

const rounds = 6
const rate = 0.03
const decay = { places: 0.02, times: 0.002 }
const folds = 5

type Field = 'places' | 'times'
const shown = process.argv[process.argv.indexOf('--show') + 1]

const kin = [
  ['deport', 'extradite'],
  ['rescue', 'release', 'repatriate'],
  ['deport', 'repatriate'],
  ['hold', 'recruit'],
  ['charge', 'convict'],
  ['raid', 'close'],
]
const isKin = (a: string, b: string) => a === b || kin.some((k) => k.includes(a) && k.includes(b))

const sameCount = (g: ScoredClaim, d: Draft): boolean =>
  g.count && d.count
    ? g.count.low === d.count.low && g.count.high === d.count.high && g.count.unit === d.count.unit
    : !g.count && !d.count

/** The annotated claim that a draft tells, or null. */
const goldOf = (document: GoldDocument, read: ByRules, d: Draft): ScoredClaim | null => {
  const { start, end } = read.scene.sentences[d.sentence]!
  let best: ScoredClaim | null = null
  for (const g of document.claims) {
    if (!isKin(g.action, d.action) || !sameCount(g, d)) continue
    const at = document.text.indexOf(g.evidence)
    if (at < 0 || at >= end || start >= at + g.evidence.length) continue
    const closer = g.action === d.action && best?.action !== d.action
    if (!best || closer || g.nationalities.join() === d.nationalities.join()) best = g
  }
  return best
}

/** A document as the rules read it, with what they decided, so that each round can start from there. */
type Read = {
  document: GoldDocument
  read: ByRules
  golds: Map<Draft, ScoredClaim>
  ruled: Pick<Draft, 'places' | 'time' | 'inferred'>[]
}

const readOne = (document: GoldDocument): Read[] => {
  const read = byRules(annotate(document))
  if (!read) return []
  const { scene, acts, drafts, country, onSubject } = read
  if (onSubject) addScored(scene, acts, drafts)
  carryOver(scene, drafts, country)
  const golds = new Map<Draft, ScoredClaim>()
  for (const d of drafts) {
    const g = goldOf(document, read, d)
    if (g) golds.set(d, g)
  }
  const ruled = drafts.map(({ places, time, inferred }) => ({ places, time, inferred: new Set(inferred) }))
  return [{ document, read, golds, ruled }]
}

const reset = ({ read, ruled }: Read, field: Field): void => {
  for (const [k, d] of read.drafts.entries()) {
    if (field === 'places') d.places = ruled[k]!.places
    d.time = ruled[k]!.time
    d.inferred = new Set(ruled[k]!.inferred)
  }
}

/** 1 for right; less where only country or only name is. */
const placeWorth = (g: ScoredClaim, places: readonly Draft['places'][number][]): number => {
  const { place, country } = samePlace(g, [...places])
  return place && country ? 1 : place ? 0.7 : country ? 0.5 : 0
}

const timeWorth = (g: ScoredClaim, time: Draft['time']): number =>
  (g.time?.start ?? null) === (time?.start ?? null) &&
  (g.time?.end ?? null) === (time?.end ?? null) &&
  !g.time === !time
    ? 1
    : 0

type Seen = {
  draft: Draft
  gold: ScoredClaim
  traits: readonly Uint8Array[]
  worths: number[]
  pick: number
  names: () => string[]
}

/** Settles one document and shows each decision on an annotated claim. */
const visit = (ranker: Ranker, r: Read, field: Field, look: (seen: Seen) => void): void => {
  reset(r, field)
  const { scene, drafts, country } = r.read
  if (field === 'places')
    settlePlaces(scene, drafts, country, ranker, factsOf(scene), (draft, traits, values, pick) => {
      const gold = r.golds.get(draft)
      const names = () => values.map((v) => v.map((p) => p.name).join(' > '))
      if (gold) look({ draft, gold, traits, worths: values.map((v) => placeWorth(gold, v)), pick, names })
    })
  else
    settleTimes(scene, drafts, ranker, factsOf(scene), (draft, traits, values, pick) => {
      const gold = r.golds.get(draft)
      const names = () => values.map((v) => (v ? `${v.start}..${v.end}` : 'none'))
      if (gold) look({ draft, gold, traits, worths: values.map((v) => timeWorth(gold, v)), pick, names })
    })
}

/** One step towards the candidates that are worth most. */
const step = (ranker: Ranker, field: Field, prior: Float64Array, { traits, worths }: Seen, size: number): void => {
  const top = Math.max(...worths)
  if (top <= 0) return
  const cells = traits.map((t) => ranker.templates.map((_, k) => cellOf(ranker, k, t)))
  const scores = cells.map((row) => row.reduce((s, c) => s + ranker.table[c]!, 0))
  const highest = Math.max(...scores)
  const odds = scores.map((s) => Math.exp(s - highest))
  const all = odds.reduce((a, b) => a + b, 0)
  const right = odds.reduce((a, w, k) => a + (worths[k] === top ? w : 0), 0)
  for (const [k, row] of cells.entries()) {
    const slope = (worths[k] === top ? odds[k]! / right : 0) - odds[k]! / all
    for (const c of row) ranker.table[c]! += size * slope
  }
  for (let c = 0; c < ranker.table.length; c++) ranker.table[c]! += size * decay[field] * (prior[c]! - ranker.table[c]!)
}

const train = (reads: readonly Read[], field: Field): Ranker => {
  const ranker = field === 'places' ? placeRanker(placePrior) : timeRanker(timePrior)
  const prior = ranker.table.slice()
  const sum = new Float64Array(ranker.table.length)
  for (let round = 0; round < rounds; round++) {
    const size = rate / (1 + round / 4)
    // In another fixed order each round.
    const place = (k: number) => (k * 31 + round * 17) % 97
    const order = reads.map((_, k) => k).sort((a, b) => place(a) - place(b) || a - b)
    for (const k of order) {
      visit(ranker, reads[k]!, field, (seen) => step(ranker, field, prior, seen, size))
      for (let c = 0; c < sum.length; c++) sum[c]! += ranker.table[c]!
    }
  }
  ranker.table.set(sum.map((s) => s / (rounds * reads.length)))
  return ranker
}

type Tally = { right: number; near: number; there: number; n: number }

const count = (tally: Tally, worth: number, best: number): void => {
  tally.n++
  if (worth === 1) tally.right++
  if (worth > 0) tally.near++
  if (best === 1) tally.there++
}

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

const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`
const report = (name: string, { right, near, there, n }: Tally): void =>
  console.log(
    `${name.padEnd(28)} ${percent(right, n)} of ${n} right, ${percent(near, n)} nearly, ${percent(there, n)} could be`,
  )

const newTally = (): Tally => ({ right: 0, near: 0, there: 0, n: 0 })

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
/** Documents that tell of a common occurrence are left out together: the first one leads the family. */
const familiesOf = (all: readonly Read[]): Map<Read, number> => {
  const family = new Map<Read, number>()
  const byEvent = new Map<string, number>()
  for (const [n, r] of all.entries()) {
    const events = r.document.claims.flatMap((c) => (c.event ? [c.event] : []))
    const known = new Set(events.flatMap((e) => byEvent.get(e) ?? []))
    const own = Math.min(n, ...known)
    // Two families that a document joins become one.
    for (const [o, f] of family) if (known.has(f)) family.set(o, own)
    for (const [e, f] of byEvent) if (known.has(f)) byEvent.set(e, own)
    for (const e of events) byEvent.set(e, own)
    family.set(r, own)
  }
  return family
}
const families = familiesOf(reads)
const leaders = [...new Set(families.values())]
const foldOf = (r: Read): number => leaders.indexOf(families.get(r)!) % folds

/** Traits whose weights are set by what comes out right, not by likelihood: those that weigh none, own and carried. */
const tuned: Record<Field, readonly (readonly [template: string, value: string])[]> = {
  places: [
    ['position', 'none'],
    ['position', 'default'],
    ['operation', 'last'],
    ['operation', 'first'],
    ['ruled', 'own'],
    ['ruled', 'carried'],
    ['country', 'main'],
    ['people', 'theirs'],
    ['standing', 'agent'],
    ['standing', 'dateline'],
    ['between', 'clause'],
    ['way', 'to'],
    ['way', 'from'],
  ],
  times: [
    ['position', 'none'],
    ['last', 'same'],
    ['operation', 'last'],
    ['operation', 'first'],
    ['ruled', 'own'],
    ['ruled', 'carried'],
    ['sentence', 'own'],
    ['reading', 'up-to'],
    ['reading', 'lasting'],
    ['between', 'clause'],
  ],
}
const offsets = [0.2, 0.4, 0.7, -0.2, -0.4, -0.7]
/** How many more claims must come out right for a change to be kept: fewer is chance. */
const leastGain = 8

/** Learnt by all documents but one fold, for each fold. */
const modelsOf = (field: Field): Ranker[] =>
  Array.from({ length: folds }, (_, fold) =>
    train(
      reads.filter((r) => foldOf(r) !== fold),
      field,
    ),
  )

const shift = (rankers: readonly Ranker[], template: string, value: string, by: number): void => {
  for (const r of rankers) {
    const t = r.templates.find((o) => o.name === template)!
    r.table[t.offset + r.values[t.traits[0]!]!.indexOf(value)]! += by
  }
}

const unseen = (
  models: readonly Ranker[],
  field: Field,
  look?: (r: Read, ranker: Ranker, seen: Seen) => void,
): Tally => {
  const tally = newTally()
  for (const r of reads) {
    const ranker = models[foldOf(r)]!
    visit(ranker, r, field, (seen) => {
      count(tally, seen.worths[seen.pick]!, Math.max(...seen.worths))
      look?.(r, ranker, seen)
    })
  }
  return tally
}

/** Moves the tuned weights of all models together where more of the unseen comes out right. */
const tune = (models: readonly Ranker[], field: Field): ((ranker: Ranker) => void) => {
  const worthOf = (t: Tally): number => t.right + 0.5 * (t.near - t.right)
  let best = worthOf(unseen(models, field))
  const moves: [string, string, number][] = []
  for (const [template, value] of tuned[field]) {
    let chosen = 0
    for (const by of offsets) {
      shift(models, template, value, by)
      const worth = worthOf(unseen(models, field))
      shift(models, template, value, -by)
      if (worth < best + (chosen === 0 ? leastGain : 0.5)) continue
      best = worth
      chosen = by
    }
    if (chosen === 0) continue
    shift(models, template, value, chosen)
    moves.push([template, value, chosen])
  }
  console.log(`${field}, moved: ${moves.map(([t, v, by]) => `${t} ${v} ${by}`).join(', ') || 'nothing'}`)
  return (ranker) => {
    for (const [template, value, by] of moves) shift([ranker], template, value, by)
  }
}

const learn = (field: Field): Ranker => {
  report(`${field}, rules alone`, byRulesAlone(reads, field))
  const models = modelsOf(field)
  report(`${field}, unseen fifth`, unseen(models, field))
  const move = tune(models, field)
  const look = (r: Read, ranker: Ranker, seen: Seen) => {
    if (shown === field && seen.worths[seen.pick] !== 1) show(r, ranker, seen)
  }
  report(`${field}, unseen, moved`, unseen(models, field, look))
  const ranker = train(reads, field)
  move(ranker)
  const seen = newTally()
  for (const r of reads) visit(ranker, r, field, (s) => count(seen, s.worths[s.pick]!, Math.max(...s.worths)))
  report(`${field}, learnt from`, seen)
  return ranker
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
// Times are decided where the places are.
for (const r of reads) visit(places, r, 'places', () => {})
const times = learn('times')
writeFileSync(
  fileURLToPath(new URL('../src/3-claim/assemble/settle/weights.ts', import.meta.url)),
  `import type { Weights } from './ranker.ts'

/** Made by \`npm run train:settle\` from bench/gold/dev/tune: do not edit by hand. */
// biome-ignore format: one row a combination
export const placeWeights: Weights = {\n${rows(weightsOf(places))}}

// biome-ignore format: one row a combination
export const timeWeights: Weights = {\n${rows(weightsOf(times))}}
`,
)
