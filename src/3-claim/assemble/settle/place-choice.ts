import type { Modality, Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import { sortOf } from './acts.ts'
import { headsOf, kinOf, refersOf } from './kin.ts'
import { type Cluster, dateline, doer, kinds, plain, ways } from './place-candidates.ts'
import { type Choice, type Own, placesFor, type Told } from './place-chain.ts'
import { findNearest, type Report, relationTo } from './place-report.ts'
import { isOfOtherSites } from './place-standing.ts'
import { id } from './place-traits.ts'
import { betweenOf, defaultPosition, factAt, isOwn, noPosition } from './position.ts'
import { begin, scoreOf } from './ranker.ts'
import { whomOf } from './taken.ts'
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

/** The likeliest place of a claim: one that the report names, the country that it is about, or none. */
export const choose = (
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
