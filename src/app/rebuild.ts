import { together } from '../3-claim/together.ts'
import { documentIds, documentsToRead, listDossiers, lockDossier, type Store } from '../store/index.ts'
import { chunks } from './chunks.ts'
import { relinkDossier } from './link.ts'
import { overlap } from './overlap.ts'
import { readFrom, storeAgain } from './read-again.ts'

export type RebuildProgress = { step: 'documents' | 'events'; done: number; total: number }

/** Documents fetched and stored with one round of statements, and in one transaction. */
const documentsAtOnce = 2 * together
const documentsATransaction = 16 * documentsAtOnce

/**
 * Makes everything derived anew from captures and reviews: reads every document again, links, reckons. Event ids stay.
 * May be killed and started again.
 */
export const rebuild = async (
  { db }: Store,
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<void> => {
  for (const { id: dossier } of await listDossiers(db)) {
    const documents = await documentIds(db, dossier)
    let done = 0
    for (const some of chunks(documents, documentsATransaction))
      await db.transaction().execute(async (transaction) => {
        await lockDossier(transaction, dossier)
        await overlap(
          chunks(some, documentsAtOnce),
          async (ids) => ({ ids, documents: await documentsToRead(transaction, ids) }),
          async ({ ids, documents: found }) => ({ ids, again: await readFrom(found) }),
          async ({ ids, again }) => {
            await storeAgain(transaction, dossier, again)
            done += ids.length
            onProgress({ step: 'documents', done, total: documents.length })
          },
        )
      })
    await relinkDossier(db, dossier, (done, total) => onProgress({ step: 'events', done, total }))
  }
}
