import { inOrder } from '../4-event/index.ts'
import { reckonEvent } from '../5-figure/index.ts'
import type { EventFilters } from '../model/api/events.ts'
import type { AsOfBy, DossierAsOf, DossierChanges, EventAsOf, EventChanges, FigureChange } from '../model/history.ts'
import {
  documentNames,
  documentsAt,
  documentsSince,
  eventMembers,
  eventsLeadingTo,
  eventsSince,
  figuresAt,
  findEvent,
  listReviewRows,
  outletsOf,
  type PastRow,
  pastOfEvents,
  pastSince,
  reviewsById,
  type Store,
  titlesOf,
  totalsAt,
} from '../store/index.ts'
import { changeSays } from './change-words.ts'
import { standingEvent } from './events.ts'
import { viewReviews } from './review-list.ts'
import { eventIndex, narrows, pastFigures, selectEvents } from './selection/index.ts'
import { requireDossier } from './shown.ts'
import { standingReviews } from './standing.ts'

type Db = Store['db']

const changesShown = 200
const DAY = 86_400_000

const endOf = (day: string): string => `${day}T23:59:59.999999Z`

const asRecorded = async (db: Db, event: string, date: string): Promise<EventAsOf> => ({
  date,
  by: 'recorded',
  figures: await figuresAt(db, event, endOf(date)),
  documents: null,
  claims: null,
})

/** Of reports without a date nobody knows whether they were out by then: they are left aside. */
const asPublished = async (db: Db, event: string, dossier: string, date: string): Promise<EventAsOf> => {
  const members = await eventMembers(db, event)
  const reports = await outletsOf(db, [...new Set(members.map(({ document }) => document))])
  const outlets = new Map(
    reports.flatMap((outlet) => (outlet.published !== null && outlet.published <= date ? [[outlet.id, outlet]] : [])),
  )
  const claims = members.flatMap(({ body, document }) => (outlets.has(document) ? [{ ...body, document }] : []))
  const { decisions } = await standingReviews(db, dossier)
  return {
    date,
    by: 'published',
    figures: reckonEvent(inOrder(claims, outlets), outlets, decisions),
    documents: new Set(claims.map(({ document }) => document)).size,
    claims: claims.length,
  }
}

/** An event's figures as of a day: what the dossier said then, or what the reports published by then say. Throws `not-found`. */
export const eventAsOf = async ({ db }: Store, id: string, date: string, by: AsOfBy): Promise<EventAsOf> => {
  const current = await standingEvent(db, id)
  const event = await findEvent(db, current)
  if (by === 'recorded' || !event) return asRecorded(db, id, date)
  return asPublished(db, current, event.dossier, date)
}

const numbersOf = ({ low, best, high, status }: PastRow['body']) => ({ low, best, high, status })

/** Changes of figures as they are told. */
export const viewChanges = async (db: Db, rows: readonly PastRow[]): Promise<FigureChange[]> => {
  const touched = ({ cause: { added, removed, again } }: PastRow) => [...added, ...removed, ...again]
  const [documents, reviews, titles] = await Promise.all([
    documentNames(db, [...new Set(rows.flatMap(touched))]),
    reviewsById(db, [...new Set(rows.flatMap(({ cause }) => cause.review ?? []))]),
    titlesOf(db, [...new Set(rows.map(({ event }) => event))]),
  ])
  const byId = new Map(documents.map((document) => [document.id, document]))
  return rows.map((row) => {
    const { event, body, became, until, cause } = row
    const named = (['added', 'removed', 'again'] as const).flatMap((change) =>
      cause[change].flatMap((id) => {
        const document = byId.get(id)
        return document ? [{ ...document, change: cause.captured?.[id] ? ('captured' as const) : change }] : []
      }),
    )
    const review = reviews.find(({ id }) => id === cause.review) ?? null
    return {
      eventId: event,
      title: titles.get(event) ?? null,
      at: until,
      measure: (became ?? body).measure,
      kind: (became ?? body).kind,
      before: numbersOf(body),
      after: became && numbersOf(became),
      says: changeSays({ before: body, after: became, at: until, documents: named, review }),
      documents: named,
      review: cause.review,
    }
  })
}

/** Whether a figure's numbers or standing are others than before; a new wording alone is no change. */
export const numbersDiffer = ({ body, became }: PastRow): boolean =>
  became === null || JSON.stringify(numbersOf(body)) !== JSON.stringify(numbersOf(became))

/** How an event's figures changed and why, newest first; those of events merged into it as well. Throws `not-found`. */
export const eventChanges = async ({ db }: Store, id: string): Promise<EventChanges> => {
  const ids = await eventsLeadingTo(db, await standingEvent(db, id))
  return viewChanges(db, (await pastOfEvents(db, ids, changesShown)).filter(numbersDiffer))
}

const pastTotals = async (db: Db, dossier: string, filters: EventFilters, date: string) => {
  if (!narrows(filters)) return totalsAt(db, dossier, endOf(date))
  const dayAfter = Date.parse(`${date}T00:00:00Z`) + DAY
  for (;;) {
    const { index, rows } = await selectEvents(db, dossier, filters)
    const { revision } = index
    const past = await pastFigures(db, dossier)
    // What changed in between would count as it is and as it was.
    if ((await eventIndex(db, dossier)).revision === revision) return index.totalsBefore(rows, dayAfter, past)
  }
}

/**
 * The totals of a dossier as they stood at the end of a day: of all that it held then, or of the events that filters select as
 * they are now. Throws `not-found`.
 */
export const dossierAsOf = async (
  store: Store,
  dossier: string,
  date: string,
  filters: EventFilters = {},
): Promise<DossierAsOf> => {
  await requireDossier(store, dossier)
  const documents = await documentsAt(store.db, dossier, endOf(date))
  // Of a day before the first report there is nothing to add up.
  const totals = documents === 0 ? [] : await pastTotals(store.db, dossier, filters, date)
  return { date, documents, totals }
}

/** What changed in a dossier since a moment: reports, events, figures, decisions, newest first. Throws `not-found`. */
export const dossierChanges = async (store: Store, dossier: string, since: string): Promise<DossierChanges> => {
  const { db } = store
  await requireDossier(store, dossier)
  const [documents, events, past, { reviews }] = await Promise.all([
    documentsSince(db, dossier, since, changesShown),
    eventsSince(db, dossier, since, changesShown),
    pastSince(db, dossier, since, changesShown),
    listReviewRows(db, dossier, { since, limit: changesShown }),
  ])
  return {
    since,
    documents: documents.map(({ addedAt, removedAt, ...rest }) => ({
      ...rest,
      at: removedAt ?? addedAt,
      removed: removedAt !== null,
    })),
    events: events.map(({ id, title, createdAt, leadFigure }) => ({ id, title, at: createdAt, leading: leadFigure })),
    figures: await viewChanges(db, past),
    reviews: await viewReviews(db, dossier, reviews),
  }
}
