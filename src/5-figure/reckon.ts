import { type Constraint, linkClaims } from '../4-event/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Event, Outlet } from '../model/event.ts'
import { type Decision, reckonEvent } from './figure.ts'

/** A document with the claims read from it: what `reckoner read --json` prints holds all of it. */
export type ReadDocument = Outlet & { claims: readonly Claim[] }

/** Reviewers' decisions, tied to claim references. */
export type Reviews = { constraints?: readonly Constraint[]; decisions?: readonly Decision[] }

/**
 * From read documents to events with their figures. Pure; the order of the documents changes nothing. Events come sorted by
 * their first day. Documents without claims are welcome.
 */
export const reckon = (documents: readonly ReadDocument[], reviews: Reviews = {}): Event[] => {
  const outlets = new Map(documents.map((document) => [document.id, document]))
  const claims = documents.flatMap((document) => document.claims.map((claim) => ({ ...claim, document: document.id })))
  return linkClaims(claims, documents, reviews.constraints).groups.map(
    ({ id, kind, place, start, end, documents: told, claims: own }) => ({
      id,
      kind,
      place,
      start,
      end,
      documents: told,
      claims: own,
      figures: reckonEvent(own, outlets, reviews.decisions),
    }),
  )
}
