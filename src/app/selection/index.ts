import { setImmediate as breathe } from 'node:timers/promises'
import type { EventFilters } from '../../model/api/events.ts'
import { eventsAfter, eventsGoneAfter, eventsWithWords, newestRevision, type Store } from '../../store/index.ts'
import { EventIndex } from './event-index.ts'
import { keep, readKept } from './kept.ts'

export type { Key } from './first-of.ts'
export { pastFigures } from './past-figures.ts'

type Db = Store['db']

/** Events read with one statement. */
const eventsAtOnce = 2000

/** Of events that hold the words searched for, so many are looked at. */
const wordsAtMost = 20_000

/** An index is made anew when this many times as many rows as stand have gone. */
const STALE = 2

/** An index is kept for the next start when so many rows came or went since it was, and a tenth of what it holds. */
const keepAfter = 2000
const keepShare = 0.1

/** Rows that came or went since an index was kept. */
const unkept = new WeakMap<EventIndex, number>()

/** By store and dossier; whoever asks waits for the same reading. */
const indexes = new WeakMap<Db, Map<string, Promise<EventIndex>>>()

/** Nobody waits for it, and where it fails the next start reads the events. */
const keepWhereDue = (db: Db, dossier: string, index: EventIndex): void => {
  const changed = unkept.get(index) ?? 0
  if (changed < keepAfter || changed < keepShare * index.sizes.live) return
  unkept.set(index, 0)
  keep(db, dossier, index).catch(() => {})
}

const follow = async (db: Db, dossier: string, before: EventIndex | null): Promise<EventIndex> => {
  const newest = await newestRevision(db, dossier)
  const stale = before !== null && before.sizes.rows > STALE * before.sizes.live + eventsAtOnce
  const index = stale ? new EventIndex() : (before ?? (await readKept(db, dossier)) ?? new EventIndex())
  if (index.revision >= newest) return index
  const known = index.revision
  let changed = 0
  for (;;) {
    const events = await eventsAfter(db, dossier, index.revision, eventsAtOnce)
    for (const event of events) index.put(event)
    changed += events.length
    if (events.length < eventsAtOnce) break
    await breathe()
  }
  const gone = known > 0 ? await eventsGoneAfter(db, dossier, known) : []
  for (const event of gone) index.drop(event)
  index.revision = Math.max(index.revision, newest)
  unkept.set(index, (unkept.get(index) ?? 0) + changed + gone.length)
  keepWhereDue(db, dossier, index)
  return index
}

/** The index of a dossier as the store is now. */
export const eventIndex = (db: Db, dossier: string): Promise<EventIndex> => {
  const known = indexes.get(db) ?? new Map<string, Promise<EventIndex>>()
  indexes.set(db, known)
  const before = known.get(dossier)
  const current = (before ?? Promise.resolve(null)).catch(() => null).then((index) => follow(db, dossier, index))
  known.set(dossier, current)
  return current
}

/** Of words searched for last, so many keep what they found: the parts of a page ask for the same words at the same time. */
const wordsKept = 8

type Found = { revision: number; events: Promise<string[] | null> }

const lastFound = new WeakMap<EventIndex, Map<string, Found>>()

/** The events that hold some words, looked up once for each state of the dossier. */
const findWords = (db: Db, dossier: string, index: EventIndex, q: string): Promise<string[] | null> => {
  const kept = lastFound.get(index) ?? new Map<string, Found>()
  lastFound.set(index, kept)
  const known = kept.get(q)
  kept.delete(q)
  const found =
    known?.revision === index.revision
      ? known
      : { revision: index.revision, events: eventsWithWords(db, dossier, q, wordsAtMost) }
  kept.set(q, found)
  found.events.catch(() => kept.delete(q))
  for (const oldest of [...kept.keys()].slice(0, -wordsKept)) kept.delete(oldest)
  return found.events
}

const filterNames = [
  'action',
  'country',
  'nationality',
  'role',
  'status',
  'kind',
  'site',
  'source',
  'state',
  'from',
  'to',
  'q',
] as const

/** Whether filters leave anything out. */
export const narrows = (filters: EventFilters): boolean =>
  filterNames.some((name) => filters[name] !== undefined && filters[name].length > 0)

/** A selection of events: the index, and the rows in it. */
export type Selection = {
  index: EventIndex
  rows: number[]
  /** So many events hold the words searched for that only some of them were looked at. */
  partial: boolean
}

/** The events of a dossier that filters name. */
export const selectEvents = async (db: Db, dossier: string, filters: EventFilters): Promise<Selection> => {
  const index = await eventIndex(db, dossier)
  const words = filters.q === undefined ? null : await findWords(db, dossier, index, filters.q)
  return { index, rows: index.select(filters, words), partial: words?.length === wordsAtMost }
}
