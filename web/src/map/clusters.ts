import type { EventSymbol } from './view.ts'

/** Symbols that would hide each other, drawn as one. Its middle is that of its largest member, in the frame's units at scale 1. */
export type Cluster = { key: string; x: number; y: number; members: readonly EventSymbol[] }

/** Nearer than this many pixels, two symbols cannot be told apart. */
const tellApart = 12

/**
 * Groups symbols by their distance on the screen: largest first, each joins the first group whose middle is too near. The
 * groups depend on the scale alone, so that panning changes none of them.
 *
 * @param symbols largest first
 * @param scale how far the map is zoomed in
 * @param unit the frame's units in one pixel
 */
export const clustersOf = (symbols: readonly EventSymbol[], scale: number, unit: number): Cluster[] => {
  const near = (tellApart * unit) / scale
  const clusters: { x: number; y: number; members: EventSymbol[] }[] = []
  for (const symbol of symbols) {
    const home = clusters.find(({ x, y }) => Math.abs(x - symbol.x) < near && Math.abs(y - symbol.y) < near)
    if (home) home.members.push(symbol)
    else clusters.push({ x: symbol.x, y: symbol.y, members: [symbol] })
  }
  return clusters.map((cluster) => ({ ...cluster, key: cluster.members.map(({ event }) => event.id).join(' ') }))
}

/** Whether zooming in can ever part the members: those at one point stay together. */
export const canPart = ({ members }: Cluster): boolean => {
  const [first] = members
  return first !== undefined && members.some(({ x, y }) => Math.hypot(x - first.x, y - first.y) > 0.5)
}
