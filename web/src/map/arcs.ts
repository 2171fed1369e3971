import type { GeoProjection } from 'd3-geo'
import type { EventSummary } from '../../../src/model/api/events.ts'
import type { EventPlace } from '../../../src/model/api/place.ts'

type Point = { x: number; y: number }

/** A movement of people as it is drawn, in the frame's units at scale 1. */
export type Arc = { event: EventSummary; from: Point; to: Point; inferred: boolean }

const pointOf = ({ lat, lon }: EventPlace, projection: GeoProjection): Point | null => {
  const point = lat === null || lon === null ? null : projection([lon, lat])
  return point && { x: point[0], y: point[1] }
}

/** Nearer than this, an arc would be a dot. */
const shortest = 6

/** The movements that can be drawn: those with a point at both ends. */
export const arcsOf = (events: readonly EventSummary[], projection: GeoProjection): Arc[] =>
  events.flatMap((event): Arc[] => {
    if (!event.movement) return []
    const from = pointOf(event.movement.from, projection)
    const to = pointOf(event.movement.to, projection)
    if (!from || !to || Math.hypot(to.x - from.x, to.y - from.y) < shortest) return []
    return [{ event, from, to, inferred: event.movement.inferred }]
  })

/** The countries, by code, that people are moved from or to. */
export const endsOf = (arcs: readonly Arc[]): ReadonlySet<string> =>
  new Set(arcs.flatMap(({ event: { movement } }) => [movement?.from.country ?? [], movement?.to.country ?? []].flat()))

/** How far an arc bows out, as a share of its length. */
const bow = 0.18

const round = (value: number) => Math.round(value * 10) / 10

/** The point that an arc bows towards, at a scale. */
const bowed = ({ from, to }: Arc, scale: number): Point => {
  const [dx, dy] = [(to.x - from.x) * scale, (to.y - from.y) * scale]
  return { x: ((from.x + to.x) / 2) * scale + dy * bow, y: ((from.y + to.y) / 2) * scale - dx * bow }
}

/** The points of an arc at a scale, by the share of its way from 0 to 1. */
export const curveOf = (arc: Arc, scale: number): ((share: number) => Point) => {
  const control = bowed(arc, scale)
  const between = (share: number, from: number, over: number, to: number) =>
    (1 - share) ** 2 * from * scale + 2 * share * (1 - share) * over + share ** 2 * to * scale
  return (share) => ({
    x: between(share, arc.from.x, control.x, arc.to.x),
    y: between(share, arc.from.y, control.y, arc.to.y),
  })
}

/**
 * An arc and, in its middle, a mark of its direction: the end may lie outside the frame. Both as paths, at a scale.
 *
 * @param size of the mark, in the frame's units
 */
export const arcPaths = (arc: Arc, scale: number, size: number): { line: string; mark: string } => {
  const [x1, y1, x2, y2] = [arc.from.x * scale, arc.from.y * scale, arc.to.x * scale, arc.to.y * scale]
  const control = bowed(arc, scale)
  const middle = curveOf(arc, scale)(0.5)
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [ux, uy] = [((x2 - x1) / length) * size, ((y2 - y1) / length) * size]
  const corner = (along: number, across: number) =>
    `${round(middle.x + ux * along - uy * across)},${round(middle.y + uy * along + ux * across)}`
  return {
    line: `M${round(x1)},${round(y1)}Q${round(control.x)},${round(control.y)} ${round(x2)},${round(y2)}`,
    mark: `M${corner(1, 0)}L${corner(-0.8, 0.75)}L${corner(-0.8, -0.75)}Z`,
  }
}
