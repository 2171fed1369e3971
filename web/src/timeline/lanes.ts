import type { EventSummary } from '../../../src/model/api.ts'
import type { Action } from '../../../src/model/claim.ts'
import { dayTime } from '../lib/dates.ts'
import { type Family, familyOf } from '../lib/families.ts'
import { radiusScale, standsApart } from '../lib/sizes.ts'
import { texts } from '../texts.ts'

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
}

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

/** One lane an action, in the order of its family; running totals and stocks in lanes apart at the bottom. */
export const lanesOf = (events: readonly EventSummary[], largest: number): Lanes => {
  const radius = radiusScale(events, largest)
  const marks = events.flatMap((event): Mark[] => {
    const time = timeOf(event)
    if (!time) return []
    return [
      {
        event,
        lane: standsApart(event) ? texts.timeline.apart : texts.action[event.kind],
        family: familyOf(event.kind),
        from: new Date(time.from),
        to: new Date(time.to),
        middle: new Date((time.from + time.to) / 2),
        uncertain: time.to - time.from > certainWithin,
        radius: radius.ofEvent(event),
      },
    ]
  })
  const used = new Set(marks.map((mark) => mark.lane))
  const actions = (Object.keys(texts.action) as Action[]).sort(
    (a, b) => familyOrder.indexOf(familyOf(a)) - familyOrder.indexOf(familyOf(b)),
  )
  const lanes = [...actions.map((action) => texts.action[action]), texts.timeline.apart].filter((lane) =>
    used.has(lane),
  )
  return { lanes, marks, undated: events.length - marks.length }
}
