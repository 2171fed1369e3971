import { z } from 'zod'

/** How a publication date is known, best first. */
export const PublishedFrom = z.enum(['given', 'json-ld', 'meta', 'time-element', 'url', 'text'])
export type PublishedFrom = z.infer<typeof PublishedFrom>

/** How something a document says of itself is known, best first. */
export const KnownFrom = z.enum([
  'given',
  'json-ld',
  'meta',
  'byline',
  'title-element',
  'url',
  'header',
  'heading',
  'time-element',
  'text',
])
export type KnownFrom = z.infer<typeof KnownFrom>

/** What a page is where it is no report: it is kept, and not read as one. */
export const PageKind = z.enum(['report', 'listing', 'cookie-wall', 'paywall', 'error', 'video'])
export type PageKind = z.infer<typeof PageKind>

/** What else a document tells of itself. */
export const DocumentDetails = z.object({
  /** Its canonical address, as it says itself. */
  address: z.string().nullable().default(null),
  /** ISO date of the last change that it owns up to. */
  updated: z.iso.date().nullable().default(null),
  kind: PageKind.default('report'),
  /** What stands under its pictures: no part of the text. */
  captions: z.array(z.string()).default([]),
  /** Where the pages of a paginated original begin in the text, in UTF-16 units; the first page is the first. */
  pages: z.array(z.int()).default([]),
  known: z
    .object({ title: KnownFrom, publisher: KnownFrom, author: KnownFrom, updated: KnownFrom })
    .partial()
    .default({}),
})
export type DocumentDetails = z.infer<typeof DocumentDetails>

export const noDetails: DocumentDetails = DocumentDetails.parse({})

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
  details: DocumentDetails,
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
