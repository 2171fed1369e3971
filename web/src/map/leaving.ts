import type { Arc } from './arcs.ts'
import { curveOf } from './arcs.ts'
import { frame, type View } from './view.ts'

/** Where arcs leave the frame, in shares of its width and height, and for where. */
export type Exit = { key: string; places: string[]; arriving: boolean; left: number; top: number }

/** Names stand wholly within the frame: not nearer to its edge than this share of it. */
const margin = 0.03
const clamped = (share: number) => Math.min(1 - margin, Math.max(margin, share))

/** The share of the way, from one end, up to which it stays inside: halved again and again. */
const crossing = (isInside: (share: number) => boolean, start: 0 | 1): number => {
  let [within, beyond] = [start as number, 1 - start]
  for (let halving = 0; halving < 10; halving++) {
    const middle = (within + beyond) / 2
    if (isInside(middle)) within = middle
    else beyond = middle
  }
  return within
}

/** Nearer than this share of the frame's height, two names would lie over each other. */
const apart = 0.045

const inside = ({ x, y }: { x: number; y: number }) => x >= 0 && x <= frame.width && y >= 0 && y <= frame.height

/**
 * The names at the edge of the frame: where the arcs go whose end is out of sight, and where those come from whose beginning is.
 * Each place once, and those that leave side by side as one list: no name stands over another.
 */
export const exitsOf = (arcs: readonly Arc[], view: View): Exit[] => {
  const exits: Exit[] = []
  for (const arc of arcs) {
    const curve = curveOf(arc, view.scale)
    const at = (share: number) => {
      const { x, y } = curve(share)
      return { x: x + view.x, y: y + view.y }
    }
    const [starts, ends] = [inside(at(0)), inside(at(1))]
    if (starts === ends) continue
    const { movement } = arc.event
    const place = (starts ? movement?.to.name : movement?.from.name) ?? ''
    const { x, y } = at(crossing((share) => inside(at(share)), starts ? 0 : 1))
    const [left, top] = [clamped(x / frame.width), clamped(y / frame.height)]
    const arriving = !starts
    if (exits.some((exit) => exit.arriving === arriving && exit.places.includes(place))) continue
    const near = exits.find((exit) => Math.abs(exit.top - top) < apart && Math.abs(exit.left - left) < 0.25)
    if (!near) exits.push({ key: arc.event.id, places: [place], arriving, left, top })
    else if (near.arriving === arriving) near.places.push(place)
  }
  return exits
}
