import type { Outlet, SourcedClaim } from '../model/event.ts'
import { type EventFrame, frameOf, inOrder } from './describe.ts'
import { eventIdOf } from './event-id.ts'
import { LinkIndex } from './link-index.ts'
import type { Suggestion } from './link-result.ts'
import { type Constraint, refOf } from './mention.ts'
import { mentionsOf } from './report.ts'

/** The claims, in all documents, about one occurrence, and what it is. */
export type Group = EventFrame & { id: string; claims: SourcedClaim[] }

/**
 * Groups claims into events. The outcome depends on what the claims say and not on their order. `outlets` must hold every
 * document that a claim names; claims of others are left out. `constraints` are reviewers' decisions.
 * `suggestions` works out on demand which groups evidence does not quite join.
 */
export const linkClaims = (
  claims: readonly SourcedClaim[],
  outlets: readonly Outlet[],
  constraints: readonly Constraint[] = [],
): { groups: Group[]; suggestions: () => Suggestion[] } => {
  const byDocument = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const byRef = new Map<string, SourcedClaim>()
  const told = new Map<string, SourcedClaim[]>()
  for (const claim of claims) {
    if (!byDocument.has(claim.document) || byRef.has(refOf(claim))) continue
    byRef.set(refOf(claim), claim)
    told.set(claim.document, [...(told.get(claim.document) ?? []), claim])
  }
  const index = new LinkIndex(constraints)
  index.add([...told].flatMap(([document, own]) => mentionsOf(own, byDocument.get(document)!, constraints)))
  const groups = [...index.groups()].map((refs) =>
    groupOf(
      refs.map((ref) => byRef.get(ref)!),
      byDocument,
    ),
  )
  return { groups: groups.sort(byStart), suggestions: () => index.suggestions() }
}

/** Makes an event's frame from its claims. */
export const groupOf = (claims: readonly SourcedClaim[], outlets: ReadonlyMap<string, Outlet>): Group => {
  const ordered = inOrder(claims, outlets)
  return { id: eventIdOf(claims.map(refOf)), ...frameOf(ordered), claims: ordered }
}

const byStart = (a: Group, b: Group): number => {
  const [x, y] = [a.start ?? a.end ?? '9999', b.start ?? b.end ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}
