import type { DocumentList, DocumentView } from '../model/api/documents.ts'
import {
  capturesOf,
  claimsOfDocument,
  type DocumentSelection,
  kinOf,
  listDocuments as listRows,
  type Store,
} from '../store/index.ts'
import { custodyOfDocument } from './custody.ts'
import { requireDocument, requireDossier } from './shown.ts'

/** A page of a dossier's documents, newest first. Throws `not-found`. */
export const listDocuments = async (store: Store, dossier: string, page: DocumentSelection): Promise<DocumentList> => {
  await requireDossier(store, dossier)
  const { documents, total, next } = await listRows(store.db, dossier, page)
  return {
    total,
    next,
    documents: documents.map(({ removedAt, seq: _, ...rest }) => ({ ...rest, removed: removedAt !== null })),
  }
}

/** Everything a document page shows. Throws `not-found`. */
export const viewDocument = async (store: Store, id: string): Promise<DocumentView> => {
  const { db } = store
  const document = await requireDocument(db, id)
  await requireDossier(store, document.dossier)
  const [claims, captures, kin, custody] = await Promise.all([
    claimsOfDocument(db, id),
    capturesOf(db, id),
    kinOf(db, id),
    custodyOfDocument(db, id),
  ])
  const { given: _given, claims: _count, address: _address, removedAt, ...rest } = document
  return {
    ...rest,
    removed: removedAt !== null,
    claims: claims.map(({ body, event, ...reviewed }) => ({
      ...body,
      ...reviewed,
      eventId: reviewed.verdict === 'rejected' ? null : event,
    })),
    captures,
    custody,
    ...kin,
  }
}
