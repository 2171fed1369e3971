import type { ProfileClaim } from '../../../src/model/profile.ts'

/** A sentence of a report with the claims that it makes, the first of them in front. */
export type Sentence = { first: ProfileClaim; claims: ProfileClaim[] }

/** One sentence may make many claims: it is shown once. */
export const sentencesOf = (told: readonly ProfileClaim[]): Sentence[] => {
  const sentences = new Map<string, Sentence>()
  for (const claim of told) {
    const key = `${claim.document} ${claim.evidence}`
    const known = sentences.get(key)
    if (known) known.claims.push(claim)
    else sentences.set(key, { first: claim, claims: [claim] })
  }
  return [...sentences.values()]
}
