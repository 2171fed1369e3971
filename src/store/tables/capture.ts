import type { Generated, JSONColumnType } from 'kysely'
import type { Provenance } from '../../model/capture.ts'
import type { Failure } from '../../model/errors.ts'
import type { Given } from './document.ts'

export type CaptureTable = {
  sha256: string
  content: Buffer
  bytes: number
  createdAt: Generated<string>
}

/** The log of captures. Rows are only ever added; `entry` is the line as it is hashed. */
export type CustodyTable = {
  dossier: string
  number: number
  document: string | null
  sha256: string
  cameFrom: string
  capturedAt: string
  entry: string
  digest: string
  hash: string
}

/** An input that could not be read. */
export type SetAsideTable = {
  dossier: string
  name: string
  /** Of its bytes; empty where nothing came. */
  sha256: string
  mediaType: string | null
  provenance: JSONColumnType<Provenance | null, string | null, string | null>
  partOf: string | null
  given: JSONColumnType<Given>
  code: string
  message: string
  help: string
  tries: Generated<number>
  firstAt: Generated<string>
  lastAt: Generated<string>
}

/** A feed or page that is looked at again and again. */
export type WatchTable = {
  id: string
  dossier: string
  address: string
  minutes: number
  active: Generated<boolean>
  createdAt: Generated<string>
  dueAt: Generated<string>
  lastAt: string | null
  lastGoodAt: string | null
  lastFailure: JSONColumnType<Failure | null, string | null, string | null>
  lastFailedAt: string | null
  /** Of a look under way. */
  lookingSince: string | null
  /** Since the last good look. */
  failures: Generated<number>
  looks: Generated<number>
  found: Generated<number>
  changed: Generated<number>
  etag: string | null
  lastModified: string | null
}
