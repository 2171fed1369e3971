import type { Transaction } from 'kysely'
import type { ClaimPointer, NewReview, ReviewList, ReviewView, UndoReview } from '../model/api.ts'
import { Failed } from '../model/errors.ts'
import {
  type ClaimAnchor,
  type Database,
  dossierOfReview,
  eventsHolding,
  figuresOf,
  findClaim,
  findDocument,
  insertReview,
  lockDossier,
  type ReviewSubject,
  type Store,
  setUnlinked,
} from '../store/index.ts'
import { type Attached, attachedReviews } from './attach.ts'
import { linkDocuments } from './link.ts'
import { requireDossier } from './shown.ts'

const noReview = (id: number) =>
  new Failed('not-found', `There is no review ${id}.`, 'The list of reviews shows those that there are.')

type Found = { anchor: ClaimAnchor; dossier: string }

const anchorOf = async ({ db }: Store, pointer: ClaimPointer): Promise<Found> => {
  const found = await findClaim(db, pointer)
  if (!found) {
    throw new Failed(
      'not-found',
      `There is no claim ${pointer.claim} in document ${pointer.document}.`,
      'The page of the document shows its claims.',
    )
  }
  const { document, dossier, id, action, evidence, startOffset, endOffset } = found
  return { dossier, anchor: { document, claim: id, action, start: startOffset, end: endOffset, quote: evidence } }
}

type About = { dossier: string; subject: ReviewSubject; documents: string[] }

const aboutTwo = (dossiers: readonly string[], distinct: boolean): string => {
  const [dossier = ''] = dossiers
  if (new Set(dossiers).size > 1)
    throw new Failed('usage', 'They are in different dossiers.', 'Decide within one dossier.')
  if (!distinct) throw new Failed('usage', 'Both are the same.', 'Choose two.')
  return dossier
}

const aboutOf = async (store: Store, review: NewReview): Promise<About> => {
  if (review.kind === 'copy') {
    const ids: [string, string] = [review.document, review.of]
    const found = await Promise.all(ids.map((id) => findDocument(store.db, id)))
    const missing = ids.find((_, index) => !found[index])
    if (missing !== undefined)
      throw new Failed(
        'not-found',
        `There is no document ${missing}.`,
        'The list of documents shows those that there are.',
      )
    const dossiers = found.flatMap((document) => document?.dossier ?? [])
    return { dossier: aboutTwo(dossiers, ids[0] !== ids[1]), subject: { documents: ids }, documents: [review.document] }
  }
  const found = await Promise.all(review.claims.map((pointer) => anchorOf(store, pointer)))
  const anchors = found.map(({ anchor }) => anchor)
  const distinct = new Set(anchors.map(({ document, claim }) => `${document} ${claim}`)).size === anchors.length
  return {
    dossier: aboutTwo(
      found.map(({ dossier }) => dossier),
      distinct,
    ),
    subject: { claims: anchors },
    documents: anchors.map(({ document }) => document),
  }
}

/** The best number of the figure that a claim belongs to; null where it belongs to none. */
const bestNow = async (db: Transaction<Database>, { document, claim, action }: ClaimAnchor): Promise<number | null> => {
  const holding = await eventsHolding(db, [{ document, claim }], [])
  const figures = (await Promise.all(holding.map(({ id }) => figuresOf(db, id)))).flat()
  const own = figures.filter(({ origins }) => origins.some(({ claims }) => claims.includes(claim)))
  return (own.find(({ measure }) => measure.action === action) ?? own[0])?.best ?? null
}

const linkAnew = async (db: Transaction<Database>, dossier: string, documents: readonly string[]): Promise<void> => {
  const distinct = [...new Set(documents)]
  await setUnlinked(db, distinct)
  await linkDocuments(db, dossier, distinct)
}

const viewOf = ({ review, state, claims, undone }: Attached): ReviewView => ({
  id: review.id,
  kind: review.kind as ReviewView['kind'],
  state,
  madeAt: review.madeAt,
  by: review.madeBy,
  reason: review.reason,
  claims: claims.map(({ anchor: { document, action, quote }, claim }) => ({ document, claim, action, quote })),
  documents: 'documents' in review.subject ? review.subject.documents : [],
  old: review.oldValue?.value ?? null,
  value: review.newValue?.value ?? null,
  undone: undone && { madeAt: undone.madeAt, by: undone.madeBy, reason: undone.reason },
})

const viewReview = async ({ db }: Store, dossier: string, id: number): Promise<ReviewView> => {
  const found = (await attachedReviews(db, dossier)).find(({ review }) => review.id === id)
  if (!found) throw noReview(id)
  return viewOf(found)
}

/**
 * Records a person's decision and makes the events and figures that it concerns anew, in one transaction.
 * Throws `not-found` for a claim or document that is not there, `usage` where the two are one or in different dossiers.
 */
export const addReview = async (store: Store, review: NewReview): Promise<ReviewView> => {
  const { dossier, subject, documents } = await aboutOf(store, review)
  await requireDossier(store, dossier)
  const id = await store.db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, dossier)
    const oldValue =
      review.kind === 'best' && 'claims' in subject ? await bestNow(transaction, subject.claims[0]!) : null
    const made = await insertReview(transaction, {
      dossier,
      kind: review.kind,
      madeBy: review.by,
      reason: review.reason,
      subject,
      oldValue,
      newValue: review.kind === 'best' ? review.value : null,
    })
    await linkAnew(transaction, dossier, documents)
    return made
  })
  return viewReview(store, dossier, id)
}

const documentsOf = ({ subject }: Attached['review']): string[] =>
  'claims' in subject
    ? subject.claims.map(({ document }) => document)
    : 'documents' in subject
      ? subject.documents.slice(0, 1)
      : []

/** Takes a decision back; both stay on record. Throws `not-found`, and `conflict` where it was taken back before. */
export const undoReview = async (store: Store, id: number, { by, reason }: UndoReview): Promise<ReviewView> => {
  const dossier = await dossierOfReview(store.db, id)
  if (dossier === undefined) throw noReview(id)
  await store.db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, dossier)
    const found = (await attachedReviews(transaction, dossier)).find(({ review }) => review.id === id)
    if (!found) throw noReview(id)
    if (found.undone)
      throw new Failed('conflict', 'That review was undone before.', 'Decide anew where it should stand.')
    const subject = { review: id }
    const undoing = { dossier, kind: 'undo' as const, madeBy: by, reason, subject, oldValue: null, newValue: null }
    await insertReview(transaction, undoing)
    await linkAnew(transaction, dossier, documentsOf(found.review))
  })
  return viewReview(store, dossier, id)
}

/** What people decided in a dossier, newest first, with what waits for a person: `detached`. Throws `not-found`. */
export const listReviews = async (store: Store, dossier: string): Promise<ReviewList> => {
  await requireDossier(store, dossier)
  return (await attachedReviews(store.db, dossier)).map(viewOf).reverse()
}
