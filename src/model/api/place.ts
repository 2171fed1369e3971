import { z } from 'zod'
import { PlaceKind } from '../claim.ts'

/** A place as shown: with its point where the gazetteer knows one. */
export const EventPlace = z.object({
  name: z.string(),
  kind: PlaceKind,
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
})

export type EventPlace = z.infer<typeof EventPlace>

/** People taken from one place to another. */
export const Movement = z.object({
  from: EventPlace,
  to: EventPlace,
  /** Nobody says where to: it is the country of the people sent home. */
  inferred: z.boolean(),
})

export type Movement = z.infer<typeof Movement>
