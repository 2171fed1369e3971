import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

/**
 * Asks something about words so that their index answers. To the database, which does not count what unpacking the words of each
 * row costs, reading row by row looks cheaper for a common word, and takes several times as long.
 */
export const byWordIndex = <T>(db: Db, ask: (db: Transaction<Database>) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      await sql`select set_config('enable_seqscan', 'off', true)`.execute(transaction)
      return ask(transaction)
    })

/** Rows of a dossier that hold words; the dossier is not looked up by an index of its own, which would be the longer way. */
export const holdsWords = (dossier: string, words: string) =>
  sql<boolean>`search @@ to_tsquery('simple', ${words}) and dossier || '' = ${dossier}`
