import type { Place } from '../../model/claim.ts'
import type { Act } from './act.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** A document while its claims are put together, stage by stage. */
export type Assembly = {
  scene: Scene
  /** Of each sentence the words that may say an act, and the acts they say. */
  triggers: (readonly Trigger[])[]
  acts: Act[][]
  drafts: Draft[]
  /** The country that the report is about, if it is about one. */
  country: readonly Place[]
  onSubject: boolean
  /** It is, or it may be: what is said, ordered and denied in it is told. */
  nearSubject: boolean
}
