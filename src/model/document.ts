import { z } from 'zod'

/** How a publication date is known, best first. */
export const PublishedFrom = z.enum(['given', 'json-ld', 'meta', 'time-element', 'url', 'text'])
export type PublishedFrom = z.infer<typeof PublishedFrom>

/** A report as text: never rewritten after this; everything later is a span of `text`. */
export const Document = z.object({
  /** The input's own id, or else the SHA-256. In the store a document has an id of its own. */
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  /** ISO date. */
  published: z.iso.date().nullable(),
  publishedFrom: PublishedFrom.nullable(),
  /** ISO 639-1, "und" where it cannot be told. */
  lang: z.string(),
  /** Paragraphs separated by one blank line. */
  text: z.string(),
  /** Of the bytes as they came, hex. */
  sha256: z.string(),
})
export type Document = z.infer<typeof Document>

/** A JSON document as brought in: its text is kept to the letter and its other fields are believed. */
export const JsonDocument = z.object({
  id: z.string().min(1).optional(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  author: z.string().nullish(),
  published: z.iso.date().nullish(),
  lang: z.string().nullish(),
  text: z.string(),
})
export type JsonDocument = z.infer<typeof JsonDocument>
