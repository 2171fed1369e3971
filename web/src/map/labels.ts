/** A name on the map, in the frame's units at scale 1. */
export type Label = {
  code: string
  name: string
  x: number
  y: number
  /** How wide what it names is. */
  room: number
}

export const seaLabels = [
  { name: 'South China Sea', at: [114, 14.5], from: 0.7 },
  { name: 'Gulf of Thailand', at: [101.6, 9.6], from: 0.9 },
  { name: 'Andaman Sea', at: [95.6, 11.2], from: 0.9 },
] as const satisfies readonly { name: string; at: readonly [number, number]; from: number }[]

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
