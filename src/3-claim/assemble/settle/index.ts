import type { Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { ReadingWatch } from '../watch.ts'
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

/** Decides which place and which time each claim takes, of all that the report names; marks what it took over as inferred. */
export const settle = (
  scene: Scene,
  drafts: readonly Draft[],
  country: readonly Place[],
  { places, times }: Rankers,
  watch: Pick<ReadingWatch, 'places' | 'times'> | null = null,
): void => {
  if (!drafts.length) return
  const facts = factsOf(scene)
  settlePlaces(scene, drafts, country, places, facts, watch?.places ?? null)
  settleTimes(scene, drafts, times, facts, watch?.times ?? null)
}
