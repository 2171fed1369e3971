import { Failed } from '../model/errors.ts'
import { findDocument, type Given, lockDossier, type Store } from '../store/index.ts'
import { linkDossier } from './link.ts'
import { readAgain } from './read-again.ts'

/**
 * Corrects what is known about a document: publication date, publisher, title (null: not known). The document is read again,
 * since dates in its text hang on the publication date. Throws `not-found`.
 */
export const correctDocument = async ({ db }: Store, id: string, change: Given): Promise<void> => {
  const document = await findDocument(db, id)
  if (!document) {
    throw new Failed('not-found', `There is no document ${id}.`, 'The list of documents shows those that there are.')
  }
  await db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, document.dossier)
    await readAgain(transaction, document.dossier, [id], change)
  })
  await linkDossier(db, document.dossier)
}
