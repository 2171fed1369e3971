import { tokenAt } from '../../2-document/tokens.ts'
import type { Modality, Place, Time } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { PlaceMention, TimeMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { departures } from './act-groups.ts'
import { distance } from './distance.ts'
import { isOfFigures, isOfTelling } from './of-telling.ts'
import type { Scene } from './scene.ts'
import { isOtherDay } from './settle/other-days.ts'
import { isHome, isSeatOfOthers } from './settle/place-standing.ts'
import { isOfAside, isTerm } from './time-aside.ts'

/** A value of a field with where it stands. */
export type Found<T> = { value: T; spans: Span[] }

const saying = wordSet(
  'said says told say added announced reported stated wrote according spoke confirmed statement report heard',
)

/** The time of an act: the nearest date of its sentence that is not the time of speaking. */
export const timeOf = (scene: Scene, act: Act, anchor: number, modality: Modality): Found<Time> | null => {
  const { layers, sentences } = scene
  const { first, last } = sentences[act.sentence]!
  const { published } = layers
  let best: TimeMention | null = null
  let least = states.has(act.trigger.row.action) ? 12 : 24
  const { times } = layers
  for (let n = 0; n < times.length; n++) {
    const t = times[n]!
    if (t.last <= first) continue
    if (t.first >= last) break
    if (t.sort !== 'date' || (t.from === null && t.to === null)) continue
    if (t.first < scene.dateline || isTimeOfSpeech(scene, n) || isOtherDay(scene.tokens, t, modality)) continue
    if (isOfAside(scene, t, anchor) || isTerm(t, act.trigger.row.action)) continue
    if (published !== null && modality === 'planned' && t.to !== null && t.to < published) continue
    if (published !== null && modality === 'happened' && t.from !== null && t.from > published) continue
    const opens = t.first - first <= 1 && act.group?.finite !== false
    const far = distance(scene, anchor, t.first, t.last)
    const d = opens && far > 9 ? 9 : far
    if (d < least) {
      least = d
      best = t
    }
  }
  if (!best) return null
  const value = timeFrom(scene, best)
  if (modality === 'ongoing' && best.cue === 'since') value.end = null
  return { value, spans: [{ start: best.start, end: best.end }] }
}

const states = new Set(['hold', 'recruit', 'defraud'])

export const timeFrom = (scene: Scene, t: TimeMention): Time => ({
  start: t.from,
  end: t.to,
  text: scene.layers.text.slice(t.start, t.end),
})

/** Whether a time (its index) is that of speaking: "said on Wednesday", "in a statement on Friday". Each is looked at once. */
export const isTimeOfSpeech = (scene: Scene, time: number): boolean => {
  const { speech } = scene
  if (speech[time] === 0) speech[time] = standsAtSpeech(scene, scene.layers.times[time]!) ? 2 : 1
  return speech[time] === 2
}

const standsAtSpeech = (scene: Scene, t: TimeMention): boolean => {
  const { tokens } = scene
  if (opensSpeech(scene, t) || isOfTelling(scene, t) || isOfFigures(scene, t)) return true
  // Nobody says a thing since a day: "said since May it had freed 40".
  if (t.cue === 'since') return false
  for (let i = t.first - 1; i >= 0 && t.first - i <= 4; i--) {
    if (tokens[i]!.sentence !== tokens[t.first]!.sentence) return false
    // "said that on Monday four had fled": of what is said.
    if (tokens[i]!.lower === 'that' && saying.has(tokens[i - 1])) return false
    if (saying.has(tokens[i])) return true
    // "said the agency had in May freed 40": of what is said.
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX' || tokens[i]!.text === ',') return false
  }
  const { layers } = scene
  for (const a of layers.attributions) {
    // "launched by the premier in July": what somebody does or wants is no speech.
    if (a.stance === 'thinks') continue
    if (a.cue.end <= t.start && t.start - a.cue.end < 40) {
      const between = layers.text.slice(a.cue.end, t.start)
      if (!between.includes(',') && !between.includes(' that ') && !isInside(a.content, t)) return true
    }
  }
  return false
}

/** "Last week the ministry spoke of …", "The army on Saturday said …": the time stands at the speaker. */
const opensSpeech = (scene: Scene, t: TimeMention): boolean => {
  const { layers, sentences, tokens } = scene
  const sentence = sentences[tokens[t.first]!.sentence]!
  for (const a of layers.attributions) {
    if (a.cue.start < sentence.start) continue
    if (a.cue.start >= sentence.end) return false
    if (!a.source || a.source.start > a.cue.start) continue
    const gap = a.source.start - t.end
    // "Between January and May, the agency reported 214 raids": of what is reported.
    if (t.first - sentence.first <= 1 && gap >= 0 && gap <= 5)
      return t.cue !== 'between' && (t.cue !== 'from' || t.from === t.to)
    if (t.start >= a.source.end && t.end <= a.cue.start && a.cue.start - a.source.end < 40) return true
  }
  return false
}

const isInside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const away = wordSet('with near opposite bordering of between')

/** Where an act took place: the places of its clause, most specific first. */
export const placesOf = (scene: Scene, act: Act, anchor: number): Found<Place[]> | null => {
  const { layers, sentences, tokens } = scene
  const { first, last } = sentences[act.sentence]!
  const isJourney = departures.has(act.trigger.row.action)
  let near: Near[] | null = null
  const { places } = layers
  for (let n = 0; n < places.length; n++) {
    const p = places[n]!
    if (p.last <= first) continue
    if (p.first >= last) break
    if (!p.stands || away.has(tokenAt(tokens, p.first - 1)) || p.first < scene.dateline) continue
    if (p.name.startsWith('same ')) continue
    if (isJourney && p.kind === 'country' && p.way === 'to') continue
    if (isOfSpeaker(scene, p) || isHome(tokens, p.first) || isSeatOfOthers(scene, p)) continue
    near = withNear(near, { place: p, d: distance(scene, anchor, p.first, p.last) })
  }
  if (!near || near[0]!.d > 30) return null
  const { place, d: least } = near[0]!
  if (near.length === 1) return { value: [placeFrom(place)], spans: [{ start: place.start, end: place.end }] }
  const chosen = [place]
  for (const o of near)
    if (o.place !== place && o.d <= least + 9 && belongsWith(scene, place, o.place)) chosen.push(o.place)
  return { value: chainOf(chosen), spans: chosen.map((p) => ({ start: p.start, end: p.end })) }
}

type Near = { place: PlaceMention; d: number }

/** Puts a place among those found, nearest first, behind those as near as it. */
const withNear = (list: Near[] | null, one: Near): Near[] => {
  if (!list) return [one]
  let at = list.length
  while (at > 0 && list[at - 1]!.d > one.d) at--
  list.splice(at, 0, one)
  return list
}

/** Whether a place is part of the name of someone who speaks. */
export const isOfSpeaker = (scene: Scene, p: PlaceMention): boolean => {
  const { attributions } = scene.layers
  if (isOfTelling(scene, p)) return true
  for (let k = 0; k < attributions.length; k++) {
    const { source, cue } = attributions[k]!
    if (source === null) continue
    if (isInside(source, p) || (source.end < p.start && p.end < cue.start && isSetOff(scene, source.end, cue.start)))
      return true
  }
  return false
}

/** "Interpol, based in Lyon, France, said": between the commas stands what is said of the speaker. */
const isSetOff = ({ layers: { text } }: Scene, from: number, to: number): boolean =>
  text[from] === ',' && text.slice(to - 2, to) === ', '

export const rank = { site: 0, locality: 1, province: 2, country: 3, region: 4 } as const

/** Whether two places of a sentence are one chain or one list: same country, no verb between, and no others there ("and 16 in"). */
const belongsWith = (scene: Scene, a: PlaceMention, b: PlaceMention): boolean => {
  if (a.country !== b.country) return false
  const [l, r] = a.first < b.first ? [a, b] : [b, a]
  if (r.first - l.last > 8) return false
  for (let i = l.last; i < r.first; i++)
    if (scene.tokens[i]!.pos === 'VERB' || scene.tokens[i]!.text === ';' || scene.itemAt[i]) return false
  return true
}

const placeFrom = ({ name, kind, country, way }: PlaceMention): Place => ({ name, kind, country, way: way ?? 'at' })

/** Most specific first; a country goes where a place inside it is given. */
export const chainOf = (mentions: readonly PlaceMention[]): Place[] => {
  if (mentions.length === 1) return [placeFrom(mentions[0]!)]
  const places = mentions.map(placeFrom)
  places.sort((a, b) => rank[a.kind] - rank[b.kind])
  const inside = new Set(places.filter((p) => rank[p.kind] < 3).map((p) => p.country))
  const kept = places.filter((p) => p.kind !== 'country' || !inside.has(p.country))
  return kept.filter((p, i) => kept.findIndex((o) => o.name === p.name) === i)
}
