import { z } from 'zod'
import { Header, Redirect } from '../capture.ts'
import { Claim } from '../claim.ts'
import { CustodyLine } from '../custody.ts'
import { Document, PublishedFrom } from '../document.ts'
import { Reviewed } from '../review.ts'
import { isoDate, limitTo, moment } from './fields.ts'

export const DocumentSummary = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: isoDate.nullable(),
  lang: z.string(),
  claims: z.int(),
  addedAt: moment,
  removed: z.boolean(),
})

export type DocumentSummary = z.infer<typeof DocumentSummary>

export const DocumentsQuery = z.object({
  q: z.string().max(200).optional(),
  cursor: z.string().max(500).optional(),
  limit: limitTo(500, 50),
})

export type DocumentsQuery = z.input<typeof DocumentsQuery>

export const DocumentList = z.object({
  documents: z.array(DocumentSummary),
  total: z.int(),
  next: z.string().nullable(),
})

export type DocumentList = z.infer<typeof DocumentList>

export const CaptureView = z.object({
  sha256: z.string(),
  capturedAt: moment,
  /** Where the bytes came from: a file name, an address, "pasted". */
  from: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
  /** Where the answer came from, after redirects; null for what came as a file. */
  address: z.string().nullable(),
  status: z.int().nullable(),
  headers: z.array(Header),
  redirects: z.array(Redirect),
  /** The archive that held it. */
  within: z.string().nullable(),
  /** The program that took it in. */
  tool: z.string().nullable(),
})

export type CaptureView = z.infer<typeof CaptureView>

export const DocumentView = Document.omit({ sha256: true }).extend({
  dossier: z.string(),
  publishedFrom: PublishedFrom.nullable(),
  addedAt: moment,
  removed: z.boolean(),
  /** Why no claims were looked for (a language without a reader); null where it was read. */
  unread: z.string().nullable(),
  /** Rejected ones too; they are in no event. */
  claims: z.array(Claim.extend({ ...Reviewed.shape, eventId: z.string().nullable() })),
  captures: z.array(CaptureView),
  /** The lines of the log of captures that tell of it, oldest first. */
  custody: z.array(CustodyLine),
  /** The mails that it came with as an attachment. */
  partOf: z.array(z.object({ id: z.string(), title: z.string().nullable(), claims: z.int() })),
  /** What came with it, where it is a mail. */
  parts: z.array(z.object({ id: z.string(), title: z.string().nullable(), claims: z.int() })),
})

export type DocumentView = z.infer<typeof DocumentView>

/** What a person may correct; the document is then read again. Null means "not known". */
export const CorrectDocument = z
  .object({
    published: isoDate.nullable(),
    publisher: z.string().max(300).nullable(),
    title: z.string().max(1000).nullable(),
  })
  .partial()

export type CorrectDocument = z.infer<typeof CorrectDocument>

export const DocumentRemoval = z.object({ id: z.string(), removed: z.boolean() })

export type DocumentRemoval = z.infer<typeof DocumentRemoval>

/** `documents`: ids, comma-separated; all of the dossier where not given. */
export const ArchiveQuery = z.object({
  format: z.enum(['warc', 'wacz']).default('wacz'),
  documents: z.string().max(100_000).optional(),
})

export type ArchiveQuery = z.input<typeof ArchiveQuery>
