import { type Kysely, sql, type Transaction } from 'kysely'
import type { Claim } from '../model/claim.ts'
import type { Verdict } from '../model/review.ts'
import { insertRows, type PackedRows, packRows, rowsFor } from './rows.ts'
import type { ClaimPoint } from './tables/claim.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

export type LocatedClaim = { claim: Claim; points: ClaimPoint[] }

const rowOf = (document: string, dossier: string, { claim, points }: LocatedClaim) => ({
  document,
  dossier,
  id: claim.id,
  action: claim.action,
  modality: claim.modality,
  evidence: claim.evidence,
  startOffset: claim.at.start,
  endOffset: claim.at.end,
  body: claim,
  points,
  read: null as Claim | null,
  verdict: null as Verdict | null,
  credibility: null as number | null,
})

/** The claims of a document as they are read. */
export type ToldClaims = { document: string; claims: readonly LocatedClaim[] }

const rowsOf = (dossier: string, told: readonly ToldClaims[]) =>
  told.flatMap(({ document, claims }) => claims.map((claim) => rowOf(document, dossier, claim)))

/** Claims of documents, of which nobody said anything yet, as they go over. */
export const packClaims = (dossier: string, told: readonly ToldClaims[]): PackedRows => packRows(rowsOf(dossier, told))

/** Stores the claims of documents that have none yet. */
export const insertClaims = (db: Db, dossier: string, told: readonly ToldClaims[]) =>
  insertRows(db, 'claim', rowsOf(dossier, told))

/**
 * Replaces all claims of documents by these, and gives the documents whose claims were others. Claims that stand there to the
 * letter are left alone: writing costs more than comparing.
 */
export const saveClaims = async (db: Db, documents: readonly string[], claims: PackedRows): Promise<string[]> => {
  if (claims.columns.length === 0)
    return (
      await sql<{ document: string }>`delete from claim where document = any(${documents}::text[])
      returning document`.execute(db)
    ).rows.map(({ document }) => document)
  const { names, source } = rowsFor('claim', claims)
  const fresh = sql.join(claims.columns.map((column) => sql.id('excluded', column)))
  const same = sql`claim.document = fresh.document and claim.id = fresh.id and claim.body = fresh.body
    and claim.points = fresh.points and claim.read is null and claim.verdict is null and claim.credibility is null`
  const { rows: changed } = await sql<{ document: string }>`
    with fresh as materialized (select ${names} from ${source}),
    gone as (delete from claim where document = any(${documents}::text[])
      and not exists (select from fresh where fresh.document = claim.document and fresh.id = claim.id) returning document),
    made as (insert into claim (${names}) select ${names} from fresh where not exists (select from claim where ${same})
      on conflict (document, id) do update set (${names}) = (${fresh}) returning document)
    select document from gone union select document from made`.execute(db)
  return changed.map(({ document }) => document)
}

/** A claim as stored: what counts, what the reader made of it, and what a person said. */
export type ClaimRow = {
  document: string
  dossier: string
  body: Claim
  read: Claim | null
  verdict: Verdict | null
  credibility: number | null
  points: ClaimPoint[]
}

const selectClaimRows = (db: Db) =>
  db.selectFrom('claim').select(['document', 'dossier', 'body', 'read', 'verdict', 'credibility', 'points'])

/** All claims of some documents, rejected ones included. */
export const claimRows = (db: Db, documents: readonly string[]): Promise<ClaimRow[]> =>
  selectClaimRows(db).where('document', '=', sql<string>`any(${documents})`).orderBy('document').orderBy('id').execute()

/** One claim; undefined where there is none. */
export const findClaim = (db: Db, { document, claim }: ClaimKey): Promise<ClaimRow | undefined> =>
  selectClaimRows(db).where('document', '=', document).where('id', '=', claim).executeTakeFirst()

/** Replaces all claims of a document by rows with what a person said. */
export const saveClaimRows = async (db: Db, document: string, rows: readonly ClaimRow[]) => {
  await db.deleteFrom('claim').where('document', '=', document).execute()
  await insertRows(
    db,
    'claim',
    rows.map(({ dossier, body, read, verdict, credibility, points }) => ({
      ...rowOf(document, dossier, { claim: body, points }),
      read,
      verdict,
      credibility,
    })),
  )
  const counting = rows.filter(({ verdict }) => verdict !== 'rejected').length
  await db
    .updateTable('document')
    .set({ claims: counting })
    .where('id', '=', document)
    .where('claims', '!=', counting)
    .execute()
}

const counting = (db: Db, documents: readonly string[]) =>
  db
    .selectFrom('claim')
    .innerJoin('document', 'document.id', 'claim.document')
    .where('claim.document', '=', sql<string>`any(${documents})`)
    .where('document.removedAt', 'is', null)
    .where('claim.verdict', 'is distinct from', 'rejected')
    .orderBy('claim.document')
    .orderBy('claim.id')

/** The claims of some documents that count, removed ones left out, in an order that does not depend on arrival. */
export const claimsOfDocuments = (db: Db, documents: readonly string[]) =>
  counting(db, documents).select(['claim.document', 'claim.body', 'claim.points']).execute()

/** The same claims as JSON texts, for another thread to take apart. */
export const claimTexts = (db: Db, documents: readonly string[]) =>
  counting(db, documents)
    .select(['claim.document', sql<string>`claim.body::text`.as('body')])
    .execute()

/** A claim among all documents. */
export type ClaimKey = { document: string; claim: string }

/** The claims of a document in the order of its text, with the event each belongs to (a merged one leads on). */
export const claimsOfDocument = (db: Db, document: string) =>
  db
    .selectFrom('claim')
    .leftJoin('eventClaim', (join) =>
      join.onRef('eventClaim.document', '=', 'claim.document').onRef('eventClaim.claim', '=', 'claim.id'),
    )
    .leftJoin('eventSummary', 'eventSummary.event', 'eventClaim.event')
    .select(['claim.body', 'claim.read', 'claim.verdict', 'claim.credibility', 'eventSummary.event'])
    .where('claim.document', '=', document)
    .orderBy('claim.startOffset')
    .orderBy('claim.id')
    .execute()

/** The claims behind an event's figures, oldest report first; those of removed documents are left out. */
export const claimsOfEvent = (db: Db, event: string) =>
  db
    .selectFrom('eventClaim')
    .innerJoin('claim', (join) =>
      join.onRef('claim.document', '=', 'eventClaim.document').onRef('claim.id', '=', 'eventClaim.claim'),
    )
    .innerJoin('document', 'document.id', 'claim.document')
    .select([
      'claim.body',
      'claim.read',
      'claim.verdict',
      'claim.credibility',
      'claim.document',
      'document.title as documentTitle',
      'document.publisher',
      'document.published',
      'document.address',
    ])
    .where('eventClaim.event', '=', event)
    .where('document.removedAt', 'is', null)
    .where('claim.verdict', 'is distinct from', 'rejected')
    .orderBy(sql`document.published asc nulls last`)
    .orderBy('document.id')
    .orderBy('claim.startOffset')
    .execute()

/** One claim of an event by its id, for the sentence a figure stands on; of equal texts the first report's. */
export const sentencesOf = (db: Db, pairs: readonly { event: string; claim: string }[]) =>
  db
    .selectFrom('eventClaim')
    .innerJoin('claim', (join) =>
      join.onRef('claim.document', '=', 'eventClaim.document').onRef('claim.id', '=', 'eventClaim.claim'),
    )
    .innerJoin('document', 'document.id', 'claim.document')
    .select(['eventClaim.event', 'claim.id as claimId', 'claim.document as documentId', 'claim.evidence as quote'])
    .select(['document.publisher', 'document.published'])
    .where('eventClaim.event', '=', sql<string>`any(${pairs.map(({ event }) => event)})`)
    .where('eventClaim.claim', '=', sql<string>`any(${pairs.map(({ claim }) => claim)})`)
    .where('document.removedAt', 'is', null)
    .orderBy(sql`document.published asc nulls last`)
    .orderBy('document.id')
    .execute()

/** The claims of an event that count, by document and place in its text. */
export const eventMembers = async (db: Db, event: string): Promise<ClaimRow[]> =>
  db
    .selectFrom('eventClaim')
    .innerJoin('claim', (join) =>
      join.onRef('claim.document', '=', 'eventClaim.document').onRef('claim.id', '=', 'eventClaim.claim'),
    )
    .innerJoin('document', 'document.id', 'claim.document')
    .select(['claim.document', 'claim.dossier', 'claim.body', 'claim.read', 'claim.verdict', 'claim.credibility'])
    .select('claim.points')
    .where('eventClaim.event', '=', event)
    .where('document.removedAt', 'is', null)
    .where('claim.verdict', 'is distinct from', 'rejected')
    .orderBy('claim.document')
    .orderBy('claim.startOffset')
    .orderBy('claim.id')
    .execute()

/** The claims of some events that count, by event in the order given, then by document and place in its text. */
export const claimsOfEvents = async (db: Db, events: readonly string[]) =>
  db
    .selectFrom('eventClaim')
    .innerJoin('claim', (join) =>
      join.onRef('claim.document', '=', 'eventClaim.document').onRef('claim.id', '=', 'eventClaim.claim'),
    )
    .innerJoin('document', 'document.id', 'claim.document')
    .select(['claim.document as documentId', 'claim.id as claimId', 'eventClaim.event as eventId', 'claim.action'])
    .select(['claim.evidence', 'document.publisher', 'document.published'])
    .select(sql<string | null>`claim.body->'count'->>'text'`.as('counted'))
    .where('eventClaim.event', '=', sql<string>`any(${events})`)
    .where('document.removedAt', 'is', null)
    .where('claim.verdict', 'is distinct from', 'rejected')
    .orderBy(sql`array_position(${events}::text[], event_claim.event)`)
    .orderBy('claim.document')
    .orderBy('claim.startOffset')
    .execute()

/** The claims of some events with all that they say, at most `limit` of them, events in the order given. */
export const toldOfEvents = (db: Db, events: readonly string[], limit: number) =>
  db
    .selectFrom('eventClaim')
    .innerJoin('claim', (join) =>
      join.onRef('claim.document', '=', 'eventClaim.document').onRef('claim.id', '=', 'eventClaim.claim'),
    )
    .innerJoin('document', 'document.id', 'claim.document')
    .select(['eventClaim.event', 'claim.document', 'claim.body', 'document.publisher', 'document.published'])
    .where('eventClaim.event', '=', sql<string>`any(${events})`)
    .where('document.removedAt', 'is', null)
    .where('claim.verdict', 'is distinct from', 'rejected')
    .orderBy(sql`array_position(${events}::text[], event_claim.event)`)
    .orderBy('claim.document')
    .orderBy('claim.startOffset')
    .limit(limit)
    .execute()
