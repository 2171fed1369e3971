import { isComma } from '../../clause/marks.ts'
import { isAuxiliary } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import { chainOf, isOfSpeaker } from '../fields.ts'
import { markedAt } from '../marked.ts'
import { namedLast, thereBehind } from './echo.ts'
import { isOfForces } from './forces.ts'
import { type Cluster, kinds, type PlaceCandidate, plain, speaker, ways } from './place-candidates.ts'
import { type Choice, isJourney } from './place-chain.ts'
import { purposes } from './place-purpose.ts'
import type { Report } from './place-report.ts'
import { saysThisCountry } from './place-standing.ts'
import { betweenOf, betweens, isOwn } from './position.ts'

const to = ways.indexOf('to')
const passage = purposes.indexOf('passage')
const vagueKind = kinds.indexOf('vague')
const countryKind = kinds.indexOf('country')
const definite = wordSet('these those the all')

/** "Including these 60, nearly 360 were freed in the country": who is told of again, by the same number, is where it was told. */
export const toldAgain = (
  { scene }: Report,
  d: Draft,
  figure: Choice | null,
  around: readonly Cluster[],
): Choice | null => {
  if (!figure || !d.item || figure.of.action !== d.action || !figure.places.length) return null
  const { tokens } = scene
  if (!definite.has(tokens[d.item.first]) && !definite.has(tokens[d.item.first - 1])) return null
  return around.some((c) => c.standing === plain && c.kind < countryKind) ? null : figure
}

/**
 * The candidate that the claim's own words say: the site that a raid is done to, what its clause is about, what "there" points at, the town of the police who tell it;
 * -1 for none.
 */
export const placeSaid = (report: Report, d: Draft, last: Choice | null, around: readonly Cluster[]): number => {
  const own = report.raided.find(({ of }) => of === d)
  if (own) return report.candidates.findIndex(({ clusters }) => clusters.includes(own.site))
  const left = placeFled(report, d)
  if (left >= 0) return left
  const seen = placeThatSaw(report, d)
  if (seen >= 0) return seen
  const said = placeOfClause(report, d)
  const pointed = said >= 0 ? said : placeOfThere(report, d, last)
  return pointed >= 0 ? pointed : placeOfForces(report, d, around)
}

const ofForces = new Set<Draft['action']>(['arrest', 'raid', 'charge', 'seize', 'close'])

/** "Police in Penang said they had arrested 12": what the force of a place tells that was done was done there, where nothing else is said; -1 for none. */
const placeOfForces = ({ scene, candidates }: Report, d: Draft, around: readonly Cluster[]): number => {
  if (!ofForces.has(d.action) || d.modality !== 'happened' || d.act.sentence !== d.sentence) return -1
  if (around.some((c) => c.standing === plain && c.way !== to)) return -1
  const { first } = scene.sentences[d.sentence]!
  for (let i = d.act.trigger.head; i >= first; i--) {
    const place = markedAt(scene.layers.places, scene.placeAt, i)
    if (place && isOfForces(scene, place) && isOfSpeaker(scene, place))
      return candidates.findIndex(({ clusters }) => clusters[0]!.head.name === place.name)
  }
  return -1
}

/** Whether a place is named with those who speak only, and the claim before was not placed there. */
export const isOnlySpoken = (c: PlaceCandidate, last: PlaceCandidate | null): boolean =>
  c.clusters[0]!.standing === speaker && c !== last

const witnessing = wordSet('see sees saw seen witness witnesses witnessed experienced')
/** So many words at most stand between the commas behind the name of a place. */
const ASIDE = 12

/** "Bavet, across the border from Vietnam, has seen 11 raids": the place that a sentence is about; -1 for none. */
const placeThatSaw = ({ scene, candidates }: Report, d: Draft): number => {
  const { tokens, layers, placeAt, sentences } = scene
  const { first } = sentences[d.sentence]!
  if (!placeAt[first]) return -1
  const place = layers.places[placeAt[first]! - 1]!
  let at = place.last
  if (isComma(tokens[at])) {
    const close = tokens.findIndex((t, i) => i > at && i < at + ASIDE && isComma(t))
    if (close < 0) return -1
    at = close + 1
  }
  while (isAuxiliary(tokens[at])) at++
  if (!witnessing.has(tokens[at]) || d.act.trigger.head < at) return -1
  return candidates.findIndex(({ clusters }) => clusters.some((c) => c.mentions.includes(place)))
}

/** Words between who flees and the place: "fled from an old". */
const nearFled = 5
const passed = new Set(['DET', 'ADJ', 'NUM', 'ADP'])
const towards = wordSet('to into towards toward for')

/** "who had fled a scam centre in Poipet", "ran away from KK Park": the candidate that people flee; -1 for none. */
const placeFled = ({ scene, nearest }: Report, d: Draft): number => {
  if (d.action !== 'escape' || d.act.sentence !== d.sentence) return -1
  const { tokens } = scene
  const { last } = d.act.trigger
  return nearest.findIndex(({ standing, first, kind, purpose }) => {
    if (standing !== plain || kind === vagueKind || purpose === passage || first < last || first - last > nearFled)
      return false
    for (let i = last; i < first; i++) if (!passed.has(tokens[i]!.pos) || towards.has(tokens[i])) return false
    return true
  })
}

/**
 * "Two guards were arrested there": the place named last, in the same sentence or the one before, or what the claim before tells of
 * ("held in Bavet and made to cheat people in Japan. One died there"); -1 for none.
 */
const placeOfThere = ({ scene, candidates }: Report, d: Draft, last: Choice | null): number => {
  const at = thereBehind(scene, d.act.trigger.head)
  if (at < 0 || isJourney(d)) return -1
  const from = Math.max(0, d.sentence - 1)
  const cluster = last?.of.action === 'hold' ? last.cluster : null
  if (cluster?.standing === plain && scene.tokens[cluster.first]!.sentence === from) return last!.candidate!.number
  return namedLast(candidates, at, scene.sentences[from]!.first)
}

const byWhere = betweens.indexOf('where')

/** "taken to a police station, where 31 are held": the candidate that the claim's clause is about; -1 for none. */
const placeOfClause = (report: Report, d: Draft): number => {
  const { scene, nearest, where } = report
  const about = nearest.findIndex(
    ({ standing, first, last }, n) =>
      standing === plain && isOwn(where[n]!) && betweenOf(scene, d.sentence, d.anchor, first, last) === byWhere,
  )
  if (about < 0 || nearest[about]!.kind !== countryKind) return about
  const inside = nearest.findIndex((c, n) => isOwn(where[n]!) && isInside(report, d, c, nearest[about]!))
  return inside < 0 ? about : inside
}

const clear = betweens.indexOf('clear')

/** "moved to Myanmar, where they were held at KK Park": what the clause itself names in that country. */
const isInside = ({ scene }: Report, d: Draft, c: Cluster, about: Cluster): boolean =>
  c.standing === plain &&
  c.kind < countryKind &&
  c.head.country === about.head.country &&
  c.first >= about.last &&
  betweenOf(scene, d.sentence, d.anchor, c.first, c.last) === clear

const reporting = wordSet('reported recorded reports records')

/** "Mali reported the rescue of 22 minors": at home, where no other place is named. */
const landReporting = (report: Report, d: Draft, around: readonly Cluster[]): Choice | null => {
  const { tokens, layers, placeAt, sentences } = report.scene
  const { first } = sentences[d.sentence]!
  if (!placeAt[first] || d.act.trigger.kind !== 'noun' || d.act.sentence !== d.sentence) return null
  const place = layers.places[placeAt[first]! - 1]!
  if (place.kind !== 'country' || !reporting.has(tokens[place.last]) || around.some((c) => c.standing === plain))
    return null
  return { candidate: null, cluster: null, places: chainOf([place]), of: d }
}

/** Where a claim's sentence says "this country", or what its country reports, and names no place, the country itself. */
export const landSaid = (report: Report, d: Draft, around: readonly Cluster[]): Choice | null => {
  const reported = landReporting(report, d, around)
  if (reported) return reported
  const { scene, country, candidates, nearest, main } = report
  if (main === null || !saysThisCountry(scene, d.sentence)) return null
  if (around.some((c) => c.standing === plain && c.kind !== vagueKind)) return null
  const candidate = candidates.find(({ clusters: [c] }) => c!.head.kind === 'country' && c!.head.country === main)
  return {
    candidate: candidate ?? null,
    cluster: candidate ? nearest[candidate.number]! : null,
    places: country,
    of: d,
  }
}
