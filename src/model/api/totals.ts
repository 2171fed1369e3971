import { z } from 'zod'
import { Action } from '../claim.ts'
import { Figure } from '../event.ts'
import { isoDate } from './fields.ts'
import { EventPlace } from './place.ts'

/** A figure with the event it belongs to and the sentence its best (or only open) bound stands on. */
export const FigureCard = z.object({
  eventId: z.string(),
  title: z.string(),
  place: EventPlace.nullable(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  figure: Figure,
  sentence: z.object({
    documentId: z.string(),
    claimId: z.string(),
    quote: z.string(),
    publisher: z.string().nullable(),
    published: isoDate.nullable(),
  }),
})

export type FigureCard = z.infer<typeof FigureCard>

/** A sum of incident figures over the selected events; cumulative figures stand beside it, never in it. */
export const Total = z.object({
  action: Action,
  unit: z.string(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  /** How many events' figures it adds. */
  events: z.int(),
  cumulative: z.array(FigureCard),
  /** Events that one of these running totals covers as well, some of them; null where it was not worked out. */
  overlapping: z.object({ events: z.int(), some: z.array(z.string()) }).nullable(),
  /** A sentence where adding may count people twice; null where not. */
  warning: z.string().nullable(),
})

export type Total = z.infer<typeof Total>

export const TotalList = z.array(Total)

export type TotalList = z.infer<typeof TotalList>

const facet = z.array(z.object({ value: z.string(), events: z.int() }))

export const Overview = z.object({
  /** More than 20,000 events hold the words searched for: counts and sums are of 20,000 of them. */
  partial: z.boolean().optional(),
  headline: z.array(FigureCard),
  counts: z.object({
    documents: z.int(),
    claims: z.int(),
    events: z.int(),
    outlets: z.int(),
    disputed: z.int(),
    planned: z.int(),
  }),
  totals: z.array(Total),
  /** The values that the filters can take, most frequent first. */
  facets: z.object({ actions: facet, countries: facet, nationalities: facet, roles: facet, statuses: facet }),
})

export type Overview = z.infer<typeof Overview>
