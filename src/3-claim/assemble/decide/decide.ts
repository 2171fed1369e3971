import type { Act } from '../act.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'

/** Says which act it is, or that it is none (null); undefined where it has no answer. */
export type Decide = (scene: Scene, act: Act, drafts: readonly Draft[]) => Act | null | undefined
