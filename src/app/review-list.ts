import { Failed } from '../model/errors.ts'
import type { ReviewList, ReviewState, ReviewView } from '../model/review.ts'
import {
  eventsLeadingTo,
  findReview,
  linkingReviews,
  listReviewRows,
  reviewsAbout,
  type Store,
  type StoredReview,
} from '../store/index.ts'
import { type Attached, type AttachedClaim, attach, isDetached } from './attach.ts'
import { standingEvent } from './events.ts'
import { requireDossier } from './shown.ts'
import { standingOf } from './standing.ts'
import { eventKey, sourceKey } from './subjects.ts'
import { judge, saidOf } from './verdicts.ts'

type Db = Store['db']

/** Reviews that a later one on the same thing overrules. */
const replacedIn = (attached: readonly Attached[]): Set<number> => {
  const replaced = new Set(standingOf(attached).replaced)
  const about = new Map<string, { document: string; id: string }>()
  for (const { claims } of attached)
    for (const { anchor, claim } of claims)
      if (claim !== null) about.set(`${claim} ${anchor.document}`, { document: anchor.document, id: claim })
  const holds = new Set<number>()
  const loses = new Set<number>()
  for (const { document, id } of about.values()) {
    const said = saidOf({ document, id }, attached)
    const judged = judge(said)
    for (const review of said) (judged.replaced.has(review.id) ? loses : holds).add(review.id)
  }
  for (const id of loses) if (!holds.has(id)) replaced.add(id)
  const graded = new Set<string>()
  for (const { review, undone } of attached.toReversed())
    if (review.kind === 'grade' && !undone) {
      if (graded.has(review.subjectKey ?? '')) replaced.add(review.id)
      graded.add(review.subjectKey ?? '')
    }
  return replaced
}

const stateOf = (attached: Attached, replaced: ReadonlySet<number>): ReviewState => {
  if (attached.undone) return 'undone'
  if (isDetached(attached)) return 'detached'
  return attached.moot || replaced.has(attached.review.id) ? 'replaced' : 'active'
}

const viewClaim = ({ anchor: { document, action, start, end, quote, counted }, claim }: AttachedClaim) => ({
  document,
  claim,
  action,
  start,
  end,
  quote,
  counted: counted ?? null,
})

const viewOf = (attached: Attached, state: ReviewState): ReviewView => {
  const { review, claims, undone } = attached
  const { id, dossier, madeAt, madeBy, reason, subject, oldValue, newValue } = review
  return {
    id,
    dossier,
    kind: review.kind as ReviewView['kind'],
    state,
    madeAt,
    by: madeBy,
    reason,
    claims: claims.map(viewClaim),
    documents: subject.documents ?? [],
    events: subject.events ?? [],
    source: subject.source ?? null,
    old: oldValue?.value ?? null,
    value: newValue?.value ?? null,
    before: oldValue?.fields ?? null,
    change: newValue?.fields ?? null,
    oldReliability: oldValue?.reliability ?? null,
    reliability: newValue?.reliability ?? null,
    undone: undone && { id: undone.id, madeAt: undone.madeAt, by: undone.madeBy, reason: undone.reason },
  }
}

/** Shows some reviews of a dossier as they stand, in the order given. */
export const viewReviews = async (db: Db, dossier: string, wanted: readonly StoredReview[]): Promise<ReviewView[]> => {
  if (wanted.length === 0) return []
  const documents = [...new Set(wanted.flatMap((review) => review.documents))]
  const keys = [...new Set(wanted.flatMap(({ subjectKey }) => subjectKey ?? []))]
  const around = await reviewsAbout(db, dossier, { documents, keys })
  const linking = wanted.some((review) => review.linking) ? await linkingReviews(db, dossier) : []
  const all = new Map([...around, ...linking].map((review) => [review.id, review]))
  const attached = await attach(
    db,
    [...all.values()].sort((a, b) => a.id - b.id),
  )
  const byId = new Map(attached.map((each) => [each.review.id, each]))
  const replaced = replacedIn(attached)
  return wanted.flatMap(({ id }) => {
    const each = byId.get(id)
    return each ? [viewOf(each, stateOf(each, replaced))] : []
  })
}

/** Shows one review as it stands. */
export const viewReview = async ({ db }: Store, id: number): Promise<ReviewView> => {
  const review = await findReview(db, id)
  const [view] = review ? await viewReviews(db, review.dossier, [review]) : []
  if (view) return view
  throw new Failed('not-found', `There is no review ${id}.`, 'The list of reviews shows those that there are.')
}

export type ReviewSelection = {
  document?: string
  claim?: string
  event?: string
  source?: string
  by?: string
  cursor?: string
  limit: number
}

/** What an event's history is found by: its claims, and all ids that led to it. */
const ofEvent = async (db: Db, id: string) => {
  const event = await standingEvent(db, id)
  return { event, keys: (await eventsLeadingTo(db, event)).map(eventKey) }
}

/**
 * What people decided in a dossier, or on one document, claim, event or source, newest first.
 * Throws `not-found`.
 */
export const listReviews = async (store: Store, dossier: string, selection: ReviewSelection): Promise<ReviewList> => {
  const { db } = store
  await requireDossier(store, dossier)
  const { document, claim, event, source, by, cursor, limit } = selection
  const found = event === undefined ? null : await ofEvent(db, event)
  const keys = [...(found?.keys ?? []), ...(source === undefined ? [] : [sourceKey(source)])]
  const { reviews, next } = await listReviewRows(db, dossier, {
    ...(document === undefined ? {} : { documents: [document] }),
    ...(keys.length === 0 ? {} : { keys }),
    ...(found === null ? {} : { event: found.event }),
    ...(document === undefined || claim === undefined ? {} : { claim: { document, claim } }),
    ...(by === undefined ? {} : { by }),
    ...(cursor === undefined ? {} : { cursor }),
    limit,
  })
  return { reviews: await viewReviews(db, dossier, reviews), next }
}
