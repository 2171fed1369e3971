import type { Ranker } from '../../src/3-claim/assemble/settle/ranker.ts'
import type { Tally } from './tally.ts'

/**
 * Traits of places whose weights are set by what comes out right, not by likelihood: those that weigh none, own and carried.
 * Moving times too sets more choices right on documents left out, but no more claims.
 */
const tuned: readonly (readonly [template: string, value: string])[] = [
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
]
const offsets = [0.2, 0.4, 0.7, -0.2, -0.4, -0.7]
/** How many more claims must come out right for a change to be kept: fewer is chance. */
const leastGain = 8

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
export const tunePlaces = (models: readonly Ranker[], unseen: () => Tally): ((ranker: Ranker) => void) => {
  const worthOf = (t: Tally): number => t.right + 0.5 * (t.near - t.right)
  let best = worthOf(unseen())
  const moves: [string, string, number][] = []
  for (const [template, value] of tuned) {
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
  console.log(`places, moved: ${moves.map(([t, v, by]) => `${t} ${v} ${by}`).join(', ') || 'nothing'}`)
  return (ranker) => {
    for (const [template, value, by] of moves) shift([ranker], template, value, by)
  }
}
