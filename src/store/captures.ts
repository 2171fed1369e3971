import { type Kysely, sql, type Transaction } from 'kysely'
import type { Provenance } from '../model/capture.ts'
import { appendCustody } from './custody.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

export type NewCapture = { sha256: string; content: Uint8Array }

/** Keeps bytes, once per content; gives the hashes of those that were not there. */
export const saveCaptures = async (db: Db, captures: readonly NewCapture[]): Promise<Set<string>> => {
  const saved = await db
    .insertInto('capture')
    .values(
      captures.map(({ sha256, content }) => ({ sha256, content: Buffer.from(content), bytes: content.byteLength })),
    )
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .returning('sha256')
    .execute()
  return new Set(saved.map(({ sha256 }) => sha256))
}

export type NewDocumentCapture = {
  document: string
  sha256: string
  cameFrom: string
  mediaType: string
  provenance: Provenance | null
  /** The mail that it came with: the SHA-256 of that. */
  partOf: string | null
  /** The program that took it in. */
  tool: string
  /** Who or what added it. */
  by: string
}

const rowOf = ({ provenance, by: _, ...capture }: NewDocumentCapture) => ({
  ...capture,
  address: provenance?.address ?? null,
  status: provenance?.status ?? null,
  within: provenance?.within ?? null,
  headers: JSON.stringify(provenance?.headers ?? []),
  redirects: JSON.stringify(provenance?.redirects ?? []),
  capturedAt: provenance?.at ?? new Date().toISOString(),
})

/** Says that documents of a dossier came as these bytes from these places, and logs it. */
export const saveDocumentCaptures = async (
  db: Transaction<Database>,
  dossier: string,
  captures: readonly NewDocumentCapture[],
): Promise<void> => {
  if (captures.length === 0) return
  const by = new Map(captures.map((capture) => [`${capture.document} ${capture.sha256}`, capture.by]))
  const saved = await db
    .insertInto('documentCapture')
    .values(captures.map(rowOf))
    .onConflict((conflict) => conflict.columns(['document', 'sha256', 'cameFrom', 'capturedAt']).doNothing())
    .returning(['document', 'sha256', 'cameFrom as from', 'capturedAt', 'address', 'within', 'partOf', 'tool'])
    .execute()
  await appendCustody(
    db,
    dossier,
    saved.map((capture) => ({ ...capture, by: by.get(`${capture.document} ${capture.sha256}`)! })),
  )
}

/** Whether a document came as these bytes from this place before. */
export const cameBefore = async (db: Db, document: string, sha256: string, cameFrom: string): Promise<boolean> =>
  (
    await db
      .selectFrom('documentCapture')
      .select('document')
      .where('document', '=', document)
      .where('sha256', '=', sha256)
      .where('cameFrom', '=', cameFrom)
      .limit(1)
      .execute()
  ).length > 0

/** The newest capture of a document, without its bytes; undefined where there is none. */
export const newestCapture = (db: Db, document: string) =>
  db
    .selectFrom('documentCapture')
    .select(['sha256', 'cameFrom', 'capturedAt'])
    .where('document', '=', document)
    .orderBy('capturedAt', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The document of a dossier that came as these bytes before; undefined where none did. */
export const findByContent = (db: Db, dossier: string, sha256: string) =>
  db
    .selectFrom('documentCapture')
    .innerJoin('document', 'document.id', 'documentCapture.document')
    .select(['document.id', 'document.title', 'document.claims', 'document.unread', 'document.removedAt'])
    .where('documentCapture.sha256', '=', sha256)
    .where('document.dossier', '=', dossier)
    .orderBy('document.seq')
    .limit(1)
    .executeTakeFirst()

/** The newest capture of a dossier that came from this address, also as the end of a redirect; undefined where none did. */
export const latestFrom = (db: Db, dossier: string, address: string) =>
  db
    .selectFrom('documentCapture')
    .innerJoin('document', 'document.id', 'documentCapture.document')
    .select(['documentCapture.document', 'documentCapture.headers'])
    .where(
      sql<boolean>`(document_capture.came_from = ${address} or document_capture.redirects->0->>'from' = ${address})`,
    )
    .where('document.dossier', '=', dossier)
    .orderBy('documentCapture.capturedAt', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Captures with their bytes, one at a time in order of time: of some documents, or of all of a dossier that stand. */
export async function* fullCaptures(db: Db, dossier: string, documents: readonly string[] | null) {
  const found = await db
    .selectFrom('documentCapture')
    .innerJoin('document', 'document.id', 'documentCapture.document')
    .select(['documentCapture.document', 'documentCapture.sha256', 'cameFrom', 'capturedAt', 'mediaType', 'headers'])
    .select(['documentCapture.address', 'status', 'redirects', 'within', 'tool', 'document.title'])
    .where('document.dossier', '=', dossier)
    .$if(documents === null, (query) => query.where('document.removedAt', 'is', null))
    .$if(documents !== null, (query) => query.where('document.id', '=', sql<string>`any(${documents})`))
    .orderBy('capturedAt')
    .orderBy('documentCapture.document')
    .execute()
  for (const capture of found) {
    const { content } = await db
      .selectFrom('capture')
      .select('content')
      .where('sha256', '=', capture.sha256)
      .executeTakeFirstOrThrow()
    yield { ...capture, content }
  }
}

/** The mails that a document came with, and what came with it where it is a mail. */
export const kinOf = async (db: Db, document: string) => {
  const kin = (own: 'sha256' | 'partOf', other: 'sha256' | 'partOf') =>
    db
      .selectFrom('documentCapture as own')
      .innerJoin('documentCapture as other', `other.${other}`, `own.${own}`)
      .innerJoin('document', 'document.id', 'other.document')
      .innerJoin('document as self', 'self.id', 'own.document')
      .select(['document.id', 'document.title', 'document.claims'])
      .distinct()
      .where('own.document', '=', document)
      .whereRef('document.dossier', '=', 'self.dossier')
      .where('document.removedAt', 'is', null)
      .orderBy('document.title')
      .orderBy('document.id')
      .execute()
  return { partOf: await kin('partOf', 'sha256'), parts: await kin('sha256', 'partOf') }
}

/** The captures of a document, oldest first, without their bytes. */
export const capturesOf = (db: Db, document: string) =>
  db
    .selectFrom('documentCapture')
    .innerJoin('capture', 'capture.sha256', 'documentCapture.sha256')
    .select(['capture.sha256', 'documentCapture.capturedAt', 'documentCapture.cameFrom as from', 'capture.bytes'])
    .select(['documentCapture.mediaType', 'documentCapture.address', 'documentCapture.status'])
    .select(['documentCapture.headers', 'documentCapture.redirects', 'documentCapture.within', 'documentCapture.tool'])
    .where('documentCapture.document', '=', document)
    .orderBy('documentCapture.capturedAt')
    .execute()

/** The newest captures of a document with their bytes, newest first, and under what name they came. */
export const contentsOf = (db: Db, document: string, limit: number) =>
  db
    .selectFrom('documentCapture')
    .innerJoin('capture', 'capture.sha256', 'documentCapture.sha256')
    .select(['capture.sha256', 'capture.content', 'documentCapture.cameFrom', 'mediaType', 'capturedAt'])
    .where('documentCapture.document', '=', document)
    .orderBy('documentCapture.capturedAt', 'desc')
    .limit(limit)
    .execute()

/** How many captures of a document there are. */
export const countCaptures = async (db: Db, document: string): Promise<number> =>
  (
    await db
      .selectFrom('documentCapture')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('document', '=', document)
      .executeTakeFirstOrThrow()
  ).n
