import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Kysely, Transaction } from 'kysely'
import { sha256 } from '../2-document/index.ts'
import type { Failure, FailureCode } from '../model/errors.ts'
import {
  appendCustody,
  cameBefore,
  type Database,
  findByAddress,
  findByContent,
  findDocument,
  type Given,
  type NewDocument,
  newestCapture,
  type StoredDocument,
  saveCaptures,
  saveDocumentCaptures,
  setAside,
} from '../store/index.ts'
import { placeOf, plainAddress } from './address.ts'
import type { Incoming, NewInput } from './inputs.ts'
import { type Opened, openInput, type Read } from './reading.ts'
import { bringBack } from './remove.ts'
import { toolName } from './tool.ts'

type Db = Kysely<Database>

/** What came of an input that was read. */
export type Added = {
  id: string
  title: string | null
  claims: number
  /** It was there already. */
  duplicate: boolean
  /** It was there with another text, and was read again. */
  changed: boolean
  unread: string | null
}

/** A report that is to be read and stored. */
export type Pending = {
  input: NewInput
  hash: string
  id: string
  opened: Opened
  /** Where it stands on the web. */
  address: string | null
  /** A document that came again with other bytes; it keeps its id. */
  again: boolean
}

/** A report that was read and is to be stored. */
export type Prepared = Omit<Pending, 'opened'> & { read: Read }

export type Known = { added: Added } | { failed: Failure & { name: string } } | { pending: Pending }

/** A document's id: the same bytes in the same dossier are the same document, and it keeps the id when more captures come. */
export const documentIdOf = (dossier: string, contentHash: string): string =>
  `d${createHash('sha256').update(`${dossier}\n${contentHash}`).digest('hex').slice(0, 16)}`

type There = Pick<NonNullable<StoredDocument>, 'id' | 'title' | 'claims' | 'unread' | 'removedAt'>

const thereAlready = async (db: Db, dossier: string, document: There): Promise<Known> => {
  const { removedAt, id, title, claims, unread } = document
  if (removedAt !== null) await bringBack(db, dossier, id)
  return { added: { id, title, claims, unread, duplicate: true, changed: false } }
}

/** Failures that stay what they are however often the input is tried. */
const final: ReadonlySet<FailureCode> = new Set(['input-not-found', 'input-no-document', 'fetch-refused', 'usage'])

/** Bytes that cannot be read are captures too: the log tells of them, without a document. */
const logSetAside = (db: Transaction<Database>, dossier: string, hash: string, input: NewInput) => {
  const { name, provenance, partOf, by } = input
  const at = provenance?.at ?? new Date().toISOString()
  const { address = null, within = null } = provenance ?? {}
  const line = { by: by ?? unnamed, document: null, sha256: hash, from: name, capturedAt: at, address, within }
  return appendCustody(db, dossier, [{ ...line, partOf: partOf ?? null, tool: toolName() }])
}

const setAsideAs = async (
  db: Db,
  dossier: string,
  input: { name: string; given: Given; failure: Failure; came: NewInput | null },
): Promise<Known> => {
  const { name, given, failure, came } = input
  if (!final.has(failure.code))
    await db.transaction().execute(async (transaction) => {
      const hash = came ? sha256(came.bytes) : ''
      const kept = came ? await saveCaptures(transaction, [{ sha256: hash, content: came.bytes }]) : new Set()
      if (came && kept.has(hash)) await logSetAside(transaction, dossier, hash, came)
      const how = {
        mediaType: came?.mediaType ?? null,
        provenance: came?.provenance ?? null,
        partOf: came?.partOf ?? null,
      }
      await setAside(transaction, { dossier, name, sha256: hash, ...how, given, failure })
    })
  return { failed: { ...failure, name } }
}

const unnamed = 'not said'

export const captureOf = (document: string, hash: string, input: NewInput) => ({
  document,
  sha256: hash,
  cameFrom: input.name,
  mediaType: input.mediaType,
  provenance: input.provenance ?? null,
  partOf: input.partOf ?? null,
  tool: toolName(),
  by: input.by ?? unnamed,
})

/** The row of a document that is stored anew. */
export const recordOf = (
  dossier: string,
  { id, hash, input, address, read: { document, unread, claims } }: Prepared,
): NewDocument => ({
  id,
  dossier,
  given: input.given,
  address,
  readFrom: hash,
  reading: { ...document, unread, claims: claims.length },
})

/** Bytes that are a document's already: another place that they came from is kept. */
export const sameBytes = async (
  db: Transaction<Database>,
  dossier: string,
  document: string,
  hash: string,
  input: NewInput,
): Promise<void> => {
  if ((input.provenance || input.partOf) && !(await cameBefore(db, document, hash, input.name)))
    await saveDocumentCaptures(db, dossier, [captureOf(document, hash, input)])
}

/** Whether a page says again what it said before it said what it says now. */
const wentBack = async (db: Db, document: string, hash: string, { name, provenance }: NewInput): Promise<boolean> => {
  if (!provenance) return false
  const newest = await newestCapture(db, document)
  return newest !== undefined && newest.sha256 !== hash && newest.cameFrom === name && newest.capturedAt < provenance.at
}

/** Whether a reading says nothing but what stands: the bytes differ in what nobody reads. */
const saysTheSame = (stands: NonNullable<StoredDocument>, { document }: Opened): boolean =>
  (['title', 'publisher', 'author', 'published', 'lang', 'text'] as const).every(
    (field) => stands[field] === document[field],
  ) && isDeepStrictEqual(stands.details, JSON.parse(JSON.stringify(document.details)))

/**
 * Another capture of a document: read again where it says something else now. One that is older than what stands, one whose
 * text and headings are the same, and a cookie wall or error page where a report was, are kept and change nothing.
 */
const prepareAgain = async (db: Db, dossier: string, id: string, input: NewInput, hash: string): Promise<Known> => {
  const { name, bytes, charset, provenance } = input
  const stands = (await findDocument(db, id))!
  const given = { ...stands.given, ...input.given }
  const opened = await openInput({ name, bytes, charset }, given)
  if (!opened.ok) return setAsideAs(db, dossier, { name, given: input.given, failure: opened.failure, came: input })
  const newest = await newestCapture(db, id)
  const older = newest !== undefined && provenance!.at < newest.capturedAt
  const lost = stands.details.kind === 'report' && opened.value.document.details.kind !== 'report'
  if (!older && !lost && !saysTheSame(stands, opened.value)) {
    const { address } = stands
    return { pending: { input: { ...input, given }, hash, id, opened: opened.value, address, again: true } }
  }
  await db.transaction().execute(async (transaction) => {
    await saveCaptures(transaction, [{ sha256: hash, content: bytes }])
    await saveDocumentCaptures(transaction, dossier, [captureOf(id, hash, input)])
  })
  return thereAlready(db, dossier, stands)
}

/**
 * Opens an input, unless its bytes are there already: those change nothing, except that a removed document comes back and that
 * another place that they came from is kept. A page that is known by its address comes again as the same document.
 */
export const prepare = async (db: Db, dossier: string, input: Incoming): Promise<Known> => {
  if ('failure' in input) return setAsideAs(db, dossier, { ...input, came: null })
  if ('there' in input) return thereAlready(db, dossier, (await findDocument(db, input.there))!)
  const { name, bytes, charset, provenance = null } = input
  const hash = sha256(bytes)
  const known = await findByContent(db, dossier, hash)
  if (known && (await wentBack(db, known.id, hash, input))) return prepareAgain(db, dossier, known.id, input, hash)
  if (known) {
    if (provenance || input.partOf)
      await db.transaction().execute((transaction) => sameBytes(transaction, dossier, known.id, hash, input))
    return thereAlready(db, dossier, known)
  }
  const opened = await openInput({ name, bytes, charset }, input.given)
  if (!opened.ok) return setAsideAs(db, dossier, { name, given: input.given, failure: opened.failure, came: input })
  const address = placeOf(provenance, opened.value.document)
  const before = address ? await findByAddress(db, dossier, address) : undefined
  const own = provenance && plainAddress(provenance.address)
  // A site may call all its pages by one canonical address: another headline is another report.
  if (before && (own === address || before.title === opened.value.document.title))
    return prepareAgain(db, dossier, before.id, input, hash)
  const place = before ? own : address
  const id = documentIdOf(dossier, hash)
  return { pending: { input, hash, opened: opened.value, address: place, id, again: false } }
}
