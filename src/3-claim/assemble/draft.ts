import type { Action, Count, Modality, Place, Role, Source, Time } from '../../model/claim.ts'
import type { Act } from './arguments.ts'
import type { ActRow } from './en/rows.ts'
import type { Item } from './scene.ts'

/** A claim while it is put together. */
export type Draft = {
  rule: string
  row: ActRow
  action: Action
  act: Act
  /** What it counts or whom it names; null where the text names nobody. */
  item: Item | null
  /** The group named before whose number it takes over; null for all else. */
  antecedent: Item | null
  sentence: number
  /** Token from which place, time and source are looked for. */
  anchor: number
  /** The larger figure that this one is part of. */
  whole: Draft | null
  partOf: boolean
  count: Count | null
  nationalities: readonly string[]
  role: Role | null
  modality: Modality
  actors: string[]
  places: Place[]
  time: Time | null
  source: Source | null
  disputes?: string
  rating?: string
  inferred: Set<'count' | 'nationalities' | 'role' | 'actors' | 'places' | 'time' | 'source' | 'modality'>
  spans: Partial<Record<'action' | 'count' | 'time' | 'places' | 'actors' | 'source', { start: number; end: number }[]>>
}
