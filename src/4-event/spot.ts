import { type Entry, placesNamed } from '../3-claim/place/gazetteer.ts'
import type { Place } from '../model/claim.ts'

/** Where a named place lies, in hundredths of a degree. */
export type Spot = { north: number; east: number }

const sameKind = (place: Place, { kind }: Entry): boolean =>
  kind === place.kind || (place.kind === 'site' && kind === 'locality')

/**
 * Where a town or site lies, if the lists know it: of several of one name, the one in a division that the claim names as well,
 * or else the largest.
 */
export const spotOf = (place: Place, beside: readonly Place[]): Spot | null => {
  if (place.kind !== 'site' && place.kind !== 'locality') return null
  const divisions = beside.flatMap(({ kind, name }) => (kind === 'province' ? [name] : []))
  const named = placesNamed(place.name)
    .filter((entry) => sameKind(place, entry) && entry.lat !== null && entry.lon !== null && !entry.adjective)
    .filter(({ country }) => place.country === null || country === place.country)
  const within = named.filter(({ province }) => province !== null && divisions.includes(province))
  const [best] = (within.length > 0 ? within : divisions.length > 0 ? [] : named).sort((a, b) => b.size - a.size)
  return best === undefined ? null : { north: Math.round(best.lat! * 100), east: Math.round(best.lon! * 100) }
}

const KILOMETRES_A_STEP = 1.11

/** Kilometres between two spots, near enough for places of one country. */
export const kilometresBetween = (a: Spot, b: Spot): number => {
  const narrowing = Math.cos((((a.north + b.north) / 200) * Math.PI) / 180)
  return KILOMETRES_A_STEP * Math.hypot(a.north - b.north, (a.east - b.east) * narrowing)
}
