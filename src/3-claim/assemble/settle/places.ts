import type { Modality, Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import { ownPlaceOf } from '../fields.ts'
import type { Scene } from '../scene.ts'
import { groups, sortOf, sorts } from './acts.ts'
import {
  type Cluster,
  clustersOf,
  isDescription,
  isVague,
  type PlaceCandidate,
  placeCandidates,
  standings,
} from './place-candidates.ts'
import {
  betweenOf,
  betweens,
  defaultPosition,
  type Facts,
  factAt,
  isNearer,
  isOwn,
  noPosition,
  positionOf,
  positions,
  references,
} from './position.ts'
import { begin, rankerOf, scoreOf, type Traits, type Weights } from './ranker.ts'

/** What a place is told by, seen from a claim. */
export const placeTraits = {
  act: sorts,
  group: groups,
  position: positions,
  kind: ['site', 'described', 'locality', 'province', 'country', 'region', 'none', 'vague'],
  way: ['at', 'from', 'to', 'unsaid'],
  standing: standings,
  /** What the rules chose: this place in the claim's sentence, carried from before, or another. */
  ruled: ['no', 'own', 'carried'],
  /** Whether the claim before was placed there. */
  last: ['start', 'same', 'other'],
  /** Whether the operation told last, or the first one, was. */
  operation: ['no', 'last', 'first'],
  /** Against the place of the claim before: contains it, lies within it, same country, another one. */
  relation: ['none', 'within', 'around', 'country', 'abroad'],
  /** Whether the claim's own sentence names a place. */
  sentence: ['own', 'names-none', 'names-one', 'names-way'],
  country: ['unknown', 'main', 'other'],
  often: ['0', '1', '2', '3+'],
  size: ['none', 'small', 'large'],
  mood: ['happened', 'future', 'ongoing', 'other'],
  back: ['no', 'yes'],
  total: ['no', 'yes'],
  /** Whether it is the country that the people of the claim are of. */
  people: ['unknown', 'theirs', 'not-theirs'],
  between: betweens,
  /** Against the claim last placed there: its time, and its people. */
  when: ['unknown', 'same', 'other'],
  whom: ['unknown', 'same', 'other'],
  /** "Another 20": an occurrence of its own. */
  more: ['no', 'yes'],
  reference: references,
} satisfies Traits

export const placeTemplates = [
  'reference+kind',
  'group+kind',
  'group+way',
  'sentence+way',
  'when',
  'when+last',
  'when+operation',
  'when+kind',
  'when+group',
  'whom',
  'whom+last',
  'whom+kind',
  'more+last',
  'more+operation',
  'position',
  'kind',
  'way',
  'standing',
  'ruled',
  'operation',
  'relation',
  'country',
  'people',
  'between',
  'act+position',
  'act+kind',
  'act+way+kind',
  'position+kind',
  'position+way',
  'group+position+way',
  'position+standing',
  'standing+act',
  'ruled+position',
  'ruled+act',
  'last+sentence',
  'last+act',
  'last+position',
  'operation+group',
  'relation+position',
  'relation+group',
  'country+kind',
  'country+group',
  'country+position',
  'size+kind',
  'mood+position',
  'mood+kind',
  'back+position',
  'back+last',
  'total+kind',
  'people+kind+way',
  'between+position',
] as const

type Name = keyof typeof placeTraits
const id = Object.fromEntries(Object.keys(placeTraits).map((n, i) => [n, i])) as Record<Name, number>

/** The same for all places that a claim might take. */
const shared = ['act', 'group', 'size', 'mood', 'back', 'total', 'reference', 'more']

export const placeRanker = (weights: Weights, templates: readonly string[] = placeTemplates) =>
  rankerOf(placeTraits, templates, weights, shared)
export type PlaceRanker = ReturnType<typeof placeRanker>

/** Called with the traits of each candidate of a claim, in order: for training. */
export type Watch = (
  draft: Draft,
  traits: readonly Uint8Array[],
  values: readonly (readonly Place[])[],
  pick: number,
) => void

const moodOf = (m: Modality): number =>
  m === 'happened' ? 0 : m === 'planned' || m === 'ordered' ? 1 : m === 'ongoing' ? 2 : 3

const kindOf = (cluster: Cluster): number => {
  // Seen from the places kept: "compounds in Myanmar" is a country.
  const { kind, name } = cluster.places[0]!
  if (kind === 'site' && isVague(name)) return 7
  if (kind === 'site') return isDescription(name) ? 1 : 0
  return kind === 'locality' ? 2 : kind === 'province' ? 3 : kind === 'country' ? 4 : 5
}
const wayIndex = { at: 0, from: 1, to: 2 } as const

const speaker = standings.indexOf('speaker')

type Choice = { candidate: PlaceCandidate | null; cluster: Cluster | null; places: readonly Place[]; of: Draft | null }

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
  const candidates = placeCandidates(clustersOf(scene).filter((c) => c.standing !== speaker))
  const main = country[0]?.country ?? null
  const noneMain =
    main !== null &&
    !candidates.some(
      (c) => c.country === main && c.clusters[0]!.head.kind === 'country' && c.clusters[0]!.places.length === 1,
    )
  let last: Choice | null = null
  let operation: Choice | null = null
  let lead: Choice | null = null
  let before: Draft | null = null
  const chosen = new Map<Draft, Choice>()
  for (const d of drafts) {
    const own = d.item?.quantity ? ownPlaceOf(scene, d.item) : null
    const parent: Choice | undefined = d.whole && d.whole.sentence === d.sentence ? chosen.get(d.whole) : undefined
    const twin = before && before.act === d.act && before.anchor === d.anchor && last && !d.whole ? last : undefined
    let choice: Choice
    if (d.action === 'rate' || own) choice = { candidate: null, cluster: null, places: d.places, of: d }
    else if (parent ?? twin) {
      choice = (parent ?? twin)!
      apply(scene, d, choice)
    } else {
      choice = choose(
        scene,
        d,
        candidates,
        noneMain ? country : null,
        main,
        last,
        operation,
        lead,
        ranker,
        facts,
        watch,
      )
      apply(scene, d, choice)
    }
    chosen.set(d, choice)
    if (!own && d.action !== 'rate') {
      last = choice
      before = d
      const { group } = sortOf(d.action)
      if (group === 0 && choice.places.length) {
        operation = choice
        lead ??= choice
      }
    }
  }
}

const choose = (
  scene: Scene,
  d: Draft,
  candidates: readonly PlaceCandidate[],
  country: readonly Place[] | null,
  main: string | null,
  last: Choice | null,
  operation: Choice | null,
  lead: Choice | null,
  ranker: PlaceRanker,
  facts: Facts,
  watch: Watch | null,
): Choice => {
  const { sort, group } = sortOf(d.action)
  const t = new Uint8Array(ranker.names.length)
  t[id.act] = sort
  t[id.group] = group
  t[id.mood] = moodOf(d.modality)
  const fact = factAt(scene, facts, d.sentence)
  t[id.back] = fact & 1
  t[id.reference] = fact >> 2
  t[id.total] = (fact >> 1) & 1
  const count = d.count?.low ?? d.count?.high ?? null
  t[id.size] = count === null ? 0 : count < 1000 ? 1 : 2
  const nearest: Cluster[] = []
  const where: number[] = []
  let named = 1
  const around: Cluster[] = []
  const own: Own = { clusters: around, journey: group === 2 || d.action === 'escape' }
  for (const c of candidates) {
    let best = c.clusters[0]!
    let position = positionOf(scene, d.sentence, d.anchor, best.first, best.last)
    for (let k = 1; k < c.clusters.length; k++) {
      const cluster = c.clusters[k]!
      const p = positionOf(scene, d.sentence, d.anchor, cluster.first, cluster.last)
      if (isNearer(p, position)) {
        best = cluster
        position = p
      }
    }
    nearest.push(best)
    where.push(position)
    if (isOwn(position)) around.push(best)
    if (isOwn(position) && best.standing === 0) {
      const way = best.head.way
      if (way === 'at' || way === null) named = 2
      else if (named === 1) named = 3
    }
  }
  t[id.more] = d.item?.quantity?.more ? 1 : 0
  const ruled = d.places[0]?.name
  const ruledAs = d.inferred.has('places') ? 2 : 1
  begin(ranker, t)
  let top: Choice = { candidate: null, cluster: null, places: [], of: d }
  let pick = 0
  const seen: Uint8Array[] = []
  const values: (readonly Place[])[] = []
  const total = candidates.length + (country ? 2 : 1)
  let most = Number.NEGATIVE_INFINITY
  for (let n = 0; n < total; n++) {
    const c = candidates[n] ?? null
    const cluster = c ? nearest[n]! : null
    const byDefault = n === candidates.length + 1
    const position = c ? where[n]! : byDefault ? defaultPosition : noPosition
    t[id.position] = position
    t[id.kind] = cluster ? kindOf(cluster) : byDefault ? 4 : 6
    t[id.way] = cluster?.head.way ? wayIndex[cluster.head.way] : 3
    t[id.standing] = cluster?.standing ?? 0
    const places = cluster ? cluster.places : byDefault ? country! : []
    const isRuled = ruled === undefined ? !c && !byDefault : places.some((p) => p.name === ruled)
    t[id.ruled] = isRuled ? (ruled === undefined ? 1 : ruledAs) : 0
    t[id.last] =
      last === null ? 0 : last.candidate === c && (c !== null || last.places.length > 0 === byDefault) ? 1 : 2
    t[id.operation] = c && operation?.candidate === c ? 1 : c && lead?.candidate === c ? 2 : 0
    t[id.relation] = cluster && last ? relationOf(cluster, last) : 0
    t[id.sentence] = c && isOwn(position) ? 0 : named
    const land = c ? c.country : byDefault ? main : null
    t[id.country] = land === null ? 0 : land === main ? 1 : 2
    t[id.people] = land === null || !d.nationalities.length ? 0 : d.nationalities.includes(land) ? 1 : 2
    t[id.between] = cluster ? betweenOf(scene, d.sentence, d.anchor, cluster.first, cluster.last) : 0
    const told =
      !c || isOwn(position)
        ? null
        : last?.candidate === c
          ? last.of
          : operation?.candidate === c
            ? operation.of
            : lead?.candidate === c
              ? lead.of
              : null
    t[id.when] = told ? whenOf(d, told) : 0
    t[id.whom] = told ? whomOf(d, told) : 0
    t[id.often] = c ? Math.min(3, c.clusters.length) : 0
    const score = scoreOf(ranker, t)
    if (watch) {
      seen.push(t.slice())
      values.push(c && cluster ? placesFor(c, cluster, own, last, operation, lead) : places)
    }
    if (score > most) {
      most = score
      pick = n
      top = { candidate: c, cluster, places, of: d }
    }
  }
  if (top.candidate && top.cluster) top.places = placesFor(top.candidate, top.cluster, own, last, operation, lead)
  watch?.(d, seen, values, pick)
  return top
}

/** Whether two claims can be of one time, where the later one states its own. */
const whenOf = (d: Draft, told: Draft): number => {
  if (!d.time || d.inferred.has('time') || !told.time) return 0
  const meet = (d.time.start ?? '') <= (told.time.end ?? '9999') && (told.time.start ?? '') <= (d.time.end ?? '9999')
  return meet ? 1 : 2
}

const whomOf = (d: Draft, told: Draft): number => {
  if (!d.nationalities.length || !told.nationalities.length) return 0
  return d.nationalities.some((n) => told.nationalities.includes(n)) ? 1 : 2
}

/** Whether a cluster names a place or lies in it. */
const holds = (cluster: Cluster, name: string): boolean => {
  for (const m of cluster.mentions) {
    if (m.name === name) return true
    for (const w of m.within) if (w.name === name) return true
  }
  return false
}

const relationOf = (cluster: Cluster, last: Choice): number => {
  const other = last.cluster
  if (!other) return 0
  if (other.head.name === cluster.head.name) return 0
  if (holds(cluster, other.head.name)) return 1
  if (holds(other, cluster.head.name)) return 2
  return other.head.country === cluster.head.country ? 3 : 4
}

/** What the claim's own sentence names, beside the candidate chosen. */
type Own = { clusters: readonly Cluster[]; journey: boolean }

/**
 * The place as fully as the report names it: a country by the place inside it that the sentence names, a described site
 * with the named place that it stands in, a journey with the place of arrival after the place left.
 */
const placesFor = (
  c: PlaceCandidate,
  cluster: Cluster,
  own: Own,
  last: Choice | null,
  operation: Choice | null,
  lead: Choice | null,
): readonly Place[] => {
  let places = cluster.places
  const isOwnSentence = own.clusters.includes(cluster)
  for (const other of c.clusters)
    if (other.head.country === cluster.head.country && other.places.length > places.length)
      places = withWay(other.places, cluster)
  const land = cluster.head.country
  if (isOwnSentence && places[0]!.kind === 'country' && places.length === 1 && cluster.head.way !== 'to') {
    const inside = own.clusters.find(
      (o) => o !== cluster && o.head.country === land && o.head.way === cluster.head.way && isNamed(o),
    )
    if (inside) places = inside.places
  }
  if (places.every((p) => p.kind === 'site' && isDescription(p.name))) {
    const around = isOwnSentence
      ? own.clusters.find((o) => o !== cluster && o.head.country === land && isNamed(o))
      : undefined
    const named = around ? around.places : namedBefore(c, land, last, operation, lead)
    if (named) places = [...places, ...named.filter((p) => !places.some((q) => q.name === p.name))].slice(0, 3)
  }
  if (own.journey && cluster.head.way !== 'to') {
    const arrival = own.clusters.find(
      (o) => o !== cluster && o.head.way === 'to' && o.head.kind !== 'country' && o.standing === 0,
    )
    if (arrival) places = [...places.slice(0, 2), ...arrival.places.slice(0, 1)]
  }
  return places
}

const isNamed = (o: Cluster): boolean =>
  o.standing === 0 &&
  o.head.kind !== 'country' &&
  o.head.kind !== 'region' &&
  o.places.some((p) => !isDescription(p.name))

const namedBefore = (
  c: PlaceCandidate,
  land: string | null,
  last: Choice | null,
  operation: Choice | null,
  lead: Choice | null,
): readonly Place[] | null => {
  for (const from of [last, operation, lead]) {
    if (!from?.places.length || from.candidate === c) continue
    const named = from.places.filter((p) => !isDescription(p.name) && p.country === land)
    if (named.length) return named
  }
  return null
}

const withWay = (places: readonly Place[], cluster: Cluster): readonly Place[] => {
  const way = cluster.head.way ?? 'at'
  return places.map((p) => (p.way === way ? p : { ...p, way }))
}

const apply = (scene: Scene, d: Draft, choice: Choice): void => {
  const { cluster, places } = choice
  const own = cluster !== null && scene.tokens[cluster.first]!.sentence === d.sentence
  d.places = places as Place[]
  if (own || !places.length) d.inferred.delete('places')
  else d.inferred.add('places')
  const spans = { ...d.spans }
  delete spans.places
  if (own) spans.places = cluster.mentions.map((m) => ({ start: m.start, end: m.end }))
  d.spans = spans
}
