import type { Transaction } from 'kysely'
import type { Constraint } from '../4-event/index.ts'
import { Failed } from '../model/errors.ts'
import type { NewReview, ReviewView, UndoReview } from '../model/review.ts'
import {
  type Database,
  findReview,
  insertReview,
  lockDossier,
  moveClaims,
  reviewsAbout,
  type Store,
  type StoredReview,
  setUnlinked,
} from '../store/index.ts'
import { attach, standingUndoings } from './attach.ts'
import { linkDocuments } from './link.ts'
import { viewReview } from './review-list.ts'
import { requireDossier } from './shown.ts'
import { type Standing, standingReviews } from './standing.ts'
import { aboutOf } from './subjects.ts'
import { workInReviews } from './verdicts.ts'

type Db = Transaction<Database>

const noReview = (id: number) =>
  new Failed('not-found', `There is no review ${id}.`, 'The list of reviews shows those that there are.')

const keyOf = ({ kind, a, b }: Constraint): string => `${kind} ${[a, b].sort().join(' ')}`

const documentsOf = ({ a, b }: Constraint): string[] => [a, b].map((ref) => ref.slice(ref.indexOf(' ') + 1))

/** The documents of pairs that stand in one of two states only. */
const turnedBetween = (before: Standing, after: Standing): string[] => {
  const [old, now] = [before, after].map(({ constraints }) => new Set(constraints.map(keyOf)))
  return [
    ...before.constraints.filter((pair) => !now!.has(keyOf(pair))),
    ...after.constraints.filter((pair) => !old!.has(keyOf(pair))),
  ].flatMap(documentsOf)
}

type Decided = Pick<StoredReview, 'dossier' | 'documents' | 'linking'>

/** Records one more review and makes what it concerns anew: claims, events, figures. */
const record = async (db: Db, about: Decided, insert: () => Promise<number>): Promise<number> => {
  const before = about.linking ? await standingReviews(db, about.dossier) : null
  const id = await insert()
  const turned = await workInReviews(db, about.dossier, about.documents)
  const tied = before ? [...about.documents, ...turnedBetween(before, await standingReviews(db, about.dossier))] : []
  const documents = [...new Set([...turned, ...tied])]
  if (documents.length > 0) {
    await setUnlinked(db, documents)
    await linkDocuments(db, about.dossier, documents, id)
  }
  return id
}

/**
 * Records a person's decision and makes the claims, events and figures that it concerns anew, in one transaction.
 * Throws `not-found` for what is not there, `usage` for what cannot be decided.
 */
export const addReview = async (store: Store, review: NewReview): Promise<ReviewView> => {
  const id = await store.db.transaction().execute(async (transaction) => {
    const { dossier } = await aboutOf(transaction, review)
    await requireDossier(store, dossier)
    await lockDossier(transaction, dossier)
    // Under the lock, for what was found before it may have changed.
    const about = await aboutOf(transaction, review)
    return record(transaction, about, () =>
      insertReview(transaction, { ...about, kind: review.kind, madeBy: review.by, reason: review.reason }),
    )
  })
  return viewReview(store, id)
}

/** Gives the claims of merged events back to the ids they had, so that each event stands under its own again. */
const giveBack = async (db: Db, review: StoredReview): Promise<void> => {
  const [attached] = await attach(db, [review])
  await moveClaims(
    db,
    (attached?.claims ?? []).flatMap(({ anchor: { event, document }, claim }) =>
      event === undefined || claim === null ? [] : [{ event, document, claim }],
    ),
  )
}

/** All reviews that hang on what one is about, itself included. */
const beside = (db: Db, { dossier, documents, subjectKey }: StoredReview): Promise<StoredReview[]> =>
  reviewsAbout(db, dossier, { documents, keys: subjectKey === null ? [] : [subjectKey] })

/**
 * Takes a decision back, or an undoing, which does the thing again; all of it stays on record.
 * Throws `not-found`, and `conflict` where it was taken back before.
 */
export const undoReview = async (store: Store, id: number, { by, reason }: UndoReview): Promise<ReviewView> => {
  const found = await findReview(store.db, id)
  if (!found) throw noReview(id)
  await store.db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, found.dossier)
    if (standingUndoings(await beside(transaction, found)).has(id))
      throw new Failed('conflict', 'That review was undone before.', 'Decide anew where it should stand.')
    if (found.kind === 'merge') await giveBack(transaction, found)
    const { dossier, documents, subjectKey, linking } = found
    await record(transaction, found, () =>
      insertReview(transaction, {
        ...{ dossier, documents, subjectKey, linking, madeBy: by, reason },
        kind: 'undo',
        subject: { review: id },
        oldValue: null,
        newValue: null,
      }),
    )
  })
  return viewReview(store, await decisionBehind(store, found))
}

/** The decision that an undoing, or an undoing of one, is about in the end. */
const decisionBehind = async ({ db }: Store, review: StoredReview): Promise<number> => {
  let current = review
  while (current.subject.review !== undefined) {
    const next = await findReview(db, current.subject.review)
    if (!next) throw noReview(current.subject.review)
    current = next
  }
  return current.id
}
