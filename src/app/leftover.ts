import { listDossiers, type Store } from '../store/index.ts'
import { linkDossier } from './link.ts'

/** Links what a process that was killed left unlinked. Does nothing, quickly, where there is none. */
export const finishLeftover = async ({ db }: Store): Promise<void> => {
  for (const { id } of await listDossiers(db)) await linkDossier(db, id)
}
