import { type Kysely, sql, type Transaction } from 'kysely'
import type { Action } from '../model/claim.ts'
import type { ClaimKey } from './claims.ts'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

/** The register's entry of an event id. */
export const findEventId = (db: Db, id: string) =>
  db.selectFrom('event').select(['id', 'dossier', 'redirectTo']).where('id', '=', id).executeTakeFirst()

/** Enters event ids into the register; an id that led on to another stands for itself again. */
export const registerEvents = async (db: Db, dossier: string, ids: readonly string[]) => {
  if (ids.length === 0) return
  await sql`insert into event (id, dossier) select told.id, ${dossier} from unnest(${ids}::text[]) as told (id)
    where not exists (select from event where event.id = told.id and redirect_to is null)
    on conflict (id) do update set redirect_to = null where event.redirect_to is not null`.execute(db)
}

/** Lets event ids lead on to others. */
export const redirectEvents = async (db: Db, redirects: readonly { from: string; to: string }[]) => {
  if (redirects.length === 0) return
  await sql`update event set redirect_to = merged.target
    from unnest(${redirects.map(({ from }) => from)}::text[], ${redirects.map(({ to }) => to)}::text[])
      as merged (source, target)
    where event.id = merged.source`.execute(db)
}

/** A claim of an event in the register; `live` where its document stands, is linked and makes the claim, and nobody rejected it. */
export type RegisteredMember = { document: string; claim: string; live: boolean }

/** An event in the register, its kind where it is shown, and its claims, those of removed documents included. */
export type RegisteredEvent = { id: string; kind: Action | null; members: RegisteredMember[] }

type MemberRow = RegisteredMember & { event: string; kind: Action | null; createdAt: string }

const byAge = (a: { id: string; since: string }, b: { id: string; since: string }): number =>
  a.since < b.since ? -1 : a.since > b.since ? 1 : a.id < b.id ? -1 : 1

/** An event and since when there is one. */
type Dated = RegisteredEvent & { since: string }

/** Events with their claims. `names` holds the text of each document's id once: every row comes with one of its own. */
const byEvent = (rows: readonly MemberRow[], names = new Map<string, string>()): Dated[] => {
  const events = new Map<string, Dated>()
  for (const { event, kind, createdAt, document: own, claim, live } of rows) {
    const document = names.get(own) ?? own
    names.set(own, document)
    const known = events.get(event)
    if (known) known.members.push({ document, claim, live })
    else events.set(event, { id: event, kind, members: [{ document, claim, live }], since: createdAt })
  }
  return [...events.values()]
}

const oldestFirst = (events: Dated[]): RegisteredEvent[] => events.sort(byAge).map(({ since: _, ...event }) => event)

// A `limit` keeps the database from looking up one claim by listing all.
const memberColumns = sql`event_claim.event, event_summary.kind, event.created_at, event_claim.document, event_claim.claim,
  (select removed_at is null from document where id = event_claim.document)
    and not exists (select from unlinked where unlinked.document = event_claim.document)
    and (select verdict is distinct from 'rejected' from claim
      where claim.document = event_claim.document and claim.id = event_claim.claim limit 1) is true as live
  from event_claim join event on event.id = event_claim.event
    left join event_summary on event_summary.event = event_claim.event`

/** The events that hold any of some claims, or any claim of some documents. */
export const eventsHolding = async (
  db: Db,
  claims: readonly ClaimKey[],
  documents: readonly string[],
): Promise<RegisteredEvent[]> => {
  const { rows } = await sql<MemberRow>`select ${memberColumns} where event_claim.event in (
      select event from event_claim where document = any(${documents}::text[])
      union
      select event_claim.event
      from unnest(${claims.map(({ document }) => document)}::text[], ${claims.map(({ claim }) => claim)}::text[])
        as wanted (document, claim)
      join event_claim on event_claim.document = wanted.document and event_claim.claim = wanted.claim
    )
    order by event_claim.event, event_claim.document, event_claim.claim`.execute(db)
  return oldestFirst(byEvent(rows))
}

/** Events whose claims are read with one statement: the rows of a whole dossier would fill the memory. */
const eventsAtOnce = 2000

/** All events of a dossier that hold claims. */
export const eventsOfDossier = async (db: Db, dossier: string): Promise<RegisteredEvent[]> => {
  const registered = await db.selectFrom('event').select('id').where('dossier', '=', dossier).orderBy('id').execute()
  const ids = registered.map(({ id }) => id)
  const found: Dated[] = []
  const names = new Map<string, string>()
  for (let from = 0; from < ids.length; from += eventsAtOnce) {
    const { rows } = await sql<MemberRow>`select ${memberColumns}
      where event_claim.event = any(${ids.slice(from, from + eventsAtOnce)}::text[])
      order by event_claim.event, event_claim.document, event_claim.claim`.execute(db)
    found.push(...byEvent(rows, names))
  }
  return oldestFirst(found)
}

/** Those of some ids that are events with claims. */
export const heldEvents = async (db: Db, ids: readonly string[]): Promise<string[]> =>
  ids.length === 0
    ? []
    : (
        await sql<{ event: string }>`select distinct event from event_claim where event = any(${ids}::text[])`.execute(
          db,
        )
      ).rows.map(({ event }) => event)

/** An event's id and all ids that lead on to it. */
export const eventsLeadingTo = async (db: Db, event: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`with recursive led (id) as (
      select ${event}::text
      union
      select event.id from event join led on event.redirect_to = led.id
    ) select id from led`.execute(db)
  return rows.map(({ id }) => id)
}

export type Member = { event: string; document: string; claim: string }

/** Moves claims to events, away from wherever they were; `displaced` are those of them that may have been in one. */
export const moveClaims = async (db: Db, members: readonly Member[], displaced: readonly ClaimKey[] = members) => {
  if (displaced.length > 0)
    await sql`delete from event_claim using unnest(${displaced.map(({ document }) => document)}::text[],
        ${displaced.map(({ claim }) => claim)}::text[]) as gone (document, claim)
      where event_claim.document = gone.document and event_claim.claim = gone.claim`.execute(db)
  if (members.length === 0) return
  await sql`insert into event_claim (event, document, claim)
    select * from unnest(${members.map(({ event }) => event)}::text[],
      ${members.map(({ document }) => document)}::text[],
      ${members.map(({ claim }) => claim)}::text[])`.execute(db)
}

/** Forgets memberships of claims that a new reading of these documents no longer makes. */
export const dropStaleMembers = (db: Db, documents: readonly string[]) =>
  sql`delete from event_claim where document = any(${documents}::text[]) and (
      select true from claim where claim.document = event_claim.document and claim.id = event_claim.claim limit 1
    ) is null`.execute(db)

/** The events that some claims are in. */
export const eventsOfClaims = async (db: Db, claims: readonly ClaimKey[]): Promise<Member[]> => {
  const { rows } = await sql<Member>`select event_claim.event, event_claim.document, event_claim.claim
    from unnest(${claims.map(({ document }) => document)}::text[], ${claims.map(({ claim }) => claim)}::text[])
      as wanted (document, claim)
    join event_claim on event_claim.document = wanted.document and event_claim.claim = wanted.claim`.execute(db)
  return rows
}
