import { tokenAt } from '../../2-document/tokens.ts'
import type { Place, Time } from '../../model/claim.ts'
import type { ActorMention, PlaceMention } from '../annotations.ts'
import { bys, ofs } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { chainOf, type Found, timeFrom } from './fields.ts'
import { holderOf } from './gapped.ts'
import { listPrepositions, placeLeading, placeWith, timeLeading } from './leading.ts'
import { linkedFrom } from './linked-places.ts'
import { markedAt } from './marked.ts'
import type { Item, Scene } from './scene.ts'
import { isHomeOf, isOfTheirLand } from './settle/place-standing.ts'

const further = wordSet('more others')
const ofThem = wordSet('them whom')

/** The token behind a number and its people, "nine more", "nine of them" as well as "nine Thais". */
const behind = ({ tokens }: Scene, { last }: Item): number => {
  if (further.has(tokens[last])) return last + 1
  return ofs.has(tokens[last]) && ofThem.has(tokens[last + 1]) ? last + 2 : last
}

/** Behind the place that a number has of its own, with what leads to it; -1 where it has none. */
const behindPlace = ({ tokens, placeAt, layers }: Scene, at: number): number => {
  const n = listPrepositions.has(tokens[at]) ? placeAt[at + 1]! : 0
  return n ? layers.places[n - 1]!.last : -1
}

/** "authorities in Bavet detained 76 at a rented villa": the town of the sentence that a site lies in. */
const hostOf = ({ tokens, sentences, placeAt, layers }: Scene, { first, kind, within }: PlaceMention) => {
  if (kind !== 'site' || !within.length) return undefined
  const { first: from, last } = sentences[tokens[first]!.sentence]!
  for (let i = from; i < last; i++) {
    const o = markedAt(layers.places, placeAt, i)
    // "told a press conference in Penang that they had freed 12 from a compound"
    if (o?.name === within[0]!.name) return briefings.has(tokens[o.first - 2]) ? undefined : o
  }
  return undefined
}
const briefings = wordSet('conference briefing interview statement reporters journalists')

/** The time that belongs to one item of a list alone: "746 of them on July 16", "207 in 2023", "nine more in Poipet a day later". */
export const ownTimeOf = (scene: Scene, item: Item): Found<Time> | null => {
  const bracketed = timeOfBracket(scene, item)
  if (bracketed) return bracketed
  const at = behind(scene, item)
  const past = Math.max(behindPlace(scene, at), doerBehind(scene, item)?.last ?? -1)
  if (past >= 0) return timeBehind(scene, item, at, 3) ?? timeBehind(scene, item, past, 2)
  return timeBehind(scene, item, at, 3) ?? timeBehind(scene, item, behindSite(scene, at), 1)
}

/** "the most since 2013 (2,808)", "1,937 people (2020: 936)": the year that a number in brackets stands for. */
const timeOfBracket = (scene: Scene, { first, last }: Item): Found<Time> | null => {
  const { tokens, timeAt, layers } = scene
  if (tokens[last]?.text !== ')') return null
  const mark = tokenAt(tokens, first - 1)?.text
  const n = mark === '(' || mark === ':' ? timeAt[first - 2] : 0
  if (!n) return null
  const t = layers.times[n - 1]!
  if (t.sort !== 'date' || (t.from === null && t.to === null)) return null
  if (mark === ':' && tokenAt(tokens, t.first - 1)?.text !== '(') return null
  const value = timeFrom(scene, t)
  const year = tokens[t.last - 1]!.text
  if (t.cue === 'since' && yearOnly.test(year)) value.end = `${year}-12-31`
  return { value, spans: [{ start: t.start, end: t.end }] }
}

const yearOnly = /^(?:19|20)\d\d$/

const nounPhrase = new Set(['DET', 'ADJ', 'NOUN'])
const longestSite = 5

/** Behind "at the airport", a place without a name; -1 where nothing of the kind stands there. */
const behindSite = ({ tokens, itemAt, timeAt }: Scene, at: number): number => {
  if (!listPrepositions.has(tokens[at])) return -1
  let i = at + 1
  while (i - at < longestSite && !itemAt[i] && !timeAt[i] && nounPhrase.has(tokens[i]?.pos ?? '')) i++
  return i > at + 1 ? i : -1
}

/** "five of them by the Cambodian police on 21 September": who did it to this part. */
export const doerBehind = (scene: Scene, item: Item): ActorMention | null => {
  const { tokens, actorAt, layers } = scene
  const at = behind(scene, item)
  if (!bys.has(tokens[at])) return null
  return markedAt(layers.actors, actorAt, tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1) ?? null
}

/** "five of them on 21 September": the day of the part is no day of the whole. */
export const isOfPartAlone = (scene: Scene, item: Item): boolean => {
  const at = behind(scene, item)
  return ofThem.has(scene.tokens[at - 1]) && scene.tokens[at]?.text !== ','
}

const timeBehind = (scene: Scene, item: Item, at: number, within: number): Found<Time> | null => {
  const { sentence } = scene.tokens[item.first]!
  for (let i = at; i >= 0 && i < at + within && scene.tokens[i]?.sentence === sentence; i++) {
    const n = scene.timeAt[i] || (i === item.last ? timeLeading(scene, item) : 0)
    if (!n) continue
    const t = scene.layers.times[n - 1]!
    if (t.sort !== 'date' || (t.from === null && t.to === null)) return null
    return { value: timeFrom(scene, t), spans: [{ start: t.start, end: t.end }] }
  }
  return null
}

/** The place that belongs to one item of a list alone: "2,265 from Cambodia", "the Golden Triangle zone (46)". */
export const ownPlaceOf = (scene: Scene, item: Item): Found<Place[]> | null => {
  const { tokens, placeAt, layers } = scene
  const holder = holderOf(scene, item)?.place
  if (holder) return { value: chainOf([holder]), spans: [{ start: holder.start, end: holder.end }] }
  const bracket =
    (tokenAt(tokens, item.first - 1)?.text === '(' && placeAt[item.first - 2]) ||
    placeLeading(scene, item) ||
    placeWith(scene, item)
  let at = behind(scene, item)
  if (!bracket && !listPrepositions.has(tokens[at])) return null
  if (!bracket) {
    at++
    while (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'ADJ') at++
  }
  const n = bracket || placeAt[at]
  if (!n) return null
  const place = layers.places[n - 1]!
  // "58 Vietnamese (21 females)"
  if (place.rule === 'country adjective') return null
  if (!bracket && (!place.stands || isOfTheirLand(scene, place) || isHomeOf(scene, item, place))) return null
  const linked = linkedFrom(scene, n - 1)
  const host = linked.length === 1 ? hostOf(scene, place) : undefined
  const places = host ? [place, host] : linked
  return { value: chainOf(places), spans: places.map(({ start, end }) => ({ start, end })) }
}
