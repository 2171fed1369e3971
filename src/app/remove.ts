import type { Kysely } from 'kysely'
import { Failed } from '../model/errors.ts'
import {
  type Database,
  findDossier,
  lockDossier,
  type Store,
  setDocumentRemoved,
  setDossierRemoved,
} from '../store/index.ts'
import { linkDossier } from './link.ts'
import { requireDocument } from './shown.ts'

const setSeen = (db: Kysely<Database>, dossier: string, id: string, removed: boolean): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, dossier)
    await setDocumentRemoved(transaction, id, removed)
  })

/** Lets a removed document be seen again; its events are to be linked after that. */
export const bringBack = (db: Kysely<Database>, dossier: string, id: string) => setSeen(db, dossier, id, false)

const setRemoved = async ({ db }: Store, id: string, removed: boolean): Promise<void> => {
  const document = await requireDocument(db, id)
  if ((document.removedAt !== null) === removed) return
  await setSeen(db, document.dossier, id, removed)
  await linkDossier(db, document.dossier)
}

/** Takes a document out of its dossier: its claims no longer count. Nothing is deleted. Throws `not-found`. */
export const removeDocument = (store: Store, id: string): Promise<void> => setRemoved(store, id, true)

/** Undoes a removal. Throws `not-found`. */
export const restoreDocument = (store: Store, id: string): Promise<void> => setRemoved(store, id, false)

const setDossier = async ({ db }: Store, id: string, removed: boolean): Promise<void> => {
  const dossier = await findDossier(db, id)
  if (!dossier)
    throw new Failed('not-found', `There is no dossier "${id}".`, 'The list of dossiers shows those that there are.')
  if (!dossier.sample) {
    throw new Failed(
      'conflict',
      'Only the sample dossier can be removed as a whole.',
      'Remove the documents of your own dossier one by one.',
    )
  }
  await setDossierRemoved(db, id, removed)
}

/** Takes the sample dossier out of sight. Nothing is deleted. Throws `not-found`, and `conflict` for a user's own. */
export const removeDossier = (store: Store, id: string): Promise<void> => setDossier(store, id, true)

/** Undoes the removal of the sample dossier. */
export const restoreDossier = (store: Store, id: string): Promise<void> => setDossier(store, id, false)
