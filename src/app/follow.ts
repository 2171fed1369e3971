import { setTimeout as sleep } from 'node:timers/promises'
import type { DossierState } from '../model/stream.ts'
import { countsOf, listDossiers, newestReview, newestRevision, type Store } from '../store/index.ts'
import { eventIndex } from './selection/index.ts'

const stateOf = async ({ db }: Store, dossier: string): Promise<DossierState> => {
  const [revision, review, { allDocuments, documents, claims, events }] = await Promise.all([
    newestRevision(db, dossier),
    newestReview(db, dossier),
    countsOf(db, dossier),
  ])
  return { mark: `${revision}-${review}-${allDocuments}-${documents}`, documents, claims, events }
}

/** Milliseconds between two looks. */
const every = 1000

/**
 * Tells how a dossier stands, and again whenever it changed, whoever changed it, until `signal` says to stop. Looks once a second;
 * changes in between are told together.
 */
export const followDossier = async function* (
  store: Store,
  dossier: string,
  signal: AbortSignal,
): AsyncGenerator<DossierState> {
  let last: string | null = null
  while (!signal.aborted) {
    const state = await stateOf(store, dossier)
    if (state.mark !== last) yield state
    last = state.mark
    await sleep(every, undefined, { signal }).catch(() => {})
  }
}

/** Reads what filters look at, so that the first filter need not wait for it. */
export const prepareFilters = async ({ db }: Store): Promise<void> => {
  for (const { id } of await listDossiers(db)) await eventIndex(db, id)
}
