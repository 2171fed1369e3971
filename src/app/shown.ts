import { Failed } from '../model/errors.ts'
import { findDocument, findDossier, type Store } from '../store/index.ts'

/** Throws `not-found` for a dossier that is not there, or that was removed. */
export const requireDossier = async ({ db }: Store, id: string): Promise<void> => {
  const dossier = await findDossier(db, id)
  if (dossier && dossier.removedAt === null) return
  throw new Failed(
    'not-found',
    dossier ? `The dossier "${dossier.name}" was removed.` : `There is no dossier "${id}".`,
    dossier ? 'It can be brought back.' : 'The list of dossiers shows those that there are.',
  )
}

/** A document, removed or not. Throws `not-found`. */
export const requireDocument = async (db: Store['db'], id: string) => {
  const found = await findDocument(db, id)
  if (found) return found
  throw new Failed(
    'not-found',
    `There is no document ${id}.`,
    'The list of reports in the app shows those that there are.',
  )
}
