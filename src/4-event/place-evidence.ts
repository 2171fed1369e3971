import { haveBorder } from './borders.ts'
import type { EvidenceName } from './evidence-rows.ts'
import { headlineEvidence } from './headline.ts'
import type { Mention, NamedPlace } from './mention.ts'
import { shares } from './shares.ts'
import { kilometresBetween } from './spot.ts'
import { sameName } from './words.ts'

const placeLevels = ['site', 'locality', 'province', 'region'] as const
const NO_LEVEL: number = placeLevels.length
const levelRow = { site: 'same site', locality: 'same town', province: 'same province', region: 'same region' } as const

const awayFromHome = (mention: Mention): string[] =>
  mention.countries.filter((country) => !mention.nationalities.includes(country))

/** "53 crossed at the checkpoint. All 53 had been rescued from KK Park": a report tells of both ends of their way. */
const isHandover = ({ actions }: Mention): boolean => actions.length === 1 && actions[0] === 'rescue'

/** "San Francisco" in a report that names no country: which one it was read in is a guess. */
const nameOneTown = (a: Mention, b: Mention): boolean => {
  const towns = ({ heads }: Mention): NamedPlace[] => heads.filter(({ level, named }) => level === 'locality' && named)
  return towns(a).some(({ words }) => towns(b).some((other) => sameName(words, other.words)))
}

/** How far from a compound those who got away from it are, at most, when they are counted: on foot, or by a bus of that day. */
const FLIGHT = 250

/** Those who get away go over a border, to places near it; nobody flies them out. */
const mayBeFlight = (a: Mention, b: Mention): boolean =>
  a.spots.length > 0 && b.spots.length > 0
    ? a.spots.some((spot) => b.spots.some((other) => kilometresBetween(spot, other) <= FLIGHT))
    : a.countries.some((country) => b.countries.some((other) => haveBorder(country, other)))

/** Whether what two mentions of different countries tell may be the two ends of one way: who is sent home may come from anywhere. */
const mayBeOneWay = (a: Mention, b: Mention): boolean => {
  if (a.family === 'removal') return true
  if (a.family === 'escape') return mayBeFlight(a, b)
  return isHandover(a) && isHandover(b) && a.document === b.document
}

const countriesEvidence = (a: Mention, b: Mention): EvidenceName | null => {
  if (a.countries.length === 0 || b.countries.length === 0 || shares(a.countries, b.countries)) return null
  if (!mayBeOneWay(a, b)) return nameOneTown(a, b) ? 'one name in two countries' : 'different countries'
  return a.family === 'removal' && awayFromHome(a).length > 0 && awayFromHome(b).length > 0
    ? 'other way home'
    : 'other end of a journey'
}

/** Within how many kilometres a town and its suburb, or a crossing and the village beside it, lie. */
const NEAR = 25

/** What tells so little of where it was that a headline tells more. */
const isVague = (name: EvidenceName | null): boolean =>
  name === null || name === 'same country' || name === 'places not known to be one'

/** What the places of two mentions say. */
export const placeEvidence = (a: Mention, b: Mention): EvidenceName | null => {
  const told = toldPlaces(a, b)
  return isVague(told) ? (headlineEvidence(a, b) ?? told) : told
}

const toldPlaces = (a: Mention, b: Mention): EvidenceName | null => {
  const apart = countriesEvidence(a, b)
  if (apart !== null) return apart
  const oneReport = a.document === b.document
  const heads = [shared(a.heads, b.places, oneReport), shared(b.heads, a.places, oneReport)]
  const finest = placeLevels[Math.min(...heads.map(({ finest: level }) => level))]
  if (finest !== undefined) return levelRow[finest]
  if (heads.some(({ taken }) => taken)) return 'same place, taken over'
  if (heads.some(({ any }) => any)) return 'a place in the same words'
  if (shared(a.places, b.places, oneReport).any) return 'different spots nearby'
  if (a.spots.some((spot) => b.spots.some((other) => kilometresBetween(spot, other) <= NEAR)))
    return 'places near each other'
  const journey = a.family === 'removal' || a.family === 'escape'
  const unlike = (place: NamedPlace, other: NamedPlace): boolean =>
    place.level === other.level && !(journey && place.country !== other.country)
  const apartFrom = tellingApart(b)
  const areApart = (place: NamedPlace): boolean =>
    apartFrom.some((other) => unlike(place, other) && place.tier === other.tier)
  if (tellingApart(a).some(areApart)) return 'different places'
  if (journey && abroad(a, b)) return 'other end of a journey'
  const [here, there] = [a.places.filter(isNamed), b.places.filter(isNamed)]
  if (a.heads.some(isNamed) && b.heads.some(isNamed)) return 'places not known to be one'
  if (here.some((place) => there.some((other) => unlike(place, other)))) return 'places not known to be one'
  return shares(a.countries, b.countries) ? 'same country' : null
}

const isNamed = ({ named }: NamedPlace): boolean => named

/**
 * The places of a mention that may tell it from another: those of a name that a claim states itself. Of people killed or hurt
 * only where each claim puts them; they are brought elsewhere, and come from elsewhere.
 */
export const tellingApart = ({ family, heads, places }: Mention): NamedPlace[] =>
  (family === 'casualty' ? heads : places).filter(({ named, taken }) => named && !taken)

/** Whether what two mentions name lies in different countries, where they share one: two ends of one way. */
const abroad = (a: Mention, b: Mention): boolean =>
  a.heads.some((place) => b.heads.some((other) => place.country !== other.country))

/** Whether two lists have a place in common, and the finest level of one that counts, as its number among the levels. */
const shared = (
  from: readonly NamedPlace[],
  to: readonly NamedPlace[],
  oneReport: boolean,
): { any: boolean; taken: boolean; finest: number } => {
  let any = false
  let taken = false
  let finest = NO_LEVEL
  for (const place of from)
    for (const other of to) {
      if (!sameName(place.words, other.words)) continue
      any = true
      // "An apartment complex" is one of many, whichever town it is in.
      if (!place.named || !other.named) continue
      taken = true
      // Within one report a place taken over from elsewhere in it tells nothing.
      if (!(oneReport && (place.taken || other.taken))) finest = Math.min(finest, coarser(place, other))
    }
  return { any, taken, finest }
}

/** The coarser of two levels that share a name: "Takeo" as province beside "Takeo" as town is the province at most. */
const coarser = (a: NamedPlace, b: NamedPlace): number =>
  Math.max(placeLevels.indexOf(a.level), placeLevels.indexOf(b.level))
