import type { Action, Unit } from '../model/claim.ts'
import type { Event, Figure } from '../model/event.ts'
import { digits } from './wording.ts'

type Counted = { event: string; figure: Figure }

/** A sum of incident figures over events; cumulative ones stand beside it, never in it. */
export type Total = {
  action: Action
  unit: Unit
  low: number | null
  best: number | null
  high: number | null
  /** What it adds. */
  added: Counted[]
  cumulative: Counted[]
  /** Events that a cumulative figure covers as well, so that adding it would count people twice. */
  overlapping: string[]
  /** One sentence where adding may count twice; null where not. */
  warning: string | null
}

type Selected = Pick<Event, 'id' | 'place' | 'start' | 'end' | 'figures'>

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

const overlaps = (wide: Selected, narrow: Selected): boolean =>
  (wide.place?.country == null || narrow.place?.country == null || wide.place.country === narrow.place.country) &&
  (wide.start === null || narrow.end === null || wide.start <= narrow.end) &&
  (wide.end === null || narrow.start === null || wide.end >= narrow.start)

/**
 * Totals over a selection of events, one an action and unit, largest number of events first. Only whole incident figures of
 * what was done are added, each by its low, best and high; where an event has no best, its low stands in.
 */
export const totalsOf = (events: readonly Selected[]): Total[] => {
  const byId = new Map(events.map((event) => [event.id, event]))
  const groups = new Map<string, Counted[]>()
  for (const event of events)
    for (const figure of event.figures) {
      const key = `${figure.measure.action} ${figure.measure.unit}`
      if (['devices', 'other', 'percent'].includes(figure.measure.unit) || figure.status === 'withdrawn') continue
      groups.set(key, [...(groups.get(key) ?? []), { event: event.id, figure }])
    }
  return [...groups.values()]
    .map((counted): Total => {
      const added = counted.filter(({ figure }) => figure.kind === 'incident')
      const cumulative = counted.filter(({ figure }) => figure.kind === 'cumulative')
      const overlapping = [
        ...new Set(
          cumulative.flatMap(({ event }) =>
            added
              .filter((item) => item.event !== event && overlaps(byId.get(event)!, byId.get(item.event)!))
              .map((item) => item.event),
          ),
        ),
      ]
      const { action, unit } = counted[0]!.figure.measure
      return {
        action,
        unit,
        low: sumOf(added.map(({ figure }) => figure.low ?? figure.best)),
        best: sumOf(added.map(({ figure }) => figure.best ?? figure.low)),
        high: sumOf(added.map(({ figure }) => figure.high)),
        added,
        cumulative,
        overlapping,
        warning:
          overlapping.length === 0
            ? null
            : `${digits(overlapping.length)} of the ${digits(added.length)} incidents added here fall within a period that a cumulative figure covers; adding that figure would count people twice.`,
      }
    })
    .filter(({ added, cumulative }) => added.length + cumulative.length > 0)
    .sort((a, b) => b.added.length - a.added.length || (`${a.action} ${a.unit}` < `${b.action} ${b.unit}` ? -1 : 1))
}
