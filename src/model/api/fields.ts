import { z } from 'zod'

/**
 * Every request and response of the HTTP API, under /api, is a schema of this folder, a file for each resource. The server
 * validates with them and writes its OpenAPI description from them; the web app takes only their types. Dates are ISO dates,
 * moments are ISO 8601 in UTC.
 */

export const isoDate = z.iso.date()
export const moment = z.iso.datetime()

/** A list in a query string: `country=KHM,MMR`; a comma within an item stands behind a backslash. Empty parts are ignored. */
export const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((text) =>
      text.split(/(?<!\\),/).flatMap((part) => (part.trim() === '' ? [] : [part.trim().replaceAll('\\,', ',')])),
    )
    .pipe(z.array(item))

/** How many items a page of a list has, at most and unless asked otherwise. */
export const limitTo = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual)
