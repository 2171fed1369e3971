import type { Annotations } from '../../src/3-claim/annotations.ts'
import { claimsOf } from '../../src/3-claim/assemble/index.ts'
import { type Model, scorerOf } from '../../src/3-claim/assemble/scorer/features.ts'
import { rankersInUse } from '../../src/3-claim/assemble/settle/index.ts'
import type { Document } from '../../src/model/document.ts'
import { type GoldDocument, type Score, score } from '../score.ts'

/** Scores documents as the whole reader reads them, each with the model that `modelFor` gives for it. */
export const scoreWith = (
  documents: readonly { document: GoldDocument; layers: Annotations }[],
  modelFor: (n: number) => Model,
): Score => {
  const scorers = new Map<Model, ReturnType<typeof scorerOf>>()
  const scorerFor = (n: number) => {
    const model = modelFor(n)
    let scorer = scorers.get(model)
    if (!scorer) scorers.set(model, (scorer = scorerOf(model)))
    return scorer
  }
  return score(
    documents.map(({ document }) => document),
    new Map(
      documents.map(({ document, layers }, n) => [
        document.id,
        claimsOf(layers, { sha256: '' } as Document, 'check', null, rankersInUse(), scorerFor(n)),
      ]),
    ),
  )
}
