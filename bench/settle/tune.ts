import type { Ranker } from '../../src/3-claim/assemble/settle/ranker.ts'
import type { Field } from './reads.ts'
import type { Tally } from './tally.ts'

/** Traits whose weights are set by what comes out right, not by likelihood: those that weigh none, own and carried. */
const tuned: Record<Field, readonly (readonly [template: string, value: string])[]> = {
  places: [
    ['position', 'none'],
    ['position', 'default'],
    ['operation', 'last'],
    ['operation', 'first'],
    ['ruled', 'own'],
    ['ruled', 'carried'],
    ['country', 'main'],
    ['people', 'theirs'],
    ['standing', 'agent'],
    ['standing', 'dateline'],
    ['between', 'clause'],
    ['way', 'to'],
    ['way', 'from'],
  ],
  times: [
    ['position', 'none'],
    ['last', 'same'],
    ['operation', 'last'],
    ['operation', 'first'],
    ['ruled', 'own'],
    ['ruled', 'carried'],
    ['sentence', 'own'],
    ['reading', 'up-to'],
    ['reading', 'lasting'],
    ['between', 'clause'],
  ],
}
const offsets = [0.2, 0.4, 0.7, -0.2, -0.4, -0.7]
/** How many more claims must come out right for a change to be kept: fewer is chance. */
const leastGain = 16

const shift = (rankers: readonly Ranker[], template: string, value: string, by: number): void => {
  for (const r of rankers) {
    const t = r.templates.find((o) => o.name === template)!
    r.table[t.offset + r.values[t.traits[0]!]!.indexOf(value)]! += by
  }
}

/**
 * Moves the tuned weights of all models together where more of the unseen comes out right, `unseen` being what they do
 * there; gives what makes the same moves in another ranker.
 */
export const tune = (models: readonly Ranker[], field: Field, unseen: () => Tally): ((ranker: Ranker) => void) => {
  const worthOf = (t: Tally): number => t.right + 0.5 * (t.near - t.right)
  let best = worthOf(unseen())
  const moves: [string, string, number][] = []
  for (const [template, value] of tuned[field]) {
    let chosen = 0
    for (const by of offsets) {
      shift(models, template, value, by)
      const worth = worthOf(unseen())
      shift(models, template, value, -by)
      if (worth < best + (chosen === 0 ? leastGain : 0.5)) continue
      best = worth
      chosen = by
    }
    if (chosen === 0) continue
    shift(models, template, value, chosen)
    moves.push([template, value, chosen])
  }
  console.log(`${field}, moved: ${moves.map(([t, v, by]) => `${t} ${v} ${by}`).join(', ') || 'nothing'}`)
  return (ranker) => {
    for (const [template, value, by] of moves) shift([ranker], template, value, by)
  }
}
