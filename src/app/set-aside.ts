import type { SetAsideList } from '../model/api/adding.ts'
import { listSetAside, type Store } from '../store/index.ts'
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
