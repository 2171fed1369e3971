import type { Kysely, Transaction } from 'kysely'
import { type Group, linkClaims, refOf } from '../4-event/index.ts'
import { reckonEvent } from '../5-figure/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import {
  type ClaimPoint,
  claimsOfDossier,
  clearEvents,
  type Database,
  dropStaleMembers,
  hasUnlinked,
  lockDossier,
  membership,
  moveClaims,
  outletsOf,
  redirectEvent,
  registerEvents,
  saveFigures,
  saveSummaries,
  setLinked,
  shownEvents,
  unlinkedDocuments,
} from '../store/index.ts'
import { identify, type Registered } from './identity.ts'
import { markCounted, pointKey, summaryOf } from './summary.ts'

type Material = {
  claims: SourcedClaim[]
  outlets: Outlet[]
  points: Map<string, ClaimPoint>
}

const materialOf = async (db: Transaction<Database>, dossier: string): Promise<Material> => {
  const outlets = await outletsOf(db, dossier)
  const rows = await claimsOfDossier(db, dossier)
  const points = new Map<string, ClaimPoint>()
  for (const row of rows) for (const point of row.points) points.set(pointKey(point), point)
  return { outlets, points, claims: rows.map(({ body, document }) => ({ ...body, document })) }
}

type Register = Registered & { members: { id: string; document: string }[] }

/** What the register holds of a dossier's events, with the claims of removed documents: they find their events again. */
const registerOf = async (db: Transaction<Database>, dossier: string): Promise<Register[]> => {
  const kinds = new Map((await shownEvents(db, dossier)).map(({ event, kind }) => [event, kind]))
  const events = new Map<string, Register['members']>()
  for (const { event, document, claim } of await membership(db, dossier)) {
    const members = events.get(event)
    if (members) members.push({ id: claim, document })
    else events.set(event, [{ id: claim, document }])
  }
  return [...events].map(([id, members]) => ({
    id,
    kind: kinds.get(id) ?? null,
    members,
    refs: members.map(refOf),
    documents: [...new Set(members.map(({ document }) => document))],
  }))
}

type Reports = { changed: ReadonlySet<string>; live: ReadonlyMap<string, Outlet> }

/** Whether one of an event's reports came, went or was read anew, or its claims in the reports that stand are others now. */
const isChanged = (group: Group, known: Register | undefined, { changed, live }: Reports): boolean => {
  if (!known || [...group.documents, ...known.documents].some((document) => changed.has(document))) return true
  const standing = new Set(known.members.filter(({ document }) => live.has(document)).map(refOf))
  return standing.size !== group.claims.length || !group.claims.every((claim) => standing.has(refOf(claim)))
}

type Rewrite = { dossier: string; outlets: Map<string, Outlet>; points: Map<string, ClaimPoint> }

type Changed = { id: string; group: Group }

/** Events written with one round of statements. */
const eventsAtOnce = 200

const writeEvents = async (db: Transaction<Database>, changed: readonly Changed[], context: Rewrite): Promise<void> => {
  const { dossier, outlets, points } = context
  const written = changed.map(({ id, group }) => {
    const figures = reckonEvent(group.claims, outlets)
    const summary = summaryOf(id, dossier, group, figures, outlets, points)
    return { event: id, summary, figures: markCounted(figures, summary.row.planned) }
  })
  await moveClaims(
    db,
    changed.flatMap(({ id, group }) => group.claims.map(({ document, id: claim }) => ({ event: id, document, claim }))),
  )
  await saveSummaries(
    db,
    written.map(({ summary }) => summary),
  )
  await saveFigures(db, dossier, written)
}

type Scope = { everything: boolean; onEvent?: (done: number, total: number) => void }

const relink = async (db: Transaction<Database>, dossier: string, { everything, onEvent }: Scope): Promise<void> => {
  const pending = (await unlinkedDocuments(db, dossier)).map(({ id }) => id)
  if (pending.length === 0 && !everything) return
  const changed = new Set(pending)
  const { claims, outlets, points } = await materialOf(db, dossier)
  const { groups } = linkClaims(claims, outlets)
  const registered = await registerOf(db, dossier)
  const found = groups.map((group) => ({
    id: group.id,
    kind: group.kind,
    refs: group.claims.map(refOf),
    documents: group.documents,
  }))
  const { ids, redirects } = identify(found, registered)
  await registerEvents(db, dossier, ids)
  await clearEvents(
    db,
    redirects.map(({ from }) => from),
  )
  const before = new Map(registered.map((event) => [event.id, event]))
  const context = { dossier, outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])), points }
  const reports = { changed, live: context.outlets }
  const rewritten = groups.flatMap((group, index): Changed[] => {
    const id = ids[index]
    return id !== undefined && (everything || isChanged(group, before.get(id), reports)) ? [{ id, group }] : []
  })
  for (let from = 0; from < rewritten.length; from += eventsAtOnce) {
    await writeEvents(db, rewritten.slice(from, from + eventsAtOnce), context)
    onEvent?.(Math.min(from + eventsAtOnce, rewritten.length), rewritten.length)
  }
  for (const { from, to } of redirects) if (to !== null) await redirectEvent(db, from, to)
  await dropStaleMembers(db, dossier)
  await setLinked(db, pending)
}

/**
 * Brings a dossier's events and figures up to its documents: groups the claims, keeps the ids of events, and writes the events
 * that changed, in one transaction. Does nothing where nothing is waiting. One process at a time does this for a dossier.
 */
export const linkDossier = async (db: Kysely<Database>, dossier: string): Promise<void> => {
  if (!(await hasUnlinked(db, dossier))) return
  await db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, dossier)
    await relink(transaction, dossier, { everything: false })
  })
}

/** Makes every event and figure of a dossier anew, whether it changed or not. */
export const relinkDossier = (db: Kysely<Database>, dossier: string, onEvent?: Scope['onEvent']): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await lockDossier(transaction, dossier)
    await relink(transaction, dossier, { everything: true, onEvent })
  })
