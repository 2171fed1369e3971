import { type Kysely, sql, type Transaction } from 'kysely'
import { insertRows } from './rows.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

/** What linking keeps of a report: its document's number of arrival, its mentions packed, and the label of each, by position. */
export type LinkedReport = { document: string; seq: number; mentions: string; components: number[] }

export type NewLinkedReport = { document: string; seq: number; mentions: string; keys: readonly number[] }

const columns = sql`linked_report.document, linked_report.seq, linked_report.mentions,
  array(select component from mention where report = linked_report.seq order by position) as components`

/** Some reports, by document; those that are not linked are left out. */
export const linkedReports = async (db: Db, documents: readonly string[]): Promise<LinkedReport[]> =>
  documents.length === 0
    ? []
    : (
        await sql<LinkedReport>`select ${columns} from linked_report where document = any(${documents}::text[])`.execute(
          db,
        )
      ).rows

/** The reports of a dossier that lie in any of some blocks. */
export const reportsInBlocks = async (db: Db, dossier: string, keys: readonly number[]): Promise<LinkedReport[]> =>
  keys.length === 0
    ? []
    : (
        await sql<LinkedReport>`select ${columns} from linked_report where dossier = ${dossier} and seq in (
          select report from block where dossier = ${dossier} and key = any(${keys}::integer[])
        )`.execute(db)
      ).rows

/** The reports of a dossier with a mention of any of some labels. */
export const reportsOfComponents = async (
  db: Db,
  dossier: string,
  components: readonly number[],
): Promise<LinkedReport[]> =>
  components.length === 0
    ? []
    : (
        await sql<LinkedReport>`select ${columns} from linked_report where dossier = ${dossier} and seq in (
          select report from mention where component = any(${components}::integer[])
        )`.execute(db)
      ).rows

/** Forgets what linking kept of some reports. */
export const dropLinkedReports = async (db: Db, documents: readonly string[]): Promise<void> => {
  await sql`delete from block using (
      select dossier, seq, unnest(keys) as key from linked_report where document = any(${documents}::text[])
    ) as old where block.dossier = old.dossier and block.key = old.key and block.report = old.seq`.execute(db)
  await sql`delete from linked_report where document = any(${documents}::text[])`.execute(db)
}

/** Forgets what linking kept of a whole dossier. */
export const dropLinks = async (db: Db, dossier: string): Promise<void> => {
  await sql`delete from block where dossier = ${dossier}`.execute(db)
  await sql`delete from linked_report where dossier = ${dossier}`.execute(db)
}

/** Keeps reports; their blocks are to be kept after that. */
export const saveLinkedReports = (db: Db, dossier: string, reports: readonly NewLinkedReport[]): Promise<void> =>
  insertRows(
    db,
    'linkedReport',
    reports.map(({ document, seq, mentions, keys }) => ({ document, dossier, seq, mentions, keys })),
  )

/** Keeps the blocks of a dossier's reports, of some or of all. In order, since an index that grows at one end is written fastest. */
export const saveBlocks = async (db: Db, dossier: string, documents?: readonly string[]): Promise<void> => {
  const some = documents === undefined ? sql`` : sql`and document = any(${documents}::text[])`
  await sql`insert into block (dossier, key, report)
    select dossier, key, seq from linked_report, unnest(keys) as key where dossier = ${dossier} ${some}
    order by key, seq`.execute(db)
}

/** A label of a report's mention; `report` is the number of its arrival. */
export type Label = { report: number; position: number; component: number }

/** Numbers as PostgreSQL writes an array: the driver would look for what to escape in each. */
const list = (numbers: readonly number[]): string => `{${numbers.join(',')}}`

/** Labels mentions. */
export const saveComponents = async (db: Db, labels: readonly Label[]): Promise<void> => {
  if (labels.length === 0) return
  await sql`insert into mention (report, position, component)
    select * from unnest(${list(labels.map(({ report }) => report))}::bigint[],
      ${list(labels.map(({ position }) => position))}::integer[],
      ${list(labels.map(({ component }) => component))}::integer[])
    on conflict (report, position) do update set component = excluded.component`.execute(db)
}
