import { claimsOf } from '../../src/3-claim/assemble/index.ts'
import type { Rankers } from '../../src/3-claim/assemble/settle/index.ts'
import type { Document } from '../../src/model/document.ts'
import { type Score, score } from '../score.ts'
import type { Read } from './reads.ts'

/** Scores documents as they are read with the rankers that `rankersFor` gives for each. */
export const scoreWith = (
  reads: readonly Read[],
  rankersFor: (n: number) => Rankers,
  wanted: (r: Read) => boolean,
): Score => {
  const chosen = reads.flatMap((r, n) => (wanted(r) ? [{ r, n }] : []))
  return score(
    chosen.map(({ r }) => r.document),
    new Map(
      chosen.map(({ r, n }) => [
        r.document.id,
        claimsOf(r.layers, { sha256: '' } as Document, 'check', null, rankersFor(n)),
      ]),
    ),
  )
}
