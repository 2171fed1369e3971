import type { Transaction } from 'kysely'
import { eventIdOf } from '../4-event/index.ts'
import {
  type Cause,
  clearEvents,
  type Database,
  dropStaleMembers,
  eventsHolding,
  eventsOfDossier,
  heldEvents,
  type RegisteredEvent,
  recapturedOf,
  redirectEvents,
  registerEvents,
} from '../store/index.ts'
import { chunks } from './chunks.ts'
import { documentOf, documentsOf, keyOf, refOf } from './claim-refs.ts'
import { type Found, type Identity, identify, type Registered, undecided } from './identity.ts'
import { materialOf, Reports } from './material.ts'
import type { Standing } from './standing.ts'
import { byArrival, type Wanted, writeEvents } from './write-events.ts'

type Db = Transaction<Database>

/** Groups of which claims are read with one round of statements. */
const groupsAtOnce = 200

const foundFrom = (refs: readonly string[], kind: string): Found => ({
  id: eventIdOf(refs),
  kind,
  refs,
  documents: documentsOf(refs),
})

/** References are made when they are asked for, not held beside the members. */
const registeredFrom = ({ id, kind, members }: RegisteredEvent): Registered => ({
  id,
  kind,
  get refs() {
    return members.map(refOf)
  },
  get documents() {
    return [...new Set(members.map(({ document }) => document))]
  },
})

/** Fills in the kinds of those groups that only their kind tells the event of. */
const withKinds = async (
  reports: Reports,
  found: readonly Found[],
  registered: readonly Registered[],
): Promise<Found[]> => {
  const filled = [...found]
  for (const some of chunks(undecided(found, registered), groupsAtOnce)) {
    const told = await reports.of(new Set(some.flatMap((group) => found[group]!.documents)))
    const outlets = new Map([...told].map(([document, { outlet }]) => [document, outlet]))
    for (const group of some) {
      const { kind } = materialOf(found[group]!.refs, told, outlets).group
      filled[group] = { ...found[group]!, kind }
    }
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
  return refs.length === live.size && refs.every((ref) => live.has(ref) && !changed.has(documentOf(ref)))
}

/** Those of an event's claims that were in another, or in none. */
const movedInto = (event: RegisteredEvent | undefined, refs: readonly string[]): string[] => {
  const held = new Set(event?.members.map(refOf))
  return refs.filter((ref) => !held.has(ref))
}

/** Those of the claims that events take in that are in an event. Where there is none yet, a million are not looked at. */
const heldAmong = (
  wanted: readonly { moved: readonly string[] }[],
  events: readonly RegisteredEvent[],
): Set<string> => {
  if (events.length === 0) return new Set()
  const moved = new Set<string>()
  for (const event of wanted) for (const ref of event.moved) moved.add(ref)
  const held = new Set<string>()
  for (const { members } of moved.size === 0 ? [] : events)
    for (const ref of members.map(refOf)) if (moved.has(ref)) held.add(ref)
  return held
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
  const beside = everything ? [] : standingBeside(groups, events, changed)
  const found = [...groups.map((refs) => foundFrom(refs, '')), ...beside]
  const reports = new Reports(db)
  const { ids, redirects } = await identifyIn(db, await withKinds(reports, found, registered), registered)
  const before = new Map(events.map((event) => [event.id, event]))
  const change: Changed = {
    documents: everything ? new Set() : changed,
    captures: everything ? new Map() : await recapturedOf(db, documents),
    review,
  }
  const rewritten = found.flatMap(({ refs }, index): Omit<Wanted, 'displaced'>[] => {
    const id = ids[index]!
    const event = before.get(id)
    return !everything && stays(refs, event, changed)
      ? []
      : [{ id, refs, moved: movedInto(event, refs), cause: () => causeOf(refs, event, change) }]
  })
  await registerEvents(
    db,
    dossier,
    rewritten.map(({ id }) => id),
  )
  for (const { from } of redirects) await clearEvents(db, [from], causeOf([], before.get(from), change))
  const held = heldAmong(rewritten, events)
  const wanted = rewritten.map((event) => ({ ...event, displaced: event.moved.filter((ref) => held.has(ref)) }))
  const inOrder = everything ? byArrival(wanted, documents) : wanted
  await writeEvents(db, dossier, inOrder, reports, standing, onEvent)
  await redirectEvents(
    db,
    redirects.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
  )
  await dropStaleMembers(db, documents)
}
