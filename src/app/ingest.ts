import { setImmediate as breathe } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { together } from '../3-claim/together.ts'
import type { Failure } from '../model/errors.ts'
import {
  type Database,
  dropSetAside,
  insertClaims,
  insertDocuments,
  lockDossier,
  packClaims,
  type Store,
  saveCaptures,
  saveClaims,
  saveDocumentCaptures,
  updateDocument,
} from '../store/index.ts'
import type { Incoming } from './inputs.ts'
import { linkDocuments, linkDossier } from './link.ts'
import { type Added, captureOf, type Pending, type Prepared, prepare, recordOf, sameBytes } from './prepare.ts'
import { readAll } from './reading.ts'
import { workInReviews } from './verdicts.ts'

export type AddOutcome = { added: Added[]; failed: (Failure & { name: string })[] }

/** How far an addition is; `perSecond` counts documents. */
export type Progress = { documents: number; total: number; claims: number; perSecond: number }

export type AddOptions = {
  dossier: string
  /** How many inputs there are, where `inputs` does not tell. */
  total?: number
  onProgress?: (progress: Progress) => void
  /** Stops it between two reports; what was read until then stays. */
  signal?: AbortSignal
  /** Who or what adds them, for the log of captures. */
  by?: string
}

/** Documents read, stored and linked in one go, and how many bytes of them at most. */
const batch = 2 * together
const batchBytes = 32 * 1024 * 1024

/** Reports whose bytes were not among those before them. */
const firstOfEach = (reports: readonly Prepared[]): Prepared[] => {
  const seen = new Set<string>()
  return reports.filter(({ id }) => !seen.has(id) && seen.add(id))
}

const saveCapturesOf = (db: Transaction<Database>, dossier: string, reports: readonly Prepared[]): Promise<void> =>
  saveDocumentCaptures(
    db,
    dossier,
    reports.map(({ id, hash, input }) => captureOf(id, hash, input)),
  )

const storeNew = async (
  db: Transaction<Database>,
  dossier: string,
  reports: readonly Prepared[],
): Promise<Set<string>> => {
  if (reports.length === 0) return new Set()
  const inserted = await insertDocuments(
    db,
    reports.map((report) => recordOf(dossier, report)),
  )
  const fresh = reports.filter(({ id }) => inserted.has(id))
  await saveCapturesOf(db, dossier, fresh)
  await insertClaims(
    db,
    dossier,
    fresh.map(({ id, read }) => ({ document: id, claims: read.claims })),
  )
  return inserted
}

const storeAgain = async (db: Transaction<Database>, dossier: string, reports: readonly Prepared[]): Promise<void> => {
  await saveCapturesOf(db, dossier, reports)
  for (const { id, hash, input, read } of reports) {
    const reading = { ...read.document, unread: read.unread, claims: read.claims.length }
    await updateDocument(db, id, input.given, reading, { sha256: hash, capturedAt: input.provenance!.at })
  }
  if (reports.length === 0) return
  const documents = reports.map(({ id }) => id)
  const told = reports.map(({ id, read }) => ({ document: id, claims: read.claims }))
  await saveClaims(db, documents, packClaims(dossier, told))
  await workInReviews(db, dossier, documents)
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
  const inserted = await storeNew(
    db,
    dossier,
    reports.filter(({ again }) => !again),
  )
  const again = reports.filter((report) => report.again)
  await storeAgain(db, dossier, again)
  await dropSetAside(
    db,
    dossier,
    reports.map(({ input }) => input.name),
  )
  return new Set([...inserted, ...again.map(({ id }) => id)])
}

/** Stores reports that were read, with their claims, events and figures, in one transaction; answers in the order given. */
export const addPrepared = (db: Kysely<Database>, dossier: string, reports: readonly Prepared[]): Promise<Added[]> =>
  db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, dossier)
    const distinct = firstOfEach(reports)
    const stored = await store(transaction, dossier, distinct)
    for (const report of reports)
      if (!distinct.includes(report)) await sameBytes(transaction, dossier, report.id, report.hash, report.input)
    await linkDocuments(transaction, dossier, [...stored])
    return reports.map((report) => {
      const { id, read } = report
      const duplicate = !stored.has(id) || !distinct.includes(report)
      const changed = report.again && !duplicate
      return { id, title: read.document.title, claims: read.claims.length, unread: read.unread, duplicate, changed }
    })
  })

/**
 * Adds reports to a dossier: captures, documents, claims, events and figures, in transactions of some documents each.
 * What is killed half-way is whole up to the last transaction, and adding the same again goes on from there.
 * A report that cannot be read is told of in `failed`; the others are added.
 * Throws `not-found`, `disk-full`, `database-unreachable`.
 */
export const addReports = async (
  { db }: Store,
  inputs: Iterable<Incoming> | AsyncIterable<Incoming>,
  { dossier, total = Array.isArray(inputs) ? inputs.length : 0, onProgress = () => {}, signal, by }: AddOptions,
): Promise<AddOutcome> => {
  const added: Added[] = []
  const failed: AddOutcome['failed'] = []
  const began = performance.now()
  let seen = 0
  let claims = 0
  let bytes = 0
  let waiting: { position: number; report: Pending }[] = []
  const flush = async (): Promise<void> => {
    const ready = waiting
    waiting = []
    bytes = 0
    if (ready.length === 0) return
    const reads = await readAll(ready.map(({ report }) => report.opened))
    const reports = ready.map(({ report: { opened: _, ...report } }, index) => ({ ...report, read: reads[index]! }))
    const stored = await addPrepared(db, dossier, reports)
    claims += stored.reduce((sum, document) => sum + document.claims, 0)
    for (const [index, { position }] of ready.entries()) added[position] = stored[index]!
  }
  const tell = (): void => {
    const perSecond = seen / Math.max(0.001, (performance.now() - began) / 1000)
    onProgress({ documents: seen, total: Math.max(total, seen), claims, perSecond })
  }
  for await (const incoming of inputs) {
    const input = 'bytes' in incoming ? { ...incoming, by } : incoming
    if (signal?.aborted) break
    let known = await prepare(db, dossier, input)
    // The page before it may be the same one at another address: that one is stored first.
    const place = 'pending' in known ? known.pending.address : null
    if (place && waiting.some(({ report }) => report.address === place)) {
      await flush()
      known = await prepare(db, dossier, input)
    }
    if ('added' in known) added[seen] = known.added
    else if ('failed' in known) failed.push(known.failed)
    else {
      waiting.push({ position: seen, report: known.pending })
      bytes += known.pending.input.bytes.length
    }
    seen += 1
    if (waiting.length >= batch || bytes >= batchBytes) await flush()
    tell()
    await breathe()
  }
  await flush()
  if (seen > 0) tell()
  await linkDossier(db, dossier)
  return { added: added.filter(Boolean), failed }
}
