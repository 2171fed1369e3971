import type { GeoProjection } from 'd3-geo'
import { geoMercator } from 'd3-geo'
import type { EventSummary } from '../../../src/model/api/events.ts'
import { sizedBy, standsApart } from '../lib/sizes.ts'

/** The drawing's own units; the page scales it. */
export const frame = { width: 640, height: 700 }

/** West, south, east, north of what the map shows at first, in degrees. */
const region: [number, number, number, number] = [91.5, -9.5, 127.5, 28.5]

export type View = { scale: number; x: number; y: number }
export const wholeRegion: View = { scale: 1, x: 0, y: 0 }

export const projectionOf = (): GeoProjection => {
  const [west, south, east, north] = region
  const corners = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  } as const
  return geoMercator().fitSize([frame.width, frame.height], structuredClone(corners) as never)
}

export type EventSymbol = {
  event: EventSummary
  /** In the frame's units at scale 1. */
  x: number
  y: number
  /** Only a province or country is known: an area, never a pin. */
  area: boolean
  apart: boolean
}

const isArea = (event: EventSummary) => event.place?.kind !== 'site' && event.place?.kind !== 'locality'

/** What can be drawn, largest first so that small symbols lie on top; events without a point in the frame are left out. */
export const symbolsOf = (events: readonly EventSummary[], projection: GeoProjection): EventSymbol[] => {
  const symbols = events.flatMap((event): EventSymbol[] => {
    const { lat, lon, kind } = event.place ?? { lat: null, lon: null, kind: null }
    // "South-East Asia" is the whole map: a symbol in its middle would say something that no one said.
    if (lat === null || lon === null || kind === 'region') return []
    const point = projection([lon, lat])
    if (!point) return []
    const [x, y] = point
    if (x < 0 || x > frame.width || y < 0 || y > frame.height) return []
    return [{ event, x, y, area: isArea(event), apart: standsApart(event) }]
  })
  return symbols.sort((a, b) => (sizedBy(b.event) ?? 0) - (sizedBy(a.event) ?? 0) || (a.event.id < b.event.id ? -1 : 1))
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
/** The largest scale. */
export const closest = 12

/** Keeps the frame filled: never so far out or off to the side that the region ends inside it. */
export const bounded = ({ scale, x, y }: View): View => {
  const kept = clamp(scale, 1, closest)
  return { scale: kept, x: clamp(x, frame.width * (1 - kept), 0), y: clamp(y, frame.height * (1 - kept), 0) }
}

/** Zooms by a factor around a point of the frame, its middle where none is given. */
export const zoomed = (view: View, factor: number, at = { x: frame.width / 2, y: frame.height / 2 }): View => {
  const scale = clamp(view.scale * factor, 1, closest)
  const ratio = scale / view.scale
  return bounded({ scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio })
}

/** The view that holds most of the symbols: their middle 90 in 100, with room around. */
export const fitted = (symbols: readonly EventSymbol[]): View => {
  if (symbols.length === 0) return wholeRegion
  const inner = (values: number[]): [number, number] => {
    const sorted = values.sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0
    return [at(0.05), at(0.95)]
  }
  const [left, right] = inner(symbols.map(({ x }) => x))
  const [top, bottom] = inner(symbols.map(({ y }) => y))
  const room = 70
  const scale = clamp(Math.min(frame.width / (right - left + room * 2), frame.height / (bottom - top + room * 2)), 1, 3)
  return bounded({
    scale,
    x: frame.width / 2 - ((left + right) / 2) * scale,
    y: frame.height / 2 - ((top + bottom) / 2) * scale,
  })
}
