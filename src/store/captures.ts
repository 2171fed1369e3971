import type { Kysely, Transaction } from 'kysely'
import type { Database } from './tables.ts'

type Db = Kysely<Database> | Transaction<Database>

export type NewCapture = { sha256: string; content: Uint8Array }

/** Keeps bytes, once per content. */
export const saveCaptures = (db: Db, captures: readonly NewCapture[]) =>
  db
    .insertInto('capture')
    .values(
      captures.map(({ sha256, content }) => ({ sha256, content: Buffer.from(content), bytes: content.byteLength })),
    )
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()

export type NewDocumentCapture = { document: string; sha256: string; cameFrom: string; mediaType: string }

/** Says that documents came as these bytes; the first time counts. */
export const saveDocumentCaptures = (db: Db, captures: readonly NewDocumentCapture[]) =>
  db
    .insertInto('documentCapture')
    .values(captures)
    .onConflict((conflict) => conflict.columns(['document', 'sha256']).doNothing())
    .execute()

/** The captures of a document, oldest first, without their bytes. */
export const capturesOf = (db: Db, document: string) =>
  db
    .selectFrom('documentCapture')
    .innerJoin('capture', 'capture.sha256', 'documentCapture.sha256')
    .select(['capture.sha256', 'documentCapture.capturedAt', 'documentCapture.cameFrom as from', 'capture.bytes'])
    .select('documentCapture.mediaType')
    .where('documentCapture.document', '=', document)
    .orderBy('documentCapture.capturedAt')
    .execute()

/** The newest bytes of a document, and under what name they came. */
export const latestContent = (db: Db, document: string) =>
  db
    .selectFrom('documentCapture')
    .innerJoin('capture', 'capture.sha256', 'documentCapture.sha256')
    .select(['capture.content', 'documentCapture.cameFrom', 'documentCapture.mediaType'])
    .where('documentCapture.document', '=', document)
    .orderBy('documentCapture.capturedAt', 'desc')
    .executeTakeFirst()
