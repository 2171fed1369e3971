import type { GeoProjection } from 'd3-geo'
import { geoMercator } from 'd3-geo'
import type { EventSummary } from '../../../src/model/api/events.ts'
import { hasPage } from '../lib/profile-path.ts'
import { sizedBy, standsApart } from '../lib/sizes.ts'

/** The drawing's own units; the page scales it. */
export const frame = { width: 640, height: 600 }

type Degrees = { west: number; south: number; east: number; north: number }

/** At scale 1 the frame holds South-East Asia, where most of what is told happens. */
const region: Degrees = { west: 91.5, south: -9.5, east: 127.5, north: 28.5 }
/** What can be moved to: the world but its poles, parted in the Bering Strait, where no land is cut. */
const world: Degrees = { west: -168.99, south: -58, east: -169.01, north: 84 }

export type View = { scale: number; x: number; y: number }
export const wholeRegion: View = { scale: 1, x: 0, y: 0 }

export const projectionOf = (): GeoProjection => {
  const corners = {
    type: 'MultiPoint',
    coordinates: [
      [region.west, region.south],
      [region.east, region.north],
    ],
  } as const
  return geoMercator()
    .rotate([-11, 0])
    .fitSize([frame.width, frame.height], structuredClone(corners) as never)
}

/** The edges of the world in the frame's units at scale 1. */
const edges = (() => {
  const project = projectionOf()
  const [left, top] = project([world.west, world.north]) ?? [0, 0]
  const [right, bottom] = project([world.east, world.south]) ?? [0, 0]
  return { left, top, right, bottom }
})()

/** A degree of longitude, in the frame's units at scale 1. */
export const degree = (edges.right - edges.left) / 360

/** The smallest scale, at which the world is as wide as the frame, and the largest. */
export const furthest = frame.width / (edges.right - edges.left)
export const closest = 12

export type EventSymbol = {
  event: EventSummary
  /** In the frame's units at scale 1. */
  x: number
  y: number
  /** Only a province or country is known: an area, never a pin. */
  area: boolean
  apart: boolean
}

/** Points of countries, in the frame's units at scale 1. */
export type Middles = ReadonlyMap<string, { x: number; y: number }>

/**
 * Where an event is drawn: at its place's point, or in the middle of its country where the place has none.
 * "South-East Asia" is half of the map: a symbol in its middle would say something that no one said.
 */
const spotOf = ({ place }: EventSummary, project: GeoProjection, middles: Middles) => {
  if (place === null || place.kind === 'region') return null
  if (place.lat === null || place.lon === null) {
    const middle = place.country === null ? undefined : middles.get(place.country)
    return middle ? { ...middle, area: true } : null
  }
  const point = project([place.lon, place.lat])
  return point && { x: point[0], y: point[1], area: !hasPage(place) }
}

/** What can be drawn, largest first so that small symbols lie on top. */
export const symbolsOf = (
  events: readonly EventSummary[],
  projection: GeoProjection,
  middles: Middles = new Map(),
): EventSymbol[] =>
  events
    .flatMap((event): EventSymbol[] => {
      const spot = spotOf(event, projection, middles)
      return spot ? [{ event, ...spot, apart: standsApart(event) }] : []
    })
    .sort((a, b) => (sizedBy(b.event) ?? 0) - (sizedBy(a.event) ?? 0) || (a.event.id < b.event.id ? -1 : 1))

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** Moves what reaches from low to high so that it covers the length, or stands in its middle where it is shorter. */
const covering = (offset: number, low: number, high: number, length: number): number =>
  high - low >= length ? clamp(offset, length - high, -low) : (length - low - high) / 2

/** Keeps the world in the frame: never so far off to the side that it ends inside. */
export const bounded = ({ scale, x, y }: View): View => {
  const kept = clamp(scale, furthest, closest)
  return {
    scale: kept,
    x: covering(x, edges.left * kept, edges.right * kept, frame.width),
    y: covering(y, edges.top * kept, edges.bottom * kept, frame.height),
  }
}

/** The view at a scale that has a point, given in the frame's units at scale 1, in its middle. */
export const centred = (point: { x: number; y: number }, scale: number): View => {
  const kept = clamp(scale, furthest, closest)
  return bounded({ scale: kept, x: frame.width / 2 - point.x * kept, y: frame.height / 2 - point.y * kept })
}

export const wholeWorld: View = bounded({ scale: furthest, x: 0, y: 0 })

/** Zooms by a factor around a point of the frame, its middle where none is given. */
export const zoomed = (view: View, factor: number, at = { x: frame.width / 2, y: frame.height / 2 }): View => {
  const scale = clamp(view.scale * factor, furthest, closest)
  const ratio = scale / view.scale
  return bounded({ scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio })
}

/** Whether a point lies in the frame. */
export const inView = (point: { x: number; y: number }, { scale, x, y }: View): boolean => {
  const [left, top] = [point.x * scale + x, point.y * scale + y]
  return left >= 0 && left <= frame.width && top >= 0 && top <= frame.height
}

/** The view that holds all symbols of South-East Asia, and of all the middle 90 in 100, with room around. */
export const fitted = (symbols: readonly EventSymbol[]): View => {
  if (symbols.length === 0) return wholeRegion
  const near = symbols.filter((symbol) => inView(symbol, wholeRegion))
  const inner = (along: 'x' | 'y'): [number, number] => {
    const sorted = symbols.map((symbol) => symbol[along]).sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0
    const nearby = near.map((symbol) => symbol[along])
    return [Math.min(at(0.05), ...nearby), Math.max(at(0.95), ...nearby)]
  }
  const [left, right] = inner('x')
  const [top, bottom] = inner('y')
  const room = 56 // of the frame's units on each side, at any scale
  const fits = Math.min(
    (frame.width - 2 * room) / Math.max(1, right - left),
    (frame.height - 2 * room) / Math.max(1, bottom - top),
  )
  return centred({ x: (left + right) / 2, y: (top + bottom) / 2 }, Math.min(fits, 3))
}
