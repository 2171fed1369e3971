import { z } from 'zod'
import { Action } from '../claim.ts'
import { Figure, SourcedClaim } from '../event.ts'
import { Reviewed } from '../review.ts'
import { isoDate } from './fields.ts'
import { EventPlace } from './place.ts'

/** A claim on an event page, with its report. */
export const EventClaim = SourcedClaim.extend({
  ...Reviewed.shape,
  documentTitle: z.string().nullable(),
  publisher: z.string().nullable(),
  published: isoDate.nullable(),
  /** Where its report stands on the web; null where that is not known. */
  address: z.string().nullable(),
})

export type EventClaim = z.infer<typeof EventClaim>

/** Who relayed whom: `from` said it, `to` carries it. */
export const Relays = z.object({
  nodes: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(['origin', 'relay', 'outlet']) })),
  edges: z.array(z.object({ from: z.string(), to: z.string(), claims: z.array(z.string()) })),
})

export type Relays = z.infer<typeof Relays>

export const RelatedEvent = z.object({
  id: z.string(),
  title: z.string(),
  kind: Action,
  /** Another step of the same case, told from the event on show. */
  relation: z.enum(['earlier-step', 'later-step', 'same-case']),
})

export type RelatedEvent = z.infer<typeof RelatedEvent>

const announced = {
  /** Claims that announce it. */
  announced: z.array(z.string()),
  /** The number announced, by the latest claim that gives one. */
  number: z.number().nullable(),
  /** The last day for which it was announced, where said. */
  due: isoDate.nullable(),
}

/** What became of something announced. */
export const PlanFollowUp = z.discriminatedUnion('state', [
  z.object({ state: z.literal('announced'), ...announced }),
  /** No report that it was done, some days after its date. */
  z.object({ state: z.literal('announced, not confirmed'), ...announced }),
  z.object({
    state: z.literal('confirmed'),
    ...announced,
    by: z.array(z.string()),
    on: isoDate.nullable(),
    done: z.number().nullable(),
    /** The other event of the case that carries it out; null where this event does. */
    event: z.string().nullable(),
  }),
])

export type PlanFollowUp = z.infer<typeof PlanFollowUp>

export const EventView = z.object({
  id: z.string(),
  dossier: z.string(),
  kind: Action,
  title: z.string(),
  place: EventPlace.nullable(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  planned: z.boolean(),
  disputed: z.boolean(),
  /** Null where nothing was announced. */
  plan: PlanFollowUp.nullable(),
  figures: z.array(Figure),
  claims: z.array(EventClaim),
  relays: Relays,
  disputes: z.array(z.object({ claimId: z.string(), disputes: z.string(), of: z.array(z.string()) })),
  related: z.array(RelatedEvent),
  /** The id that was asked for, where that event was merged into this one. */
  redirectedFrom: z.string().optional(),
})

export type EventView = z.infer<typeof EventView>
