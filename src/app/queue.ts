import { plain } from '../4-event/index.ts'
import { digits } from '../5-figure/index.ts'
import type { Claim, ClaimField } from '../model/claim.ts'
import type { Queue, QueueItem, QueueKind } from '../model/review.ts'
import {
  countReviewed,
  countsOf,
  countWaitingEvents,
  detachedReviews,
  figuresOfEvents,
  listPublishers,
  readCursor,
  reviewsById,
  type Store,
  waitingClaims,
  waitingEvents,
  writeCursor,
} from '../store/index.ts'
import { viewReviews } from './review-list.ts'
import { requireDossier } from './shown.ts'
import { gradesOf } from './sources.ts'

type Db = Store['db']

/** Scores: how far apart kinds stand. A number of 100 people weighs 2, of 10,000 weighs 4. */
const DETACHED = 100
const CONTESTED = 3
const SOURCE = 1.5

const weightOf = (number: number): number => Math.log10(1 + number)

/** Where a page of each kind ended; null where none of it was shown yet. */
type Position = {
  detached: number | null
  contested: { size: number; event: string } | null
  claim: { priority: number; document: string; id: string } | null
  source: { documents: number; name: string } | null
}

const start: Position = { detached: null, contested: null, claim: null, source: null }

const pack = ({ detached, contested, claim, source }: Position): string =>
  writeCursor([
    detached ?? -1,
    contested?.size ?? -1,
    contested?.event ?? '',
    claim?.priority ?? -1,
    claim?.document ?? '',
    claim?.id ?? '',
    source?.documents ?? -1,
    source?.name ?? '',
  ])

const unpack = (cursor: string): Position => {
  const [detached, size, event, priority, document, id, documents, name] = readCursor(cursor, 8)
  return {
    detached: Number(detached) < 0 ? null : Number(detached),
    contested: event === '' ? null : { size: Number(size), event: String(event) },
    claim: document === '' ? null : { priority: Number(priority), document: String(document), id: String(id) },
    source: name === '' ? null : { documents: Number(documents), name: String(name) },
  }
}

/** An item, and where its kind goes on after it. */
type Placed = { item: QueueItem; after: Partial<Position> }

const inferredWords: Partial<Record<ClaimField, string>> = {
  count: 'The number stands elsewhere in the text',
  nationalities: 'The nationality was taken over from elsewhere in the text',
  places: 'The place was taken over from elsewhere in the text',
  time: 'The date was worked out',
  source: 'Who says it was taken over from elsewhere in the text',
  action: 'What was done was taken over from elsewhere in the text',
}

const reasonsFor = ({ count, modality, inferred }: Claim): string[] => [
  ...(count !== null && (count.low ?? count.high ?? 0) >= 100 ? [`A large number: ${count.text}`] : []),
  ...(modality === 'alleged' ? ['Its own report doubts it'] : []),
  ...(modality === 'estimated' ? ['Nobody counted it'] : []),
  ...inferred.flatMap((field) => inferredWords[field] ?? []),
  ...(count !== null && count.qualifier !== 'exact' ? ['The number is not exact'] : []),
]

const detachedItems = async (
  db: Db,
  dossier: string,
  after: Position['detached'],
  limit: number,
): Promise<Placed[]> => {
  const ids = (await detachedReviews(db, dossier)).filter((id) => after === null || id < after).slice(0, limit)
  const views = await viewReviews(db, dossier, await reviewsById(db, ids))
  return views.map((review) => ({
    item: {
      kind: 'detached' as const,
      key: `detached ${review.id}`,
      score: DETACHED,
      reasons: ['The claim that this decision is about is no longer read there'],
      review,
    },
    after: { detached: review.id },
  }))
}

const contestedItems = async (
  db: Db,
  dossier: string,
  after: Position['contested'],
  limit: number,
): Promise<Placed[]> => {
  const events = await waitingEvents(db, dossier, after, limit)
  const figures = await figuresOfEvents(
    db,
    events.map(({ event }) => event),
  )
  return events.map(({ event, title, startDate, endDate, size }) => {
    const contested = figures
      .filter((row) => row.event === event && row.body.status === 'contested')
      .map(({ body }) => body)
    return {
      item: {
        kind: 'contested' as const,
        key: `contested ${event}`,
        score: CONTESTED + weightOf(size),
        reasons: contested.map(({ reason }) => reason),
        event: { id: event, title, start: startDate, end: endDate },
        figures: contested,
      },
      after: { contested: { size, event } },
    }
  })
}

const claimItems = async (db: Db, dossier: string, after: Position['claim'], limit: number): Promise<Placed[]> =>
  (await waitingClaims(db, dossier, after, limit)).map(({ document, id, body, priority, event, ...report }) => ({
    item: {
      kind: 'claim' as const,
      key: `claim ${id} ${document}`,
      score: priority,
      reasons: reasonsFor(body),
      claim: body,
      document: { id: document, ...report },
      eventId: event,
    },
    after: { claim: { priority, document, id } },
  }))

const ungraded = async (db: Db, dossier: string) => {
  const grades = await gradesOf(db, dossier)
  return (await listPublishers(db, dossier)).filter(({ name }) => !grades.has(plain(name)))
}

const isAfter = (row: { documents: number; name: string }, after: Position['source']): boolean =>
  after === null || row.documents < after.documents || (row.documents === after.documents && row.name > after.name)

const sourceItems = (
  publishers: readonly { documents: number; name: string }[],
  after: Position['source'],
  limit: number,
): Placed[] =>
  publishers
    .filter((row) => isAfter(row, after))
    .slice(0, limit)
    .map(({ name, documents }) => ({
      item: {
        kind: 'source' as const,
        key: `source ${name}`,
        score: SOURCE + weightOf(documents),
        reasons: [`Nobody graded it; ${digits(documents)} ${documents === 1 ? 'report' : 'reports'} here`],
        source: name,
        documents,
      },
      after: { source: { documents, name } },
    }))

export type QueueSelection = { kind?: readonly QueueKind[]; cursor?: string; limit: number }

/**
 * What waits for a person, the most urgent first: decisions that lost their claim, figures that sources differ on, claims with a
 * large number or an uncertain reading, outlets without a grade. Throws `not-found`.
 */
export const reviewQueue = async (store: Store, dossier: string, selection: QueueSelection): Promise<Queue> => {
  const { db } = store
  await requireDossier(store, dossier)
  const { kind = [], cursor, limit } = selection
  const wants = (each: QueueKind): boolean => kind.length === 0 || kind.includes(each)
  const position = cursor === undefined ? start : unpack(cursor)
  const most = limit + 1
  const outlets = await ungraded(db, dossier)
  const [detached, contested, claims, ids, events, counts, reviewed] = await Promise.all([
    wants('detached') ? detachedItems(db, dossier, position.detached, most) : [],
    wants('contested') ? contestedItems(db, dossier, position.contested, most) : [],
    wants('claim') ? claimItems(db, dossier, position.claim, most) : [],
    detachedReviews(db, dossier),
    countWaitingEvents(db, dossier),
    countsOf(db, dossier),
    countReviewed(db, dossier),
  ])
  const sources = wants('source') ? sourceItems(outlets, position.source, most) : []
  const all = [...detached, ...contested, ...claims, ...sources].sort((a, b) => b.item.score - a.item.score)
  const page = all.slice(0, limit)
  const end: Position = Object.assign({}, position, ...page.map(({ after }) => after))
  return {
    items: page.map(({ item }) => item),
    waiting: {
      detached: ids.length,
      contested: events,
      claim: Math.max(0, counts.claims - reviewed.counting),
      source: outlets.length,
    },
    next: all.length > limit ? pack(end) : null,
  }
}
