import type { Constraint } from '../4-event/index.ts'
import type { Decision } from '../5-figure/index.ts'
import type { ReviewState } from '../model/api.ts'
import {
  type ClaimAnchor,
  type ClaimSpan,
  claimSpans,
  reviewsOf,
  type Store,
  type StoredReview,
} from '../store/index.ts'

type Db = Store['db']

/** A review as it stands: the claims it is about as they are read now, null where they are not. */
export type Attached = {
  review: StoredReview
  state: ReviewState
  claims: { anchor: ClaimAnchor; claim: string | null }[]
  undone: StoredReview | null
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** The claim that an anchor means among those of its document now: the same one, else of its action where it stood, the best fit. */
export const reattach = (anchor: ClaimAnchor, claims: readonly ClaimSpan[]): string | null => {
  if (claims.some(({ id }) => id === anchor.claim)) return anchor.claim
  const near = claims
    .filter((claim) => claim.action === anchor.action && overlap(anchor, claim) > 0)
    .map((claim) => ({
      id: claim.id,
      shared: overlap(anchor, claim),
      length: claim.end - claim.start,
    }))
    .sort((a, b) => b.shared - a.shared || a.length - b.length || (a.id < b.id ? -1 : 1))
  const [first, second] = near
  // Two that fit alike are no answer: a person decides.
  if (first && second && first.shared === second.shared && first.length === second.length) return null
  return first?.id ?? null
}

/** What a review decides: of two on the same thing the later stands. */
const subjectOf = ({ kind, subject }: StoredReview, claims: Attached['claims']): string => {
  if ('documents' in subject) return `copy ${subject.documents[0]}`
  const about = claims.map(({ anchor, claim }) => `${anchor.document} ${claim ?? anchor.claim}`).sort()
  return `${kind === 'not-same' ? 'same' : kind} ${about.join(' ')}`
}

/** All reviews of a dossier, undoings worked in, oldest first. */
export const attachedReviews = async (db: Db, dossier: string): Promise<Attached[]> => {
  const reviews = await reviewsOf(db, dossier)
  if (reviews.length === 0) return []
  const undoings = new Map(
    reviews.flatMap((review) => ('review' in review.subject ? [[review.subject.review, review] as const] : [])),
  )
  const anchors = reviews.flatMap(({ subject }) => ('claims' in subject ? subject.claims : []))
  const spans = new Map<string, ClaimSpan[]>()
  for (const span of await claimSpans(db, [...new Set(anchors.map(({ document }) => document))]))
    spans.set(span.document, [...(spans.get(span.document) ?? []), span])
  const attached = reviews
    .filter(({ kind }) => kind !== 'undo')
    .map((review): Attached => {
      const about = 'claims' in review.subject ? review.subject.claims : []
      const claims = about.map((anchor) => ({ anchor, claim: reattach(anchor, spans.get(anchor.document) ?? []) }))
      const undone = undoings.get(review.id) ?? null
      const state = undone ? 'undone' : claims.some(({ claim }) => claim === null) ? 'detached' : 'active'
      return { review, state, claims, undone }
    })
  const latest = new Map(
    attached.flatMap((each) => (each.state === 'active' ? [[subjectOf(each.review, each.claims), each] as const] : [])),
  )
  return attached.map((each) =>
    each.state === 'active' && latest.get(subjectOf(each.review, each.claims)) !== each
      ? { ...each, state: 'replaced' }
      : each,
  )
}

/** What people decided, in the forms that linking and reckoning take; later decisions come first. */
export type Standing = { constraints: Constraint[]; decisions: Decision[] }

/** The decisions that stand in a dossier. */
export const standingReviews = async (db: Db, dossier: string): Promise<Standing> => {
  const standing: Standing = { constraints: [], decisions: [] }
  for (const { review, state, claims } of (await attachedReviews(db, dossier)).reverse()) {
    if (state !== 'active') continue
    const { kind, subject, reason: why, newValue } = review
    const [a = '', b = ''] = claims.map(({ anchor, claim }) => `${claim} ${anchor.document}`)
    if (kind === 'same' || kind === 'not-same') standing.constraints.push({ kind, a, b })
    if (kind === 'withdraw') standing.decisions.push({ kind, claim: a, why })
    if (kind === 'best' && newValue) standing.decisions.push({ kind, claim: a, value: newValue.value, why })
    if ('documents' in subject) {
      const [document, of] = subject.documents
      standing.decisions.push({ kind: 'copy', document, of })
    }
  }
  return standing
}
