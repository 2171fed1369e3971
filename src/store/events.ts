import { type Insertable, type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import type { EventSort } from '../model/api.ts'
import { readCursor, wordQuery, writeCursor } from './cursor.ts'
import type { Cause, Database, EventSummaryTable } from './tables.ts'
import { countOutlets, countsOf, talliesOf } from './tallies.ts'

type Db = Kysely<Database> | Transaction<Database>

/** Which events; of each list any may match. Dates are ISO dates, both included. */
export type EventSelection = {
  action?: readonly string[]
  country?: readonly string[]
  nationality?: readonly string[]
  role?: readonly string[]
  status?: readonly string[]
  kind?: readonly string[]
  from?: string
  to?: string
  q?: string
}

const filters = new Set(['action', 'country', 'nationality', 'role', 'status', 'kind', 'from', 'to', 'q'])

export type EventPage = EventSelection & { sort: EventSort; cursor?: string; limit: number }

const shownDate = sql<string>`coalesce(end_date, start_date, '0001-01-01')`

/** Whether a selection leaves anything out. */
export const narrows = (selection: EventSelection): boolean =>
  Object.entries(selection).some(([key, value]) => filters.has(key) && value !== undefined && value.length > 0)

/** The events of a dossier that a selection names. */
export const selectEvents = (db: Db, dossier: string, selection: EventSelection) => {
  const words = selection.q === undefined ? null : wordQuery(selection.q)
  const anyOf = (column: string, values: readonly string[] | undefined) =>
    values && values.length > 0 ? [sql<SqlBool>`${sql.ref(column)} && ${values}::text[]`] : []
  const conditions = [
    ...anyOf('actions', selection.action),
    ...anyOf('countries', selection.country),
    ...anyOf('nationalities', selection.nationality),
    ...anyOf('roles', selection.role),
    ...anyOf('statuses', selection.status),
    ...anyOf('figureKinds', selection.kind),
    ...(selection.from ? [sql<SqlBool>`coalesce(end_date, start_date) >= ${selection.from}::date`] : []),
    ...(selection.to ? [sql<SqlBool>`coalesce(start_date, end_date) <= ${selection.to}::date`] : []),
    ...(words === null ? [] : [sql<SqlBool>`search @@ to_tsquery('simple', ${words})`]),
  ]
  return db
    .selectFrom('eventSummary')
    .where('dossier', '=', dossier)
    .where((eb) => eb.and(conditions))
}

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
  'startDate',
  'endDate',
  'documents',
  'outlets',
  'origins',
  'leadFigure',
  'planned',
  'disputed',
] as const

/** A page of events, with how many there are in all. Pages go on from the last row, however many there are. */
export const listEvents = async (db: Db, dossier: string, page: EventPage) => {
  const { key, direction, type } = orders[page.sort]
  const selected = selectEvents(db, dossier, page)
  const { events: total } = await countEvents(db, dossier, page)
  let query = selected.select(summaryColumns).select(key.as('orderKey'))
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
  const events = rows.slice(0, page.limit)
  const last = events.at(-1)
  return { events, total, next: rows.length > page.limit && last ? writeCursor([last.orderKey, last.event]) : null }
}

/** The events that most documents tell of, the largest first among equals: those with a figure. */
export const leadingEvents = (db: Db, dossier: string, selection: EventSelection, limit: number) =>
  selectEvents(db, dossier, selection)
    .select(summaryColumns)
    .where('leadFigure', 'is not', null)
    .orderBy('documents', 'desc')
    .orderBy('size', 'desc')
    .orderBy('event', 'desc')
    .limit(limit)
    .execute()

/** How many events, disputed ones and announced ones a selection holds. */
export const countEvents = async (db: Db, dossier: string, selection: EventSelection) => {
  if (!narrows(selection)) {
    const { events, disputed, planned } = await countsOf(db, dossier)
    return { events, disputed, planned }
  }
  return selectEvents(db, dossier, selection)
    .select([
      sql<number>`count(*)`.as('events'),
      sql<number>`count(*) filter (where disputed)`.as('disputed'),
      sql<number>`count(*) filter (where planned)`.as('planned'),
    ])
    .executeTakeFirstOrThrow()
}

type Facet = 'actions' | 'countries' | 'nationalities' | 'roles' | 'statuses'

/** The values of one list among the selected events, most frequent first. */
export const facetOf = (db: Db, dossier: string, selection: EventSelection, facet: Facet) =>
  !narrows(selection)
    ? talliesOf(db, dossier, facet)
    : db
        .selectFrom(
          selectEvents(db, dossier, selection)
            .select(sql<string>`unnest(${sql.ref(facet)})`.as('value'))
            .as('each'),
        )
        .select(['value', sql<number>`count(*)`.as('events')])
        .groupBy('value')
        .orderBy('events', 'desc')
        .orderBy('value')
        .execute()

/** The documents, claims and outlets behind the selected events; without a selection, all those of the dossier. */
export const countSources = async (db: Db, dossier: string, selection: EventSelection) => {
  if (!narrows(selection)) {
    const { documents, claims } = await countsOf(db, dossier)
    return { documents, claims, outlets: await countOutlets(db, dossier) }
  }
  const distinct = (column: 'reports' | 'outletNames') =>
    db
      .selectFrom(
        selectEvents(db, dossier, selection)
          .select(sql`unnest(${sql.ref(column)})`.as('value'))
          .as('each'),
      )
      .select(sql<number>`count(distinct value)`.as('n'))
      .executeTakeFirstOrThrow()
  const [documents, outlets, claims] = await Promise.all([
    distinct('reports'),
    distinct('outletNames'),
    selectEvents(db, dossier, selection)
      .select(sql<number>`coalesce(sum(claims), 0)`.as('n'))
      .executeTakeFirstOrThrow(),
  ])
  return { documents: documents.n, outlets: outlets.n, claims: claims.n }
}

/** An event's summary; undefined where there is no such event, or none of its documents is left. */
export const findEvent = (db: Db, event: string) =>
  db.selectFrom('eventSummary').selectAll().where('event', '=', event).executeTakeFirst()

/** How many related events a page looks at. */
const neighbours = 200

/** The other events that the reports of an event tell of, oldest first. */
export const eventsInReportsOf = (db: Db, event: string) =>
  db
    .selectFrom('eventSummary')
    .select(['event', 'kind', 'title', 'place', 'nationalities'])
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

export type SummaryRow = Omit<Insertable<EventSummaryTable>, 'search'>

/** Stores summaries of events, some hundred at once; `words` is what a search finds an event by. */
export const saveSummaries = async (db: Db, summaries: readonly { row: SummaryRow; words: string }[]) => {
  if (summaries.length === 0) return
  const values = summaries.map(({ row, words }) => ({ ...row, search: sql`to_tsvector('simple', ${words})` }))
  await sql`delete from event_summary where event = any(${summaries.map(({ row }) => row.event)}::text[])`.execute(db)
  await db.insertInto('eventSummary').values(values).execute()
}

/** Takes away the summaries and figures of events that have no claims left; what they said stays on record. */
export const clearEvents = async (db: Db, events: readonly string[], cause: Cause) => {
  if (events.length === 0) return
  await sql`delete from event_summary where event = any(${events}::text[])`.execute(db)
  await sql`with gone as (delete from figure where event = any(${events}::text[]) returning *)
    insert into figure_past (dossier, event, action, unit, low, best, high, counted, body, since, cause)
    select dossier, event, action, unit, low, best, high, counted, body, since, ${JSON.stringify(cause)}::jsonb
    from gone`.execute(db)
}
