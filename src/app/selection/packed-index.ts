import type { PackedNames } from './columns.ts'
import type { PackedFigures } from './figures.ts'

export const lists = [
  'actions',
  'countries',
  'nationalities',
  'roles',
  'statuses',
  'figureKinds',
  'sites',
  'sources',
  'outlets',
  'reports',
] as const
export type List = (typeof lists)[number]

export const columns = ['from', 'to', 'size', 'documents', 'claims'] as const
export type Column = (typeof columns)[number]

export const flags = ['disputed', 'planned', 'hasLead'] as const
export type Flag = (typeof flags)[number]

/** What an index is made of, to be kept. */
export type PackedIndex = {
  revision: number
  events: string[]
  live: Uint8Array
  numbers: Record<Column, Float64Array>
  flags: Record<Flag, Uint8Array>
  lists: Record<List, PackedNames>
  counted: PackedFigures
  cumulative: PackedFigures
}

/** To be raised whenever a packed index would say something else. */
export const PACKED_FORM = 3

export const eachOf = <Key extends string, T>(keys: readonly Key[], make: (key: Key) => T): Record<Key, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, T>

export const booleans = (packed: ArrayLike<number> = []): boolean[] => Array.from(packed, Boolean)
