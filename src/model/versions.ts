import { z } from 'zod'
import { FigureChange } from './history.ts'

/** What a document said at one time and at another, as the HTTP API gives it. */

/** Some words of a paragraph: those that stayed, came or went. */
export const TextPart = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
export type TextPart = z.infer<typeof TextPart>

/** A paragraph that is another than before. Its words in order, so that those that came and went stand where they did. */
export const ParagraphChange = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  /** Its number in the later text, from 0; of one that went, the number of the paragraph before which it stood. */
  at: z.int(),
  parts: z.array(TextPart),
})
export type ParagraphChange = z.infer<typeof ParagraphChange>

export const ChangedField = z.enum(['title', 'publisher', 'author', 'published', 'updated', 'lang'])
export type ChangedField = z.infer<typeof ChangedField>

/** Something that a document says of itself, and said otherwise before. */
export const FieldChange = z.object({
  field: ChangedField,
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type FieldChange = z.infer<typeof FieldChange>

/** One capture of a document, with what it changed against the one before it. */
export const DocumentVersion = z.object({
  sha256: z.string(),
  capturedAt: z.iso.datetime(),
  /** Where the bytes came from: a file name, an address. */
  from: z.string(),
  /** Why these bytes are no report that can be read; null where they are. They are then not compared. */
  unreadable: z.string().nullable(),
  fields: z.array(FieldChange),
  paragraphs: z.array(ParagraphChange),
  /** Figures that are others since this capture was read. */
  figures: z.array(FigureChange),
})
export type DocumentVersion = z.infer<typeof DocumentVersion>

/** The newest captures of a document, oldest first; `total` counts all there are. The oldest of all has no changes. */
export const DocumentVersions = z.object({ total: z.int(), versions: z.array(DocumentVersion) })
export type DocumentVersions = z.infer<typeof DocumentVersions>

export const VersionsQuery = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) })
export type VersionsQuery = z.input<typeof VersionsQuery>
