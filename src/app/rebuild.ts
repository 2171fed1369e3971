import type { Kysely } from 'kysely'
import { together } from '../3-claim/together.ts'
import { type Database, documentIds, documentsToRead, listDossiers, lockDossier, type Store } from '../store/index.ts'
import { chunks } from './chunks.ts'
import { type Helper, openHelper } from './helper.ts'
import { relinkDossier } from './link.ts'
import { type NewReading, readAnew, type ToReadAnew } from './new-reading.ts'
import { overlap } from './overlap.ts'
import { storeAgain } from './read-again.ts'

export type RebuildProgress = { step: 'documents' | 'events'; done: number; total: number }

/** Documents fetched and stored with one round of statements, and in one transaction. */
const documentsAtOnce = 2 * together
const documentsATransaction = 64 * documentsAtOnce

const readDossier = async (
  db: Kysely<Database>,
  reader: Helper<ToReadAnew, NewReading>,
  dossier: string,
  onDocument: (done: number, total: number) => void,
): Promise<void> => {
  const documents = await documentIds(db, dossier)
  let done = 0
  for (const some of chunks(documents, documentsATransaction))
    await db.transaction().execute(async (transaction) => {
      await lockDossier(transaction, dossier)
      await overlap(
        chunks(some, documentsAtOnce),
        async (ids) => ({
          ids,
          anew: await reader.ask({ dossier, documents: await documentsToRead(transaction, ids) }),
        }),
        (read) => read,
        async ({ ids, anew }) => {
          await storeAgain(transaction, dossier, anew)
          done += ids.length
          onDocument(done, documents.length)
        },
      )
    })
}

/**
 * Makes everything derived anew from captures and reviews: reads every document again, links, reckons. Event ids stay.
 * May be killed and started again.
 */
export const rebuild = async (
  { db }: Store,
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<void> => {
  const dossiers = await listDossiers(db)
  const reader = openHelper('reading-thread', readAnew)
  try {
    for (const { id } of dossiers)
      await readDossier(db, reader, id, (done, total) => onProgress({ step: 'documents', done, total }))
  } finally {
    // What it holds is free before linking needs as much.
    await reader.close()
  }
  for (const { id } of dossiers)
    await relinkDossier(db, id, (done, total) => onProgress({ step: 'events', done, total }))
}
