export const DAY = 86_400_000

/**
 * How many ticks a span of time has room for, in milliseconds and pixels, with so many pixels each; a day each where it has
 * fewer days: reports tell of days, never of hours.
 */
export const ticksOver = (span: number, width: number, each: number): number | 'day' => {
  const room = Math.max(2, Math.round(width / each))
  return span / DAY <= room ? 'day' : room
}
