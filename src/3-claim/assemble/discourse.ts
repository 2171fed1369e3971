import type { Action, Place, Time } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { nameOfCountry } from '../place/data/countries.ts'
import { mainCountryOf } from '../place/main-country.ts'
import type { Draft } from './draft.ts'
import { isPlacedByRow } from './listed.ts'
import { isWho, type Scene } from './scene.ts'

/** Acts of one operation, or on captives: they happen where and when the operation does, which is told once. */
const operation = new Set<Action>(['raid', 'arrest', 'rescue', 'seize', 'close'])
const arrests = new Set<Action>(['arrest', 'rescue'])
/** Acts that always have a place in a person's mind: the one told before, or else the country that the report is about. */
const placed = new Set<Action>([
  'raid',
  'arrest',
  'rescue',
  'seize',
  'close',
  'hold',
  'convict',
  'escape',
  'harm',
  'missing',
])

/** Takes place, time and doers over from what a text goes on to tell of, and marks them as inferred. */
export const carryOver = (scene: Scene, drafts: readonly Draft[], country: readonly Place[]): Draft[] => {
  let last: Draft | null = null
  let lead: Draft | null = null
  for (const d of inOrder(drafts)) {
    if (d.modality === 'happened' && operation.has(d.action)) {
      const from = last && isNear(scene, d, last) ? last : lead
      if (from && (d.places.length || !isPlacedByRow(d))) takeOver(scene, d, from)
      if (d.places.length || d.time) {
        last = d
        lead ??= d
      }
    }
    if (d.places.length && d.places.every((p) => isDescription(p))) complete(d, last, lead)
    if (!d.places.length && placed.has(d.action) && !isPlacedByRow(d)) {
      const from = last?.places.length ? last.places : country
      if (from.length) {
        d.places = [...from]
        d.inferred.add('places')
      }
    }
  }
  lookAhead(scene, drafts)
  for (const d of drafts) {
    shareDoers(d, drafts)
    if (d.whole) inheritFrom(d, d.whole)
    if (d.whole && isFar(d, d.whole) && !namesDoers(scene, d)) leaveOutDoers(d)
  }
  return [...drafts]
}

/** As the text tells of them: what likelihood added stands behind what the rules read. */
const inOrder = (drafts: readonly Draft[]): Draft[] => [...drafts].sort((a, b) => a.sentence - b.sentence)

/** "were detained when the army raided the park", "arrested 40 in raids": those who raid also arrest. */
const shareDoers = (d: Draft, drafts: readonly Draft[]): void => {
  if (d.actors.length || !operation.has(d.action) || d.modality !== 'happened') return
  const other = drafts.find(
    (o) =>
      o.sentence === d.sentence &&
      o.actors.length > 0 &&
      (o.action === 'raid' || (d.action === 'raid' && arrests.has(o.action))),
  )
  if (!other) return
  d.actors = other.actors
  d.inferred.add('actors')
}

const inheritFrom = (d: Draft, whole: Draft): void => {
  if (!d.time && whole.time) {
    d.time = whole.time
    d.inferred.add('time')
  }
  if (!d.places.length && whole.places.length) {
    d.places = whole.places
    d.inferred.add('places')
  }
  if (!d.actors.length && whole.actors.length) {
    d.actors = whole.actors
    d.inferred.add('actors')
  }
}

/** "Police have arrested 103 people …. The raid on Wednesday …": the day of an operation may be told after it. */
const lookAhead = (scene: Scene, drafts: readonly Draft[]): void => {
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!
    if (d.time || d.modality !== 'happened' || !operation.has(d.action)) continue
    for (let k = i + 1; k < drafts.length; k++) {
      const o = drafts[k]!
      if (paragraphOf(scene, o) - paragraphOf(scene, d) > 2) break
      if (!operation.has(o.action) || o.modality !== 'happened' || !o.time) continue
      if (!sharePlace(d.places, o.places) && !o.inferred.has('places') && o.places.length) break
      d.time = o.time
      d.inferred.add('time')
      break
    }
  }
}

/** "a rented house": a site that is described, not named. */
const isDescription = (p: Place): boolean => p.kind === 'site' && p.name === p.name.toLowerCase()

/** A described site stands in the place told before: its names follow, so that a reader can find it. */
const complete = (d: Draft, last: Draft | null, lead: Draft | null): void => {
  for (const from of [last, lead]) {
    if (!from || from === d) continue
    const named = from.places.filter((p) => !isDescription(p) && p.country === (d.places[0]!.country ?? p.country))
    if (!named.length) continue
    d.places = [...d.places, ...named].slice(0, 3)
    d.inferred.add('places')
    return
  }
}

const paragraphOf = (scene: Scene, d: Draft): number => scene.sentences[d.sentence]!.paragraph

const isNear = (scene: Scene, d: Draft, from: Draft): boolean => paragraphOf(scene, d) - paragraphOf(scene, from) <= 1

const takeOver = (scene: Scene, d: Draft, from: Draft): void => {
  const samePlace = !d.places.length || sharePlace(d.places, from.places)
  const sameTime = !d.time || !from.time || meets(d.time, from.time)
  if (!d.places.length && from.places.length && sameTime) {
    d.places = from.places
    d.inferred.add('places')
  }
  if (!d.time && from.time && samePlace) {
    d.time = from.time
    d.inferred.add('time')
  }
  if (
    !d.actors.length &&
    from.actors.length &&
    samePlace &&
    sameTime &&
    isNear(scene, d, from) &&
    (isAdded(scene, d) || (d.action !== 'seize' && !isFar(d, from)))
  ) {
    d.actors = from.actors
    d.inferred.add('actors')
  }
}

/** Who did it is understood for a sentence, not for longer. */
const isFar = (d: Draft, from: Draft): boolean => d.sentence - from.sentence > 1

const namesDoers = ({ sentences, tokens }: Scene, { sentence, spans }: Draft): boolean =>
  spans.actors?.some((a) => a.start >= tokens[sentences[sentence]!.first]!.start) ?? false

const leaveOutDoers = (d: Draft): void => {
  d.actors = []
  d.inferred.delete('actors')
  d.spans = { ...d.spans, actors: [] }
}

const adding = wordSet('also too well')

/** "Thirty terminals were seized as well": by those who did what was told before. */
const isAdded = ({ tokens, sentences }: Scene, d: Draft): boolean => {
  const { first, last } = sentences[d.sentence]!
  for (let i = first; i < last; i++)
    if (adding.has(tokens[i]) && (tokens[i]!.lower !== 'well' || tokens[i - 1]?.lower === 'as')) return true
  return false
}

const sharePlace = (a: readonly Place[], b: readonly Place[]): boolean =>
  !b.length || a.some((p) => b.some((q) => q.name === p.name))

const meets = (a: Time, b: Time): boolean =>
  (a.start ?? '') <= (b.end ?? '9999') && (b.start ?? '') <= (a.end ?? '9999')

/** The country that a report is about, by the name that the report has for it. */
export const mainCountry = (scene: Scene): Place[] => {
  const { places, title } = scene.layers
  const told = places.filter((p) => !isWho(scene, p))
  const country = mainCountryOf(told, scene.tokens, title)
  if (country === null) return []
  const mention = told.find((p) => p.kind === 'country' && p.country === country && p.stands)
  const name = mention?.name ?? nameOfCountry.get(country)
  return name ? [{ name, kind: 'country', country, way: 'at' }] : []
}
