import { together } from '../3-claim/together.ts'
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
    for (let done = 0; done < documents.length; ) {
      const some = documents.slice(done, done + together)
      await db.transaction().execute(async (transaction) => {
        await lockDossier(transaction, dossier)
        await readAgain(transaction, some)
      })
      done += some.length
      onProgress({ step: 'documents', done, total: documents.length })
    }
    await relinkDossier(db, dossier, (done, total) => onProgress({ step: 'events', done, total }))
  }
}
