import type { Kysely, Transaction } from 'kysely'
import { charsetOf } from '../2-document/index.ts'
import {
  contentOfDocument,
  type Database,
  findDocument,
  type Given,
  saveClaims,
  updateDocument,
} from '../store/index.ts'
import { readInput } from './reading.ts'
import { workInReviews } from './verdicts.ts'

type Db = Kysely<Database> | Transaction<Database>

/**
 * Reads a document again from its capture, with what a person said about it. Its claims are replaced; the events are
 * to be linked after that. False where there is no such document, or its bytes can no longer be read (it then stays as it is).
 */
export const readAgain = async (db: Db, id: string, change: Given = {}): Promise<boolean> => {
  const document = await findDocument(db, id)
  const capture = await contentOfDocument(db, id)
  if (!document || !capture) return false
  const given = { ...document.given, ...change }
  const { cameFrom, content, mediaType } = capture
  const read = await readInput({ name: cameFrom, bytes: content, charset: charsetOf(mediaType) }, given)
  if (!read.ok) return false
  const { claims, unread } = read.value
  await updateDocument(db, id, given, { ...read.value.document, unread, claims: claims.length })
  await saveClaims(db, id, document.dossier, claims)
  await workInReviews(db, document.dossier, [id])
  return true
}
