import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

/** What linking keeps of a report: its mentions packed, and the label of each, by position. */
export type LinkedReport = { document: string; mentions: string; components: number[] }

export type NewLinkedReport = { document: string; mentions: string; keys: readonly number[] }

const columns = sql`linked_report.document, linked_report.mentions,
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

/** Keeps reports with their blocks. */
export const saveLinkedReports = async (
  db: Db,
  dossier: string,
  reports: readonly NewLinkedReport[],
): Promise<void> => {
  if (reports.length === 0) return
  const documents = reports.map(({ document }) => document)
  const keyed = reports.flatMap(({ document, keys }) => keys.map((key) => ({ document, key })))
  await sql`insert into linked_report (document, dossier, seq, mentions, keys)
    select id, ${dossier}, document.seq, told.mentions, told.keys::integer[]
    from unnest(${documents}::text[], ${reports.map(({ mentions }) => mentions)}::text[],
      ${reports.map(({ keys }) => `{${keys.join(',')}}`)}::text[]) as told (document, mentions, keys)
    join document on document.id = told.document`.execute(db)
  await sql`insert into block (dossier, key, report)
    select ${dossier}, told.key, document.seq
    from unnest(${keyed.map(({ document }) => document)}::text[], ${keyed.map(({ key }) => key)}::integer[])
      as told (document, key)
    join document on document.id = told.document
    on conflict do nothing`.execute(db)
}

export type Label = { document: string; position: number; component: number }

/** Labels mentions. */
export const saveComponents = async (db: Db, labels: readonly Label[]): Promise<void> => {
  if (labels.length === 0) return
  await sql`insert into mention (report, position, component)
    select linked_report.seq, told.position, told.component
    from unnest(${labels.map(({ document }) => document)}::text[], ${labels.map(({ position }) => position)}::integer[],
      ${labels.map(({ component }) => component)}::integer[]) as told (document, position, component)
    join linked_report on linked_report.document = told.document
    on conflict (report, position) do update set component = excluded.component`.execute(db)
}
