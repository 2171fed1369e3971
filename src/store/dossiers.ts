import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

/** Dossiers that were not removed, the user's own first, with what they hold. */
export const listDossiers = (db: Db) =>
  db
    .selectFrom('dossier as parent')
    .select(['id', 'name', 'sample', 'notice'])
    .select((eb) =>
      (['documents', 'claims', 'events'] as const).map((facet) =>
        eb.fn
          .coalesce(
            eb
              .selectFrom('tally')
              .select('n')
              .whereRef('tally.dossier', '=', 'parent.id')
              .where('facet', '=', facet)
              .where('value', '=', ''),
            sql<number>`0::bigint`,
          )
          .as(facet),
      ),
    )
    .where('removedAt', 'is', null)
    .orderBy('sample')
    .orderBy('createdAt')
    .execute()

/** A dossier by id, removed or not; undefined where there is none. */
export const findDossier = (db: Db, id: string) =>
  db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst()

/** Makes a dossier where there is none of that id. */
export const makeDossier = (db: Db, dossier: { id: string; name: string; sample: boolean; notice: string | null }) =>
  db
    .insertInto('dossier')
    .values({ ...dossier, removedAt: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()

/** Takes a dossier out of sight, or brings it back. Its data stays. */
export const setDossierRemoved = (db: Db, id: string, removed: boolean) =>
  db
    .updateTable('dossier')
    .set({ removedAt: removed ? sql`now()` : null })
    .where('id', '=', id)
    .execute()

/** Which linking made what is kept of a dossier's reports; null before the first. */
export const linkerOf = async (db: Db, id: string): Promise<string | null> =>
  (await db.selectFrom('dossier').select('linker').where('id', '=', id).executeTakeFirst())?.linker ?? null

/** Says which linking made what is kept of a dossier's reports. */
export const setLinker = (db: Db, id: string, linker: string) =>
  db.updateTable('dossier').set({ linker }).where('id', '=', id).execute()

/** Whoever stores or links documents of a dossier holds this until the transaction ends, so that one does at a time. */
export const lockDossier = (db: Transaction<Database>, id: string) =>
  sql`select pg_advisory_xact_lock(7325003, hashtext(${id}))`.execute(db)

/**
 * Lets the rest of the transaction find rows by index only. What a document touches is few rows of large tables, but a growing
 * table's statistics lag behind, and a plan made from them may read all of it.
 */
export const touchByIndex = (db: Transaction<Database>) =>
  sql`select set_config('max_parallel_workers_per_gather', '0', true), set_config(name, 'off', true)
    from unnest(array['enable_seqscan', 'enable_bitmapscan', 'enable_hashjoin', 'enable_mergejoin', 'jit']) as name`.execute(
    db,
  )
