import type { Act } from './act.ts'
import type { Draft } from './draft.ts'
import type { Item, Scene } from './scene.ts'
import type { Candidate } from './scorer/candidates.ts'
import type { Watch as WatchPlaces } from './settle/place-choice.ts'
import type { Watch as WatchTimes } from './settle/time-choice.ts'

/** An act that might take a left-over number: what its features add up to, and their names. */
export type Weighed = { candidate: Candidate; z: number; names: readonly string[] }

/** Looks on while a document is read, so that the reading can be explained. Reading itself never depends on it. */
export type ReadingWatch = {
  /** After the rules: the acts of each sentence, and what came of them. */
  acts(scene: Scene, acts: readonly (readonly Act[])[], drafts: readonly Draft[]): void
  /** A number that no rule attached, the acts that might take it, and the one that did. */
  number(item: Item, weighed: readonly Weighed[], pick: Candidate | null): void
  places: WatchPlaces
  times: WatchTimes
  /** At the end: the drafts that became claims, in the claims' order. */
  kept(drafts: readonly Draft[]): void
}
