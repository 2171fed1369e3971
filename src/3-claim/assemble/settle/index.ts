import type { Assembly } from '../assembly.ts'
import type { ReadingWatch } from '../watch.ts'
import { headingsOf } from './headings.ts'
import { type PlaceRanker, placeRanker } from './place-traits.ts'
import { settlePlaces } from './places.ts'
import { factsOf } from './position.ts'
import { settled } from './ranker.ts'
import { type TimeRanker, timeRanker } from './time-traits.ts'
import { settleTimes } from './times.ts'
import { placeWeights, timeWeights } from './weights.ts'

export type Rankers = { places: PlaceRanker; times: TimeRanker }

/** Made when first needed: training starts before there are weights for new templates. */
let rankers: Rankers | null = null

/** The learnt rankers, made once. */
export const rankersInUse = (): Rankers => {
  rankers ??= { places: settled(placeRanker(placeWeights)), times: settled(timeRanker(timeWeights)) }
  return rankers
}

/** Decides which place and which time each claim takes, of all that its report names; marks what it took over as inferred. */
export const settle = (
  reads: readonly Assembly[],
  { places, times }: Rankers,
  watch: Pick<ReadingWatch, 'places' | 'times'> | null = null,
): void => {
  const facts = reads.map(({ scene }) => factsOf(scene))
  const headings = reads.map(({ scene }) => headingsOf(scene))
  for (let n = 0; n < reads.length; n++) {
    const { scene, drafts, country } = reads[n]!
    settlePlaces(scene, drafts, country, places, facts[n]!, headings[n]!, watch?.places ?? null)
  }
  for (let n = 0; n < reads.length; n++) {
    const { scene, drafts } = reads[n]!
    settleTimes(scene, drafts, times, facts[n]!, headings[n]!, watch?.times ?? null)
  }
}
