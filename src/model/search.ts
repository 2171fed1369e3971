import { z } from 'zod'
import { Action } from './claim.ts'
import { Span } from './span.ts'

/** Full-text search over a dossier, as the HTTP API takes and gives it. */

const isoDate = z.iso.date()

export const SearchQuery = z.object({
  /** Every word must stand there, as it is or as the beginning of a longer one. */
  q: z.string().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

/** A stretch of text with the words that were found, as spans of it. */
export const Passage = z.object({ text: z.string(), marks: z.array(Span) })
export type Passage = z.infer<typeof Passage>

const named = z.array(z.object({ value: z.string(), events: z.int() }))

export const SearchResult = z.object({
  /** Newest first. */
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published: isoDate.nullable(),
      passage: Passage,
    }),
  ),
  /** Those of the events that most documents tell of first. */
  claims: z.array(
    z.object({
      documentId: z.string(),
      claimId: z.string(),
      eventId: z.string(),
      action: Action,
      /** Its number as written, which tells it from others of its sentence. */
      counted: z.string().nullable(),
      publisher: z.string().nullable(),
      published: isoDate.nullable(),
      passage: Passage,
    }),
  ),
  /** Names that what is typed begins, with how many events have them: values for the filters `site` and `source`. */
  names: z.object({ sites: named, sources: named, outlets: named }),
})
export type SearchResult = z.infer<typeof SearchResult>
