import { type ClaimAnchor, type ClaimSpan, claimSpans, type Store, type StoredReview, textsOf } from '../store/index.ts'

type Db = Store['db']

/** A claim that a review is about: as it was, and its id as it is read now, null where it is not. */
export type AttachedClaim = { anchor: ClaimAnchor; claim: string | null }

/** A review with the claims it is about as they are read now. */
export type Attached = {
  review: StoredReview
  claims: AttachedClaim[]
  staying: AttachedClaim[]
  /** The undoing that stands. */
  undone: StoredReview | null
  /** It is about a claim whose addition was undone. */
  moot: boolean
}

/** The id of a claim that a person added. */
export const addedId = (review: number): string => `review-${review}`

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Those with the number that was decided on: "120" of "130 Vietnamese, 120 Chinese", "300" where "more than 300" is read by now. */
const withNumber = ({ counted }: ClaimAnchor, claims: readonly ClaimSpan[]): readonly ClaimSpan[] => {
  if (counted === undefined) return claims
  const same = claims.filter((claim) => claim.counted === counted)
  if (same.length > 0 || counted === null) return same.length > 0 ? same : claims
  return claims.filter((claim) => claim.counted && (holds(claim.counted, counted) || holds(counted, claim.counted)))
}

const holds = (words: string, some: string): boolean => ` ${words} `.includes(` ${some} `)

/**
 * The claim that an anchor means among those of its document now: the same one, else of its action and number where it stood,
 * the best fit.
 */
export const reattach = (anchor: ClaimAnchor, claims: readonly ClaimSpan[]): string | null => {
  if (claims.some(({ id }) => id === anchor.claim)) return anchor.claim
  const there = claims.filter((claim) => claim.action === anchor.action && overlap(anchor, claim) > 0)
  const near = withNumber(anchor, there)
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

/** Where an anchor's words stand in the text as it is now, the nearest place where they stand more than once. */
export const placeIn = (text: string, { start, end, quote }: ClaimAnchor): { start: number; end: number } | null => {
  if (quote === '' || text.slice(start, end) === quote) return { start, end }
  let nearest = -1
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (nearest < 0 || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at
  return nearest < 0 ? null : { start: nearest, end: nearest + quote.length }
}

/** By review: the undoing that stands, itself not undone. */
export const standingUndoings = (reviews: readonly StoredReview[]): Map<number, StoredReview> => {
  const of = new Map<number, StoredReview[]>()
  for (const review of reviews) {
    const target = review.subject.review
    if (target !== undefined) of.set(target, [...(of.get(target) ?? []), review])
  }
  const undoingOf = (id: number): StoredReview | null =>
    of.get(id)?.findLast((undoing) => undoingOf(undoing.id) === null) ?? null
  const standing = new Map<number, StoredReview>()
  for (const { id } of reviews) {
    const undoing = undoingOf(id)
    if (undoing) standing.set(id, undoing)
  }
  return standing
}

const groupByDocument = <T extends { document: string }>(items: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.document)
    if (group) group.push(item)
    else groups.set(item.document, [item])
  }
  return groups
}

/** Anchors of a claim that a person added lie on the review itself. */
const anchorsOf = ({ kind, id, subject }: StoredReview): ClaimAnchor[] =>
  kind === 'add' ? (subject.claims ?? []).map((anchor) => ({ ...anchor, claim: addedId(id) })) : (subject.claims ?? [])

/**
 * Finds the claims of reviews as they are read now; undoings, which must be among the reviews, are worked in. Oldest first, as
 * given. `given` are claims of documents that are about to be stored.
 */
export const attach = async (
  db: Db,
  reviews: readonly StoredReview[],
  given: ReadonlyMap<string, readonly ClaimSpan[]> = new Map(),
): Promise<Attached[]> => {
  if (reviews.length === 0) return []
  const anchors = reviews.flatMap((review) => [...anchorsOf(review), ...(review.subject.staying ?? [])])
  const documents = [...new Set(anchors.map(({ document }) => document))]
  const stored = await claimSpans(
    db,
    documents.filter((document) => !given.has(document)),
  )
  const spans = new Map<string, readonly ClaimSpan[]>([...groupByDocument(stored), ...given])
  const known = new Set([...spans.values()].flat().map(({ document, id }) => `${id} ${document}`))
  const moved = anchors.filter(({ claim, document }) => !known.has(`${claim} ${document}`))
  const texts = new Map(
    (await textsOf(db, [...new Set(moved.map(({ document }) => document))])).map(({ id, text }) => [id, text]),
  )
  const find = (anchor: ClaimAnchor): AttachedClaim => {
    if (known.has(`${anchor.claim} ${anchor.document}`)) return { anchor, claim: anchor.claim }
    const text = texts.get(anchor.document)
    const place = text === undefined ? anchor : placeIn(text, anchor)
    if (place === null) return { anchor, claim: null }
    return { anchor, claim: reattach({ ...anchor, ...place }, spans.get(anchor.document) ?? []) }
  }
  const undoings = standingUndoings(reviews)
  const gone = new Set([...undoings.keys()].map(addedId))
  return reviews
    .filter(({ kind }) => kind !== 'undo')
    .map((review) => ({
      review,
      claims: anchorsOf(review).map(find),
      staying: (review.subject.staying ?? []).map(find),
      undone: undoings.get(review.id) ?? null,
      moot: (review.subject.claims ?? []).some(({ claim }) => gone.has(claim)),
    }))
}

/** Whether a claim that a review decides on is not read any more. What was undone, or only noted, waits for nobody. */
export const isDetached = ({ claims, staying, undone, moot, review }: Attached): boolean =>
  !undone && !moot && review.kind !== 'note' && [...claims, ...staying].some(({ claim }) => claim === null)
