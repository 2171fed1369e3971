import type { Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { type Anchors, anchorOf } from './anchor.ts'
import { type Cluster, isDescription, type PlaceCandidate } from './place-candidates.ts'

/** What a claim took: a place that the report names (with the mention of it), the country it is about, or none. */
export type Choice = {
  candidate: PlaceCandidate | null
  cluster: Cluster | null
  places: readonly Place[]
  of: Draft
}

/** The same choice with other places; written out, as all are to have one shape. */
export const withPlaces = ({ candidate, cluster, of }: Choice, places: readonly Place[]): Choice => ({
  candidate,
  cluster,
  places,
  of,
})

/** The choices that a claim may take over: of the claim before, of the operation told last, of the first one. */
export type Told = { last: Choice | null; operation: Choice | null; lead: Choice | null }

/** What the claim's own sentence names, beside the candidate chosen. */
export type Own = {
  clusters: readonly Cluster[]
  journey: boolean
  /** People told of before are sent on: "128 of them were flown to Nairobi". */
  sentOn: boolean
}

/**
 * The place as fully as the report names it: a country by the place inside it that the sentence names, a described site
 * with the named place that it stands in, a journey with the place of arrival after the place left.
 */
export const placesFor = (
  c: PlaceCandidate,
  cluster: Cluster,
  own: Own,
  told: Told,
  anchors: Anchors,
): readonly Place[] => {
  let places = cluster.places
  const isOwnSentence = own.clusters.includes(cluster)
  for (const other of c.clusters)
    if (other.head.country === cluster.head.country && other.places.length > places.length)
      places = withWay(other.places, cluster)
  const land = cluster.head.country
  if (
    isOwnSentence &&
    cluster.standing === 0 &&
    places[0]!.kind === 'country' &&
    places.length === 1 &&
    cluster.head.way !== 'to'
  ) {
    const inside = own.clusters.find(
      (o) => o !== cluster && o.head.country === land && o.head.way === cluster.head.way && isNamed(o),
    )
    if (inside) places = inside.places
  }
  if (places.every((p) => p.kind === 'site' && isDescription(p.name))) {
    const around = isOwnSentence
      ? own.clusters.find((o) => o !== cluster && o.head.country === land && isNamed(o))
      : undefined
    const named = around ? around.places : namedBefore(c, land, told)
    if (named) places = [...places, ...named.filter((p) => !places.some((q) => q.name === p.name))].slice(0, 3)
  }
  if (places.every((p) => p.kind === 'site')) {
    const named = anchorOf(anchors, cluster)
    if (named.length) places = [...places, ...named].slice(0, 3)
  }
  const opening = isOwnSentence ? openingOf(anchors.scene, cluster, own) : undefined
  if (opening) places = [...places, ...opening.places.filter((p) => !places.some((q) => q.name === p.name))]
  if (own.journey && cluster.head.way !== 'to') {
    const arrival = own.clusters.find(
      (o) => o !== cluster && o.head.way === 'to' && o.head.kind !== 'country' && o.standing === 0,
    )
    if (arrival) places = [...places.slice(0, 2), ...arrival.places.slice(0, 1)]
  }
  if (own.sentOn && isOwnSentence && cluster.head.way === 'to') {
    const left = leftBefore(land, told)
    if (left.length) places = [...left.slice(0, 2), ...places.slice(0, 1)]
  }
  return places
}

const divisions = ['site', 'locality', 'province']

/** "In Kratie, 312 were held at a rented house in Snuol": where the sentence begins, if that is wider. */
const openingOf = ({ tokens, sentences }: Scene, cluster: Cluster, { clusters }: Own): Cluster | undefined => {
  const { first } = sentences[tokens[cluster.first]!.sentence]!
  const wide = (o: Cluster): number => divisions.indexOf(o.places.at(-1)!.kind)
  return tokens[first]!.lower !== 'in'
    ? undefined
    : clusters.find(
        (o) =>
          o.first === first + 1 &&
          o !== cluster &&
          isNamed(o) &&
          o.head.country === cluster.head.country &&
          wide(o) > wide(cluster),
      )
}

const isNamed = (o: Cluster): boolean =>
  o.standing === 0 &&
  o.head.kind !== 'country' &&
  o.head.kind !== 'region' &&
  o.places.some((p) => !isDescription(p.name))

const namedBefore = (c: PlaceCandidate, land: string | null, told: Told): readonly Place[] | null => {
  for (const from of [told.last, told.operation, told.lead]) {
    if (!from?.places.length || from.candidate === c) continue
    const named = from.places.filter((p) => !isDescription(p.name) && p.country === land)
    if (named.length) return named
  }
  return null
}

/** They left where they were told of before, if that is abroad. */
const leftBefore = (land: string | null, { last }: Told): readonly Place[] =>
  last ? last.places.filter((p) => p.way !== 'to' && p.country !== null && p.country !== land) : []

const withWay = (places: readonly Place[], cluster: Cluster): readonly Place[] => {
  const way = cluster.head.way ?? 'at'
  return places.map((p) => (p.way === way ? p : { name: p.name, kind: p.kind, country: p.country, way }))
}
