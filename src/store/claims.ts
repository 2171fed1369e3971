import { type Kysely, sql, type Transaction } from 'kysely'
import type { Claim } from '../model/claim.ts'
import type { Verdict } from '../model/review.ts'
import type { ClaimPoint } from './tables/claim.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

export type LocatedClaim = { claim: Claim; points: ClaimPoint[] }

/** PostgreSQL takes at most 65,535 parameters a statement. */
const rowsAtOnce = 1000

const rowOf = (document: string, dossier: string, { claim, points }: LocatedClaim) => ({
  document,
  dossier,
  id: claim.id,
  action: claim.action,
  modality: claim.modality,
  evidence: claim.evidence,
  startOffset: claim.at.start,
  endOffset: claim.at.end,
  body: JSON.stringify(claim),
  points: JSON.stringify(points),
  read: null as string | null,
  verdict: null as Verdict | null,
  credibility: null as number | null,
})

/** Stores the claims of documents that have none yet. */
export const insertClaims = async (
  db: Db,
  dossier: string,
  told: readonly { document: string; claims: readonly LocatedClaim[] }[],
) => {
  const rows = told.flatMap(({ document, claims }) => claims.map((claim) => rowOf(document, dossier, claim)))
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await db
      .insertInto('claim')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
}

/** Replaces all claims of a document. */
export const saveClaims = async (db: Db, document: string, dossier: string, claims: readonly LocatedClaim[]) => {
  await db.deleteFrom('claim').where('document', '=', document).execute()
  await insertClaims(db, dossier, [{ document, claims }])
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
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await db
      .insertInto('claim')
      .values(
        rows.slice(from, from + rowsAtOnce).map(({ dossier, body, read, verdict, credibility, points }) => ({
          ...rowOf(document, dossier, { claim: body, points }),
          read: read === null ? null : JSON.stringify(read),
          verdict,
          credibility,
        })),
      )
      .execute()
  const counting = rows.filter(({ verdict }) => verdict !== 'rejected').length
  await db
    .updateTable('document')
    .set({ claims: counting })
    .where('id', '=', document)
    .where('claims', '!=', counting)
    .execute()
}

/** The claims of some documents that count, removed ones left out, in an order that does not depend on arrival. */
export const claimsOfDocuments = (db: Db, documents: readonly string[]) =>
  db
    .selectFrom('claim')
    .innerJoin('document', 'document.id', 'claim.document')
    .select(['claim.document', 'claim.body'])
    .where('claim.document', '=', sql<string>`any(${documents})`)
    .where('document.removedAt', 'is', null)
    .where('claim.verdict', 'is distinct from', 'rejected')
    .orderBy('claim.document')
    .orderBy('claim.id')
    .execute()

/** A claim among all documents. */
export type ClaimKey = { document: string; claim: string }

/** Some claims with the points of their places, in an order that does not depend on arrival. */
export const claimsByKey = async (db: Db, keys: readonly ClaimKey[]) => {
  const { rows } = await sql<{ document: string; body: Claim; points: ClaimPoint[] }>`
    select claim.document, claim.body, claim.points
    from unnest(${keys.map(({ document }) => document)}::text[], ${keys.map(({ claim }) => claim)}::text[])
      as wanted (document, claim)
    join claim on claim.document = wanted.document and claim.id = wanted.claim
    order by claim.document, claim.id`.execute(db)
  return rows
}

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
