import { tokenAt } from '../../../2-document/tokens.ts'
import type { Place } from '../../../model/claim.ts'
import type { PlaceMention } from '../../annotations.ts'
import { wordSet } from '../../lexicon.ts'
import { nameOfCountry } from '../../place/data/countries.ts'
import { isLeader } from '../../place/use.ts'
import { chainOf, isOfSpeaker, rank } from '../fields.ts'
import { isHolder } from '../gapped.ts'
import { isInRoll } from '../leading.ts'
import { areLinked } from '../linked-places.ts'
import { isWho, type Scene } from '../scene.ts'
import { isOfForces } from './forces.ts'
import { purposeOf } from './place-purpose.ts'
import { hasCourt, isHome, isOfTheirLand, isOrigin, isSeat } from './place-standing.ts'

/** Places named together: "a hotel in Bavet, Svay Rieng", "Tram Kak and Bati districts". */
export type Cluster = {
  /** Its place in the list of all. */
  number: number
  mentions: readonly PlaceMention[]
  first: number
  last: number
  /** Most specific first. */
  places: readonly Place[]
  /** The most specific mention: what the cluster is. */
  head: PlaceMention
  /** How it stands in its sentence: index into `standings`. */
  standing: number
  /** What kind of place it is, and how an act stands to it: indices into `kinds` and `ways`. */
  kind: number
  way: number
  /** What a site is for: a value of `purposes`. */
  purpose: number
}

export const standings = [
  'plain',
  'agent',
  'speaker',
  'dateline',
  'adjective',
  'body',
  'doer',
  'seat',
  'origin',
] as const
export const kinds = ['site', 'described', 'locality', 'province', 'country', 'region', 'none', 'vague'] as const
export const ways = ['at', 'from', 'to', 'unsaid'] as const
/** How a place stands that is no place of itself: with one who speaks, in the dateline, before a noun, with the doer, as the seat of a body, as the land that people are from. */
export const [plain, agent, speaker, dateline, adjective, body, doer, seat, origin] = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** One place, however often the text names it. */
export type PlaceCandidate = {
  /** Its place in the list of all. */
  number: number
  clusters: Cluster[]
  country: string | null
  /** Whether the text has a court there. */
  court: boolean
}

const headOf = (mentions: readonly PlaceMention[]): PlaceMention => {
  let head = mentions[0]!
  for (const m of mentions) if (rank[m.kind] < rank[head.kind]) head = m
  return head
}

const away = wordSet('with opposite bordering')

const sides = wordSet('side bank')
const ofSide = wordSet('of')

/** "on the Cambodian side of the Chong Chom pass": in the land that is named, and not where that lies. */
const isFarSide = (tokens: Scene['tokens'], first: number): boolean => {
  const at = tokenAt(tokens, first - 1)?.pos === 'DET' ? first - 2 : first - 1
  return ofSide.has(tokenAt(tokens, at)) && sides.has(tokenAt(tokens, at - 1))
}

/** The places of a report in order of the text, those named together as one. */
export const clustersOf = (scene: Scene): Cluster[] => {
  const { layers, tokens } = scene
  const clusters: Cluster[] = []
  const weak: PlaceMention[] = []
  let open: PlaceMention[] | null = null
  for (const p of layers.places) {
    if (p.name.startsWith('same ') || isWho(scene, p) || isHome(tokens, p.first) || isFarSide(tokens, p.first)) continue
    if (isHolder(scene, p) || isInRoll(scene, p) || isLeader(p, tokens) || isOfTheirLand(scene, p)) continue
    if (!p.stands) {
      if (!scene.itemAt[p.first] && !(p.kind === 'site' && isDescription(p.name))) weak.push(p)
      continue
    }
    if (open && areLinked(scene, open.at(-1)!, p)) open.push(p)
    else {
      if (open) clusters.push(clusterOf(scene, open, clusters.length))
      open = away.has(tokenAt(tokens, p.first - 1)) ? null : [p]
    }
  }
  if (open) clusters.push(clusterOf(scene, open, clusters.length))
  for (const p of weak) clusters.push(weakCluster(scene, p, clusters.length))
  return clusters
}

/** "on Thai soil", "to the Cambodian side": the country itself. */
const soil = wordSet('side soil territory waters bank coast')

/** "Cambodian police", "the Takeo court": a place that only modifies. */
const weakCluster = (scene: Scene, p: PlaceMention, number: number): Cluster => {
  const isAdjective = p.rule === 'country adjective'
  const name = isAdjective ? nameOfCountry.get(p.country!) : undefined
  const isSoil = isAdjective && p.way !== null && soil.has(scene.tokens[p.last])
  const way = isSoil ? p.way! : 'at'
  const places: Place[] = name === undefined ? chainOf([p]) : [{ name, kind: 'country', country: p.country, way }]
  return {
    number,
    mentions: [p],
    first: p.first,
    last: p.last,
    places,
    head: { ...p, name: places[0]!.name, kind: places[0]!.kind },
    standing: isSoil ? plain : isOfSpeaker(scene, p) ? speaker : isAdjective ? adjective : body,
    kind: kindOf(places[0]!),
    way: ways.indexOf(isSoil ? way : 'unsaid'),
    purpose: purposeOf(scene, p),
  }
}

const standingOf = (scene: Scene, m: PlaceMention): number =>
  isOrigin(scene, m) ? origin : isSeat(scene, m) ? seat : plain

const clusterOf = (scene: Scene, mentions: readonly PlaceMention[], number: number): Cluster => {
  const head = headOf(mentions)
  const isDateline = head.dateline || mentions[0]!.first < scene.dateline
  const places = placesOf(mentions)
  return {
    number,
    mentions,
    first: mentions[0]!.first,
    last: mentions.at(-1)!.last,
    places,
    head,
    standing: isDateline
      ? dateline
      : isOfSpeaker(scene, head)
        ? speaker
        : head.agent
          ? agent
          : standingOf(scene, mentions[0]!),
    kind: kindOf(places[0]!),
    way: ways.indexOf(head.way ?? 'unsaid'),
    purpose: purposeOf(scene, head),
  }
}

/** Seen from the places kept: "compounds in Myanmar" is a country. */
const kindOf = ({ kind, name }: Place): number => {
  if (kind !== 'site') return kinds.indexOf(kind)
  return kinds.indexOf(isVague(name) ? 'vague' : isDescription(name) ? 'described' : 'site')
}

/** Most specific first; sites in general say nothing beside the country they lie in. */
const placesOf = (mentions: readonly PlaceMention[]): Place[] => {
  if (mentions.length === 1) return chainOf(mentions)
  const site = mentions.findIndex((m) => m.kind === 'site' && !isDescription(m.name))
  // "KK Park, the scam compound on the border": the same place again, by what it is.
  const named = mentions.filter(
    (m, n) => m.kind !== 'site' || !(isVague(m.name) || (site >= 0 && n === site + 1 && isDescription(m.name))),
  )
  return chainOf(named.length ? named : mentions)
}

/** "compounds", "scam centers": sites in general, none that could be found. */
export const isVague = (name: string): boolean =>
  isDescription(name) && name.endsWith('s') && !name.includes(' of ') && !numbered.has(name.slice(0, name.indexOf(' ')))
const numbered = new Set([
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'both',
  'several',
  'rented',
])

/** "a rented house": a site that is described, not named. */
export const isDescription = (name: string): boolean => name === name.toLowerCase()

/** The distinct places of a report, those of speakers left out. A described site is one wherever it is named with the same words. */
export const placeCandidates = (clusters: readonly Cluster[], scene: Scene): PlaceCandidate[] => {
  const candidates: PlaceCandidate[] = []
  const keys: string[] = []
  for (const cluster of clusters) {
    if (cluster.standing === speaker && !isOfForces(scene, cluster.head)) continue
    // A list of countries is another place than the first of them.
    const list = cluster.head.kind === 'country' && cluster.places.length > 1
    const key = list ? cluster.places.map((p) => p.name).join() : cluster.head.name
    let same = keys.indexOf(key)
    if (same < 0 && cluster.standing >= adjective && cluster.head.kind === 'country')
      same = candidates.findIndex(
        ({ clusters: [c] }) =>
          c!.head.kind === 'country' && c!.head.country === cluster.head.country && c!.places.length === 1,
      )
    if (same >= 0) {
      if (cluster.standing !== speaker) candidates[same]!.clusters.push(cluster)
    } else {
      keys.push(key)
      candidates.push({ number: candidates.length, clusters: [cluster], country: cluster.head.country, court: false })
    }
  }
  for (const c of candidates) c.court = c.clusters.some((o) => hasCourt(scene, o))
  return candidates
}
