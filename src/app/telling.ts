import type { Transaction } from 'kysely'
import { blockKeys, type Constraint, type Mention, mentionsOf, reportKeys } from '../4-event/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import { claimsOfDocuments, claimTexts, type Database, type NewLinkedReport, outletsOf } from '../store/index.ts'
import { documentOf } from './claim-refs.ts'
import { packMentions } from './packed.ts'

type Db = Transaction<Database>

/** Reports whose claims are read and kept with one round of statements. */
export const reportsAtOnce = 64

/** A report and its claims. */
export type Report = { outlet: Outlet & { seq: number }; claims: SourcedClaim[] }

/** What a report tells of occurrences, of at least one; `seq` is the number of its document's arrival. */
export type Telling = { document: string; seq: number; mentions: Mention[] }

const toldBy = (
  outlets: readonly Report['outlet'][],
  claims: readonly { document: string; body: Claim }[],
): Report[] => {
  const told = new Map<string, SourcedClaim[]>(outlets.map(({ id }) => [id, []]))
  for (const { body, document } of claims) told.get(document)?.push({ ...body, document })
  return outlets.map((outlet) => ({ outlet, claims: told.get(outlet.id)! }))
}

/** Reports with their claims as they are now; removed ones are left out. */
export const reportsOf = async (db: Db, documents: readonly string[]): Promise<Report[]> =>
  toldBy(await outletsOf(db, documents), await claimsOfDocuments(db, documents))

/** What reports tell; those that tell nothing are left out. */
export const tellingOf = (reports: readonly Report[], constraints: readonly Constraint[]): Telling[] =>
  reports
    .map(({ outlet, claims }) => ({
      document: outlet.id,
      seq: outlet.seq,
      mentions: mentionsOf(claims, outlet, constraints),
    }))
    .filter(({ mentions }) => mentions.length > 0)

/** The blocks that a report lies in. */
export const keysOf = (mentions: readonly Mention[]): number[] => [
  ...new Set([...mentions.flatMap(blockKeys), ...mentions.slice(0, 1).flatMap(reportKeys)].map((key) => key | 0)),
]

/** What the next change to a dossier needs of a report. */
export const linkedReportOf = ({ document, seq, mentions }: Telling): NewLinkedReport => ({
  document,
  seq,
  mentions: packMentions(mentions),
  keys: keysOf(mentions),
})

/** Reports, their claims still as text, and what a person decided about two claims of one of them. */
export type ToTell = {
  outlets: Awaited<ReturnType<typeof outletsOf>>
  claims: Awaited<ReturnType<typeof claimTexts>>
  constraints: readonly Constraint[]
}

/** Reports with their claims as they are now, for `tell`; removed ones are left out. */
export const reportsToTell = async (
  db: Db,
  documents: readonly string[],
  constraints: readonly Constraint[],
): Promise<ToTell> => ({
  outlets: await outletsOf(db, documents),
  claims: await claimTexts(db, documents),
  constraints: constraints.filter(({ a, b }) => documentOf(a) === documentOf(b)),
})

/** What reports tell, as linking keeps it, in the order of their arrival. */
export const tell = async ({ outlets, claims, constraints }: ToTell): Promise<NewLinkedReport[]> => {
  const told = toldBy(
    outlets,
    claims.map(({ document, body }) => ({ document, body: JSON.parse(body) as Claim })),
  )
  return tellingOf(told, constraints)
    .sort((a, b) => a.seq - b.seq)
    .map(linkedReportOf)
}
