import type { Place } from '../../../model/claim.ts'
import type { PlaceMention } from '../../annotations.ts'
import { chainOf, isOfSpeaker } from '../fields.ts'
import type { Scene } from '../scene.ts'

/** Places named together: "a hotel in Bavet, Svay Rieng", "Tram Kak and Bati districts". */
export type Cluster = {
  mentions: readonly PlaceMention[]
  first: number
  last: number
  /** Most specific first. */
  places: readonly Place[]
  /** The most specific mention: what the cluster is. */
  head: PlaceMention
  /** How it stands in its sentence: index into `standings`. */
  standing: number
}

export const standings = ['plain', 'agent', 'speaker', 'dateline'] as const

/** One place, however often the text names it. */
export type PlaceCandidate = { clusters: Cluster[]; key: string; country: string | null }

const specificity = { site: 0, locality: 1, province: 2, country: 3, region: 4 } as const

const links = new Set([
  ',',
  'and',
  'or',
  'the',
  '(',
  'in',
  'of',
  'at',
  'on',
  'near',
  'a',
  'an',
  'town',
  'city',
  'border',
  'district',
  'province',
  'village',
  'commune',
  'state',
  "'s",
  '’s',
  'as',
  'well',
]) // prettier-ignore

const isLinked = (scene: Scene, a: PlaceMention, b: PlaceMention): boolean => {
  const { tokens } = scene
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence || b.first - a.last > 5) return false
  if (a.agent || b.agent || a.dateline !== b.dateline) return false
  if (b.way !== null && a.way !== b.way && !(b.way === 'at' && specificity[a.kind] < specificity[b.kind])) return false
  if (a.country !== b.country && (a.kind !== 'country' || b.kind !== 'country')) return false
  for (let i = a.last; i < b.first; i++) if (!links.has(tokens[i]!.lower)) return false
  return true
}

const headOf = (mentions: readonly PlaceMention[]): PlaceMention => {
  let head = mentions[0]!
  for (const m of mentions) if (specificity[m.kind] < specificity[head.kind]) head = m
  return head
}

const away = new Set(['with', 'near', 'opposite', 'bordering'])

/** The places of a report in order of the text, those named together as one. */
export const clustersOf = (scene: Scene): Cluster[] => {
  const { layers, tokens } = scene
  const clusters: Cluster[] = []
  let open: PlaceMention[] = []
  const close = () => {
    if (open.length) clusters.push(clusterOf(scene, open))
    open = []
  }
  for (const p of layers.places) {
    if (!p.stands || p.name.startsWith('same ')) continue
    const before = open.at(-1)
    if (before && isLinked(scene, before, p)) open.push(p)
    else {
      close()
      if (!away.has(tokens[p.first - 1]?.lower ?? '')) open.push(p)
    }
  }
  close()
  return clusters
}

const clusterOf = (scene: Scene, mentions: readonly PlaceMention[]): Cluster => {
  const head = headOf(mentions)
  const dateline = head.dateline || mentions[0]!.first < scene.dateline
  return {
    mentions,
    first: mentions[0]!.first,
    last: mentions.at(-1)!.last,
    places: placesOf(mentions),
    head,
    standing: dateline ? 3 : isOfSpeaker(scene, head) ? 2 : head.agent ? 1 : 0,
  }
}

/** Most specific first; sites in general say nothing beside the country they lie in. */
const placesOf = (mentions: readonly PlaceMention[]): Place[] => {
  const named = mentions.filter((m) => m.kind !== 'site' || !isVague(m.name))
  return chainOf(named.length ? named : mentions)
}

/** "compounds", "scam centers": sites in general, none that could be found. */
export const isVague = (name: string): boolean =>
  isDescription(name) && name.endsWith('s') && !numbered.has(name.slice(0, name.indexOf(' ')))
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

/** The distinct places of a report. A described site is one wherever it is named with the same words. */
export const placeCandidates = (clusters: readonly Cluster[]): PlaceCandidate[] => {
  const byKey = new Map<string, PlaceCandidate>()
  for (const cluster of clusters) {
    // A list of countries is another place than the first of them.
    const list = cluster.head.kind === 'country' && cluster.places.length > 1
    const key = list ? cluster.places.map((p) => p.name).join() : cluster.head.name
    const same = byKey.get(key)
    if (same) same.clusters.push(cluster)
    else byKey.set(key, { clusters: [cluster], key, country: cluster.head.country })
  }
  return [...byKey.values()]
}
