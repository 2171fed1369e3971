import { setImmediate as breathe } from 'node:timers/promises'
import { documentIds, listDossiers, lockDossier, type Store } from '../store/index.ts'
import { relinkDossier } from './link.ts'
import { readAgain } from './read-again.ts'

export type RebuildProgress = { step: 'documents' | 'events'; done: number; total: number }

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
    for (const [index, id] of documents.entries()) {
      await db.transaction().execute(async (transaction) => {
        await lockDossier(transaction, dossier)
        await readAgain(transaction, id)
      })
      onProgress({ step: 'documents', done: index + 1, total: documents.length })
      await breathe()
    }
    await relinkDossier(db, dossier, (done, total) => onProgress({ step: 'events', done, total }))
  }
}
