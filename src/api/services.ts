import { z } from 'zod'
import type { Fetcher, Store } from '../app/index.ts'
import { ApiError } from '../model/api/failure.ts'

/** What every resource works with. */
export type Services = { store: Store; version: string; fetch: Fetcher }

/** An id in a path. */
export const ById = z.object({ id: z.string().min(1).max(100) })

/** Every route may also answer with a failure. */
export const failures = { '4xx': ApiError, '5xx': ApiError }
