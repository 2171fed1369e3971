import type { Action } from '../../model/claim.ts'

/** Acts that make a suspect of whoever they are done to. */
export const ofSuspects: ReadonlySet<string> = new Set<Action>(['arrest', 'charge', 'convict'])

/** What captors do to those in their hands; no police, court or witness does. */
export const ofCaptors: ReadonlySet<string> = new Set<Action>(['hold', 'recruit', 'harm'])

/** Journeys out of a land. */
export const departures: ReadonlySet<string> = new Set<Action>(['deport', 'extradite', 'repatriate'])
