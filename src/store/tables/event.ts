import type { Generated, JSONColumnType } from 'kysely'
import type { Relays } from '../../model/api/event.ts'
import type { EventPlace, Movement } from '../../model/api/place.ts'
import type { Action } from '../../model/claim.ts'
import type { Figure } from '../../model/event.ts'

export type EventTable = {
  id: string
  dossier: string
  createdAt: Generated<string>
  redirectTo: string | null
}

/** What a claim disputes, and the claims of its event that it disputes. */
export type DisputeLink = { claimId: string; disputes: string; of: string[] }
export type EventDetail = { relays: Relays; disputes: DisputeLink[] }

export type EventSummaryTable = {
  event: string
  dossier: string
  kind: Action
  title: string
  place: JSONColumnType<EventPlace | null, string | null, string | null>
  movement: JSONColumnType<Movement | null, string | null, string | null>
  startDate: string | null
  endDate: string | null
  documents: number
  outlets: number
  origins: number
  leadFigure: JSONColumnType<Figure | null, string | null, string | null>
  size: number
  planned: boolean
  disputed: boolean
  actions: string[]
  countries: string[]
  nationalities: string[]
  roles: string[]
  statuses: string[]
  figureKinds: string[]
  caseId: string | null
  claims: number
  /** Ids of its documents. */
  reports: string[]
  outletNames: string[]
  detail: JSONColumnType<EventDetail>
  /** Contested, and nobody settled it. */
  waits: boolean
  /** The number of this storing. */
  revision: Generated<number>
  /** Names of sites and towns, and of who is quoted. */
  sites: string[]
  sources: string[]
  search: unknown
}
