import type { Place } from '../../../model/claim.ts'
import { ands } from '../../clause/small-words.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { groups, sortOf } from './acts.ts'
import { type Anchors, anchorOf } from './anchor.ts'
import { type Cluster, isDescription, type PlaceCandidate, ways } from './place-candidates.ts'
import { alongJourney } from './place-journey.ts'
import { betweenOf, betweens } from './position.ts'

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

/** Whether people go from one place to another. */
export const isJourney = (d: Draft): boolean => sortOf(d.action).group === journey || d.action === 'escape'
const journey = groups.indexOf('journey')

/** The choices that a claim may take over: of the claim before, of the operation told last, of the first one. */
export type Told = { last: Choice | null; operation: Choice | null; lead: Choice | null }

/** What the claim's own sentence names, beside the candidate chosen. */
export type Own = {
  of: Draft
  clusters: readonly Cluster[]
  journey: boolean
  /** People told of before are sent on: "128 of them were flown to Nairobi". */
  sentOn: boolean
  /** The site that a raid of the sentence is done to. */
  raided: Cluster | null
}

const to = ways.indexOf('to')

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
  const isHere = own.clusters.includes(cluster)
  const around = isHere ? nearestAround(own.clusters, cluster) : undefined
  let places = fullest(c, cluster, around, anchors.scene)
  if (isHere) places = insideNamed(places, cluster, own)
  if (places.every((p) => p.kind === 'site' && isDescription(p.name)))
    places = joined(places, around ? around.places : namedBefore(c, cluster.head.country, told))
  if (places.every((p) => p.kind === 'site')) places = joined(places, anchorOf(anchors, cluster))
  if (isHere) places = inSentence(places, cluster, own, told, anchors.scene)
  return alongJourney(places, cluster, isHere, own, told, anchors.scene)
}

/** "In Kampala, a raid in Muyenga, when nine were held in a villa": of the named places that a site may lie in the nearest. */
const nearestAround = (clusters: readonly Cluster[], cluster: Cluster): Cluster | undefined => {
  let best: Cluster | undefined
  for (const o of clusters) {
    if (o === cluster || !isAround(o, cluster)) continue
    if (!best || Math.abs(o.first - cluster.first) < Math.abs(best.first - cluster.first)) best = o
  }
  return best
}

const isAround = (o: Cluster, { head, way }: Cluster): boolean =>
  o.head.country === head.country && isNamed(o) && (o.way !== to || way === to)

/** With what is not there yet behind, three at the most. */
const joined = (places: readonly Place[], more: readonly Place[]): readonly Place[] =>
  more.length ? [...places, ...unlike(more, places)].slice(0, 3) : places

const unlike = (places: readonly Place[], others: readonly Place[]): readonly Place[] =>
  places.filter((p, n) => !others.some((q) => q.name === p.name) && !places.some((q, k) => k < n && q.name === p.name))

/** As the fullest mention has it; "Oct. 10, Panadura: 20 arrested at a hotel" is another hotel than the one told of in Kandy. */
const fullest = (c: PlaceCandidate, cluster: Cluster, around: Cluster | undefined, scene: Scene): readonly Place[] => {
  let { places } = cluster
  if (around && isNew(scene, cluster)) return places
  for (const other of c.clusters)
    if (other.head.country === cluster.head.country && other.places.length > places.length && !isList(scene, other))
      places = withWay(other.places, cluster)
  return places
}

/** "Bokor Mountain, Bavet and Poipet", "in Bavet and in Poipet": several places, no fuller name of the first. */
const isList = ({ tokens }: Scene, { mentions }: Cluster): boolean => {
  if (mentions.length < 2) return false
  const { first } = mentions.at(-1)!
  return ands.has(tokens[first - 1]) || (tokens[first - 1]!.pos === 'ADP' && ands.has(tokens[first - 2]))
}

/** A country by the place inside it. */
const insideNamed = (places: readonly Place[], cluster: Cluster, own: Own): readonly Place[] => {
  const { standing, head, way } = cluster
  if (standing !== 0 || places[0]!.kind !== 'country' || places.length > 1 || way === to) return places
  const inside = own.clusters.find(
    (o) => o !== cluster && o.head.country === head.country && o.head.way === head.way && isNamed(o),
  )
  return inside ? inside.places : places
}

/** With the wider place that the sentence opens with, the narrower one that its act is told of, or as fully as the raid beside. */
const inSentence = (
  places: readonly Place[],
  cluster: Cluster,
  own: Own,
  { last }: Told,
  scene: Scene,
): readonly Place[] => {
  const opening = openingOf(scene, cluster, own)
  const wide = opening ? [...places, ...unlike(opening.places, places)] : places
  const narrower = insideOf(scene, cluster, own)
  const all = withRaided(narrower ? [...unlike(narrower.places, wide), ...wide].slice(0, 3) : wide, cluster, own)
  // "In Sihanoukville, a search of two villas ended with the detention of 38"
  return last && !own.journey && isOneOperation(own.of, last) && holdsAll(last.places, all) ? last.places : all
}

/** "In Poipet, 271 were held when police raided a building": what is told of the town is told of the site in it. */
const withRaided = (places: readonly Place[], { head, standing }: Cluster, { of, raided }: Own): readonly Place[] => {
  if (!raided || standing !== 0 || head.kind === 'site' || raided.head.country !== head.country) return places
  if (sortOf(of.action).group !== operation) return places
  return [...raided.places, ...unlike(places, raided.places)].slice(0, 4)
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

const namedBefore = (c: PlaceCandidate, land: string | null, told: Told): readonly Place[] => {
  for (const from of [told.last, told.operation, told.lead]) {
    if (!from?.places.length || from.candidate === c) continue
    const named = from.places.filter((p) => !isDescription(p.name) && p.country === land)
    if (named.length) return named
  }
  return []
}

const operation = groups.indexOf('operation')

const isOneOperation = (d: Draft, last: Choice): boolean =>
  last.of.sentence === d.sentence && sortOf(d.action).group === operation && sortOf(last.of.action).group === operation

/** Whether places go on with these, most specific first. */
const holdsAll = (places: readonly Place[], wider: readonly Place[]): boolean =>
  wider.length < places.length && wider.every((p, n) => p.name === places[places.length - wider.length + n]!.name)

const articles = wordSet('a an another')

/** "a hotel": a site that the text names as one not told of before. */
const isNew = ({ tokens }: Scene, { head, first }: Cluster): boolean =>
  head.kind === 'site' && isDescription(head.name) && articles.has(tokens[first - 1])

const clear = betweens.indexOf('clear')
/** "In Abidjan, the police freed 83 people from two villas": where the sentence begins is wide, and the act itself is told of a place inside it. */
const insideOf = (scene: Scene, cluster: Cluster, { clusters, of }: Own): Cluster | undefined => {
  const { first } = scene.sentences[of.sentence]!
  if (cluster.first - first > 1 || cluster.last > of.anchor || !isNamed(cluster)) return undefined
  const wide = divisions.indexOf(cluster.head.kind)
  return clusters.find(
    (o) =>
      o.first > of.anchor &&
      o.standing === 0 &&
      o.head.way !== 'to' &&
      o.head.country === cluster.head.country &&
      divisions.indexOf(o.head.kind) >= 0 &&
      divisions.indexOf(o.head.kind) < wide &&
      betweenOf(scene, of.sentence, of.anchor, o.first, o.last) === clear,
  )
}

const withWay = (places: readonly Place[], cluster: Cluster): readonly Place[] => {
  const way = cluster.head.way ?? 'at'
  return places.map((p) => (p.way === way ? p : { name: p.name, kind: p.kind, country: p.country, way }))
}
