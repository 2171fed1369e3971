import type { EventSummary } from '../../../src/model/api/events.ts'

const unsized = 4 // pixels

/** The number an event is sized by: the best figure of people in one incident. Totals, stocks and things, and ranges
 * without a best figure, are not on that scale. */
export const sizedBy = ({ leading }: EventSummary): number | null =>
  leading && leading.kind === 'incident' && leading.measure.unit === 'people' ? leading.best : null

/** Whether an event's figure is a running total or a stock, which never stands among incidents. */
export const standsApart = ({ leading }: EventSummary): boolean =>
  leading?.kind === 'cumulative' || leading?.kind === 'stock'

/** The high end of the range of a figure that is sized. */
const highOf = (event: EventSummary): number => (sizedBy(event) === null ? 0 : (event.leading?.high ?? 0))

/**
 * Radius by area: a figure four times as large has twice the radius. Events without a size get a small fixed one.
 *
 * @param ranges whether the ends of ranges are drawn as well: the largest of them then has the largest radius
 */
export const radiusScale = (events: readonly EventSummary[], largest: number, ranges = false) => {
  const most = Math.max(1, ...events.map((event) => Math.max(sizedBy(event) ?? 0, ranges ? highOf(event) : 0)))
  const radius = (value: number) => Math.max(2.5, Math.sqrt(value / most) * largest)
  return {
    most,
    ofValue: radius,
    ofEvent: (event: EventSummary) => {
      const value = sizedBy(event)
      return value === null ? unsized : radius(value)
    },
  }
}

/** Two or three round values for a legend, largest first. */
export const legendValues = (most: number): number[] => {
  const power = 10 ** Math.floor(Math.log10(most))
  const lead = Math.floor(most / power)
  const top = (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power
  return [top, top / 5, top / 50].filter((value) => value >= 1 && Number.isInteger(value))
}
