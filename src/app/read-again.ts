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
import { type Opened, openInput, readAll } from './reading.ts'
import { workInReviews } from './verdicts.ts'

type Db = Kysely<Database> | Transaction<Database>

type Reopened = { id: string; dossier: string; given: Given; opened: Opened }

/** A document opened again from its capture; nothing where there is none, or its bytes can no longer be opened. */
const reopen = async (db: Db, id: string, change: Given): Promise<Reopened[]> => {
  const document = await findDocument(db, id)
  const capture = await contentOfDocument(db, id)
  if (!document || !capture) return []
  const given = { ...document.given, ...change }
  const { cameFrom, content, mediaType } = capture
  const opened = await openInput({ name: cameFrom, bytes: content, charset: charsetOf(mediaType) }, given)
  return opened.ok ? [{ id, dossier: document.dossier, given, opened: opened.value }] : []
}

/**
 * Reads documents again from their captures, with what a person said about them. Their claims are replaced; the events are
 * to be linked after that. Documents whose bytes can no longer be read stay as they are.
 */
export const readAgain = async (db: Db, ids: readonly string[], change: Given = {}): Promise<void> => {
  const reopened: Reopened[] = []
  for (const id of ids) reopened.push(...(await reopen(db, id, change)))
  const reads = await readAll(reopened.map(({ opened }) => opened))
  for (const [index, { id, dossier, given }] of reopened.entries()) {
    const { document, unread, claims } = reads[index]!
    await updateDocument(db, id, given, { ...document, unread, claims: claims.length })
    await saveClaims(db, id, dossier, claims)
    await workInReviews(db, dossier, [id])
  }
}
