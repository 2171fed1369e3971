import { z } from 'zod'
import { EventFilters } from './events.ts'
import { limitTo } from './fields.ts'

/** Names that the filters `site` and `source` take: those of the events that the other filters leave. */
export const NamesQuery = EventFilters.extend({
  of: z.enum(['site', 'source']),
  /** With a word that begins so. */
  like: z.string().max(200).optional(),
  limit: limitTo(200, 30),
})

export type NamesQuery = z.input<typeof NamesQuery>

/** Most frequent first; `total` counts all there are. */
export const NameList = z.object({ names: z.array(z.string()), total: z.int() })

export type NameList = z.infer<typeof NameList>
