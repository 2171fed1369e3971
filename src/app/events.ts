import { caseLinks, relatedOf } from '../4-event/index.ts'
import { type CaseStep, followUp } from '../5-figure/index.ts'
import type { EventView, PlanFollowUp, RelatedEvent } from '../model/api/event.ts'
import type { EventFilters, EventList, EventSort, EventSummary } from '../model/api/events.ts'
import { Failed } from '../model/errors.ts'
import type { Outlet } from '../model/event.ts'
import {
  casesOf,
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
  const { index, rows, partial } = await selectEvents(db, dossier, page)
  const after = page.cursor === undefined ? null : keyFrom(page.cursor)
  const { events, last } = index.page(rows, page.sort, after, page.limit + 1)
  const shown = events.slice(0, page.limit)
  const end = events.length > page.limit ? index.page(rows, page.sort, after, page.limit).last : null
  return {
    ...(partial ? { partial } : {}),
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

/** The other steps of an event's case, among the events that its reports tell of, with their claims. */
const relatedTo = async ({ db }: Store, event: string): Promise<{ related: RelatedEvent[]; steps: CaseStep[] }> => {
  const neighbours = await eventsInReportsOf(db, event)
  const told = await casesOf(db, [event, ...neighbours.map((each) => each.event)])
  const shown = new Map(neighbours.map((each) => [each.event, each]))
  const related = relatedOf(event, caseLinks(told)).flatMap(({ id, relation }) => {
    const other = shown.get(id)
    return other ? [{ id, title: other.title, kind: other.kind, relation }] : []
  })
  const byId = new Map(told.map((each) => [each.id, each]))
  const steps = neighbours.flatMap(({ event: id }) =>
    related.some((each) => each.id === id) ? (byId.get(id) ?? []) : [],
  )
  return { related, steps }
}

/** What became of what an event's claims announce, as known today. */
const planOf = (claims: EventView['claims'], today: string, steps: readonly CaseStep[]): PlanFollowUp | null => {
  const outlets = claims.map(({ document: id, publisher, published, documentTitle: title }): [string, Outlet] => [
    id,
    { id, publisher, published, title, text: '' },
  ])
  return followUp(claims, new Map(outlets), today, steps)
}

/** Everything an event page shows. Throws `not-found`, also where none of its reports is left. */
export const viewEvent = async (store: Store, id: string): Promise<EventView> => {
  const { db } = store
  const current = await standingEvent(db, id)
  const event = await findEvent(db, current)
  if (!event) {
    throw new Failed('not-found', 'None of the reports about this event is left.', 'Bring back a removed document.')
  }
  await requireDossier(store, event.dossier)
  const [figures, rows, { related, steps }] = await Promise.all([
    figuresOf(db, current),
    claimsOfEvent(db, current),
    relatedTo(store, current),
  ])
  const { kind, title, place, planned, disputed, dossier, detail } = event
  const claims = rows.map(({ body, ...source }) => ({ ...body, ...source }))
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
    plan: planOf(claims, new Date().toISOString().slice(0, 10), steps),
    claims,
    relays: detail.relays,
    disputes: detail.disputes,
    related,
    ...(current === id ? {} : { redirectedFrom: id }),
  }
}
