import { z } from 'zod'
import { Action, Role } from '../claim.ts'
import { Figure, FigureKind, FigureStatus } from '../event.ts'
import { isoDate, limitTo, listOf } from './fields.ts'
import { EventPlace, Movement } from './place.ts'

export const EventSummary = z.object({
  id: z.string(),
  kind: Action,
  title: z.string(),
  place: EventPlace.nullable(),
  /** Where people were moved from and to; null where nobody was, or where one end is not said. */
  movement: Movement.nullable(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  documents: z.int(),
  outlets: z.int(),
  origins: z.int(),
  /** The figure that stands for the event in lists. */
  leading: Figure.nullable(),
  /** Announced, with no report that it was done. */
  planned: z.boolean(),
  /** Someone disputes a figure, a definition or that it happened. */
  disputed: z.boolean(),
})

export type EventSummary = z.infer<typeof EventSummary>

export const EventSort = z.enum(['newest', 'oldest', 'largest', 'documents'])

export type EventSort = z.infer<typeof EventSort>

/** What narrows a selection of events; lists are comma-separated, any of them may match. */
export const EventFilters = z.object({
  action: listOf(Action).optional(),
  country: listOf(z.string().regex(/^[A-Z]{3}$/)).optional(),
  nationality: listOf(z.string().regex(/^[A-Z]{3}$/)).optional(),
  role: listOf(Role).optional(),
  status: listOf(FigureStatus).optional(),
  kind: listOf(FigureKind).optional(),
  /** Names of sites or towns, and of outlets or of who is quoted. */
  site: listOf(z.string().max(200)).optional(),
  source: listOf(z.string().max(200)).optional(),
  /** Only what was announced and not done yet; only what someone disputes. */
  state: listOf(z.enum(['planned', 'disputed'])).optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** Words that title or sentences hold. */
  q: z.string().max(200).optional(),
})

export type EventFilters = z.output<typeof EventFilters>

/** As it stands in the address: all strings. */
export type EventFiltersQuery = z.input<typeof EventFilters>

export const EventsQuery = EventFilters.extend({
  sort: EventSort.default('newest'),
  cursor: z.string().max(500).optional(),
  limit: limitTo(500, 50),
})

export type EventsQuery = z.input<typeof EventsQuery>

export const EventList = z.object({
  events: z.array(EventSummary),
  total: z.int(),
  /** Give it as `cursor` for the next page; null on the last. */
  next: z.string().nullable(),
  /** More than 20,000 events hold the words searched for: counts and sums are of 20,000 of them. */
  partial: z.boolean().optional(),
})

export type EventList = z.infer<typeof EventList>
