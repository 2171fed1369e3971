import type { Kysely, Transaction } from 'kysely'
import {
  type Database,
  documentIds,
  hasUnlinked,
  linkerOf,
  lockDossier,
  setLinked,
  setLinker,
  touchByIndex,
  unlinkedDocuments,
} from '../store/index.ts'
import { linkerMark } from './linker.ts'
import { regroup } from './regroup.ts'
import { regroupAll } from './regroup-all.ts'
import { settle } from './settle.ts'
import { standingReviews } from './standing.ts'

type OnEvent = (done: number, total: number) => void

/** Documents linked in one transaction, where many wait. */
const documentsAtOnce = 100

/**
 * Brings events and figures up to documents that came, went or changed: groups their claims with those around them, keeps the
 * ids of events, and writes the events that changed. Where another version linked the dossier, all of it is linked anew.
 * The caller holds the dossier.
 */
export const linkDocuments = async (
  db: Transaction<Database>,
  dossier: string,
  documents: readonly string[],
  review?: number,
): Promise<void> => {
  if (documents.length === 0) return
  const linker = await linkerOf(db, dossier)
  if (linker === null) await setLinker(db, dossier, linkerMark())
  else if (linker !== linkerMark()) return relink(db, dossier)
  await touchByIndex(db)
  const standing = await standingReviews(db, dossier)
  const groups = await regroup(db, dossier, documents, standing.constraints)
  await settle(db, dossier, { groups, documents, everything: false, standing, review })
  await setLinked(db, documents)
}

const relink = async (db: Transaction<Database>, dossier: string, onEvent?: OnEvent): Promise<void> => {
  const documents = await documentIds(db, dossier)
  const standing = await standingReviews(db, dossier)
  const groups = await regroupAll(db, dossier, documents, standing.constraints)
  await settle(db, dossier, { groups, documents, everything: true, standing, onEvent })
  await setLinked(db, documents)
  await setLinker(db, dossier, linkerMark())
}

/** Links all documents of a dossier that wait for it, some in a transaction. Does nothing, quickly, where none does. */
export const linkDossier = async (db: Kysely<Database>, dossier: string): Promise<void> => {
  while (await hasUnlinked(db, dossier))
    await db.transaction().execute(async (transaction) => {
      await lockDossier(transaction, dossier)
      await linkDocuments(transaction, dossier, await unlinkedDocuments(transaction, dossier, documentsAtOnce))
    })
}

/** Makes every event and figure of a dossier anew from its claims, whether it changed or not, in one transaction. */
export const relinkDossier = (db: Kysely<Database>, dossier: string, onEvent?: OnEvent): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, dossier)
    await relink(transaction, dossier, onEvent)
  })
