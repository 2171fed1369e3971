import { setImmediate as breathe } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Kysely, Transaction } from 'kysely'
import { charsetOf } from '../2-document/index.ts'
import {
  type Database,
  documentsToRead,
  type Given,
  saveClaims,
  setClaimCounts,
  setUnlinked,
  updateDocument,
} from '../store/index.ts'
import { type Opened, openInput, type Read, readAll } from './reading.ts'
import { workInReviews } from './verdicts.ts'

type Db = Kysely<Database> | Transaction<Database>

/** Documents opened before the database's answers are seen to: it waits for its next statement until then. */
const openedABreath = 16

/** A document as it stands, with the bytes that it is read from. */
export type ToRead = Awaited<ReturnType<typeof documentsToRead>>[number]

/** A document read again, with what a person said about it, beside what stands. */
export type ReadAgain = { stands: ToRead; given: Given; read: Read }

/** Reads documents again from their captures, with what a person said about them. Those that can no longer be opened are left out. */
export const readFrom = async (documents: readonly ToRead[], change: Given = {}): Promise<ReadAgain[]> => {
  const reopened: { stands: ToRead; given: Given; opened: Opened }[] = []
  for (const [turn, stands] of documents.entries()) {
    if (turn % openedABreath === 0) await breathe()
    const given = { ...stands.given, ...change }
    const input = { name: stands.cameFrom, bytes: stands.content, charset: charsetOf(stands.mediaType) }
    const opened = await openInput(input, given)
    if (opened.ok) reopened.push({ stands, given, opened: opened.value })
  }
  const reads = await readAll(reopened.map(({ opened }) => opened))
  return reopened.map(({ stands, given }, index) => ({ stands, given, read: reads[index]! }))
}

/** What a reading found, as it is stored. */
const foundIn = ({ document, unread, claims }: Read) => {
  const { id: _, sha256: __, ...rest } = document
  return { ...rest, unread, claims: claims.length }
}

/** In which fields a new reading differs from what stands. */
const differingIn = ({ stands, given, read }: ReadAgain): string[] => {
  const found = { ...foundIn(read), given }
  // As it comes back from the store: without fields that are undefined.
  const details = JSON.parse(JSON.stringify(found.details))
  return Object.entries({ ...found, details }).flatMap(([field, value]) =>
    isDeepStrictEqual(stands[field as keyof ToRead], value) ? [] : [field],
  )
}

/** Writes documents where they differ; most differ in their number of claims alone, and go over with one statement. */
const writeDocuments = async (db: Db, again: readonly ReadAgain[]): Promise<void> => {
  const counts: { id: string; claims: number }[] = []
  for (const each of again) {
    const { stands, given, read } = each
    const fields = differingIn(each)
    if (fields.length === 1 && fields[0] === 'claims') counts.push({ id: stands.id, claims: read.claims.length })
    else if (fields.length > 0) await updateDocument(db, stands.id, given, foundIn(read))
  }
  await setClaimCounts(db, counts)
}

/** Stores what a new reading of documents found, where it is not what stands; the events are to be linked after that. */
export const storeAgain = async (db: Db, dossier: string, again: readonly ReadAgain[]): Promise<void> => {
  if (again.length === 0) return
  await writeDocuments(db, again)
  const told = again.map(({ stands, read }) => ({ document: stands.id, claims: read.claims }))
  await setUnlinked(db, await saveClaims(db, dossier, told))
  await workInReviews(
    db,
    dossier,
    again.map(({ stands }) => stands.id),
  )
}

/**
 * Reads documents of a dossier again from their captures. Their claims are replaced; the events are to be linked after that.
 * Documents whose bytes can no longer be read stay as they are.
 */
export const readAgain = async (db: Db, dossier: string, ids: readonly string[], change: Given = {}): Promise<void> =>
  storeAgain(db, dossier, await readFrom(await documentsToRead(db, ids), change))
