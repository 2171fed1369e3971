import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from 'kysely'
import { eventIdOf, type Group, groupOf } from '../4-event/index.ts'
import { copiesIn, type Decision, reckonEvent } from '../5-figure/index.ts'
import type { Outlet } from '../model/event.ts'
import {
  type Cause,
  type ClaimKey,
  type ClaimPoint,
  claimsByKey,
  clearEvents,
  type Database,
  dropStaleMembers,
  eventsHolding,
  eventsOfDossier,
  heldEvents,
  moveClaims,
  type NewFigures,
  outletsOf,
  type PastFigure,
  type RegisteredEvent,
  recapturedOf,
  redirectEvents,
  registerEvents,
  type StandingFigure,
  type StoredFigure,
  saveFigures,
  savePast,
  saveSummaries,
  standingFigures,
} from '../store/index.ts'
import { figureChanges } from './figure-changes.ts'
import { type Found, type Identity, identify, type Registered, undecided } from './identity.ts'
import type { Standing } from './standing.ts'
import { markCounted, pointKey, summaryOf } from './summary.ts'

type Db = Transaction<Database>

/** Events read and written with one round of statements. */
const eventsAtOnce = 200

/** What a claim is called among all documents: "claim document". */
const keyOf = (ref: string): ClaimKey => {
  const at = ref.indexOf(' ')
  return { claim: ref.slice(0, at), document: ref.slice(at + 1) }
}

const refOf = ({ claim, document }: ClaimKey): string => `${claim} ${document}`

const documentsOf = (refs: readonly string[]): string[] => [...new Set(refs.map((ref) => keyOf(ref).document))]

const foundFrom = (refs: readonly string[], kind: string): Found => ({
  id: eventIdOf(refs),
  kind,
  refs,
  documents: documentsOf(refs),
})

const registeredFrom = ({ id, kind, members }: RegisteredEvent): Registered => ({
  id,
  kind,
  refs: members.map(refOf),
  documents: [...new Set(members.map(({ document }) => document))],
})

type Material = { groups: Group[]; outlets: Map<string, Outlet>; points: Map<string, ClaimPoint>[] }

/** Groups with their claims, the reports of these, and the points of each group's places. */
const materialOf = async (
  db: Db,
  wanted: readonly (readonly string[])[],
  decisions: readonly Decision[] = [],
): Promise<Material> => {
  const rows = await claimsByKey(db, wanted.flat().map(keyOf))
  const byRef = new Map(rows.map((row) => [refOf({ document: row.document, claim: row.body.id }), row]))
  const own = new Set(rows.map(({ document }) => document))
  // A report may copy one of another event.
  const copied = decisions.flatMap((decision) =>
    decision.kind === 'copy' && own.has(decision.document) ? [decision.of] : [],
  )
  const reports = await outletsOf(db, [...new Set([...own, ...copied])])
  const outlets = new Map(reports.map((outlet) => [outlet.id, outlet]))
  const told = wanted.map((refs) => [...refs].sort(byDocument).flatMap((ref) => byRef.get(ref) ?? []))
  return {
    groups: told.map((own) =>
      groupOf(
        own.map(({ body, document }) => ({ ...body, document })),
        outlets,
      ),
    ),
    outlets,
    points: told.map(
      (own) => new Map(own.flatMap(({ points }) => points.map((point) => [pointKey(point), point] as const))),
    ),
  }
}

const byDocument = (a: string, b: string): number => {
  const [x, y] = [keyOf(a), keyOf(b)]
  return x.document < y.document ? -1 : x.document > y.document ? 1 : x.claim < y.claim ? -1 : 1
}

/** An event to write: its claims, and what made it another than it was. */
type Wanted = { id: string; refs: readonly string[]; cause: Cause }

const write = async (db: Db, dossier: string, wanted: readonly Wanted[], standing: Settling['standing']) => {
  const { decisions, checked } = standing
  const copies = copiesIn(decisions)
  const { groups, outlets, points } = await materialOf(
    db,
    wanted.map(({ refs }) => refs),
    decisions,
  )
  const written = wanted.map(({ id }, index) => {
    const group = groups[index]!
    const figures = reckonEvent(group.claims, outlets, decisions)
    const summary = summaryOf(id, dossier, group, figures, outlets, points[index]!, {
      copies,
      checked: checked.get(id),
    })
    return { event: id, summary, figures: markCounted(figures, summary.row.planned) }
  })
  await moveClaims(
    db,
    wanted.flatMap(({ id, refs }) => refs.map((ref) => ({ event: id, ...keyOf(ref) }))),
  )
  await saveSummaries(
    db,
    written.map(({ summary }) => summary),
  )
  await writeFigures(db, dossier, written, new Map(wanted.map(({ id, cause }) => [id, cause])))
}

type Written = { event: string; figures: StoredFigure[] }

/** Stores the figures of events where they differ from what stands, and puts on record what they said until now. */
const writeFigures = async (
  db: Db,
  dossier: string,
  written: readonly Written[],
  causes: ReadonlyMap<string, Cause>,
) => {
  const standing = new Map<string, StandingFigure[]>(written.map(({ event }) => [event, []]))
  for (const figure of await standingFigures(db, [...standing.keys()])) standing.get(figure.event)!.push(figure)
  const past: PastFigure[] = []
  const fresh: NewFigures[] = []
  for (const { event, figures } of written) {
    const old = standing.get(event)!
    if (isSame(old, figures)) continue
    const changes = figureChanges(old, figures)
    fresh.push({ event, figures, since: changes.since })
    for (const { old: before, became } of changes.past)
      past.push({ old: { ...before, event }, became, cause: causes.get(event)! })
  }
  await saveFigures(db, dossier, fresh)
  await savePast(db, dossier, past)
}

const isSame = (old: readonly StoredFigure[], now: readonly StoredFigure[]): boolean =>
  old.length === now.length &&
  old.every(
    ({ figure, counted }, index) => counted === now[index]!.counted && isDeepStrictEqual(figure, now[index]!.figure),
  )

/** Fills in the kinds of those groups that only their kind tells the event of. */
const withKinds = async (db: Db, found: readonly Found[], registered: readonly Registered[]): Promise<Found[]> => {
  const open = undecided(found, registered)
  const filled = [...found]
  for (let from = 0; from < open.length; from += eventsAtOnce) {
    const some = open.slice(from, from + eventsAtOnce)
    const { groups } = await materialOf(
      db,
      some.map((group) => found[group]!.refs),
    )
    for (const [index, group] of some.entries()) filled[group] = { ...found[group]!, kind: groups[index]!.kind }
  }
  return filled
}

/** Identifies groups; an id that is an event's beside those concerned is not given a second time. */
const identifyIn = async (db: Db, found: readonly Found[], registered: readonly Registered[]): Promise<Identity> => {
  const known = new Set(registered.map(({ id }) => id))
  const held = new Set<string>()
  for (;;) {
    const identity = identify(found, registered, held)
    const clashes = await heldEvents(
      db,
      identity.ids.filter((id) => !known.has(id)),
    )
    if (clashes.length === 0) return identity
    for (const id of clashes) held.add(id)
  }
}

/** What stands of events that reach beyond the groups found: their other claims are a group as before. */
const standingBeside = (
  groups: readonly (readonly string[])[],
  events: readonly RegisteredEvent[],
  changed: ReadonlySet<string>,
): Found[] => {
  const inside = new Set(groups.flat())
  return events.flatMap(({ kind, members }) => {
    const refs = members.filter((member) => member.live && !changed.has(member.document)).map(refOf)
    const beside = refs.filter((ref) => !inside.has(ref)).sort()
    return beside.length === 0 ? [] : [foundFrom(beside, kind ?? '')]
  })
}

/** Whether an event still has the claims that it had, and none of its reports came, went or changed. */
const stays = (refs: readonly string[], event: RegisteredEvent | undefined, changed: ReadonlySet<string>): boolean => {
  if (!event || event.members.some(({ document }) => changed.has(document))) return false
  const live = new Set(event.members.filter((member) => member.live).map(refOf))
  return refs.length === live.size && refs.every((ref) => live.has(ref) && !changed.has(keyOf(ref).document))
}

/** What changed: documents, the new captures that some were read from, the review that made it necessary. */
type Changed = { documents: ReadonlySet<string>; captures: ReadonlyMap<string, string>; review: number | null }

/** Which of the changed documents touch an event, and how. */
const causeOf = (
  refs: readonly string[],
  event: RegisteredEvent | undefined,
  { documents, captures, review }: Changed,
): Cause => {
  const now = new Set(documentsOf(refs))
  const before = new Set(event?.members.map(({ document }) => document))
  const touching = [...new Set([...before, ...now])].filter((document) => documents.has(document)).sort()
  const captured = touching.flatMap((document) => {
    const at = captures.get(document)
    return at === undefined ? [] : [[document, at] as const]
  })
  return {
    added: touching.filter((document) => !before.has(document)),
    removed: touching.filter((document) => !now.has(document)),
    again: touching.filter((document) => before.has(document) && now.has(document)),
    ...(captured.length > 0 ? { captured: Object.fromEntries(captured) } : {}),
    review,
  }
}

export type Settling = {
  /** All claims that may be of other events now, in groups, as references. */
  groups: readonly (readonly string[])[]
  /** Documents that came, went or changed. */
  documents: readonly string[]
  /** Writes every event of the dossier, changed or not; `groups` are then all there are. */
  everything: boolean
  /** What people decided. */
  standing: Pick<Standing, 'decisions' | 'checked'>
  /** The review that made it necessary. */
  review?: number
  onEvent?: (done: number, total: number) => void
}

/** Makes groups events: those that were events keep their ids, and only those that changed are written. */
export const settle = async (db: Db, dossier: string, settling: Settling): Promise<void> => {
  const { groups, documents, everything, standing, review = null, onEvent } = settling
  const events = everything
    ? await eventsOfDossier(db, dossier)
    : await eventsHolding(db, groups.flat().map(keyOf), documents)
  const registered = events.map(registeredFrom)
  const changed = new Set(documents)
  const found = [...groups.map((refs) => foundFrom(refs, '')), ...standingBeside(groups, events, changed)]
  const { ids, redirects } = await identifyIn(db, await withKinds(db, found, registered), registered)
  const before = new Map(events.map((event) => [event.id, event]))
  const change: Changed = {
    documents: everything ? new Set() : changed,
    captures: everything ? new Map() : await recapturedOf(db, documents),
    review,
  }
  const rewritten = found.flatMap(({ refs }, index): Wanted[] => {
    const id = ids[index]!
    return !everything && stays(refs, before.get(id), changed)
      ? []
      : [{ id, refs, cause: causeOf(refs, before.get(id), change) }]
  })
  await registerEvents(
    db,
    dossier,
    rewritten.map(({ id }) => id),
  )
  for (const { from } of redirects) await clearEvents(db, [from], causeOf([], before.get(from), change))
  for (let from = 0; from < rewritten.length; from += eventsAtOnce) {
    await write(db, dossier, rewritten.slice(from, from + eventsAtOnce), standing)
    onEvent?.(Math.min(from + eventsAtOnce, rewritten.length), rewritten.length)
  }
  await redirectEvents(
    db,
    redirects.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
  )
  await dropStaleMembers(db, documents)
}
