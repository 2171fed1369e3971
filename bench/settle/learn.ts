import type { Draft } from '../../src/3-claim/assemble/draft.ts'
import { headingsOf } from '../../src/3-claim/assemble/settle/headings.ts'
import { placeRanker } from '../../src/3-claim/assemble/settle/place-traits.ts'
import { settlePlaces } from '../../src/3-claim/assemble/settle/places.ts'
import { factsOf } from '../../src/3-claim/assemble/settle/position.ts'
import { placePrior, timePrior } from '../../src/3-claim/assemble/settle/prior.ts'
import { begin, cellOf, type Ranker, scoreOf } from '../../src/3-claim/assemble/settle/ranker.ts'
import { timeRanker } from '../../src/3-claim/assemble/settle/time-traits.ts'
import { settleTimes } from '../../src/3-claim/assemble/settle/times.ts'
import { type ScoredClaim, samePlace } from '../score.ts'
import { type Field, type Read, reset } from './reads.ts'

/** How often all documents are gone over, by what steps, how far drawn back; weights are averaged from one round on. */
const ways = {
  places: { rounds: 16, rate: 0.02, decay: 0.014, from: 6 },
  times: { rounds: 24, rate: 0.02, decay: 0.006, from: 12 },
}

/** Reports in the manner of the first set, news of crackdowns, are what is read most: they weigh more. */
const firstKind = 2
const weightOf = ({ document }: Read): number => (/^(?:own|fresh)-/.test(document.id) ? 1 : firstKind)

/** 1 for right; less where only country or only name is. */
export const placeWorth = (g: ScoredClaim, places: readonly Draft['places'][number][]): number => {
  const { place, country } = samePlace(g, [...places])
  return place && country ? 1 : place ? 0.7 : country ? 0.5 : 0
}

export const timeWorth = (g: ScoredClaim, time: Draft['time']): number =>
  (g.time?.start ?? null) === (time?.start ?? null) &&
  (g.time?.end ?? null) === (time?.end ?? null) &&
  !g.time === !time
    ? 1
    : 0

export type Seen = {
  draft: Draft
  gold: ScoredClaim
  traits: readonly Uint8Array[]
  worths: number[]
  pick: number
  names: () => string[]
}

/** Settles one document and shows each decision on an annotated claim. */
export const visit = (ranker: Ranker, r: Read, field: Field, look: (seen: Seen) => void): void => {
  reset(r, field)
  const { scene, drafts, country } = r.read
  if (field === 'places')
    settlePlaces(scene, drafts, country, ranker, factsOf(scene), headingsOf(scene), (draft, traits, values, pick) => {
      const gold = r.golds.get(draft)
      const names = () => values.map((v) => v.map((p) => `${p.name}/${p.country}`).join(' > '))
      if (gold) look({ draft, gold, traits, worths: values.map((v) => placeWorth(gold, v)), pick, names })
    })
  else
    settleTimes(scene, drafts, ranker, factsOf(scene), headingsOf(scene), (draft, traits, values, pick) => {
      const gold = r.golds.get(draft)
      const names = () => values.map((v) => (v ? `${v.start}..${v.end}` : 'none'))
      if (gold) look({ draft, gold, traits, worths: values.map((v) => timeWorth(gold, v)), pick, names })
    })
}

/** A candidate whose odds move less than this teaches nothing. */
const least = 1e-4

/** One step towards the candidates that are worth most. */
const step = (ranker: Ranker, { traits, worths }: Seen, size: number): void => {
  const top = Math.max(...worths)
  if (top <= 0) return
  begin(ranker, traits[0]!)
  const scores = traits.map((t) => scoreOf(ranker, t))
  const highest = Math.max(...scores)
  const odds = scores.map((s) => Math.exp(s - highest))
  const all = odds.reduce((a, b) => a + b, 0)
  const right = odds.reduce((a, w, k) => a + (worths[k] === top ? w : 0), 0)
  for (const [k, t] of traits.entries()) {
    const slope = (worths[k] === top ? odds[k]! / right : 0) - odds[k]! / all
    if (Math.abs(slope) < least) continue
    for (let n = 0; n < ranker.templates.length; n++) ranker.table[cellOf(ranker, n, t)]! += size * slope
  }
}

/** Draws the weights back to what was known before. */
const forget = ({ table }: Ranker, prior: Float64Array, share: number): void => {
  for (let c = 0; c < table.length; c++) table[c]! += share * (prior[c]! - table[c]!)
}

/** Learns from documents: gradient steps in a fixed order, weights averaged over the steps of the later rounds. */
export const train = (reads: readonly Read[], field: Field): Ranker => {
  const ranker = field === 'places' ? placeRanker(placePrior) : timeRanker(timePrior)
  const { rounds, rate, decay, from } = ways[field]
  const prior = ranker.table.slice()
  const sum = new Float64Array(ranker.table.length)
  for (let round = 0; round < rounds; round++) {
    const size = rate / (1 + round / 4)
    // In another fixed order each round.
    const place = (k: number) => (k * 31 + round * 17) % 97
    const order = reads.map((_, k) => k).sort((a, b) => place(a) - place(b) || a - b)
    for (const k of order) {
      let steps = 0
      const weight = weightOf(reads[k]!)
      visit(ranker, reads[k]!, field, (seen) => {
        step(ranker, seen, size * weight)
        steps++
      })
      forget(ranker, prior, size * decay * steps)
      if (round < from) continue
      for (let c = 0; c < sum.length; c++) sum[c]! += ranker.table[c]!
    }
  }
  ranker.table.set(sum.map((s) => s / ((rounds - from) * reads.length)))
  return ranker
}
