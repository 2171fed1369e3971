import type { Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { groups, sortOf } from './acts.ts'
import { type Cluster, kinds, ways } from './place-candidates.ts'
import type { Choice, Own, Told } from './place-chain.ts'
import type { Report } from './place-report.ts'
import { betweenOf, betweens, isOwn } from './position.ts'

const to = ways.indexOf('to')

const plainStanding = 0

/** "helped 85 migrants home – 50 to Benin, 35 to Nepal": where the sentence says where they came to, none has landed where others did before. */
export const isArrivalOfOthers = (
  { nearest, where }: Report,
  d: Draft,
  n: number,
  around: readonly Cluster[],
): boolean =>
  d.action === 'repatriate' &&
  nearest[n]!.way === to &&
  !isOwn(where[n]!) &&
  around.some((o) => o.way === to && o.standing === plainStanding && o.first > d.anchor)

const operation = groups.indexOf('operation')
const ofRegion = kinds.indexOf('region')

/** "smuggled 70 people to the Schengen Area. Police searched …": no house is searched in a part of the world that people were on the way to. */
export const isRegionReached = ({ nearest, where }: Report, d: Draft, n: number): boolean =>
  sortOf(d.action).group === operation && nearest[n]!.kind === ofRegion && nearest[n]!.way === to && !isOwn(where[n]!)

/** The places of a journey, what was left before what was reached; what others reached before is where these are. */
export const alongJourney = (
  places: readonly Place[],
  cluster: Cluster,
  isHere: boolean,
  own: Own,
  told: Told,
  scene: Scene,
): readonly Place[] => {
  if (!own.journey) return isHere ? places : places.map(stayed)
  if (isHere && cluster.way === to) {
    const left = own.clusters.find((o) => o.head.way === 'from' && o.standing === 0 && isOfMain(scene, own, o))
    if (left) return [...left.places.slice(0, 2), ...places.slice(0, 1)]
    const before = own.sentOn ? leftBefore(cluster.head.country, told) : []
    return before.length ? [...before.slice(0, 2), ...places.slice(0, 1)] : places
  }
  const from = own.sentOn && !isHere ? reachedFirst(places, told) : places
  if (cluster.way === to) return from
  const arrival = own.clusters.find((o) => o !== cluster && isArrival(o) && isOfMain(scene, own, o))
  return arrival ? [...from.slice(0, 2), ...arrival.places.slice(0, 1)] : from
}

const isArrival = ({ way, head, standing }: Cluster): boolean => way === to && head.kind !== 'country' && standing === 0

const clause = betweens.indexOf('clause')

/** "Nine who were lured to a scam centre landed at Manila": no journey of the clause beside. */
const isOfMain = (scene: Scene, { of }: Own, o: Cluster): boolean =>
  betweenOf(scene, of.sentence, of.anchor, o.first, o.last) !== clause

/** Who went from there to another place is sent on from that. */
const reachedFirst = (places: readonly Place[], { last }: Told): readonly Place[] => {
  const reached = last?.places[0]?.name === places[0]!.name ? reachedBy(last) : []
  return reached.length ? reached : places
}

/** They left where they were told of before, which is where they came to if it was a journey; if that is abroad. */
const leftBefore = (land: string | null, { last }: Told): readonly Place[] => {
  if (!last) return []
  const reached = reachedBy(last)
  const left = reached.length ? reached : last.places
  return left.filter((p) => p.country !== null && p.country !== land)
}

/** Where a journey told before ended: the next one starts there. */
const reachedBy = ({ places }: Choice): readonly Place[] => {
  const reached = places.filter((p) => p.way === 'to')
  return reached.map(({ name, kind, country }) => ({ name, kind, country, way: 'from' }))
}

/** "trafficked to a house in Bavet. … 12 were arrested": who is told of there later has arrived. */
const stayed = (p: Place): Place => (p.way === 'to' ? { name: p.name, kind: p.kind, country: p.country, way: 'at' } : p)
