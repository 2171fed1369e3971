import { type Kysely, sql, type Transaction } from 'kysely'
import type { Figure } from '../model/event.ts'
import type { StandingFigure } from './figures.ts'
import { insertRows } from './rows.ts'
import type { Cause } from './tables/figure.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

export type PastFigure = { old: StandingFigure; became: Figure | null; cause: Cause }

/** Puts figures that said something else until now on record. */
export const savePast = (db: Db, dossier: string, past: readonly PastFigure[]) =>
  insertRows(
    db,
    'figurePast',
    past.map(({ old: { event, figure, counted, since }, became, cause }) => ({
      dossier,
      event,
      action: figure.measure.action,
      unit: figure.measure.unit,
      low: figure.low,
      best: figure.best,
      high: figure.high,
      counted,
      body: figure,
      since,
      became,
      cause,
    })),
  )

/** How the figures of some events changed, newest first. */
export const pastOfEvents = (db: Db, events: readonly string[], limit: number) =>
  db
    .selectFrom('figurePast')
    .select(['event', 'body', 'became', 'since', 'until', 'cause'])
    .where('event', '=', sql<string>`any(${events})`)
    .orderBy('until', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

export type PastRow = Awaited<ReturnType<typeof pastOfEvents>>[number]

/** How a dossier's figures changed from a moment on, newest first; those whose numbers stayed are left out. */
export const pastSince = (db: Db, dossier: string, since: string, limit: number) =>
  db
    .selectFrom('figurePast')
    .select(['event', 'body', 'became', 'since', 'until', 'cause'])
    .where('dossier', '=', dossier)
    .where('until', '>', since)
    .where(
      sql<boolean>`(low, best, high, body->>'status') is distinct from ((became->>'low')::double precision,
        (became->>'best')::double precision, (became->>'high')::double precision, became->>'status')`,
    )
    .orderBy('until', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

/** How figures changed by new captures of a document, newest first. */
export const pastByCaptures = (db: Db, document: string, limit: number) =>
  db
    .selectFrom('figurePast')
    .select(['event', 'body', 'became', 'since', 'until', 'cause'])
    .where(sql<boolean>`cause ? 'captured' and cause->'captured' ? ${document}`)
    .orderBy('until', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

/** An event's figures as they stood at a moment. */
export const figuresAt = async (db: Db, event: string, moment: string): Promise<Figure[]> =>
  (
    await sql<{ body: Figure }>`
      select body, since from figure where event = ${event} and since <= ${moment}::timestamptz
      union all
      select body, since from figure_past
      where event = ${event} and since <= ${moment}::timestamptz and until > ${moment}::timestamptz`.execute(db)
  ).rows.map(({ body }) => body)

/** The sum of what one action and unit come to; null where a figure among it is open. */
export type ActionTotal = {
  action: string
  unit: string
  events: number
  low: number | null
  best: number | null
  high: number | null
}

/** Sums of the counted figures as they stood at a moment: today's, less what is newer, and with what has passed since. */
export const totalsAt = async (db: Db, dossier: string, moment: string): Promise<ActionTotal[]> => {
  const columns = sql`count(*) as events, count(low) as lows, coalesce(sum(low::numeric), 0) as low,
    count(coalesce(best, low)) as bests, coalesce(sum(coalesce(best, low)::numeric), 0) as best,
    count(high) as highs, coalesce(sum(high::numeric), 0) as high`
  const { rows } = await sql<ActionTotal>`
    with parts as (
      select action, unit, 1 as sign, events, lows, low, bests, best, highs, high from total where dossier = ${dossier}
      union all
      select action, unit, -1, ${columns} from figure
      where dossier = ${dossier} and since > ${moment}::timestamptz and counted group by action, unit
      union all
      select action, unit, 1, ${columns} from figure_past
      where dossier = ${dossier} and since <= ${moment}::timestamptz and until > ${moment}::timestamptz and counted
      group by action, unit
    ), sums as (
      select action, unit, sum(sign * events) as events, sum(sign * lows) as lows, sum(sign * low) as low,
        sum(sign * bests) as bests, sum(sign * best) as best, sum(sign * highs) as highs, sum(sign * high) as high
      from parts group by action, unit
    )
    select action, unit, events::bigint as events,
      case when lows = events then low::double precision end as low,
      case when bests = events then best::double precision end as best,
      case when highs = events then high::double precision end as high
    from sums where events > 0 order by events desc, action, unit`.execute(db)
  return rows
}

/** A counted figure of the past, and from when to when it stood, in milliseconds from 1970 on. */
export type CountedPast = {
  id: number
  event: string
  action: string
  unit: string
  low: number | null
  best: number | null
  high: number | null
  since: number
  until: number
}

/** The counted figures that became past after one of them, in that order. */
export const countedPastAfter = async (
  db: Db,
  dossier: string,
  newest: number,
  limit: number,
): Promise<CountedPast[]> =>
  (
    await sql<CountedPast>`select id, event, action, unit, low, best, high,
        (extract(epoch from since) * 1000)::double precision as since,
        (extract(epoch from until) * 1000)::double precision as until
      from figure_past where dossier = ${dossier} and id > ${newest} and counted order by id limit ${limit}`.execute(db)
  ).rows

/** How many documents a dossier held at a moment: all there ever were, less what came later and what had gone by then. */
export const documentsAt = async (db: Db, dossier: string, moment: string): Promise<number> => {
  const { rows } = await sql<{ documents: number }>`select
      coalesce((select n from tally where dossier = ${dossier} and facet = 'all documents' and value = ''), 0)
      - (select count(*) from document where dossier = ${dossier} and added_at > ${moment}::timestamptz)
      - (select count(*) from document where dossier = ${dossier} and added_at <= ${moment}::timestamptz
          and removed_at <= ${moment}::timestamptz)
      as documents`.execute(db)
  return rows[0]?.documents ?? 0
}

const cameOrWent = (db: Db, dossier: string, since: string, limit: number, moment: 'addedAt' | 'removedAt') =>
  db
    .selectFrom('document')
    .select(['id', 'title', 'publisher', 'published', 'addedAt', 'removedAt'])
    .where('dossier', '=', dossier)
    .where(moment, '>', since)
    .orderBy(moment, 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

/** Documents that came or went from a moment on, newest first. */
export const documentsSince = async (db: Db, dossier: string, since: string, limit: number) => {
  const removed = await cameOrWent(db, dossier, since, limit, 'removedAt')
  const gone = new Set(removed.map(({ id }) => id))
  const added = (await cameOrWent(db, dossier, since, limit, 'addedAt')).filter(({ id }) => !gone.has(id))
  const at = ({ addedAt, removedAt }: (typeof added)[number]): string => removedAt ?? addedAt
  return [...removed, ...added].sort((a, b) => (at(a) < at(b) ? 1 : -1)).slice(0, limit)
}

/** Events that were made from a moment on and stand, newest first. */
export const eventsSince = (db: Db, dossier: string, since: string, limit: number) =>
  db
    .selectFrom('event')
    .innerJoin('eventSummary', 'eventSummary.event', 'event.id')
    .select(['event.id', 'event.createdAt', 'eventSummary.title', 'eventSummary.leadFigure'])
    .where('event.dossier', '=', dossier)
    .where('event.createdAt', '>', since)
    .orderBy('event.createdAt', 'desc')
    .orderBy('event.id')
    .limit(limit)
    .execute()

/** The titles of some events; those that no longer stand are left out. */
export const titlesOf = async (db: Db, events: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (
      await db
        .selectFrom('eventSummary')
        .select(['event', 'title'])
        .where('event', '=', sql<string>`any(${events})`)
        .execute()
    ).map(({ event, title }) => [event, title]),
  )

/** What some documents are, to name them. */
export const documentNames = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('document')
    .select(['id', 'title', 'publisher', 'published'])
    .where('id', '=', sql<string>`any(${ids})`)
    .execute()
