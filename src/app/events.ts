import { caseSteps, familyOf } from '../4-event/index.ts'
import type { EventFilters, EventList, EventSort, EventSummary, EventView, RelatedEvent } from '../model/api.ts'
import { Failed } from '../model/errors.ts'
import {
  claimsOfEvent,
  eventsInReportsOf,
  figuresOf,
  findEvent,
  findEventId,
  listedEvents,
  listEvents as listRows,
  readCursor,
  type Store,
  writeCursor,
} from '../store/index.ts'
import { type Key, narrows, selectEvents } from './selection/index.ts'
import { requireDossier } from './shown.ts'

export type EventPage = EventFilters & { sort: EventSort; cursor?: string; limit: number }

type Row = Awaited<ReturnType<typeof listedEvents>>[number]

const summaryFrom = ({ event, startDate, endDate, leadFigure, ...rest }: Row): EventSummary => ({
  id: event,
  start: startDate,
  end: endDate,
  leading: leadFigure,
  ...rest,
})

const keyFrom = (cursor: string): Key => {
  const [first, second, event] = readCursor(cursor, 3)
  return [Number(first), Number(second), String(event)]
}

/** A page of a dossier's events. Throws `not-found`. */
export const listEvents = async (store: Store, dossier: string, page: EventPage): Promise<EventList> => {
  await requireDossier(store, dossier)
  const { db } = store
  if (!narrows(page)) {
    const { events, total, next } = await listRows(db, dossier, page)
    return { total, next, events: events.map(summaryFrom) }
  }
  const { index, rows } = await selectEvents(db, dossier, page)
  const after = page.cursor === undefined ? null : keyFrom(page.cursor)
  const { events, last } = index.page(rows, page.sort, after, page.limit + 1)
  const shown = events.slice(0, page.limit)
  const end = events.length > page.limit ? index.page(rows, page.sort, after, page.limit).last : null
  return {
    total: rows.length,
    next: end && last ? writeCursor(end) : null,
    events: (await listedEvents(db, shown)).map(summaryFrom),
  }
}

/** Follows merged events to the one that stands; an id can be older than several merges. Throws `not-found`. */
export const standingEvent = async (db: Store['db'], id: string): Promise<string> => {
  const seen = new Set<string>()
  let current = id
  for (;;) {
    const entry = await findEventId(db, current)
    if (!entry)
      throw new Failed('not-found', `There is no event ${id}.`, 'The list of events shows those that there are.')
    if (entry.redirectTo === null || seen.has(current)) return current
    seen.add(current)
    current = entry.redirectTo
  }
}

type Shown = NonNullable<Awaited<ReturnType<typeof findEvent>>>
type Neighbour = Awaited<ReturnType<typeof eventsInReportsOf>>[number]

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value))

/** Steps of one case, told by one report: of one place, or in one country and about people of one nationality. */
const relationTo = (event: Shown, other: Neighbour): RelatedEvent['relation'] | null => {
  const [here, there] = [caseSteps[familyOf(event.kind)], caseSteps[familyOf(other.kind)]]
  if (here === undefined || there === undefined || event.place === null || other.place === null) return null
  const samePlace = event.place.kind !== 'country' && event.place.name === other.place.name
  const sameCountry = event.place.country !== null && event.place.country === other.place.country
  if (!samePlace && !(sameCountry && meet(event.nationalities, other.nationalities))) return null
  return there < here ? 'earlier-step' : there > here ? 'later-step' : 'same-case'
}

const relatedTo = async ({ db }: Store, event: Shown): Promise<RelatedEvent[]> =>
  (await eventsInReportsOf(db, event.event)).flatMap((other) => {
    const relation = relationTo(event, other)
    return relation === null ? [] : [{ id: other.event, title: other.title, kind: other.kind, relation }]
  })

/** Everything an event page shows. Throws `not-found`, also where none of its reports is left. */
export const viewEvent = async (store: Store, id: string): Promise<EventView> => {
  const { db } = store
  const current = await standingEvent(db, id)
  const event = await findEvent(db, current)
  if (!event) {
    throw new Failed('not-found', 'None of the reports about this event is left.', 'Bring back a removed document.')
  }
  await requireDossier(store, event.dossier)
  const [figures, claims, related] = await Promise.all([
    figuresOf(db, current),
    claimsOfEvent(db, current),
    relatedTo(store, event),
  ])
  const { kind, title, place, planned, disputed, dossier, detail } = event
  return {
    id: current,
    dossier,
    kind,
    title,
    place,
    start: event.startDate,
    end: event.endDate,
    planned,
    disputed,
    figures,
    claims: claims.map(({ body, ...source }) => ({ ...body, ...source })),
    relays: detail.relays,
    disputes: detail.disputes,
    related,
    ...(current === id ? {} : { redirectedFrom: id }),
  }
}
