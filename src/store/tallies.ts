import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

/** What a dossier holds in all, removed documents left out, without counting anything. */
export const countsOf = async (db: Db, dossier: string) => {
  const rows = await db
    .selectFrom('tally')
    .select(['facet', 'n'])
    .where('dossier', '=', dossier)
    .where('value', '=', '')
    .execute()
  const counted = new Map(rows.map(({ facet, n }) => [facet, n]))
  const of = (facet: string): number => counted.get(facet) ?? 0
  return {
    allDocuments: of('all documents'),
    documents: of('documents'),
    claims: of('claims'),
    events: of('events'),
    disputed: of('disputed'),
    planned: of('planned'),
  }
}

/** The values of one list among all events of a dossier, most frequent first. */
export const talliesOf = (db: Db, dossier: string, facet: string) =>
  db
    .selectFrom('tally')
    .select(['value', 'n as events'])
    .where('dossier', '=', dossier)
    .where('facet', '=', facet)
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('value')
    .execute()

/** How many outlets a dossier has. */
export const countOutlets = async (db: Db, dossier: string): Promise<number> =>
  (
    await db
      .selectFrom('tally')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('dossier', '=', dossier)
      .where('facet', '=', 'publishers')
      .where('n', '>', 0)
      .executeTakeFirstOrThrow()
  ).n

/** Sums of a dossier's counted figures, an action and unit each, most events first; null where one of them is open. */
export const totalsOfDossier = (db: Db, dossier: string, limit: number) =>
  db
    .selectFrom('total')
    .select(['action', 'unit', 'events'])
    .select([
      sql<number | null>`case when lows = events then low::double precision end`.as('low'),
      sql<number | null>`case when bests = events then best::double precision end`.as('best'),
      sql<number | null>`case when highs = events then high::double precision end`.as('high'),
    ])
    .where('dossier', '=', dossier)
    .where('events', '>', 0)
    .orderBy('events', 'desc')
    .orderBy('action')
    .orderBy('unit')
    .limit(limit)
    .execute()

/** Outlets shown in one list. */
const publishersShown = 5000

/** The outlets of a dossier with how many documents each has, most first. */
export const listPublishers = (db: Db, dossier: string) =>
  db
    .selectFrom('tally')
    .select(['value as name', 'n as documents'])
    .where('dossier', '=', dossier)
    .where('facet', '=', 'publishers')
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('value')
    .limit(publishersShown)
    .execute()
