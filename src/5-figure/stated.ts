import { disputesOf, refOf } from '../4-event/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import { onePersonClaims } from './one-person.ts'
import { type Origin, originsOf } from './origin.ts'
import { kindOf, type Statement, statementOf } from './statement.ts'

/** Reports that tell a number only to reject it in their own voice. */
const rejectedByReport = (claims: readonly SourcedClaim[]): Set<string> => {
  const rejected = new Set<string>()
  for (const { claim: id, of } of disputesOf(claims)) {
    const dispute = claims.find((claim) => claim.id === id)
    if (dispute?.source === null) for (const target of of) rejected.add(target)
  }
  return rejected
}

/** The numbers that the claims of one event state, each with its origin. */
export const statementsIn = (
  claims: readonly SourcedClaim[],
  outlets: ReadonlyMap<string, Outlet>,
  origins: ReadonlyMap<string, Origin> = originsOf(claims, outlets),
): Statement[] => {
  const rejected = rejectedByReport(claims)
  return [...claims, ...onePersonClaims(claims, (claim) => kindOf(claim, claims) === 'cumulative')]
    .filter((claim) => !(claim.modality === 'alleged' && rejected.has(claim.id)))
    .flatMap((claim) => statementOf(claim, claims, origins.get(refOf(claim))!, outlets.get(claim.document)))
}
