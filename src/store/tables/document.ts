import type { Generated, JSONColumnType } from 'kysely'
import type { Header, Redirect } from '../../model/capture.ts'
import type { DocumentDetails, PublishedFrom } from '../../model/document.ts'

/** What a person said about a document. A field that is there wins over the bytes, also where it is null. */
export type Given = { title?: string | null; publisher?: string | null; published?: string | null }

export type DocumentTable = {
  id: string
  dossier: string
  seq: Generated<number>
  addedAt: Generated<string>
  removedAt: string | null
  title: string | null
  publisher: string | null
  author: string | null
  published: string | null
  publishedFrom: PublishedFrom | null
  lang: string
  text: string
  given: JSONColumnType<Given>
  unread: string | null
  claims: Generated<number>
  /** Where it stands on the web; null for what came as a file. */
  address: string | null
  details: JSONColumnType<DocumentDetails>
  /** The capture that it is read from. */
  readFrom: string | null
  /** Made by the database; never read. */
  search: Generated<unknown>
}

/** Documents whose claims are not in events as they are now. */
export type UnlinkedTable = {
  document: string
  dossier: string
  /** When the capture was made that it is read from, where it is another one since. */
  recaptured: string | null
}

export type DocumentCaptureTable = {
  document: string
  sha256: string
  capturedAt: Generated<string>
  cameFrom: string
  mediaType: string
  headers: JSONColumnType<Header[], string | undefined>
  address: Generated<string | null>
  status: Generated<number | null>
  redirects: JSONColumnType<Redirect[], string | undefined>
  within: Generated<string | null>
  /** The mail that it came with: the SHA-256 of that. */
  partOf: Generated<string | null>
  tool: Generated<string | null>
}
