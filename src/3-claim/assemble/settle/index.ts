import type { Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { type PlaceRanker, placeRanker } from './place-traits.ts'
import { settlePlaces } from './places.ts'
import { factsOf } from './position.ts'
import { settled } from './ranker.ts'
import { type TimeRanker, timeRanker } from './time-traits.ts'
import { settleTimes } from './times.ts'
import { placeWeights, timeWeights } from './weights.ts'

/** Made when first needed: training starts before there are weights for new templates. */
let rankers: { places: PlaceRanker; times: TimeRanker } | null = null

/** Decides which place and which time each claim takes, of all that the report names; marks what it took over as inferred. */
export const settle = (scene: Scene, drafts: readonly Draft[], country: readonly Place[]): void => {
  if (!drafts.length) return
  rankers ??= { places: settled(placeRanker(placeWeights)), times: settled(timeRanker(timeWeights)) }
  const facts = factsOf(scene)
  settlePlaces(scene, drafts, country, rankers.places, facts, null)
  settleTimes(scene, drafts, rankers.times, facts, null)
}
