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

/** How far an arc bows out, as a share of its length. */
const bow = 0.18

const round = (value: number) => Math.round(value * 10) / 10

/**
 * An arc and, in its middle, a mark of its direction: the end may lie outside the frame. Both as paths, at a scale.
 *
 * @param size of the mark, in the frame's units
 */
export const arcPaths = ({ from, to }: Arc, scale: number, size: number): { line: string; mark: string } => {
  const [x1, y1, x2, y2] = [from.x * scale, from.y * scale, to.x * scale, to.y * scale]
  const [dx, dy] = [x2 - x1, y2 - y1]
  const [cx, cy] = [(x1 + x2) / 2 + dy * bow, (y1 + y2) / 2 - dx * bow]
  const [mx, my] = [(x1 + 2 * cx + x2) / 4, (y1 + 2 * cy + y2) / 4]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [(dx / length) * size, (dy / length) * size]
  const corner = (along: number, across: number) =>
    `${round(mx + ux * along - uy * across)},${round(my + uy * along + ux * across)}`
  return {
    line: `M${round(x1)},${round(y1)}Q${round(cx)},${round(cy)} ${round(x2)},${round(y2)}`,
    mark: `M${corner(1, 0)}L${corner(-0.8, 0.75)}L${corner(-0.8, -0.75)}Z`,
  }
}
