import type { Modality, Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import { sortOf } from './acts.ts'
import { type Asked, askedBy } from './asking.ts'
import { echoes, hasNoun } from './echo.ts'
import { headsOf, refersOf } from './kin.ts'
import { ledOf } from './led.ts'
import { likeliest } from './likeliest.ts'
import { type Cluster, dateline, doer, kinds, plain, speaker, ways } from './place-candidates.ts'
import { captivityBefore, isAfterCaptivity } from './place-captive.ts'
import { type Choice, isJourney, type Own, placesFor, type Told } from './place-chain.ts'
import { depthOf, ownTimeOf, spreadOf, takenShareOf } from './place-course.ts'
import { isFrozenNowhere } from './place-frozen.ts'
import { findNearest, type Report, relationTo } from './place-report.ts'
import { claimOf, isElsewhere } from './place-ruled-out.ts'
import { landSaid, placeSaid, toldAgain } from './place-said.ts'
import { id } from './place-traits.ts'
import { betweenOf, defaultPosition, factAt, isOwn, noPosition } from './position.ts'
import { raidedBeside } from './raided.ts'
import { begin, scoreOf } from './ranker.ts'
import { gapOf, gaps } from './told-by.ts'

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
const countryKind = kinds.indexOf('country')
const there = echoes.indexOf('there')
const byNoun = echoes.indexOf('noun')
const unsaid = ways.indexOf('unsaid')
const nextParagraph = gaps.indexOf('next')

/** Whether people told of before are sent on, by others: who arrives is told of where he arrives. */
const isSentOn = (d: Draft): boolean =>
  sortOf(d.action).group === 2 &&
  d.whole?.action !== d.action &&
  refersOf(d) > 1 &&
  (d.action !== 'repatriate' || d.act.group?.passive === true || (d.item !== null && d.item.first > d.act.trigger.head))

/** Sets what is the same for all places that a claim might take. */
const setShared = (
  { scene, facts, ranker, traits: t, lands, spots }: Report,
  d: Draft,
  { last, operation }: Told,
): void => {
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
  t[id.lands] = Math.min(3, lands.codes.length)
  t[id.depth] = depthOf(scene, d.sentence)
  t[id.spots] = spots
  t[id.ownTime] = ownTimeOf(d)
  t[id.lastGroup] = last === null ? 0 : 1 + sortOf(last.of.action).group
  t[id.begun] = operation === null ? 0 : gapOf(scene, d, operation.of) <= nextParagraph ? 1 : 2
  t[id.spread] = spreadOf(scene, d.sentence)
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
  const { scene, ranker, candidates, country, nearest, traits, scores } = report
  setShared(report, d, told)
  const around: Cluster[] = []
  const own: Own = {
    of: d,
    clusters: around,
    journey: isJourney(d),
    sentOn: isSentOn(d),
    raided: raidedBeside(report.raided, d),
  }
  const asked = askedBy(report, d, told, parent, choices, findNearest(report, d, around))
  const land = landSaid(report, d, around)
  if (land) return land
  const again = toldAgain(report, d, asked.kin.figure, around)
  if (again) return { candidate: again.candidate, cluster: again.cluster, places: again.places, of: d }
  if (isFrozenNowhere(scene, d)) return { candidate: null, cluster: null, places: [], of: d }
  const said = placeSaid(report, d, told.last, around)
  if (said >= 0) {
    const [candidate, cluster] = [candidates[said]!, nearest[said]!]
    return { candidate, cluster, places: placesFor(candidate, cluster, own, told, report.anchors), of: d }
  }
  const claim = claimOf(report, d, told, choices, around)
  const seen: Uint8Array[] = []
  const values: (readonly Place[])[] = []
  const all = candidates.length + (report.byDefault ? 2 : 1)
  for (let n = 0; n < all; n++) {
    const isNamed = n < candidates.length
    const isOut = isNamed && isElsewhere(report, claim, n)
    if (isOut) scores[n] = Number.NEGATIVE_INFINITY
    if (isOut && !watch) continue
    if (isNamed) setNamed(report, asked, n)
    else setUnnamed(report, asked, n > candidates.length)
    if (!isOut) scores[n] = scoreOf(ranker, traits)
    if (!watch) continue
    seen.push(traits.slice())
    if (isNamed) values.push(placesFor(candidates[n]!, nearest[n]!, own, told, report.anchors))
    else values.push(n > candidates.length ? country : [])
  }
  const pick = likeliest(report, claim, all)
  watch?.(d, seen, values, pick)
  if (pick >= candidates.length)
    return { candidate: null, cluster: null, places: pick > candidates.length ? country : [], of: d }
  if (isAfterCaptivity(report, d, pick, choices)) return captivityBefore(choices, d)
  const candidate = candidates[pick]!
  const cluster = nearest[pick]!
  return { candidate, cluster, places: placesFor(candidate, cluster, own, told, report.anchors), of: d }
}

/** Describes a place that the report names, by the mention nearest to the claim. */
const setNamed = (report: Report, asked: Asked, n: number): void => {
  const { scene, lands, traits: t } = report
  const { d, told, parent, kin, ruled } = asked
  const { last, operation, lead } = told
  const c = report.candidates[n]!
  const cluster = report.nearest[n]!
  const position = report.where[n]!
  const isHere = isOwn(position)
  t[id.position] = position
  t[id.kind] = cluster.kind
  t[id.way] = cluster.way
  t[id.standing] = standingOf(d, cluster)
  t[id.ruled] = ruled !== null && hasName(cluster.places, ruled) ? ruledAs(d) : 0
  t[id.last] = last === null ? 0 : last.candidate === c ? 1 : 2
  t[id.operation] = operation?.candidate === c ? 1 : lead?.candidate === c ? 2 : 0
  t[id.relation] = last?.cluster ? relationTo(report, cluster, last.cluster) : 0
  t[id.sentence] = isHere ? 0 : asked.named
  t[id.country] = c.country === null ? 0 : c.country === report.main ? 1 : 2
  t[id.people] = c.country === null || !d.nationalities.length ? 0 : d.nationalities.includes(c.country) ? 1 : 2
  t[id.between] = isHere ? betweenOf(scene, d.sentence, d.anchor, cluster.first, cluster.last) : 0
  t[id.title] = report.title[n] ? 1 : 0
  t[id.kin] = kin.figure?.candidate === c ? 2 : kin.sort?.candidate === c ? 1 : 0
  t[id.heads] = headsOf(scene, d.sentence, cluster.first)
  t[id.court] = c.court ? 1 : 0
  t[id.parent] = parent === null ? 0 : parent.candidate === c ? 1 : 2
  const land = lands.of[n]!
  t[id.landRank] = land < 0 ? 0 : lands.ranks[land]!
  t[id.lastLand] = landAgainst(last, asked.last, c.country)
  t[id.operationLand] = landAgainst(operation, asked.operation, c.country)
  t[id.taken] = takenShareOf(report.taken[n]!, report.placed)
  t[id.purpose] = cluster.purpose
  t[id.led] = isHere ? ledOf(scene, d, cluster.first) : 0
  t[id.echo] = asked.there === n ? there : !isHere && hasNoun(scene, cluster, asked.echo.nouns) ? byNoun : 0
}

/** Describes what no mention names: no place, or the country that the report is about. */
const setUnnamed = (report: Report, asked: Asked, isMain: boolean): void => {
  const { lands, traits: t, main, country } = report
  const { d, told, parent, kin, ruled } = asked
  const { last, operation } = told
  t[id.position] = isMain ? defaultPosition : noPosition
  t[id.kind] = isMain ? countryKind : noKind
  t[id.way] = unsaid
  t[id.standing] = 0
  t[id.ruled] = isMain ? (ruled !== null && hasName(country, ruled) ? ruledAs(d) : 0) : ruled === null ? 1 : 0
  t[id.last] = last === null ? 0 : unnamedKin(last, isMain) ? 1 : 2
  t[id.operation] = 0
  t[id.relation] = 0
  t[id.sentence] = asked.named
  t[id.country] = isMain ? 1 : 0
  t[id.people] = !isMain || !d.nationalities.length ? 0 : d.nationalities.includes(main!) ? 1 : 2
  t[id.between] = 0
  t[id.title] = 0
  t[id.kin] = unnamedKin(kin.figure, isMain) ? 2 : unnamedKin(kin.sort, isMain) ? 1 : 0
  t[id.heads] = 0
  t[id.court] = 0
  t[id.parent] = parent === null ? 0 : unnamedKin(parent, isMain) ? 1 : 2
  const land = isMain ? lands.main : -1
  t[id.landRank] = land < 0 ? 0 : lands.ranks[land]!
  t[id.lastLand] = landAgainst(last, asked.last, isMain ? main : null)
  t[id.operationLand] = landAgainst(operation, asked.operation, isMain ? main : null)
  t[id.taken] = takenShareOf(report.taken[report.candidates.length + (isMain ? 1 : 0)]!, report.told)
  t[id.purpose] = 0
  t[id.led] = 0
  t[id.echo] = 0
}

const ruledAs = (d: Draft): number => (d.inferred.has('places') ? 2 : 1)

/** The country of a place against that of an earlier claim: a value of `lastLand`. */
const landAgainst = (told: Choice | null, toldLand: string | null, land: string | null): number =>
  told === null ? 0 : toldLand === null ? 3 : land === toldLand ? 1 : 2

const hasName = (places: readonly Place[], name: string): boolean => {
  for (const p of places) if (p.name === name) return true
  return false
}

/** "Cambodian police" is where those come from who do it, and often where they do. */
const standingOf = ({ act }: Draft, { standing, first }: Cluster): number =>
  standing !== plain &&
  standing !== dateline &&
  act.agent !== null &&
  act.agent.first <= first &&
  first < act.agent.last
    ? doer
    : standing === speaker
      ? plain
      : standing

const unnamedKin = (c: Choice | null, isMain: boolean): boolean =>
  c !== null && c.candidate === null && c.places.length > 0 === isMain
