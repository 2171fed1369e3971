import { createHash } from 'node:crypto'

/** A group of claims that linking found: its id by content, and the references of its claims. */
export type Found = { id: string; kind: string; refs: readonly string[]; documents: readonly string[] }

/** What the register knows of an event: the claims it had, and its kind where it is still shown. */
export type Registered = { id: string; kind: string | null; refs: readonly string[]; documents: readonly string[] }

export type Identity = {
  /** The id of each group, in the order given. */
  ids: string[]
  /** Events that no longer stand, and the one they lead on to; null where none took their claims. */
  redirects: { from: string; to: string | null }[]
}

/** `rank`: the event's place among the registered, which are the oldest first. */
type Bid = { group: number; id: string; votes: number; rank: number }

/** Of two that held as much, the older one: what was taken out of an event and comes back is that event again. */
const byVotes = (a: Bid, b: Bid): number => b.votes - a.votes || a.rank - b.rank || a.group - b.group

/** Gives each group at most one id and each id at most one group, the strongest bids first. */
const settle = (bids: readonly Bid[], ids: (string | null)[], taken: Set<string>): void => {
  for (const { group, id } of [...bids].sort(byVotes)) {
    if (ids[group] !== null || taken.has(id)) continue
    ids[group] = id
    taken.add(id)
  }
}

/**
 * What events held of the claims of groups. A claim is in one group, so the claims of groups are looked up by those of events: a
 * list of events for each of a million claims would fill the memory.
 */
const bidsByClaims = (found: readonly Found[], registered: readonly Registered[]): Bid[] => {
  if (registered.length === 0) return []
  const groupOf = new Map<string, number>()
  for (const [group, { refs }] of found.entries()) for (const ref of refs) groupOf.set(ref, group)
  return registered.flatMap(({ id, refs }, rank) => {
    const votes = new Map<number, number>()
    for (const ref of refs) {
      const group = groupOf.get(ref)
      if (group !== undefined) votes.set(group, (votes.get(group) ?? 0) + 1)
    }
    return [...votes].map(([group, count]) => ({ group, id, votes: count, rank }))
  })
}

/** How many documents of groups are those of events of their kind. */
const bidsByDocuments = (found: readonly Found[], registered: readonly Registered[]): Bid[] => {
  const holders = new Map<string, { event: Registered; rank: number }[]>()
  for (const [rank, event] of registered.entries())
    for (const document of event.documents) {
      const known = holders.get(document)
      if (known === undefined) holders.set(document, [{ event, rank }])
      else known.push({ event, rank })
    }
  return found.flatMap(({ kind, documents }, group) => {
    const votes = new Map<string, Bid>()
    for (const { event, rank } of documents.flatMap((document) => holders.get(document) ?? [])) {
      if (event.kind !== kind) continue
      const bid = votes.get(event.id)
      if (bid === undefined) votes.set(event.id, { group, id: event.id, votes: 1, rank })
      else bid.votes++
    }
    return [...votes.values()]
  })
}

/** The strongest bid for each of some events. */
const strongestFor = (bids: readonly Bid[], events: ReadonlySet<string>): Map<string, Bid> => {
  const strongest = new Map<string, Bid>()
  for (const bid of bids) {
    if (!events.has(bid.id)) continue
    const known = strongest.get(bid.id)
    if (known === undefined || byVotes(bid, known) < 0) strongest.set(bid.id, bid)
  }
  return strongest
}

const unusedId = (wanted: string, taken: ReadonlySet<string>): string => {
  let id = wanted
  for (let salt = 1; taken.has(id); salt += 1) {
    id = `e${createHash('sha256').update(`${wanted} ${salt}`).digest('hex').slice(0, 16)}`
  }
  return id
}

/** Numbers of the groups whose kind decides which event they are: those of no event's claims, while events lost theirs. */
export const undecided = (found: readonly Found[], registered: readonly Registered[]): number[] => {
  const ids: (string | null)[] = found.map(() => null)
  const taken = new Set<string>()
  settle(bidsByClaims(found, registered), ids, taken)
  const left = new Set(registered.flatMap((event) => (taken.has(event.id) ? [] : event.documents)))
  return found.flatMap(({ documents }, group) =>
    ids[group] === null && documents.some((document) => left.has(document)) ? [group] : [],
  )
}

/**
 * Lets events keep their ids while documents come and go: a group takes the id of the event that held most of its claims;
 * a document that was read anew makes new claims, so then that of an event of its kind in the same documents; else the id that
 * its content gives. An event that lost its claims to another leads on to it. `registered` are the oldest first. `held` are ids of events beside these.
 */
export const identify = (
  found: readonly Found[],
  registered: readonly Registered[],
  held: Iterable<string> = [],
): Identity => {
  const ids: (string | null)[] = found.map(() => null)
  const taken = new Set(held)
  const byClaims = bidsByClaims(found, registered)
  settle(byClaims, ids, taken)
  const left = registered.filter(({ id }) => !taken.has(id))
  settle(bidsByDocuments(found, left), ids, taken)
  const final = found.map((group, index) => {
    const id = ids[index] ?? unusedId(group.id, taken)
    taken.add(id)
    return id
  })
  const lost = new Set(registered.flatMap(({ id }) => (taken.has(id) ? [] : [id])))
  const heirs = strongestFor(byClaims, lost)
  const redirects = [...lost].map((from) => {
    const heir = heirs.get(from)
    return { from, to: heir ? (final[heir.group] ?? null) : null }
  })
  return { ids: final, redirects }
}
