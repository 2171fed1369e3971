import { type Given, lockDossier, type Store } from '../store/index.ts'
import { linkDossier } from './link.ts'
import { readAgain } from './read-again.ts'
import { requireDocument } from './shown.ts'

/**
 * Corrects what is known about a document: publication date, publisher, title (null: not known). The document is read again,
 * since dates in its text hang on the publication date. Throws `not-found`.
 */
export const correctDocument = async ({ db }: Store, id: string, change: Given): Promise<void> => {
  const document = await requireDocument(db, id)
  await db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, document.dossier)
    await readAgain(transaction, document.dossier, [id], change)
  })
  await linkDossier(db, document.dossier)
}
