import type { Modality, Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import { ownPlaceOf } from '../fields.ts'
import type { Scene } from '../scene.ts'
import { sortOf } from './acts.ts'
import { type Anchors, anchorsOf } from './anchor.ts'
import { headsOf, kinOf, refersOf } from './kin.ts'
import {
  type Cluster,
  clustersOf,
  dateline,
  doer,
  kinds,
  type PlaceCandidate,
  placeCandidates,
  plain,
  ways,
} from './place-candidates.ts'
import { type Choice, type Own, placesFor, type Told } from './place-chain.ts'
import { isOfOtherSites } from './place-standing.ts'
import { id, type PlaceRanker } from './place-traits.ts'
import { betweenOf, defaultPosition, type Facts, factAt, isNearer, isOwn, noPosition, positionOf } from './position.ts'
import { begin, scoreOf } from './ranker.ts'
import { chosenFor, whomOf, withoutSpan, withSpan } from './taken.ts'
import { gapOf, saidByOf, tenseOf } from './told-by.ts'

/** Called with the traits of each candidate of a claim, in order: for training. */
export type Watch = (
  draft: Draft,
  traits: readonly Uint8Array[],
  values: readonly (readonly Place[])[],
  pick: number,
) => void

const moodOf = (m: Modality): number =>
  m === 'happened' ? 0 : m === 'planned' || m === 'ordered' ? 1 : m === 'ongoing' ? 2 : 3

const noKind = kinds.indexOf('none')
const isSite = ({ head }: Cluster): boolean => head.kind === 'site'
const countryKind = kinds.indexOf('country')
const unsaid = ways.indexOf('unsaid')

/** What all claims of a report share, and room for what each looks up. */
type Report = {
  scene: Scene
  facts: Facts
  ranker: PlaceRanker
  candidates: readonly PlaceCandidate[]
  anchors: Anchors
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
}

/**
 * Gives each claim its place: the likeliest of those that the report names, of the country it is about, and of none.
 * People place a claim where its own clause says; where it says nothing, at the place of the operation that the text is
 * telling of, for a raid is placed once and its arrests and seizures follow; a new place named opens a new scene. Running
 * totals belong to the country as a whole. Journeys start where people are held or fly from, told before or after.
 */
export const settlePlaces = (
  scene: Scene,
  drafts: readonly Draft[],
  country: readonly Place[],
  ranker: PlaceRanker,
  facts: Facts,
  watch: Watch | null,
): void => {
  if (!drafts.length) return
  const clusters = clustersOf(scene)
  const candidates = placeCandidates(clusters, scene)
  const main = country[0]?.country ?? null
  const report: Report = {
    scene,
    facts,
    ranker,
    candidates,
    anchors: anchorsOf(scene, clusters),
    country,
    main,
    byDefault: main !== null && !candidates.some((c) => isCountry(c, main)),
    traits: new Uint8Array(ranker.names.length),
    nearest: candidates.map((c) => c.clusters[0]!),
    where: candidates.map(() => 0),
    from: null,
    relations: new Uint8Array(clusters.length),
    title: candidates.map((c) => isIn(scene.layers.title, c)),
  }
  const told: Told = { last: null, operation: null, lead: null }
  let before: Draft | null = null
  const choices: Choice[] = []
  for (const d of drafts) {
    const own = d.item?.quantity ? ownPlaceOf(scene, d.item) : null
    const whole: Choice | null = d.whole ? chosenFor(d.whole, drafts, choices) : null
    const parent = d.whole?.sentence === d.sentence ? whole : null
    const twin = before && before.act === d.act && before.anchor === d.anchor && !d.whole ? told.last : null
    let choice: Choice
    if (d.action === 'sanction') {
      // Sanctions hold everywhere; what stands beside them is who imposes them, or on whom.
      choice = { candidate: null, cluster: null, places: [], of: d }
      apply(scene, d, choice)
    } else if (d.action === 'rate' || own) choice = { candidate: null, cluster: null, places: d.places, of: d }
    else {
      choice = parent ?? twin ?? choose(report, d, told, whole, choices, watch)
      apply(scene, d, choice)
    }
    choices.push(choice)
    if (own || d.action === 'rate' || d.action === 'sanction') continue
    told.last = choice
    before = d
    if (sortOf(d.action).group === 0 && choice.places.length) {
      told.operation = choice
      told.lead ??= choice
    }
  }
}

const isCountry = ({ country, clusters: [first] }: PlaceCandidate, code: string): boolean =>
  country === code && first!.head.kind === 'country' && first!.places.length === 1

/** Sets what is the same for all places that a claim might take. */
const setShared = (report: Report, d: Draft): void => {
  const { scene, facts, ranker, traits: t } = report
  const { sort, group } = sortOf(d.action)
  t[id.act] = sort
  t[id.group] = group
  t[id.mood] = moodOf(d.modality)
  const fact = factAt(scene, facts, d.sentence)
  t[id.back] = fact & 1
  t[id.reference] = fact >> 2
  t[id.total] = (fact >> 1) & 1
  const count = d.count?.low ?? d.count?.high ?? null
  t[id.size] = count === null ? 0 : count < 1000 ? 1 : 2
  t[id.more] = d.item?.quantity?.more ? 1 : 0
  t[id.refers] = refersOf(d)
  t[id.tense] = tenseOf(d)
  begin(ranker, t)
}

/** Finds the nearest mention of each candidate; gives what the claim's own sentence names: a value of `sentence`. */
const findNearest = ({ scene, candidates, nearest, where }: Report, d: Draft, around: Cluster[]): number => {
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

const choose = (
  report: Report,
  d: Draft,
  told: Told,
  parent: Choice | null,
  choices: readonly Choice[],
  watch: Watch | null,
): Choice => {
  const { scene, ranker, candidates, country, main, traits: t, nearest, where } = report
  const { last, operation, lead } = told
  setShared(report, d)
  const kin = kinOf(d, choices)
  const around: Cluster[] = []
  const own: Own = { clusters: around, journey: sortOf(d.action).group === 2 || d.action === 'escape' }
  const named = findNearest(report, d, around)
  const ruled = d.places.length ? d.places[0]!.name : null
  const ruledAs = d.inferred.has('places') ? 2 : 1
  const nations = d.nationalities.length
  const elsewhere = isOfOtherSites(scene, d.sentence)
  let pick = 0
  const seen: Uint8Array[] = []
  const values: (readonly Place[])[] = []
  let most = Number.NEGATIVE_INFINITY
  for (let n = 0; n < candidates.length; n++) {
    const c = candidates[n]!
    const cluster = nearest[n]!
    const position = where[n]!
    const isHere = isOwn(position)
    const of =
      last?.candidate === c ? last : operation?.candidate === c ? operation : lead?.candidate === c ? lead : null
    t[id.position] = position
    t[id.kind] = cluster.kind
    t[id.way] = cluster.way
    t[id.standing] = standingOf(d, cluster)
    t[id.ruled] = ruled !== null && hasName(cluster.places, ruled) ? ruledAs : 0
    t[id.last] = last === null ? 0 : last === of ? 1 : 2
    t[id.operation] = operation?.candidate === c ? 1 : lead?.candidate === c ? 2 : 0
    t[id.relation] = last?.cluster ? relationTo(report, cluster, last.cluster) : 0
    t[id.sentence] = isHere ? 0 : named
    t[id.country] = c.country === null ? 0 : c.country === main ? 1 : 2
    t[id.people] = c.country === null || nations === 0 ? 0 : d.nationalities.includes(c.country) ? 1 : 2
    t[id.between] = isHere ? betweenOf(scene, d.sentence, d.anchor, cluster.first, cluster.last) : 0
    t[id.when] = of && !isHere ? whenOf(d, of.of) : 0
    t[id.whom] = of && !isHere ? whomOf(d, of.of) : 0
    t[id.often] = Math.min(3, c.clusters.length)
    t[id.title] = report.title[n] ? 1 : 0
    t[id.kin] = kin.figure?.candidate === c ? 2 : kin.sort?.candidate === c ? 1 : 0
    t[id.heads] = headsOf(scene, d.sentence, cluster.first)
    t[id.gap] = of ? gapOf(scene, d, of.of) : 0
    t[id.said] = of ? saidByOf(d, of.of) : 0
    t[id.court] = c.court ? 1 : 0
    t[id.parent] = parent === null ? 0 : parent.candidate === c ? 1 : 2
    const score = scoreOf(ranker, t)
    if (watch) {
      seen.push(t.slice())
      values.push(placesFor(c, cluster, own, told, report.anchors))
    }
    if (score > most && !(elsewhere && !isHere && isSite(cluster))) {
      most = score
      pick = n
    }
  }
  for (let n = candidates.length; n < candidates.length + (report.byDefault ? 2 : 1); n++) {
    const isMain = n > candidates.length
    setUnnamed(t, d, isMain, report, last)
    t[id.sentence] = named
    t[id.title] = 0
    t[id.kin] = unnamedKin(kin.figure, isMain) ? 2 : unnamedKin(kin.sort, isMain) ? 1 : 0
    t[id.heads] = 0
    t[id.gap] = last ? gapOf(scene, d, last.of) : 0
    t[id.said] = last ? saidByOf(d, last.of) : 0
    t[id.court] = 0
    t[id.parent] = parent === null ? 0 : unnamedKin(parent, isMain) ? 1 : 2
    t[id.ruled] = isMain ? (ruled !== null && hasName(country, ruled) ? ruledAs : 0) : ruled === null ? 1 : 0
    const score = scoreOf(ranker, t)
    if (watch) {
      seen.push(t.slice())
      values.push(isMain ? country : [])
    }
    if (score > most) {
      most = score
      pick = n
    }
  }
  watch?.(d, seen, values, pick)
  if (pick >= candidates.length)
    return { candidate: null, cluster: null, places: pick > candidates.length ? country : [], of: d }
  const candidate = candidates[pick]!
  const cluster = nearest[pick]!
  return { candidate, cluster, places: placesFor(candidate, cluster, own, told, report.anchors), of: d }
}

/** Describes what no mention names: no place, or the country that the report is about. */
const setUnnamed = (t: Uint8Array, d: Draft, isMain: boolean, { main }: Report, last: Choice | null): void => {
  t[id.position] = isMain ? defaultPosition : noPosition
  t[id.kind] = isMain ? countryKind : noKind
  t[id.way] = unsaid
  t[id.standing] = 0
  t[id.last] = last === null ? 0 : last.candidate === null && last.places.length > 0 === isMain ? 1 : 2
  t[id.operation] = 0
  t[id.relation] = 0
  t[id.country] = isMain ? 1 : 0
  t[id.people] = !isMain || !d.nationalities.length ? 0 : d.nationalities.includes(main!) ? 1 : 2
  t[id.between] = 0
  t[id.when] = 0
  t[id.whom] = 0
  t[id.often] = 0
}

const hasName = (places: readonly Place[], name: string): boolean => {
  for (const p of places) if (p.name === name) return true
  return false
}

/** Whether two claims can be of one time, where the later one states its own. */
const whenOf = (d: Draft, told: Draft): number => {
  if (!d.time || d.inferred.has('time') || !told.time) return 0
  const meet = (d.time.start ?? '') <= (told.time.end ?? '9999') && (told.time.start ?? '') <= (d.time.end ?? '9999')
  return meet ? 1 : 2
}

/** Whether a cluster names a place or lies in it. */
const holds = (cluster: Cluster, name: string): boolean => {
  for (const m of cluster.mentions) {
    if (m.name === name) return true
    for (const w of m.within) if (w.name === name) return true
  }
  return false
}

const relationTo = (report: Report, cluster: Cluster, other: Cluster): number => {
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

const apply = (scene: Scene, d: Draft, { cluster, places }: Choice): void => {
  const own = cluster !== null && scene.tokens[cluster.first]!.sentence === d.sentence
  d.places = places as Place[]
  if (own || !places.length) d.inferred.delete('places')
  else d.inferred.add('places')
  if (own) {
    const found = cluster.mentions.map((m) => ({ start: m.start, end: m.end }))
    d.spans = withSpan(d.spans, 'places', found)
  } else if (d.spans.places) d.spans = withoutSpan(d.spans, 'places')
}

/** "Cambodian police" is where those come from who do it, and often where they do. */
const standingOf = ({ act }: Draft, { standing, first }: Cluster): number =>
  standing !== plain &&
  standing !== dateline &&
  act.agent !== null &&
  act.agent.first <= first &&
  first < act.agent.last
    ? doer
    : standing

const unnamedKin = (c: Choice | null, isMain: boolean): boolean =>
  c !== null && c.candidate === null && c.places.length > 0 === isMain

const isIn = (title: string | null, { clusters }: PlaceCandidate): boolean =>
  title !== null && clusters.some((c) => c.mentions.some((m) => title.includes(m.name)))
