import type { GeoPath, GeoPermissibleObjects } from 'd3-geo'
import { geoArea } from 'd3-geo'
import type { Feature, MultiPolygon } from 'geojson'

/** A name on the map, in the frame's units at scale 1. */
export type Label = {
  code: string
  name: string
  x: number
  y: number
  /** How wide what it names is. */
  room: number
}

/** Where names stand better than in the middle of their country: longitude, latitude. */
export const placed: Readonly<Record<string, readonly [number, number]>> = {
  MMR: [96, 21.6],
  THA: [101.2, 15.7],
  LAO: [103.4, 18.6],
  KHM: [105.1, 12.85],
  VNM: [108.2, 13.4],
  CHN: [106, 30],
  MYS: [102.2, 4.1],
  IDN: [113.5, -1],
  PHL: [122.6, 12.2],
  TWN: [121, 23.8],
  IND: [79, 22],
  BGD: [90.2, 24],
  NOR: [10, 61],
  JPN: [138, 36.3],
  NZL: [171, -43.5],
}

export const seaLabels = [
  { name: 'South China Sea', at: [114, 14.5], from: 0.7 },
  { name: 'Gulf of Thailand', at: [101.6, 9.6], from: 0.9 },
  { name: 'Andaman Sea', at: [95.6, 11.2], from: 0.9 },
] as const satisfies readonly { name: string; at: readonly [number, number]; from: number }[]

/** The largest part of a country without its islands and exclaves: a name stands on it. */
export const mainland = ({ geometry }: Feature<MultiPolygon>): GeoPermissibleObjects => {
  const polygons = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
  return polygons.reduce((most, polygon) => (geoArea(polygon) > geoArea(most) ? polygon : most))
}

/** Where a thing is and how wide it is drawn; null where it is not drawn at all. */
export const spot = (path: GeoPath, drawn: GeoPermissibleObjects): { x: number; y: number; room: number } | null => {
  const [x, y] = path.centroid(drawn)
  const [[left], [right]] = path.bounds(drawn)
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y, room: right - left } : null
}

const letter = 7.2 // pixels, in capitals and small letters, with the space between them

/**
 * The names that have room at a scale, and those that are to stand there in any case.
 *
 * @param unit the frame's units in one pixel
 */
export const shownAt = (
  labels: readonly Label[],
  scale: number,
  unit: number,
  always: ReadonlySet<string> = new Set(),
): Label[] =>
  labels.filter(({ code, name, room }) => always.has(code) || room * scale > name.length * letter * unit * 0.8)
