import type { JSONColumnType } from 'kysely'
import type { CaptureTable, CustodyTable, SetAsideTable, WatchTable } from './capture.ts'
import type { ClaimTable } from './claim.ts'
import type { DocumentCaptureTable, DocumentTable, UnlinkedTable } from './document.ts'
import type { DossierTable } from './dossier.ts'
import type { EventSummaryTable, EventTable } from './event.ts'
import type { FigurePastTable, FigureTable, TallyTable, TotalTable } from './figure.ts'
import type { ReviewTable } from './review.ts'

/** The tables as types, in camel case; migrations/ makes them. Dates are ISO dates, moments ISO 8601 in UTC. */
export type Database = {
  dossier: DossierTable
  setting: { key: string; value: JSONColumnType<Json> }
  capture: CaptureTable
  document: DocumentTable
  documentCapture: DocumentCaptureTable
  unlinked: UnlinkedTable
  setAside: SetAsideTable
  custody: CustodyTable
  watch: WatchTable
  claim: ClaimTable
  event: EventTable
  eventClaim: { event: string; document: string; claim: string }
  eventSummary: EventSummaryTable
  figure: FigureTable
  figurePast: FigurePastTable
  tally: TallyTable
  total: TotalTable
  linkedReport: { document: string; dossier: string; seq: number; mentions: string; keys: number[] }
  review: ReviewTable
  detachedReview: { review: number; dossier: string }
}

type Json = object
