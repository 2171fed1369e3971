import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

export type WaitingClaimKey = { priority: number; document: string; id: string }

/** Claims that nobody looked at, those that want it most first; claims of removed documents are left out. */
export const waitingClaims = (db: Db, dossier: string, after: WaitingClaimKey | null, limit: number) =>
  db
    .selectFrom('claim')
    .innerJoin('document', 'document.id', 'claim.document')
    .leftJoin('eventClaim', (join) =>
      join.onRef('eventClaim.document', '=', 'claim.document').onRef('eventClaim.claim', '=', 'claim.id'),
    )
    .select(['claim.document', 'claim.id', 'claim.body', 'claim.priority', 'eventClaim.event'])
    .select(['document.title', 'document.publisher', 'document.published'])
    .where('claim.dossier', '=', dossier)
    .where('claim.verdict', 'is', null)
    .where('document.removedAt', 'is', null)
    .$if(after !== null, (query) =>
      query.where(
        sql<SqlBool>`(claim.priority, claim.document, claim.id) < (${after?.priority}::real, ${after?.document}, ${after?.id})`,
      ),
    )
    .orderBy('claim.priority', 'desc')
    .orderBy('claim.document', 'desc')
    .orderBy('claim.id', 'desc')
    .limit(limit)
    .execute()

/** How many claims people have looked at, those of removed documents left out, and of these, how many count. */
export const countReviewed = async (db: Db, dossier: string): Promise<{ all: number; counting: number }> =>
  db
    .selectFrom('claim')
    .innerJoin('document', 'document.id', 'claim.document')
    .select([
      sql<number>`count(*)`.as('all'),
      sql<number>`count(*) filter (where claim.verdict <> 'rejected')`.as('counting'),
    ])
    .where('claim.dossier', '=', dossier)
    .where('claim.verdict', 'is not', null)
    .where('document.removedAt', 'is', null)
    .executeTakeFirstOrThrow()

/** Events with figures that sources differ on and nobody settled, the largest first. */
export const waitingEvents = (db: Db, dossier: string, after: { size: number; event: string } | null, limit: number) =>
  db
    .selectFrom('eventSummary')
    .select(['event', 'title', 'startDate', 'endDate', 'size'])
    .where('dossier', '=', dossier)
    .where('waits', '=', true)
    .$if(after !== null, (query) =>
      query.where(sql<SqlBool>`(size, event) < (${after?.size}::double precision, ${after?.event})`),
    )
    .orderBy('size', 'desc')
    .orderBy('event', 'desc')
    .limit(limit)
    .execute()

/** How many events wait like that. */
export const countWaitingEvents = async (db: Db, dossier: string): Promise<number> =>
  (
    await db
      .selectFrom('eventSummary')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('dossier', '=', dossier)
      .where('waits', '=', true)
      .executeTakeFirstOrThrow()
  ).n

/** Reviews whose claims are no longer read, newest first. */
export const detachedReviews = async (db: Db, dossier: string): Promise<number[]> =>
  (
    await db
      .selectFrom('detachedReview')
      .select('review')
      .where('dossier', '=', dossier)
      .orderBy('review', 'desc')
      .execute()
  ).map(({ review }) => review)

/** The figures of some events, in the order that reckoning gave them. */
export const figuresOfEvents = (db: Db, events: readonly string[]) =>
  db
    .selectFrom('figure')
    .select(['event', 'body'])
    .where('event', '=', sql<string>`any(${events})`)
    .orderBy('event')
    .orderBy('position')
    .execute()
