import type { SourcedClaim } from '../model/event.ts'
import { plain } from './words.ts'

/** Who denies what: a dispute and the claims of the same report that it turns against. */
export type DisputeLink = { claim: string; disputes: string; of: string[] }

const mentionsNumber = (dispute: SourcedClaim, claim: SourcedClaim): boolean => {
  if (claim.count === null) return false
  if (dispute.count !== null) return dispute.count.low === claim.count.low && dispute.count.high === claim.count.high
  const number = plain(claim.count.text)
  return number !== '' && ` ${plain(`${dispute.evidence} ${dispute.disputes ?? ''}`)} `.includes(` ${number} `)
}

const sameVoice = (a: SourcedClaim, b: SourcedClaim): boolean =>
  a.source !== null && b.source !== null && plain(a.source.name) === plain(b.source.name)

const isToldAgain = ({ count, evidence }: SourcedClaim, others: readonly SourcedClaim[]): boolean =>
  count !== null &&
  others.some(
    (other) => other.evidence !== evidence && other.count?.low === count.low && other.count.high === count.high,
  )

/**
 * The claims of its report that a dispute turns against: those whose number it names, or else the last told before it by
 * someone else; of a sentence that counts a whole and its parts, the whole; of several, the one that the report tells again.
 */
export const disputedBy = (dispute: SourcedClaim, report: readonly SourcedClaim[]): SourcedClaim[] => {
  const others = report.filter(
    (claim) => claim.document === dispute.document && claim.action !== 'dispute' && !sameVoice(claim, dispute),
  )
  const named = others.filter((claim) => mentionsNumber(dispute, claim))
  if (named.length > 0) return named
  const before = others
    .filter((claim) => claim.at.start <= dispute.at.start)
    .sort((a, b) => b.at.start - a.at.start || (a.id < b.id ? -1 : 1))
  const last = before[0]
  if (last === undefined) return []
  const sentence = before.filter((claim) => claim.evidence === last.evidence)
  const again = sentence.filter((claim) => isToldAgain(claim, others))
  if (again.length === 1 && sentence.length > 1) return again
  if (last.partOf !== true) return [last]
  return [sentence.find((claim) => claim.partOf !== true) ?? last]
}

/** All disputes among claims, each with what it turns against. */
export const disputesOf = (claims: readonly SourcedClaim[]): DisputeLink[] =>
  claims
    .filter((claim) => claim.action === 'dispute')
    .map((claim) => ({
      claim: claim.id,
      disputes: claim.disputes ?? claim.evidence,
      of: disputedBy(claim, claims).map((other) => other.id),
    }))
