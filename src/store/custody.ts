import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { CustodyEntry } from '../model/custody.ts'
import { lockDossier } from './dossiers.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The digest of a line of the log. */
export const digestOf = (entry: string): string => sha256(entry)

/** The hash that chains a line to the one before it; the first follows on nothing. */
export const chained = (before: string, digest: string): string => sha256(`${before}\n${digest}`)

/** The last line of a dossier's log. */
export const custodyHead = (db: Db, dossier: string) =>
  db
    .selectFrom('custody')
    .select(['number', 'hash'])
    .where('dossier', '=', dossier)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

export type NewLine = Omit<CustodyEntry, 'number' | 'at'>

/** Adds lines to the end of a dossier's log. */
export const appendCustody = async (db: Transaction<Database>, dossier: string, lines: readonly NewLine[]) => {
  if (lines.length === 0) return
  await lockDossier(db, dossier)
  const head = await custodyHead(db, dossier)
  const at = new Date().toISOString()
  let number = head?.number ?? 0
  let hash = head?.hash ?? ''
  const rows = lines.map((line) => {
    number += 1
    const { document, sha256, from: cameFrom, capturedAt } = line
    const entry = JSON.stringify({ number, at, ...line } satisfies CustodyEntry)
    const digest = digestOf(entry)
    hash = chained(hash, digest)
    return { dossier, number, document, sha256, cameFrom, capturedAt, entry, digest, hash }
  })
  await db.insertInto('custody').values(rows).execute()
}

/** The log of a dossier in order, some lines at a time. */
export async function* custodyLines(db: Db, dossier: string, atOnce = 1000) {
  for (let last = 0; ; ) {
    const lines = await db
      .selectFrom('custody')
      .selectAll()
      .where('dossier', '=', dossier)
      .where('number', '>', last)
      .orderBy('number')
      .limit(atOnce)
      .execute()
    yield* lines
    if (lines.length < atOnce) return
    last = lines.at(-1)!.number
  }
}

/** The lines of the log that tell of a document, in order. */
export const custodyOf = (db: Db, document: string) =>
  db
    .selectFrom('custody')
    .select(['entry', 'digest', 'hash'])
    .where('document', '=', document)
    .orderBy('number')
    .execute()

/** Whether a dossier's log holds a line of this hash. */
export const hasCustodyHash = async (db: Db, dossier: string, hash: string): Promise<boolean> =>
  (await db.selectFrom('custody').select('number').where('dossier', '=', dossier).where('hash', '=', hash).execute())
    .length > 0

/** Captures of a dossier that its log does not tell of, some of them. */
export const unloggedCaptures = (db: Db, dossier: string, limit: number) =>
  db
    .selectFrom('documentCapture')
    .innerJoin('document', 'document.id', 'documentCapture.document')
    .select(['documentCapture.document', 'sha256', 'cameFrom', 'capturedAt'])
    .where('document.dossier', '=', dossier)
    .where(
      sql<boolean>`not exists (select from custody where custody.document = document_capture.document
        and custody.sha256 = document_capture.sha256 and custody.came_from = document_capture.came_from
        and custody.captured_at = document_capture.captured_at)`,
    )
    .limit(limit)
    .execute()

/** Lines of a dossier's log whose capture is no longer there, some of them. */
export const linesWithoutCapture = (db: Db, dossier: string, limit: number) =>
  db
    .selectFrom('custody')
    .select(['number', 'document', 'sha256', 'cameFrom'])
    .where('dossier', '=', dossier)
    .where(
      sql<boolean>`(not exists (select from capture where capture.sha256 = custody.sha256)
        or (document is not null and not exists (select from document_capture
          where document_capture.document = custody.document and document_capture.sha256 = custody.sha256
          and document_capture.came_from = custody.came_from)))`,
    )
    .limit(limit)
    .execute()

/** The bytes that a dossier's log tells of, one after the other; of those that are gone, nothing. */
export async function* loggedBytes(db: Db, dossier: string) {
  for (let last = ''; ; ) {
    const hashes = await db
      .selectFrom('custody')
      .select('sha256')
      .distinct()
      .where('dossier', '=', dossier)
      .where('sha256', '>', last)
      .orderBy('sha256')
      .limit(1000)
      .execute()
    for (const { sha256 } of hashes) {
      const found = await db.selectFrom('capture').select('content').where('sha256', '=', sha256).executeTakeFirst()
      if (found) yield { sha256, content: found.content }
    }
    if (hashes.length < 1000) return
    last = hashes.at(-1)!.sha256
  }
}
