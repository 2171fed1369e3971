import { isBe } from '../../clause/verb-group.ts'
import type { Draft } from '../draft.ts'
import { isPlacedByRow } from '../listed.ts'
import { markedAt } from '../marked.ts'
import { ownPlaceOf } from '../own-fields.ts'
import type { Item, Scene } from '../scene.ts'
import { type Cluster, isDescription, type PlaceCandidate, plain } from './place-candidates.ts'
import { betweenOf, betweens } from './position.ts'

/** Whether the number of a claim has a place for itself that the rules know: in a list by places, behind a label. */
export const hasOwnPlace = (scene: Scene, d: Draft): boolean =>
  d.item?.quantity ? isLabelled(scene, d) || isPlacedByRow(d) || isOfLand(d) || isNamedFor(scene, d) : false

/** "in Bahia, where 18 patients at a clinic …": what has no name lies in the place that its clause is about. */
const isNamedFor = (scene: Scene, { item, sentence, anchor }: Draft): boolean => {
  const own = ownPlaceOf(scene, item!)
  if (!own || own.value.some(({ kind, name }) => kind !== 'site' || !isDescription(name))) return own !== null
  const { first: from, last: end } = scene.sentences[sentence]!
  for (let i = from; i < end; i++) {
    const place = markedAt(scene.layers.places, scene.placeAt, i)
    if (place?.stands && betweenOf(scene, sentence, anchor, place.first, place.last) === byWhere) return false
  }
  return true
}
const byWhere = betweens.indexOf('where')

/** "203 Taiwanese are held: Myanmar 121, Cambodia 82": the country in front of the number is where they are. */
const isOfLand = ({ item, nationalities, places }: Draft): boolean => {
  const land = item!.group?.rule === 'listed country' ? item!.nationalities[0] : undefined
  return land !== undefined && !nationalities.includes(land) && places[0]?.country === land
}

/** "Cambodia: 44 in 2022, 207 in 2023": the act stands in the lead-in, the place before the colon. */
const isLabelled = ({ tokens, sentences, placeAt, layers }: Scene, d: Draft): boolean => {
  if (d.act.sentence === d.sentence) return false
  const place = placeAt[sentences[d.sentence]!.first]!
  return place > 0 && tokens[layers.places[place - 1]!.last]?.text === ':'
}

/** So many tokens behind its number a place is still said of that number alone. */
const reach = 6

/**
 * The place right behind a number that shares its act with others: "three with a charity in Phnom Penh", "52 to Myanmar".
 * Of several numbers before one place none has it for itself.
 */
export const placeBehind = (
  scene: Scene,
  item: Item,
  candidates: readonly PlaceCandidate[],
): { candidate: PlaceCandidate; cluster: Cluster } | null => {
  for (const candidate of candidates)
    for (const cluster of candidate.clusters) if (isRightBehind(scene, item, cluster)) return { candidate, cluster }
  return null
}

const isRightBehind = ({ tokens, itemAt }: Scene, { last, sentence }: Item, { standing, first }: Cluster): boolean => {
  if (standing !== plain || first < last || first - last > reach || tokens[first]!.sentence !== sentence) return false
  for (let i = last; i < first; i++) {
    const { pos } = tokens[i]!
    // "33 were in Myanmar"
    if (pos === 'AUX' && !(i === last && isBe(tokens[i]) && tokens[i + 1]!.pos === 'ADP')) return false
    if (itemAt[i] !== 0 || pos === 'VERB' || pos === 'PUNCT') return false
  }
  return true
}

/** "118 at army posts in Myawaddy, 82 in a centre in Tak": whether another number of the sentence has another place behind it. */
export const isSharedOut = (
  scene: Scene,
  item: Item,
  candidates: readonly PlaceCandidate[],
  candidate: PlaceCandidate,
): boolean =>
  scene.items.some((o) => {
    if (o.sentence !== item.sentence || o === item || !o.quantity || o.sort === 'thing') return false
    const found = placeBehind(scene, o, candidates)
    return found !== null && found.candidate !== candidate
  })

/** "21 were caught in Ajman and 16 in Sharjah": whether a place is that of a later number, while another stands before that. */
export const isOfLaterNumber = (scene: Scene, d: Draft, cluster: Cluster, around: readonly Cluster[]): boolean => {
  if (!d.item?.quantity || cluster.first < d.anchor) return false
  const later = scene.items.find(
    (o) =>
      o.sentence === d.sentence &&
      o !== d.item &&
      o.quantity &&
      o.sort !== 'thing' &&
      o.first > d.anchor &&
      isRightBehind(scene, o, cluster),
  )
  return (
    later !== undefined &&
    around.some((o) => o !== cluster && o.standing === plain && o.first > d.anchor && o.first < later.first)
  )
}
