import type { Kysely, Transaction } from 'kysely'
import {
  type Database,
  documentsToRead,
  type Given,
  saveClaims,
  setClaimCounts,
  setUnlinked,
  updateDocument,
} from '../store/index.ts'
import { type NewReading, readAnew } from './new-reading.ts'
import { workInReviews } from './verdicts.ts'

type Db = Kysely<Database> | Transaction<Database>

/**
 * Stores what a new reading of documents found, where it is not what stands; the events are to be linked after that. Most
 * documents differ in their number of claims alone, and go over with one statement.
 */
export const storeAgain = async (db: Db, dossier: string, anew: NewReading): Promise<void> => {
  const { documents, changed, counts, claims } = anew
  if (documents.length === 0) return
  for (const { id, given, found } of changed) await updateDocument(db, id, given, found)
  await setClaimCounts(db, counts)
  await setUnlinked(db, await saveClaims(db, documents, claims))
  await workInReviews(db, dossier, documents)
}

/**
 * Reads documents of a dossier again from their captures. Their claims are replaced; the events are to be linked after that.
 * Documents whose bytes can no longer be read stay as they are.
 */
export const readAgain = async (db: Db, dossier: string, ids: readonly string[], change: Given = {}): Promise<void> =>
  storeAgain(db, dossier, await readAnew({ dossier, documents: await documentsToRead(db, ids), change }))
