import { type Kysely, sql, type Transaction } from 'kysely'
import type { Figure } from '../model/event.ts'
import { type EventSelection, selectEvents } from './events.ts'
import type { Database } from './tables.ts'

type Db = Kysely<Database> | Transaction<Database>

/** Replaces all figures of an event. */
export const saveFigures = async (db: Db, event: string, dossier: string, figures: readonly Figure[]) => {
  await db.deleteFrom('figure').where('event', '=', event).execute()
  if (figures.length === 0) return
  const rows = figures.map((figure, position) => ({
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
    body: JSON.stringify(figure),
  }))
  await db.insertInto('figure').values(rows).execute()
}

/** An event's figures, in the order that reckoning gave them. */
export const figuresOf = async (db: Db, event: string): Promise<Figure[]> =>
  (await db.selectFrom('figure').select('body').where('event', '=', event).orderBy('position').execute()).map(
    ({ body }) => body,
  )

/**
 * Sums of the incident figures of the selected events, an action and unit each, largest first. An event counts once, with the
 * largest of its figures for that action: figures of one event may concern the same people. Announced events are left out.
 * A low or high that is open for one event is open for the sum.
 */
export const incidentTotals = (db: Db, dossier: string, selection: EventSelection, limit: number) =>
  db
    .selectFrom(
      db
        .selectFrom(selectEvents(db, dossier, selection).where('planned', '=', false).select('event').as('chosen'))
        .innerJoin('figure', 'figure.event', 'chosen.event')
        .where('figure.kind', '=', 'incident')
        .where('figure.status', '!=', 'withdrawn')
        .where('figure.unit', 'in', ['people', 'sites'])
        .select(['figure.event', 'figure.action', 'figure.unit', 'figure.low', 'figure.best', 'figure.high'])
        .distinctOn(['figure.event', 'figure.action', 'figure.unit'])
        .orderBy('figure.event')
        .orderBy('figure.action')
        .orderBy('figure.unit')
        .orderBy(sql`coalesce(figure.best, figure.low, figure.high) desc nulls last`)
        .as('counted'),
    )
    .select(['action', 'unit'])
    .select([
      sql<number>`count(*)`.as('events'),
      sql<number | null>`case when count(*) = count(low) then sum(low) end`.as('low'),
      sql<number | null>`case when count(*) = count(coalesce(best, low)) then sum(coalesce(best, low)) end`.as('best'),
      sql<number | null>`case when count(*) = count(high) then sum(high) end`.as('high'),
    ])
    .groupBy(['action', 'unit'])
    .orderBy(sql`count(*) desc`)
    .orderBy('action')
    .orderBy('unit')
    .limit(limit)
    .execute()

/** The cumulative figures of the selected events for an action and unit, largest first. */
export const cumulativeFigures = (
  db: Db,
  dossier: string,
  selection: EventSelection,
  measure: { action: string; unit: string },
  limit: number,
) =>
  db
    .selectFrom(
      selectEvents(db, dossier, selection).select(['event', 'title', 'place', 'startDate', 'endDate']).as('chosen'),
    )
    .innerJoin('figure', 'figure.event', 'chosen.event')
    .select(['chosen.event', 'chosen.title', 'chosen.place', 'chosen.startDate', 'chosen.endDate', 'figure.body'])
    .where('figure.kind', '=', 'cumulative')
    .where(sql<string>`figure.action`, '=', measure.action)
    .where('figure.unit', '=', measure.unit)
    .orderBy(sql`coalesce(figure.best, figure.low, figure.high) desc nulls last`)
    .orderBy('figure.event')
    .limit(limit)
    .execute()
