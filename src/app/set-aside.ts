import type { SetAsideList } from '../model/api/adding.ts'
import { Failed } from '../model/errors.ts'
import { dropSetAside, listSetAside, type Store } from '../store/index.ts'
import { requireDossier } from './shown.ts'

/** What could not be read in a dossier, newest first, with the reason. Throws `not-found`. */
export const setAsideOf = async (store: Store, dossier: string): Promise<SetAsideList> => {
  await requireDossier(store, dossier)
  return (await listSetAside(store.db, dossier)).map(
    ({ name, code, message, help, tries, firstAt, lastAt, sha256 }) => ({
      name,
      code,
      message,
      help,
      tries,
      firstAt,
      lastAt,
      kept: sha256 !== '',
    }),
  )
}

/** Gives up what was set aside under a name: it is not tried again, unless it is added anew. Throws `not-found`. */
export const giveUp = async (store: Store, dossier: string, name: string): Promise<void> => {
  await requireDossier(store, dossier)
  const [dropped] = await dropSetAside(store.db, dossier, [name])
  if (dropped && dropped.numDeletedRows > 0n) return
  throw new Failed(
    'not-found',
    `Nothing is set aside under the name ${name}.`,
    'The list of what is set aside has the names.',
  )
}
