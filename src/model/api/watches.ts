import { z } from 'zod'
import { ApiError } from './failure.ts'
import { moment } from './fields.ts'

const minutes = z
  .int()
  .min(5)
  .max(60 * 24 * 31)

export const NewWatch = z.object({ address: z.string().trim().min(1).max(4096), minutes: minutes.default(60) })

export type NewWatch = z.input<typeof NewWatch>

export const ChangeWatch = z.object({ active: z.boolean(), minutes }).partial()

export type ChangeWatch = z.infer<typeof ChangeWatch>

/** Watched feeds and pages with their health. */
export const Watch = z.object({
  id: z.string(),
  dossier: z.string(),
  address: z.string(),
  minutes: z.int(),
  active: z.boolean(),
  createdAt: moment,
  /** When it is looked at next. */
  dueAt: moment,
  /** A look is under way. */
  looking: z.boolean(),
  lastAt: moment.nullable(),
  lastGoodAt: moment.nullable(),
  /** Stays known after it works again. */
  lastFailure: ApiError.nullable(),
  lastFailureAt: moment.nullable(),
  /** In a row, since the last good look: with each the wait doubles, up to a week. */
  failures: z.int(),
  looks: z.int(),
  /** Reports that it brought, and captures of reports that it found changed. */
  found: z.int(),
  changed: z.int(),
})

export type Watch = z.infer<typeof Watch>

export const WatchList = z.array(Watch)

export type WatchList = z.infer<typeof WatchList>
