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

const bidsBy = (
  found: readonly Found[],
  registered: readonly Registered[],
  membersOf: (each: Found | Registered) => readonly string[],
  fits: (group: Found, event: Registered) => boolean,
): Bid[] => {
  const ranks = new Map(registered.map(({ id }, rank) => [id, rank]))
  const holders = new Map<string, Registered[]>()
  for (const event of registered)
    for (const member of membersOf(event)) {
      const known = holders.get(member)
      if (known === undefined) holders.set(member, [event])
      else known.push(event)
    }
  return found.flatMap((each, group) => {
    const votes = new Map<string, number>()
    for (const member of membersOf(each))
      for (const event of holders.get(member) ?? [])
        if (fits(each, event)) votes.set(event.id, (votes.get(event.id) ?? 0) + 1)
    return [...votes].map(([id, count]) => ({ group, id, votes: count, rank: ranks.get(id)! }))
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

const claimsOf = ({ refs }: Found | Registered): readonly string[] => refs

/** Numbers of the groups whose kind decides which event they are: those of no event's claims, while events lost theirs. */
export const undecided = (found: readonly Found[], registered: readonly Registered[]): number[] => {
  const ids: (string | null)[] = found.map(() => null)
  const taken = new Set<string>()
  settle(
    bidsBy(found, registered, claimsOf, () => true),
    ids,
    taken,
  )
  const left = new Set(registered.flatMap(({ id, documents }) => (taken.has(id) ? [] : documents)))
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
  const byClaims = bidsBy(found, registered, claimsOf, () => true)
  settle(byClaims, ids, taken)
  const left = registered.filter(({ id }) => !taken.has(id))
  const byDocuments = bidsBy(
    found,
    left,
    ({ documents }) => documents,
    (group, event) => group.kind === event.kind,
  )
  settle(byDocuments, ids, taken)
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
