import type { Generated, JSONColumnType } from 'kysely'
import type { Action } from '../../model/claim.ts'
import type { ClaimChange, Reliability, ReviewKind } from '../../model/review.ts'

/** A claim as it stood when a person decided on it: enough to find it again in a later reading. */
export type ClaimAnchor = {
  document: string
  claim: string
  /** As it was read, corrections aside. */
  action: Action
  start: number
  end: number
  quote: string
  /** Its number as written, which tells it from others of its sentence; null where it has none. Earlier decisions left it out. */
  counted?: string | null
  /** The event it was in, where that matters for going back. */
  event?: string
}

/** What a review is about; what a kind does not need is left out. */
export type ReviewSubject = {
  claims?: ClaimAnchor[]
  /** Of a split: the claims that stay. */
  staying?: ClaimAnchor[]
  events?: string[]
  /** Of a copy: the one that copies, the one that is copied; of a note its document. */
  documents?: string[]
  source?: string
  /** Of an event that was checked: what its figures were. */
  figures?: string
  /** Of an undoing: what it takes back. */
  review?: number
}

/** What a decision changes, before and after. */
export type ReviewValue = { value?: number; fields?: Partial<ClaimChange>; reliability?: Reliability }

export type ReviewTable = {
  id: Generated<number>
  dossier: string
  madeAt: Generated<string>
  madeBy: string
  reason: string
  kind: ReviewKind | 'undo'
  subject: JSONColumnType<ReviewSubject>
  documents: string[]
  subjectKey: string | null
  /** Linking or reckoning needs it. */
  linking: boolean
  oldValue: JSONColumnType<ReviewValue | null, string | null, never>
  newValue: JSONColumnType<ReviewValue | null, string | null, never>
}
