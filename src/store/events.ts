import {
  type Insertable,
  type Kysely,
  type RawBuilder,
  type Selectable,
  type SqlBool,
  sql,
  type Transaction,
} from 'kysely'
import type { EventSort } from '../model/api/events.ts'
import type { SourcedClaim } from '../model/event.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { packRows, rowsFor } from './rows.ts'
import type { EventSummaryTable } from './tables/event.ts'
import type { Cause } from './tables/figure.ts'
import type { Database } from './tables/index.ts'
import { countsOf } from './tallies.ts'

type Db = Kysely<Database> | Transaction<Database>

export type EventPage = { sort: EventSort; cursor?: string; limit: number }

const shownDate = sql<string>`coalesce(end_date, start_date, '0001-01-01')`

type Order = { key: RawBuilder<string | number>; direction: 'asc' | 'desc'; type: string }

const orders: Record<EventSort, Order> = {
  newest: { key: shownDate, direction: 'desc', type: 'date' },
  oldest: { key: sql<string>`coalesce(start_date, end_date, '9999-12-31')`, direction: 'asc', type: 'date' },
  largest: { key: sql<number>`size`, direction: 'desc', type: 'double precision' },
  documents: { key: sql<number>`documents`, direction: 'desc', type: 'integer' },
}

const summaryColumns = [
  'event',
  'kind',
  'title',
  'place',
  'movement',
  'startDate',
  'endDate',
  'documents',
  'outlets',
  'origins',
  'leadFigure',
  'planned',
  'disputed',
] as const

/** A page of all events of a dossier, with how many there are. Pages go on from the last row, however many there are. */
export const listEvents = async (db: Db, dossier: string, page: EventPage) => {
  const { key, direction, type } = orders[page.sort]
  const { events: total } = await countsOf(db, dossier)
  let query = db
    .selectFrom('eventSummary')
    .where('dossier', '=', dossier)
    .select(summaryColumns)
    .select(key.as('orderKey'))
  if (page.cursor !== undefined) {
    const [value, event] = readCursor(page.cursor, 2)
    const beyond = sql.raw(direction === 'desc' ? '<' : '>')
    query = query.where(sql<SqlBool>`(${key}, event) ${beyond} (${value}::${sql.raw(type)}, ${event})`)
  }
  const rows = await query
    .orderBy(key, direction)
    .orderBy('event', direction)
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  const events = shown.map(({ orderKey: _, ...row }) => row)
  return { events, total, next: rows.length > page.limit && last ? writeCursor([last.orderKey, last.event]) : null }
}

/** Some events as lists show them, in the order given. */
export const listedEvents = async (db: Db, events: readonly string[]) => {
  const rows = await db
    .selectFrom('eventSummary')
    .select(summaryColumns)
    .where('event', '=', sql<string>`any(${events})`)
    .execute()
  const byId = new Map(rows.map((row) => [row.event, row]))
  return events.flatMap((event) => byId.get(event) ?? [])
}

/** The events that most documents tell of, the largest first among equals: those with a figure. */
export const leadingEvents = (db: Db, dossier: string, limit: number) =>
  db
    .selectFrom('eventSummary')
    .select(summaryColumns)
    .where('dossier', '=', dossier)
    .where('leadFigure', 'is not', null)
    .orderBy('documents', 'desc')
    .orderBy('size', 'desc')
    .orderBy('event', 'desc')
    .limit(limit)
    .execute()

/** An event's summary; undefined where there is no such event, or none of its documents is left. */
export const findEvent = (db: Db, event: string) =>
  db.selectFrom('eventSummary').selectAll().where('event', '=', event).executeTakeFirst()

/** How many related events a page looks at. */
const neighbours = 200

/** The other events that the reports of an event tell of, oldest first. */
export const eventsInReportsOf = (db: Db, event: string) =>
  db
    .selectFrom('eventSummary')
    .select(['event', 'kind', 'title'])
    .where('event', '!=', event)
    .where(
      'event',
      'in',
      db
        .selectFrom('eventClaim as own')
        .innerJoin('document', 'document.id', 'own.document')
        .innerJoin('eventClaim as next', 'next.document', 'own.document')
        .where('own.event', '=', event)
        .where('document.removedAt', 'is', null)
        .select('next.event'),
    )
    .orderBy(sql`coalesce(start_date, end_date) asc nulls last`)
    .orderBy('event')
    .limit(neighbours)
    .execute()

/** Some events as cases are made of them: with the claims that count, not their figures. */
export const casesOf = async (db: Db, events: readonly string[]) => {
  const rows = await db
    .selectFrom('eventSummary')
    .select(['event', 'kind', 'startDate', 'endDate', 'reports'])
    .where('event', '=', sql<string>`any(${events})`)
    .execute()
  const claims = await db
    .selectFrom('eventClaim')
    .innerJoin('claim', (join) =>
      join.onRef('claim.document', '=', 'eventClaim.document').onRef('claim.id', '=', 'eventClaim.claim'),
    )
    .innerJoin('document', 'document.id', 'claim.document')
    .select(['eventClaim.event', 'claim.document', 'claim.body'])
    .where('eventClaim.event', '=', sql<string>`any(${events})`)
    .where('document.removedAt', 'is', null)
    .where('claim.verdict', 'is distinct from', 'rejected')
    .execute()
  const told = new Map(rows.map(({ event }) => [event, [] as SourcedClaim[]]))
  for (const { event, document, body } of claims) told.get(event)?.push({ ...body, document })
  return rows.map(({ event, kind, startDate, endDate, reports }) => ({
    id: event,
    kind,
    start: startDate,
    end: endDate,
    documents: reports,
    claims: told.get(event)!,
  }))
}

type Insertion = Omit<Insertable<EventSummaryTable>, 'search' | 'revision' | JsonColumn>
type JsonColumn = 'place' | 'movement' | 'leadFigure' | 'detail'

export type SummaryRow = Insertion & Pick<Selectable<EventSummaryTable>, JsonColumn>

/** Stores summaries of events; `words` is what a search finds an event by. */
export const saveSummaries = async (db: Db, summaries: readonly { row: SummaryRow; words: string }[]) => {
  if (summaries.length === 0) return
  await sql`delete from event_summary where event = any(${summaries.map(({ row }) => row.event)}::text[])`.execute(db)
  const { names, source } = rowsFor('eventSummary', packRows(summaries.map(({ row }) => row)))
  const words = summaries.map((summary) => summary.words)
  await sql`insert into event_summary (${names}, search)
    select ${names}, to_tsvector('simple', said.words)
    from ${source} with ordinality as fresh
    join unnest(${words}::text[]) with ordinality as said (words, turn) on said.turn = fresh.ordinality`.execute(db)
}

/** Takes away the summaries and figures of events that have no claims left; what they said stays on record. */
export const clearEvents = async (db: Db, events: readonly string[], cause: Cause) => {
  if (events.length === 0) return
  await sql`delete from event_summary where event = any(${events}::text[])`.execute(db)
  await sql`insert into event_gone (event, dossier) select id, dossier from event
    where id = any(${events}::text[])`.execute(db)
  await sql`with gone as (delete from figure where event = any(${events}::text[]) returning *)
    insert into figure_past (dossier, event, action, unit, low, best, high, counted, body, since, cause)
    select dossier, event, action, unit, low, best, high, counted, body, since, ${JSON.stringify(cause)}::jsonb
    from gone`.execute(db)
}
