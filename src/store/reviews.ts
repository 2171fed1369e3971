import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import type { ClaimKey } from './claims.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Database } from './tables/index.ts'
import type { ReviewSubject, ReviewTable, ReviewValue } from './tables/review.ts'

type Db = Kysely<Database> | Transaction<Database>

export type NewReviewRow = {
  dossier: string
  madeBy: string
  reason: string
  kind: ReviewTable['kind']
  subject: ReviewSubject
  documents: string[]
  subjectKey: string | null
  linking: boolean
  oldValue: ReviewValue | null
  newValue: ReviewValue | null
}

const asJson = (value: ReviewValue | null): string | null => (value === null ? null : JSON.stringify(value))

/** Adds a review; gives its id. */
export const insertReview = async (db: Db, { subject, oldValue, newValue, ...row }: NewReviewRow): Promise<number> =>
  (
    await db
      .insertInto('review')
      .values({ ...row, subject: JSON.stringify(subject), oldValue: asJson(oldValue), newValue: asJson(newValue) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

const selectReviews = (db: Db) =>
  db
    .selectFrom('review')
    .select(['id', 'dossier', 'madeAt', 'madeBy', 'reason', 'kind', 'subject', 'documents', 'subjectKey', 'linking'])
    .select(['oldValue', 'newValue'])

/** A review by id; undefined where there is none. */
export const findReview = (db: Db, id: number) => selectReviews(db).where('id', '=', id).executeTakeFirst()

export type StoredReview = NonNullable<Awaited<ReturnType<typeof findReview>>>

/** Some reviews, newest first. */
export const reviewsById = (db: Db, ids: readonly number[]): Promise<StoredReview[]> =>
  selectReviews(db).where('id', '=', sql<number>`any(${ids}::bigint[])`).orderBy('id', 'desc').execute()

/** The reviews of a dossier that linking and reckoning need, with their undoings, oldest first. */
export const linkingReviews = (db: Db, dossier: string): Promise<StoredReview[]> =>
  selectReviews(db).where('dossier', '=', dossier).where('linking', '=', true).orderBy('id').execute()

/** All reviews about any of some documents or other subjects, with their undoings, oldest first. */
export const reviewsAbout = (
  db: Db,
  dossier: string,
  { documents = [], keys = [] }: { documents?: readonly string[]; keys?: readonly string[] },
): Promise<StoredReview[]> =>
  selectReviews(db)
    .where('dossier', '=', dossier)
    .where((eb) =>
      eb.or([
        eb(sql<boolean>`documents && ${documents}::text[]`, '=', true),
        eb('subjectKey', '=', sql<string>`any(${keys}::text[])`),
      ]),
    )
    .orderBy('id')
    .execute()

/** All reviews of a dossier of one kind, with all undoings, oldest first. */
export const reviewsOfKind = (db: Db, dossier: string, kind: ReviewTable['kind']): Promise<StoredReview[]> =>
  selectReviews(db).where('dossier', '=', dossier).where('kind', 'in', [kind, 'undo']).orderBy('id').execute()

export type ReviewPage = {
  /** About any of these documents. */
  documents?: readonly string[]
  /** Of those, only what is about this claim, by the id that it has or had. */
  claim?: ClaimKey
  /** About any of these other subjects. */
  keys?: readonly string[]
  /** About claims that are in this event. */
  event?: string
  by?: string
  /** Made after this moment. */
  since?: string
  cursor?: string
  limit: number
}

/** The claims that a review is about; that of an addition is named after it. */
const subjectClaims = sql`select about->>'document' as document,
  case when kind = 'add' then 'review-' || review.id else about->>'claim' end as claim
  from jsonb_array_elements(coalesce(subject->'claims', '[]') || coalesce(subject->'staying', '[]')) as about`

const isAbout = ({ documents, claim, keys, event }: ReviewPage): RawBuilder<SqlBool>[] => [
  ...(documents === undefined
    ? []
    : [
        claim === undefined
          ? sql<SqlBool>`documents && ${documents}::text[]`
          : sql<SqlBool>`documents && ${documents}::text[] and exists (select from (${subjectClaims}) as named
              where named.document = ${claim.document} and named.claim = ${claim.claim})`,
      ]),
  ...(keys === undefined ? [] : [sql<SqlBool>`subject_key = any(${keys}::text[])`]),
  ...(event === undefined
    ? []
    : [
        sql<SqlBool>`documents && array(select distinct document from event_claim where event = ${event}) and exists (
          select from (${subjectClaims}) as named join event_claim
            on event_claim.document = named.document and event_claim.claim = named.claim where event_claim.event = ${event})`,
      ]),
]

/** A page of a dossier's reviews, newest first, undoings left out. */
export const listReviewRows = async (db: Db, dossier: string, page: ReviewPage) => {
  const { by, since, cursor, limit } = page
  const about = isAbout(page)
  const rows = await selectReviews(db)
    .where('dossier', '=', dossier)
    .where('kind', '!=', 'undo')
    .$if(about.length > 0, (query) => query.where((eb) => eb.or(about)))
    .$if(since !== undefined, (query) => query.where('madeAt', '>', since ?? ''))
    .$if(by !== undefined, (query) => query.where('madeBy', '=', by ?? ''))
    .$if(cursor !== undefined, (query) => query.where('id', '<', Number(readCursor(cursor ?? '', 1)[0])))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const reviews = rows.slice(0, limit)
  const last = reviews.at(-1)
  return { reviews, next: rows.length > limit && last ? writeCursor([last.id]) : null }
}

/** Says of reviews whether their claims are still read; only the detached ones are kept. */
export const saveDetached = async (
  db: Db,
  dossier: string,
  reviews: readonly number[],
  detached: readonly number[],
): Promise<void> => {
  if (reviews.length === 0) return
  await sql`delete from detached_review where review = any(${reviews}::bigint[])
    and review <> all(${detached}::bigint[])`.execute(db)
  if (detached.length === 0) return
  await sql`insert into detached_review (review, dossier) select unnest(${detached}::bigint[]), ${dossier}
    on conflict do nothing`.execute(db)
}

/** Where the claims of some documents stand in their texts as their reader made them, those of removed documents too. */
export const claimSpans = (db: Db, documents: readonly string[]) =>
  db
    .selectFrom('claim')
    .select(['document', 'id', 'startOffset as start', 'endOffset as end'])
    .select(sql<string>`coalesce(read->>'action', action)`.as('action'))
    .select(sql<string | null>`coalesce(nullif(read, 'null'::jsonb), body)->'count'->>'text'`.as('counted'))
    .where('document', '=', sql<string>`any(${documents})`)
    .orderBy('document')
    .orderBy('id')
    .execute()

export type ClaimSpan = Awaited<ReturnType<typeof claimSpans>>[number]

/** The number of a dossier's newest review; 0 where there is none. */
export const newestReview = async (db: Db, dossier: string): Promise<number> =>
  (
    await db
      .selectFrom('review')
      .select((eb) => eb.fn.max('id').as('id'))
      .where('dossier', '=', dossier)
      .executeTakeFirst()
  )?.id ?? 0
