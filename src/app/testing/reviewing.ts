import type { EventView } from '../../model/api/event.ts'
import type { ClaimPointer } from '../../model/review.ts'
import type { Store } from '../../store/index.ts'
import { testStore } from '../../store/testing/store.ts'
import { addReports, mainDossier as dossier, listEvents, listReviews, viewEvent } from '../index.ts'
import { threeReports } from './reports.ts'

/** Who decides in tests, and why. */
export const why = { by: 'A. Reviewer', reason: 'The ministry said so on the phone' }

/** A store with three plain reports. */
export const filled = async (): Promise<Store> => {
  const store = await testStore()
  await addReports(store, threeReports(), { dossier })
  return store
}

/** All events as their pages show them, oldest first. */
export const events = async (store: Store): Promise<EventView[]> => {
  const { events: shown } = await listEvents(store, dossier, { sort: 'oldest', limit: 100 })
  return Promise.all(shown.map(({ id }) => viewEvent(store, id)))
}

/** The claim that gives a number, and its event. */
export const claimOf = async (store: Store, number: number): Promise<{ event: EventView; pointer: ClaimPointer }> => {
  for (const event of await events(store))
    for (const { id, document, count } of event.claims)
      if (count?.low === number) return { event, pointer: { document, claim: id } }
  throw new Error(`No claim of ${number}`)
}

/** All reviews, newest first. */
export const listed = async (store: Store) => (await listReviews(store, dossier, { limit: 100 })).reviews
