import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { sha256 } from '../2-document/index.ts'
import type { Failure } from '../model/errors.ts'
import {
  type Database,
  findDocument,
  type Given,
  insertClaims,
  insertDocuments,
  lockDossier,
  type Store,
  saveCaptures,
  saveDocumentCaptures,
} from '../store/index.ts'
import { linkDocuments, linkDossier } from './link.ts'
import { type Read, readInput } from './reading.ts'
import { bringBack } from './remove.ts'

/** A report to add: its bytes, where they came from, and what a person says about it. */
export type NewInput = {
  /** File name, address or "pasted"; an extension tells the format. */
  name: string
  bytes: Uint8Array
  mediaType: string
  charset?: string
  given: Given
}

export type Added = { id: string; title: string | null; claims: number; duplicate: boolean; unread: string | null }

export type AddOutcome = { added: Added[]; failed: (Failure & { name: string })[] }

/** How far an addition is; `perSecond` counts documents. */
export type Progress = { documents: number; total: number; claims: number; perSecond: number }

export type AddOptions = {
  dossier: string
  /** How many inputs there are, where `inputs` does not tell. */
  total?: number
  onProgress?: (progress: Progress) => void
}

/** Documents stored and linked in one transaction. */
const batch = 50

/** A document's id: the same bytes in the same dossier are the same document, and it keeps the id when more captures come. */
export const documentIdOf = (dossier: string, contentHash: string): string =>
  `d${createHash('sha256').update(`${dossier}\n${contentHash}`).digest('hex').slice(0, 16)}`

/** A report that was read and is to be stored. */
export type Prepared = { input: NewInput; hash: string; id: string; read: Read }

/** Reports whose bytes were not among those before them. */
const firstOfEach = (reports: readonly Prepared[]): Prepared[] => {
  const seen = new Set<string>()
  return reports.filter(({ id }) => !seen.has(id) && seen.add(id))
}

const store = async (
  db: Transaction<Database>,
  dossier: string,
  reports: readonly Prepared[],
): Promise<ReadonlySet<string>> => {
  await saveCaptures(
    db,
    reports.map(({ hash, input }) => ({ sha256: hash, content: input.bytes })),
  )
  const inserted = await insertDocuments(
    db,
    reports.map(({ id, input, read: { document, unread, claims } }) => ({
      id,
      dossier,
      given: input.given,
      reading: { ...document, unread, claims: claims.length },
    })),
  )
  const fresh = reports.filter(({ id }) => inserted.has(id))
  if (fresh.length === 0) return inserted
  await saveDocumentCaptures(
    db,
    fresh.map(({ id, hash, input: { name, mediaType } }) => ({
      document: id,
      sha256: hash,
      cameFrom: name,
      mediaType,
    })),
  )
  await insertClaims(
    db,
    dossier,
    fresh.map(({ id, read }) => ({ document: id, claims: read.claims })),
  )
  return inserted
}

/** Stores reports that were read, with their claims, events and figures, in one transaction; answers in the order given. */
export const addPrepared = (db: Kysely<Database>, dossier: string, reports: readonly Prepared[]): Promise<Added[]> =>
  db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, dossier)
    const distinct = firstOfEach(reports)
    const inserted = await store(transaction, dossier, distinct)
    await linkDocuments(transaction, dossier, [...inserted])
    return reports.map((report) => {
      const { id, read } = report
      const duplicate = !inserted.has(id) || !distinct.includes(report)
      return { id, title: read.document.title, claims: read.claims.length, unread: read.unread, duplicate }
    })
  })

type Known = { added: Added } | { failed: Failure & { name: string } } | { prepared: Prepared }

/** Reads an input, unless its bytes are there already: those change nothing, except that a removed document comes back. */
const prepare = async (db: Kysely<Database>, dossier: string, input: NewInput): Promise<Known> => {
  const hash = sha256(input.bytes)
  const id = documentIdOf(dossier, hash)
  const known = await findDocument(db, id)
  if (known) {
    if (known.removedAt !== null) await bringBack(db, dossier, id)
    const { title, claims, unread } = known
    return { added: { id, title, claims, unread, duplicate: true } }
  }
  const read = readInput({ name: input.name, bytes: input.bytes, charset: input.charset }, input.given)
  if (!read.ok) return { failed: { ...read.failure, name: input.name } }
  return { prepared: { input, hash, id, read: read.value } }
}

/**
 * Adds reports to a dossier: captures, documents, claims, events and figures, in transactions of some documents each.
 * What is killed half-way is whole up to the last transaction, and adding the same again goes on from there.
 * A report that cannot be read is told of in `failed`; the others are added.
 * Throws `not-found`, `disk-full`, `database-unreachable`.
 */
export const addReports = async (
  { db }: Store,
  inputs: Iterable<NewInput> | AsyncIterable<NewInput>,
  { dossier, total = Array.isArray(inputs) ? inputs.length : 0, onProgress = () => {} }: AddOptions,
): Promise<AddOutcome> => {
  const added: Added[] = []
  const failed: AddOutcome['failed'] = []
  const began = performance.now()
  let seen = 0
  let claims = 0
  let waiting: { position: number; report: Prepared }[] = []
  const flush = async (): Promise<void> => {
    const ready = waiting
    waiting = []
    if (ready.length === 0) return
    const stored = await addPrepared(
      db,
      dossier,
      ready.map(({ report }) => report),
    )
    for (const [index, { position }] of ready.entries()) added[position] = stored[index]!
  }
  const tell = (): void => {
    const perSecond = seen / Math.max(0.001, (performance.now() - began) / 1000)
    onProgress({ documents: seen, total: Math.max(total, seen), claims, perSecond })
  }
  for await (const input of inputs) {
    const known = await prepare(db, dossier, input)
    if ('added' in known) added[seen] = known.added
    else if ('failed' in known) failed.push(known.failed)
    else {
      waiting.push({ position: seen, report: known.prepared })
      claims += known.prepared.read.claims.length
    }
    seen += 1
    if (waiting.length >= batch) await flush()
    tell()
    await breathe()
  }
  await flush()
  await linkDossier(db, dossier)
  return { added: added.filter(Boolean), failed }
}
