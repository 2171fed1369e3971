import { z } from 'zod'
import { EventFilters } from './api/events.ts'
import { Figure, FigureKind, FigureStatus, Measure } from './event.ts'
import { ReviewView } from './review.ts'

/** What the dossier said before, and why it says something else now, as the HTTP API gives it. */

const isoDate = z.iso.date()
const moment = z.iso.datetime()

/** Either what the dossier itself said on that day, or what the reports published by then say. */
export const AsOfBy = z.enum(['recorded', 'published'])
export type AsOfBy = z.infer<typeof AsOfBy>

/** A day as it ended, UTC. */
export const EventAsOfQuery = z.object({ date: isoDate, by: AsOfBy.default('recorded') })
export const EventAsOf = z.object({
  date: isoDate,
  by: AsOfBy,
  figures: z.array(Figure),
  /** By publication: how many reports and claims there were. */
  documents: z.int().nullable(),
  claims: z.int().nullable(),
})
export type EventAsOf = z.infer<typeof EventAsOf>

/** Filters select events as they are now. */
export const DossierAsOfQuery = EventFilters.extend({ date: isoDate })
export const DossierAsOf = z.object({
  date: isoDate,
  documents: z.int(),
  totals: z.array(
    z.object({
      action: z.string(),
      unit: z.string(),
      events: z.int(),
      low: z.number().nullable(),
      best: z.number().nullable(),
      high: z.number().nullable(),
    }),
  ),
})
export type DossierAsOf = z.infer<typeof DossierAsOf>

const numbers = z.object({
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  status: FigureStatus,
})

const named = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: isoDate.nullable(),
})

/** One change of one figure. */
export const FigureChange = z.object({
  eventId: z.string(),
  /** Of the event as it stands; null where it no longer does. */
  title: z.string().nullable(),
  at: moment,
  measure: Measure,
  kind: FigureKind,
  before: numbers,
  /** Null where no figure took its place. */
  after: numbers.nullable(),
  /** "best 250 → 312: correction by the Interior Ministry on 4 March 2025". */
  says: z.string(),
  /** "captured": the report came with other bytes, as when its page changed; its versions show how. */
  documents: z.array(named.extend({ change: z.enum(['added', 'captured', 'removed', 'again']) })),
  /** The review that made it. */
  review: z.int().nullable(),
})
export type FigureChange = z.infer<typeof FigureChange>

/** Newest first. */
export const EventChanges = z.array(FigureChange)
export type EventChanges = z.infer<typeof EventChanges>

export const ChangesQuery = z.object({ since: z.union([isoDate, moment]) })
export const DossierChanges = z.object({
  since: z.string(),
  /** What came and went, newest first; of each kind at most 200. */
  documents: z.array(named.extend({ at: moment, removed: z.boolean() })),
  events: z.array(z.object({ id: z.string(), title: z.string(), at: moment, leading: Figure.nullable() })),
  figures: z.array(FigureChange),
  reviews: z.array(ReviewView),
})
export type DossierChanges = z.infer<typeof DossierChanges>
