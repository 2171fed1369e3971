import type { Transaction } from 'kysely'
import { blockKeys, type Constraint, type Mention, mentionsOf, reportKeys } from '../4-event/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import { claimsOfDocuments, type Database, type NewLinkedReport, outletsOf } from '../store/index.ts'
import { packMentions } from './packed.ts'

type Db = Transaction<Database>

/** Reports whose claims are read and kept with one round of statements. */
export const reportsAtOnce = 64

/** A report and its claims. */
export type Report = { outlet: Outlet & { seq: number }; claims: SourcedClaim[] }

/** What a report tells of occurrences, of at least one; `seq` is the number of its document's arrival. */
export type Telling = { document: string; seq: number; mentions: Mention[] }

/** Reports with their claims as they are now; removed ones are left out. */
export const reportsOf = async (db: Db, documents: readonly string[]): Promise<Report[]> => {
  const outlets = await outletsOf(db, documents)
  const told = new Map<string, SourcedClaim[]>(outlets.map(({ id }) => [id, []]))
  for (const { body, document } of await claimsOfDocuments(db, documents))
    told.get(document)?.push({ ...body, document })
  return outlets.map((outlet) => ({ outlet, claims: told.get(outlet.id)! }))
}

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
