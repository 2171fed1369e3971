import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import type { Document } from '../model/document.ts'
import { readCursor, wordQuery, writeCursor } from './cursor.ts'
import type { DocumentTable, Given } from './tables/document.ts'
import type { Database } from './tables/index.ts'
import { countsOf } from './tallies.ts'
import { byWordIndex, holdsWords } from './words.ts'

type Db = Kysely<Database> | Transaction<Database>

export type StoredDocument = Awaited<ReturnType<typeof findDocument>>

/** A document with everything but its claims; undefined where there is none. */
export const findDocument = (db: Db, id: string) =>
  db
    .selectFrom('document')
    .select(['id', 'dossier', 'addedAt', 'removedAt', 'title', 'publisher', 'author', 'published', 'publishedFrom'])
    .select(['lang', 'text', 'given', 'unread', 'claims', 'address', 'details'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Some documents as they stand, each with the bytes that it is read from and under what name they came; those without are left out. */
export const documentsToRead = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('document')
    .innerJoin('capture', 'capture.sha256', 'document.readFrom')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('documentCapture')
          .select(['cameFrom', 'mediaType'])
          .whereRef('documentCapture.document', '=', 'document.id')
          .whereRef('documentCapture.sha256', '=', 'document.readFrom')
          .orderBy('capturedAt', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .select(['document.id', 'title', 'publisher', 'author', 'published', 'publishedFrom', 'lang', 'text', 'given'])
    .select(['unread', 'claims', 'details', 'content', 'newest.cameFrom', 'newest.mediaType'])
    .where('document.id', '=', sql<string>`any(${ids})`)
    .orderBy('seq')
    .execute()

type Reading = Omit<Document, 'id' | 'sha256'> & { unread: string | null; claims: number }

const columnsOf = ({
  title,
  publisher,
  author,
  published,
  publishedFrom,
  lang,
  text,
  details,
  unread,
  claims,
}: Reading) => ({
  details: JSON.stringify(details),
  title,
  publisher,
  author,
  published,
  publishedFrom,
  lang,
  text,
  unread,
  claims,
})

export type NewDocument = {
  id: string
  dossier: string
  given: Given
  address: string | null
  /** The capture that it is read from. */
  readFrom: string
  reading: Reading
}

/** Stores new documents, their claims not in events yet; gives the ids of those that were not there already. */
export const insertDocuments = async (db: Db, documents: readonly NewDocument[]): Promise<Set<string>> => {
  const rows = documents.map(
    ({ id, dossier, given, address, readFrom, reading }): Insertable<DocumentTable> => ({
      id,
      dossier,
      address,
      readFrom,
      given: JSON.stringify(given),
      ...columnsOf(reading),
    }),
  )
  const inserted = await db
    .insertInto('document')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  const ids = inserted.map(({ id }) => id)
  await setUnlinked(db, ids)
  return new Set(ids)
}

/** The document of a dossier that stands at this address; undefined where none does. */
export const findByAddress = (db: Db, dossier: string, address: string) =>
  db
    .selectFrom('document')
    .select(['id', 'title', 'given'])
    .where('dossier', '=', dossier)
    .where('address', '=', address)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()

/** A capture that a document is read from. */
export type From = { sha256: string; capturedAt: string }

/** Stores what a new reading found, and from which capture where it was another one. */
export const updateDocument = async (
  db: Db,
  id: string,
  given: Given,
  reading: Reading,
  from?: From,
): Promise<void> => {
  await db
    .updateTable('document')
    .set({ given: JSON.stringify(given), ...columnsOf(reading), ...(from ? { readFrom: from.sha256 } : {}) })
    .where('id', '=', id)
    .execute()
  await setUnlinked(db, [id])
  if (from) await db.updateTable('unlinked').set({ recaptured: from.capturedAt }).where('document', '=', id).execute()
}

/** Documents of which a new reading made another number of claims and found nothing else: their words are not indexed again. */
export const setClaimCounts = async (db: Db, counts: readonly { id: string; claims: number }[]): Promise<void> => {
  if (counts.length === 0) return
  const ids = counts.map(({ id }) => id)
  await sql`update document set claims = fresh.claims
    from unnest(${ids}::text[], ${counts.map(({ claims }) => claims)}::integer[]) as fresh (id, claims)
    where document.id = fresh.id`.execute(db)
  await setUnlinked(db, ids)
}

/** Takes a document out of sight or brings it back; its events must be linked anew. */
export const setDocumentRemoved = async (db: Db, id: string, removed: boolean): Promise<void> => {
  await db
    .updateTable('document')
    .set({ removedAt: removed ? sql`now()` : null })
    .where('id', '=', id)
    .execute()
  await setUnlinked(db, [id])
}

/** Whether a dossier holds documents whose claims are not in events yet. */
export const hasUnlinked = async (db: Db, dossier: string): Promise<boolean> =>
  (await db.selectFrom('unlinked').select('document').where('dossier', '=', dossier).limit(1).execute()).length > 0

/** Some documents whose claims are not in events yet, removed ones included, in the order of their arrival. */
export const unlinkedDocuments = async (db: Db, dossier: string, limit: number): Promise<string[]> =>
  (
    await db
      .selectFrom('unlinked')
      .innerJoin('document', 'document.id', 'unlinked.document')
      .select('document.id')
      .where('unlinked.dossier', '=', dossier)
      .orderBy('seq')
      .limit(limit)
      .execute()
  ).map(({ id }) => id)

/** Of some documents, those that were read from another capture since their claims were last in events, and when that was made. */
export const recapturedOf = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (
      await db
        .selectFrom('unlinked')
        .select(['document', sql<string>`recaptured`.as('at')])
        .where('document', '=', sql<string>`any(${ids})`)
        .where('recaptured', 'is not', null)
        .execute()
    ).map(({ document, at }) => [document, at]),
  )

/** Says that these documents are to be linked anew. */
export const setUnlinked = async (db: Db, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0)
    await sql`insert into unlinked (document, dossier) select id, dossier from document where id = any(${ids}::text[])
      on conflict do nothing`.execute(db)
}

/** Says that the claims of these documents are in events. */
export const setLinked = (db: Db, ids: readonly string[]) =>
  db.deleteFrom('unlinked').where('document', '=', sql<string>`any(${ids})`).execute()

/** What linking and reckoning know of some documents: those that were not removed. */
export const outletsOf = (db: Db, documents: readonly string[]) =>
  db
    .selectFrom('document')
    .select(['id', 'seq', 'publisher', 'published', 'title', 'text'])
    .where('id', '=', sql<string>`any(${documents})`)
    .where('removedAt', 'is', null)
    .execute()

/** The texts of some documents, removed ones included. */
export const textsOf = (db: Db, documents: readonly string[]) =>
  db.selectFrom('document').select(['id', 'text']).where('id', '=', sql<string>`any(${documents})`).execute()

/** Ids of all documents of a dossier, removed ones included, in the order of their arrival. */
export const documentIds = async (db: Db, dossier: string): Promise<string[]> =>
  (await db.selectFrom('document').select('id').where('dossier', '=', dossier).orderBy('seq').execute()).map(
    ({ id }) => id,
  )

/** Documents with some words are counted up to here. */
const countedAtMost = 10_000

export type DocumentSelection = { q?: string; cursor?: string; limit: number }

const selected = (db: Db, dossier: string, words: string | null) =>
  db
    .selectFrom('document')
    .where('dossier', '=', dossier)
    .$if(words !== null, (query) => query.where(sql<boolean>`search @@ to_tsquery('simple', ${words})`))

/** A page of a dossier's documents, newest first, those with some words where any are given. */
export const pageOfDocuments = async (db: Db, dossier: string, { q, cursor, limit }: DocumentSelection) => {
  const rows = await selected(db, dossier, q === undefined ? null : wordQuery(q))
    .select(['id', 'title', 'publisher', 'published', 'lang', 'claims', 'addedAt', 'removedAt', 'seq'])
    .$if(cursor !== undefined, (query) => query.where('seq', '<', Number(readCursor(cursor ?? '', 1)[0])))
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const documents = rows.slice(0, limit)
  const last = documents.at(-1)
  return { documents, next: rows.length > limit && last ? writeCursor([last.seq]) : null }
}

const countDocuments = async (db: Db, dossier: string, q: string | undefined): Promise<number> => {
  const words = q === undefined ? null : wordQuery(q)
  if (words === null) return (await countsOf(db, dossier)).allDocuments
  return byWordIndex(db, async (transaction) => {
    const found = transaction.selectFrom('document').select('id').where(holdsWords(dossier, words)).limit(countedAtMost)
    const { n } = await transaction
      .selectFrom(found.as('found'))
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return n
  })
}

/** A page of a dossier's documents, newest first; removed ones are shown as such. With words, `total` goes up to 10,000. */
export const listDocuments = async (db: Db, dossier: string, selection: DocumentSelection) => {
  const [page, total] = await Promise.all([
    pageOfDocuments(db, dossier, selection),
    countDocuments(db, dossier, selection.q),
  ])
  return { ...page, total }
}
