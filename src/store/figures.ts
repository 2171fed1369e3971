import { type Kysely, sql, type Transaction } from 'kysely'
import type { Figure } from '../model/event.ts'
import { insertRows } from './rows.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

export type StoredFigure = {
  figure: Figure
  /** Whether a total over events adds it. */
  counted: boolean
}

/** A figure as it stands, with the moment since when it says what it says. */
export type StandingFigure = StoredFigure & { event: string; since: string }

/** The figures of some events as they stand, in the order that reckoning gave them. */
export const standingFigures = async (db: Db, events: readonly string[]): Promise<StandingFigure[]> =>
  (
    await db
      .selectFrom('figure')
      .select(['event', 'body', 'counted', 'since'])
      .where('event', '=', sql<string>`any(${events})`)
      .orderBy('event')
      .orderBy('position')
      .execute()
  ).map(({ body, ...row }) => ({ figure: body, ...row }))

export type NewFigures = {
  event: string
  figures: readonly StoredFigure[]
  /** Since when each says what it says; null: from now on. */
  since: readonly (string | null)[]
}

/** Replaces all figures of some events. */
export const saveFigures = async (db: Db, dossier: string, events: readonly NewFigures[]) => {
  if (events.length === 0) return
  await sql`delete from figure where event = any(${events.map(({ event }) => event)}::text[])`.execute(db)
  await insertRows(
    db,
    'figure',
    events.flatMap(({ event, figures, since }) =>
      figures.map(({ figure, counted }, position) => ({
        event,
        position,
        dossier,
        action: figure.measure.action,
        unit: figure.measure.unit,
        kind: figure.kind,
        status: figure.status,
        low: figure.low,
        best: figure.best,
        high: figure.high,
        counted,
        // PostgreSQL reads the word as the beginning of the transaction, as `now()` does.
        since: since[position] ?? 'now',
        body: figure,
      })),
    ),
  )
}

/** An event's figures, in the order that reckoning gave them. */
export const figuresOf = async (db: Db, event: string): Promise<Figure[]> =>
  (await db.selectFrom('figure').select('body').where('event', '=', event).orderBy('position').execute()).map(
    ({ body }) => body,
  )

const cardColumns = [
  'eventSummary.event',
  'eventSummary.title',
  'eventSummary.place',
  'eventSummary.startDate',
  'eventSummary.endDate',
  'figure.body',
] as const

/** Some figures with their events, by event and position, in the order given. */
export const figuresByPosition = async (db: Db, keys: readonly { event: string; position: number }[]) => {
  const rows = await db
    .selectFrom('figure')
    .innerJoin('eventSummary', 'eventSummary.event', 'figure.event')
    .select(cardColumns)
    .select('figure.position')
    .where('figure.event', '=', sql<string>`any(${keys.map(({ event }) => event)})`)
    .execute()
  const byKey = new Map(rows.map((row) => [`${row.event} ${row.position}`, row]))
  return keys.flatMap(({ event, position }) => byKey.get(`${event} ${position}`) ?? [])
}

/** The cumulative figures of a dossier for an action and unit, largest first. */
export const cumulativeFigures = (db: Db, dossier: string, measure: { action: string; unit: string }, limit: number) =>
  db
    .selectFrom('figure')
    .innerJoin('eventSummary', 'eventSummary.event', 'figure.event')
    .select(cardColumns)
    .where('figure.dossier', '=', dossier)
    .where('figure.kind', '=', 'cumulative')
    .where(sql<string>`figure.action`, '=', measure.action)
    .where('figure.unit', '=', measure.unit)
    .orderBy(sql`coalesce(figure.best, figure.low, figure.high) desc nulls last`)
    .orderBy('figure.event')
    .limit(limit)
    .execute()
