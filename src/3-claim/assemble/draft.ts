import type { Action, Count, Modality, Place, Role, Source, Time } from '../../model/claim.ts'
import type { Act } from './act.ts'
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
  rating?: string
  inferred: Set<'count' | 'nationalities' | 'role' | 'actors' | 'places' | 'time' | 'source' | 'modality'>
  spans: Partial<Record<'action' | 'count' | 'time' | 'places' | 'actors' | 'source', { start: number; end: number }[]>>
}

/** A copy with some fields changed. Written out: a spread makes objects of another shape, and reading many shapes is slow. */
export const draftWith = (d: Draft, changes: Partial<Draft>): Draft =>
  Object.assign<Draft, Partial<Draft>>(
    {
      rule: d.rule,
      row: d.row,
      action: d.action,
      act: d.act,
      item: d.item,
      antecedent: d.antecedent,
      sentence: d.sentence,
      anchor: d.anchor,
      whole: d.whole,
      partOf: d.partOf,
      count: d.count,
      nationalities: d.nationalities,
      role: d.role,
      modality: d.modality,
      actors: d.actors,
      places: d.places,
      time: d.time,
      source: d.source,
      rating: d.rating,
      inferred: d.inferred,
      spans: d.spans,
    },
    changes,
  )

/** What is raided, closed or taken has no nationality that could be taken over from people. */
export const ofThings: ReadonlySet<string> = new Set(['raid', 'close', 'seize'])
