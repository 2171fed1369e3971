import type { Generated, JSONColumnType } from 'kysely'
import type { Action, Claim, Modality, PlaceKind } from '../../model/claim.ts'
import type { Verdict } from '../../model/review.ts'

/** A place of a claim with its point on the map. */
export type ClaimPoint = { name: string; kind: PlaceKind; country: string | null; lat: number; lon: number }

export type ClaimTable = {
  document: string
  id: string
  dossier: string
  action: Action
  modality: Modality
  evidence: string
  startOffset: number
  endOffset: number
  body: JSONColumnType<Claim>
  points: JSONColumnType<ClaimPoint[]>
  /** What the reader made of it, where a person's word stands in `body`. */
  read: JSONColumnType<Claim | null, string | null, string | null>
  verdict: Verdict | null
  credibility: number | null
  /** Made by the database. */
  priority: Generated<number>
}
