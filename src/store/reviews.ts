import { type Kysely, sql, type Transaction } from 'kysely'
import type { ClaimKey } from './claims.ts'
import type { Database, ReviewKind, ReviewSubject } from './tables.ts'

type Db = Kysely<Database> | Transaction<Database>

export type NewReviewRow = {
  dossier: string
  madeBy: string
  reason: string
  kind: ReviewKind
  subject: ReviewSubject
  /** A number before the decision and after it, where it is about one. */
  oldValue: number | null
  newValue: number | null
}

const asJson = (value: number | null): string | null => (value === null ? null : JSON.stringify({ value }))

/** Adds a review; gives its id. */
export const insertReview = async (db: Db, { subject, oldValue, newValue, ...row }: NewReviewRow): Promise<number> =>
  (
    await db
      .insertInto('review')
      .values({ ...row, subject: JSON.stringify(subject), oldValue: asJson(oldValue), newValue: asJson(newValue) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** All reviews of a dossier, oldest first. */
export const reviewsOf = (db: Db, dossier: string) =>
  db
    .selectFrom('review')
    .select(['id', 'madeAt', 'madeBy', 'reason', 'kind', 'subject', 'oldValue', 'newValue'])
    .where('dossier', '=', dossier)
    .orderBy('id')
    .execute()

export type StoredReview = Awaited<ReturnType<typeof reviewsOf>>[number]

/** The dossier of a review; undefined where there is no such review. */
export const dossierOfReview = async (db: Db, id: number): Promise<string | undefined> =>
  (await db.selectFrom('review').select('dossier').where('id', '=', id).executeTakeFirst())?.dossier

/** Where the claims of some documents stand in their texts, those of removed documents too. */
export const claimSpans = (db: Db, documents: readonly string[]) =>
  db
    .selectFrom('claim')
    .select(['document', 'id', 'action', 'startOffset as start', 'endOffset as end'])
    .where('document', '=', sql<string>`any(${documents})`)
    .orderBy('document')
    .orderBy('id')
    .execute()

export type ClaimSpan = Awaited<ReturnType<typeof claimSpans>>[number]

/** A claim with its dossier and where it stands; undefined where there is none. */
export const findClaim = (db: Db, { document, claim }: ClaimKey) =>
  db
    .selectFrom('claim')
    .select(['document', 'dossier', 'id', 'action', 'evidence', 'startOffset', 'endOffset'])
    .where('document', '=', document)
    .where('id', '=', claim)
    .executeTakeFirst()
