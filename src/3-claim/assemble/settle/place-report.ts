import type { Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { type Anchors, anchorsOf } from './anchor.ts'
import type { Headings } from './headings.ts'
import { type Lands, landsOf } from './lands.ts'
import { type Cluster, clustersOf, type PlaceCandidate, placeCandidates } from './place-candidates.ts'
import type { Choice } from './place-chain.ts'
import { spotsOf } from './place-course.ts'
import type { PlaceRanker } from './place-traits.ts'
import { type Facts, isNearer, isOwn, positionOf } from './position.ts'
import { type Raided, raidedIn } from './raided.ts'

/** What all claims of a report share, and room for what each looks up. */
export type Report = {
  scene: Scene
  facts: Facts
  headings: Headings
  ranker: PlaceRanker
  candidates: readonly PlaceCandidate[]
  anchors: Anchors
  raided: Raided
  /** The country that the report is about, and whether no candidate is that country itself. */
  country: readonly Place[]
  main: string | null
  byDefault: boolean
  traits: Uint8Array
  /** Of each candidate the mention nearest to the claim, and its position. */
  nearest: Cluster[]
  where: number[]
  /** How each place stands to that of the claim before, plus 1 (0: not asked yet): while claims stay there it is the same. */
  from: Cluster | null
  relations: Uint8Array
  /** Of each candidate whether the title names it. */
  title: boolean[]
  lands: Lands
  /** How many places below a country it names: a value of `spots`. */
  spots: number
  /** How many claims so far took each candidate, none, the main country; how many were told, and how many of them placed. */
  taken: Int32Array
  told: number
  placed: number
  /** Of each candidate, of none and of the main country how it scores for the claim at hand. */
  scores: Float64Array
  /** Of each candidate 1 where it was found that the claim at hand cannot be there, though it speaks for its country. */
  barred: Uint8Array
  /** Of each country the odds of all its places together; at the end those of none. */
  odds: Float64Array
}

/** Looks up what all claims of a report share. */
export const reportOf = (
  scene: Scene,
  drafts: readonly Draft[],
  country: readonly Place[],
  ranker: PlaceRanker,
  facts: Facts,
  headings: Headings,
): Report => {
  const clusters = clustersOf(scene)
  const candidates = placeCandidates(clusters, scene)
  const main = country[0]?.country ?? null
  const lands = landsOf(candidates, main)
  return {
    scene,
    facts,
    headings,
    ranker,
    candidates,
    anchors: anchorsOf(scene, clusters),
    raided: raidedIn(scene, drafts, clusters),
    country,
    main,
    byDefault: main !== null && !candidates.some((c) => isCountry(c, main)),
    traits: new Uint8Array(ranker.names.length),
    nearest: candidates.map((c) => c.clusters[0]!),
    where: candidates.map(() => 0),
    from: null,
    relations: new Uint8Array(clusters.length),
    title: candidates.map((c) => isIn(scene.layers.title, c)),
    lands,
    spots: spotsOf(candidates),
    taken: new Int32Array(candidates.length + 2),
    told: 0,
    placed: 0,
    scores: new Float64Array(candidates.length + 2),
    barred: new Uint8Array(candidates.length + 2),
    odds: new Float64Array(lands.codes.length + 2),
  }
}

/** Counts what a claim took. */
export const note = (report: Report, { candidate, places }: Pick<Choice, 'candidate' | 'places'>): void => {
  const isPlaced = places.length > 0
  report.taken[candidate ? candidate.number : report.candidates.length + (isPlaced ? 1 : 0)]!++
  report.told++
  if (isPlaced) report.placed++
}

const isCountry = ({ country, clusters: [first] }: PlaceCandidate, code: string): boolean =>
  country === code && first!.head.kind === 'country' && first!.places.length === 1

const isIn = (title: string | null, { clusters }: PlaceCandidate): boolean =>
  title !== null && clusters.some((c) => c.mentions.some((m) => title.includes(m.name)))

/** Finds the nearest mention of each candidate; gives what the claim's own sentence names: a value of `sentence`. */
export const findNearest = ({ scene, candidates, nearest, where }: Report, d: Draft, around: Cluster[]): number => {
  let named = 1
  for (let n = 0; n < candidates.length; n++) {
    const { clusters } = candidates[n]!
    let best = clusters[0]!
    let position = positionOf(scene, d.sentence, d.anchor, best.first, best.last)
    for (let k = 1; k < clusters.length; k++) {
      const cluster = clusters[k]!
      const p = positionOf(scene, d.sentence, d.anchor, cluster.first, cluster.last)
      if (isNearer(p, position)) {
        best = cluster
        position = p
      }
    }
    nearest[n] = best
    where[n] = position
    if (!isOwn(position)) continue
    around.push(best)
    if (best.standing !== 0) continue
    const { way } = best.head
    if (way === 'at' || way === null) named = 2
    else if (named === 1) named = 3
  }
  return named
}

/** Whether a cluster names a place or lies in it. */
const holds = (cluster: Cluster, name: string): boolean => {
  for (const m of cluster.mentions) {
    if (m.name === name) return true
    for (const w of m.within) if (w.name === name) return true
  }
  return false
}

/** How a place stands to that of the claim before: a value of `relation`. */
export const relationTo = (report: Report, cluster: Cluster, other: Cluster): number => {
  const { relations } = report
  if (report.from !== other) {
    report.from = other
    relations.fill(0)
  }
  if (relations[cluster.number] === 0) relations[cluster.number] = 1 + relationOf(cluster, other)
  return relations[cluster.number]! - 1
}

const relationOf = (cluster: Cluster, other: Cluster): number => {
  if (other.head.name === cluster.head.name) return 0
  if (holds(cluster, other.head.name)) return 1
  if (holds(other, cluster.head.name)) return 2
  return other.head.country === cluster.head.country ? 3 : 4
}
