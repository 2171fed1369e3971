import { z } from 'zod'

/** What every failure answers, whatever the status. */
export const ApiError = z.object({ code: z.string(), message: z.string(), help: z.string() })

export type ApiError = z.infer<typeof ApiError>
