import type { Bounds } from '../lib/numbers.ts'

/** Where a range stands on a line from zero to `top`, in percent of its length; `open` ends run off the line. */
export type RangeMarks = { from: number; to: number; best: number | null; openLow: boolean; openHigh: boolean }

/** Room right of the largest closed value where the range goes on. */
const openRoom = 1.18

/** The value at the right end of a line that holds all the bounds: zero-based, so that lengths can be compared. */
export const topOf = (figures: readonly Bounds[]): number => {
  const tops = figures.map(({ low, best, high }) => {
    const largest = Math.max(low ?? 0, best ?? 0, high ?? 0)
    return high === null ? largest * openRoom : largest
  })
  return Math.max(0, ...tops) || 1
}

/** Marks of a range on a line from 0 to `top`. An open end reaches the end of the line. */
export const rangeMarks = ({ low, best, high }: Bounds, top: number): RangeMarks => {
  const percent = (value: number) => Math.min(100, Math.max(0, (value / top) * 100))
  return {
    from: low === null ? 0 : percent(low),
    to: high === null ? 100 : percent(high),
    best: best === null ? null : percent(best),
    openLow: low === null,
    openHigh: high === null,
  }
}
