import { createHash } from 'node:crypto'
import type { AnnotatedClaim, Claim } from '../model/claim.ts'

/**
 * Takes claims that came with their document (a person's, or another reader's) for what they are. A claim whose evidence does
 * not stand in the text is left out. Their `event` is not kept: linking finds it.
 */
export const adoptClaims = (text: string, annotated: readonly AnnotatedClaim[]): Claim[] =>
  annotated.flatMap((claim, index) => {
    const start = text.indexOf(claim.evidence)
    if (start < 0) return []
    const id = createHash('sha256')
      .update(JSON.stringify([text, index, claim.evidence, claim.action, claim.count]))
      .digest('hex')
    return [
      {
        ...claim,
        event: null,
        id: id.slice(0, 32),
        reader: 'annotated/1',
        rule: 'given with the document',
        at: { start, end: start + claim.evidence.length },
        inferred: [],
        spans: {},
      },
    ]
  })
