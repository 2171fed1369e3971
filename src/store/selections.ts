import { type Kysely, sql, type Transaction } from 'kysely'
import { wordQuery } from './cursor.ts'
import type { Database } from './tables/index.ts'
import { byWordIndex, holdsWords } from './words.ts'

type Db = Kysely<Database> | Transaction<Database>

/** An event by what a selection looks at; lists are joined by `listSeparator`. Days are counted from 1970-01-01. */
export type IndexedEvent = {
  event: string
  revision: number
  startDay: number | null
  endDay: number | null
  size: number
  documents: number
  claims: number
  disputed: boolean
  planned: boolean
  hasLead: boolean
  actions: string
  countries: string
  nationalities: string
  roles: string
  statuses: string
  figureKinds: string
  sites: string
  sources: string
  outlets: string
  reports: string
  /** "action unit low best high position since", "-" for a number that is open; since in milliseconds from 1970 on. */
  counted: string
  cumulative: string
}

/** Stands between the items of a list. */
export const listSeparator = '\u001f'

const listOf = (column: string) => sql`array_to_string(${sql.ref(column)}, ${listSeparator})`

/** The number of the newest change among a dossier's events; 0 where there is none. */
export const newestRevision = async (db: Db, dossier: string): Promise<number> => {
  const { rows } = await sql<{ newest: number }>`select greatest(
      (select max(revision) from event_summary where dossier = ${dossier}),
      (select max(revision) from event_gone where dossier = ${dossier}), 0) as newest`.execute(db)
  return rows[0]?.newest ?? 0
}

/** Some events that were stored after a revision, in that order. */
export const eventsAfter = async (
  db: Db,
  dossier: string,
  revision: number,
  limit: number,
): Promise<IndexedEvent[]> => {
  const figures = (condition: ReturnType<typeof sql>) => sql`coalesce((select string_agg(
      concat_ws(' ', action, unit, coalesce(low::text, '-'), coalesce(best::text, '-'), coalesce(high::text, '-'), position,
        extract(epoch from since) * 1000),
      ${listSeparator}) from figure where figure.event = event_summary.event and ${condition}), '')`
  const { rows } = await sql<IndexedEvent>`select event, revision, start_date - date '1970-01-01' as start_day,
      end_date - date '1970-01-01' as end_day, size, documents, claims, disputed, planned,
      lead_figure is not null as has_lead,
      ${listOf('actions')} as actions, ${listOf('countries')} as countries, ${listOf('nationalities')} as nationalities,
      ${listOf('roles')} as roles, ${listOf('statuses')} as statuses, ${listOf('figure_kinds')} as figure_kinds,
      ${listOf('sites')} as sites, ${listOf('sources')} as sources, ${listOf('outlet_names')} as outlets,
      ${listOf('reports')} as reports,
      ${figures(sql`counted`)} as counted, ${figures(sql`kind = 'cumulative'`)} as cumulative
    from event_summary where dossier = ${dossier} and revision > ${revision}
    order by revision limit ${limit}`.execute(db)
  return rows
}

/** Events that went after a revision. */
export const eventsGoneAfter = async (db: Db, dossier: string, revision: number): Promise<string[]> =>
  (
    await sql<{ event: string }>`select event_gone.event from event_gone
      where dossier = ${dossier} and revision > ${revision}
        and not exists (select from event_summary where event_summary.event = event_gone.event)`.execute(db)
  ).rows.map(({ event }) => event)

/** Events that hold all of some words, at most `limit`, in no order; null where there is no word. */
export const eventsWithWords = async (
  db: Db,
  dossier: string,
  text: string,
  limit: number,
): Promise<string[] | null> => {
  const words = wordQuery(text)
  if (words === null) return null
  // One long line is read much faster than many short ones.
  const { rows } = await byWordIndex(db, (transaction) =>
    sql<{ events: string | null }>`select string_agg(event, ${listSeparator}) as events from (
      select event from event_summary where ${holdsWords(dossier, words)} limit ${limit}
    ) as found`.execute(transaction),
  )
  return rows[0]?.events?.split(listSeparator) ?? []
}

/** A migration may change what summaries say and not number the change. */
const lastMigration = sql`(select max(number) from migration)`

/** What was kept of a dossier's index, if it has this form. */
export const keptIndex = async (db: Db, dossier: string, form: number): Promise<Buffer | null> =>
  (
    await sql<{ content: Buffer }>`select content from kept_index
      where dossier = ${dossier} and form = ${form} and migration = ${lastMigration}`.execute(db)
  ).rows[0]?.content ?? null

/** Keeps a dossier's index as it was at a revision, unless a newer one is kept. */
export const keepIndex = async (
  db: Db,
  dossier: string,
  { form, revision, content }: { form: number; revision: number; content: Buffer },
): Promise<void> => {
  await sql`insert into kept_index (dossier, form, migration, revision, content)
    values (${dossier}, ${form}, ${lastMigration}, ${revision}, ${content})
    on conflict (dossier) do update set form = excluded.form, migration = excluded.migration,
      revision = excluded.revision, content = excluded.content
    where (kept_index.form, kept_index.migration) <> (excluded.form, excluded.migration)
      or kept_index.revision < excluded.revision`.execute(db)
}
