import { type Kysely, sql, type Transaction } from 'kysely'
import type { Failure } from '../model/errors.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

/** The watched feeds and pages of a dossier, in the order in which they were given. */
export const listWatches = (db: Db, dossier: string) =>
  db.selectFrom('watch').selectAll().where('dossier', '=', dossier).orderBy('createdAt').orderBy('id').execute()

export const findWatch = (db: Db, id: string) =>
  db.selectFrom('watch').selectAll().where('id', '=', id).executeTakeFirst()

/** Begins to watch an address; one that is watched already only changes how often. */
export const saveWatch = (db: Db, watch: { id: string; dossier: string; address: string; minutes: number }) =>
  db
    .insertInto('watch')
    .values({
      ...watch,
      lastAt: null,
      lastGoodAt: null,
      lastFailure: null,
      lastFailedAt: null,
      lookingSince: null,
      etag: null,
      lastModified: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['dossier', 'address']).doUpdateSet({ minutes: watch.minutes, active: true }),
    )
    .execute()

export const changeWatch = (db: Db, id: string, change: { active?: boolean; minutes?: number }) =>
  db
    .updateTable('watch')
    .set({ ...change, ...(change.active ? { dueAt: sql`now()`, failures: 0 } : {}) })
    .where('id', '=', id)
    .execute()

export const dropWatch = (db: Db, id: string) => db.deleteFrom('watch').where('id', '=', id).execute()

/**
 * Takes the watch that has been due the longest, so that no other process takes it: its next turn is put off by `leaseMinutes`,
 * after which it is free again if this process dies.
 */
export const takeDueWatch = async (db: Db, leaseMinutes: number) =>
  (
    await db
      .updateTable('watch')
      .set({ dueAt: sql`now() + make_interval(mins => ${leaseMinutes})`, lookingSince: sql<string>`now()` })
      .where('id', '=', (eb) =>
        eb
          .selectFrom('watch as due')
          .select('due.id')
          .where('due.active', '=', true)
          .where('due.dueAt', '<=', sql<string>`now()`)
          .orderBy('due.dueAt')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returningAll()
      .execute()
  )[0]

/** Makes watches due at once: one, or all of a dossier; what is off stays off. */
export const makeDue = (db: Db, which: { id: string } | { dossier: string }) =>
  db
    .updateTable('watch')
    .set({ dueAt: sql`now()` })
    .where('active', '=', true)
    .where('lookingSince', 'is', null)
    .$if('id' in which, (query) => query.where('id', '=', 'id' in which ? which.id : ''))
    .$if('dossier' in which, (query) => query.where('dossier', '=', 'dossier' in which ? which.dossier : ''))
    .execute()

/** Gives a watch back that was taken and not looked at to the end: it is due again. */
export const releaseWatch = (db: Db, id: string) =>
  db.updateTable('watch').set({ dueAt: sql`now()`, lookingSince: null }).where('id', '=', id).execute()

export type Look = {
  failure: Failure | null
  etag: string | null
  lastModified: string | null
  found: number
  changed: number
  /** Until the next look. */
  minutes: number
}

/** Keeps what a look at a watched address came to. */
export const saveLook = (db: Db, id: string, { failure, etag, lastModified, found, changed, minutes }: Look) =>
  db
    .updateTable('watch')
    .set({
      lastAt: sql`now()`,
      dueAt: sql`now() + make_interval(mins => ${minutes})`,
      looks: sql`looks + 1`,
      found: sql`found + ${found}`,
      changed: sql`changed + ${changed}`,
      lookingSince: null,
      failures: failure ? sql`failures + 1` : 0,
      ...(failure ? { lastFailure: JSON.stringify(failure), lastFailedAt: sql<string>`now()` } : {}),
      ...(failure ? {} : { lastGoodAt: sql<string>`now()`, etag, lastModified }),
    })
    .where('id', '=', id)
    .execute()
