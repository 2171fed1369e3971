import type { EventSummary } from '../../../src/model/api/events.ts'
import type { Action } from '../../../src/model/claim.ts'
import { dayTime } from '../lib/dates.ts'
import { type Family, familyOf } from '../lib/families.ts'
import { countryName } from '../lib/names.ts'
import { radiusScale, sizedBy, standsApart } from '../lib/sizes.ts'
import { texts } from '../texts/index.ts'

const day = 86_400_000

/** An event as it is drawn: a dot in the middle of its time, a bar over it where the time is uncertain. */
export type Mark = {
  event: EventSummary
  lane: string
  family: Family
  from: Date
  /** Exclusive: the end of the last day. */
  to: Date
  middle: Date
  uncertain: boolean
  radius: number
  /** Radii that the low and the high end of the figure's range would have; null where there is none, or it is open. */
  range: { low: number; high: number } | null
}

export type LanesBy = 'action' | 'country'

export type Lanes = { lanes: string[]; marks: Mark[]; undated: number }

/** Longer than this, the day is not known. */
const certainWithin = 3 * day

const familyOrder: Family[] = ['force', 'people', 'words']

/** The known end of a time that is open on one side stands for the whole: the rest is not known, so not drawn. */
const timeOf = ({ start, end }: EventSummary): { from: number; to: number } | null => {
  const first = start ?? end
  const last = end ?? start
  return first && last ? { from: dayTime(first), to: dayTime(last) + day } : null
}

/** More countries than this would be lanes of one event each: the rest share one. */
const mostCountries = 10

const countryOf = ({ place }: EventSummary): string =>
  place?.country ? countryName(place.country) : texts.timeline.nowhere

/** How the lane of an event is called, and the order of all lanes. */
const naming = (events: readonly EventSummary[], by: LanesBy) => {
  if (by === 'action') {
    const actions = (Object.keys(texts.action) as Action[]).sort(
      (a, b) => familyOrder.indexOf(familyOf(a)) - familyOrder.indexOf(familyOf(b)),
    )
    return {
      nameOf: ({ kind }: EventSummary) => texts.action[kind],
      order: actions.map((action) => texts.action[action]),
    }
  }
  const counts = new Map<string, number>()
  for (const event of events) counts.set(countryOf(event), (counts.get(countryOf(event)) ?? 0) + 1)
  counts.delete(texts.timeline.nowhere)
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name)
  const own = new Set(order.slice(0, mostCountries))
  const nameOf = (event: EventSummary) => {
    const name = countryOf(event)
    return own.has(name) || name === texts.timeline.nowhere ? name : texts.timeline.elsewhere
  }
  return { nameOf, order: [...own, texts.timeline.elsewhere, texts.timeline.nowhere] }
}

/** The range of a figure that is sized, on the scale of the sizes. */
const rangeOf = (event: EventSummary, ofValue: (value: number) => number): Mark['range'] => {
  const { leading } = event
  if (
    sizedBy(event) === null ||
    !leading ||
    leading.low === null ||
    leading.high === null ||
    leading.low === leading.high
  )
    return null
  return { low: ofValue(leading.low), high: ofValue(leading.high) }
}

/** One lane an action, in the order of its family, or a country; running totals and stocks in a lane apart at the bottom. */
export const lanesOf = (events: readonly EventSummary[], largest: number, by: LanesBy = 'action'): Lanes => {
  const { nameOf, order } = naming(events, by)
  const radius = radiusScale(events, largest, true)
  const marks = events.flatMap((event): Mark[] => {
    const time = timeOf(event)
    if (!time) return []
    return [
      {
        event,
        lane: standsApart(event) ? texts.timeline.apart : nameOf(event),
        family: familyOf(event.kind),
        from: new Date(time.from),
        to: new Date(time.to),
        middle: new Date((time.from + time.to) / 2),
        uncertain: time.to - time.from > certainWithin,
        radius: radius.ofEvent(event),
        range: rangeOf(event, radius.ofValue),
      },
    ]
  })
  const used = new Set(marks.map((mark) => mark.lane))
  const lanes = [...order, texts.timeline.apart].filter((lane) => used.has(lane))
  return { lanes, marks, undated: events.length - marks.length }
}

/** Where most is drawn, as a share of the whole time: the place of the event in the middle of them all. */
export const middleOf = (marks: readonly Mark[]): number => {
  const times = marks.map(({ middle }) => middle.getTime()).sort((a, b) => a - b)
  const first = Math.min(...marks.map(({ from }) => from.getTime()))
  const last = Math.max(...marks.map(({ to }) => to.getTime()))
  const median = times[Math.floor(times.length / 2)]
  return median === undefined || last === first ? 0.5 : (median - first) / (last - first)
}
