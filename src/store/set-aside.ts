import { type Kysely, sql, type Transaction } from 'kysely'
import type { Provenance } from '../model/capture.ts'
import type { Failure } from '../model/errors.ts'
import type { Given } from './tables/document.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

export type NewSetAside = {
  dossier: string
  name: string
  /** Of its bytes, which are kept as a capture; empty where nothing came. */
  sha256: string
  mediaType: string | null
  provenance: Provenance | null
  /** The mail that it came with: the SHA-256 of that. */
  partOf: string | null
  given: Given
  failure: Failure
}

/** Keeps an input that could not be read, with the reason; one that is there already counts one more try. */
export const setAside = (db: Db, { failure, provenance, given, ...rest }: NewSetAside) =>
  db
    .insertInto('setAside')
    .values({
      ...rest,
      ...failure,
      provenance: provenance ? JSON.stringify(provenance) : null,
      given: JSON.stringify(given),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['dossier', 'name', 'sha256'])
        .doUpdateSet({ ...failure, tries: sql`set_aside.tries + 1`, lastAt: sql`now()` }),
    )
    .execute()

/** What is set aside in a dossier, newest first, without its bytes. */
export const listSetAside = (db: Db, dossier: string) =>
  db
    .selectFrom('setAside')
    .selectAll()
    .where('dossier', '=', dossier)
    .orderBy('lastAt', 'desc')
    .orderBy('name')
    .execute()

/** They were read after all, or are given up: all that was set aside under these names. */
export const dropSetAside = (db: Db, dossier: string, names: readonly string[]) =>
  db.deleteFrom('setAside').where('dossier', '=', dossier).where('name', '=', sql<string>`any(${names})`).execute()

/** Bytes by their hash; undefined where there are none. */
export const contentOf = async (db: Db, sha256: string): Promise<Buffer | undefined> =>
  (await db.selectFrom('capture').select('content').where('sha256', '=', sha256).executeTakeFirst())?.content
