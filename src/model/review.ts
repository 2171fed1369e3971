import { z } from 'zod'
import { Action, AnnotatedClaim, Claim, Count } from './claim.ts'
import { Figure } from './event.ts'
import { Span } from './span.ts'

/**
 * What people decide, as the HTTP API takes and gives it. A decision is only ever added; it wins over what is worked out and
 * stays through every new reading and rebuild; taking it back is one more decision.
 */

const id = z.string().min(1).max(100)
const isoDate = z.iso.date()
const moment = z.iso.datetime()

/** A claim among all documents: the same text in two reports makes claims of one id. */
export const ClaimPointer = z.object({ document: id, claim: id })
export type ClaimPointer = z.infer<typeof ClaimPointer>

/** A count as a person gives it: the words may be left out. */
const GivenCount = Count.extend({ text: z.string().max(200).default('') })

const { action, modality, nationalities, role, actors, places, time, source, partOf } = AnnotatedClaim.shape
const correctable = {
  action,
  modality,
  count: GivenCount.nullable(),
  nationalities,
  role,
  actors,
  places,
  time,
  source,
  partOf,
  /** Null takes it away. */
  disputes: z.string().max(1000).nullable(),
  rating: z.string().max(200).nullable(),
}

/** The fields of a claim that a person corrects; those that are left out stay as they were read. */
export const ClaimChange = z
  .object(correctable)
  .partial()
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'Name at least one field.')
export type ClaimChange = z.infer<typeof ClaimChange>

/** A claim that the reader missed; what is left out is not said there. */
export const MissedClaim = z.object(correctable).partial().required({ action: true })
export type MissedClaim = z.infer<typeof MissedClaim>

/** The Admiralty scale: how reliable a source is, A to F, and how credible an item, 1 to 6. The two stay apart. */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof Reliability>
export const Credibility = z.int().min(1).max(6)

const by = z.string().trim().min(1).max(200)
const why = z.string().trim().max(2000)
/** Who decided, and why; the why may stay empty where the decision speaks for itself. */
const decided = { by, reason: why.default('') }
/** For what changes a figure: the reason is shown with it. */
const reasoned = { by, reason: why.min(1) }

const oneClaim = z.tuple([ClaimPointer])
const someClaims = z.array(ClaimPointer).min(1).max(500)

export const NewReview = z.discriminatedUnion('kind', [
  /** Read rightly. */
  z.object({ kind: z.literal('accept'), claims: someClaims, ...decided }),
  /** Read wrongly in some fields; what the reader made of it is kept beside. */
  z.object({ kind: z.literal('correct'), claims: oneClaim, change: ClaimChange, ...decided }),
  /** The text does not say that: it counts nowhere. */
  z.object({ kind: z.literal('reject'), claims: someClaims, ...decided }),
  /** A claim that the reader missed, on a stretch of the document's text. */
  z.object({ kind: z.literal('add'), document: id, span: Span, claim: MissedClaim, ...decided }),
  /** How credible a claim is, 1 (confirmed) to 6 (cannot be judged). */
  z.object({ kind: z.literal('credibility'), claims: oneClaim, credibility: Credibility, ...decided }),
  /** The figure that this claim belongs to is this number. */
  z.object({ kind: z.literal('best'), claims: oneClaim, value: z.number().nonnegative(), ...reasoned }),
  /** Rightly read, but whoever said it took it back: it no longer counts. */
  z.object({ kind: z.literal('withdraw'), claims: oneClaim, ...reasoned }),
  /** Two claims are about one occurrence, or are not. */
  z.object({ kind: z.enum(['same', 'not-same']), claims: z.tuple([ClaimPointer, ClaimPointer]), ...decided }),
  /** These events are one. */
  z.object({ kind: z.literal('merge'), events: z.array(id).min(2).max(50), ...decided }),
  /** These claims of an event are an occurrence of their own. */
  z.object({ kind: z.literal('split'), event: id, claims: someClaims, ...decided }),
  /** This report copies that one. */
  z.object({ kind: z.literal('copy'), document: id, of: id, ...decided }),
  /** How reliable a source is: an outlet, or someone quoted. */
  z.object({
    kind: z.literal('grade'),
    dossier: id,
    source: z.string().trim().min(1).max(300),
    reliability: Reliability,
    ...decided,
  }),
  /** An event was looked at and may stand as it is, until its figures change. */
  z.object({ kind: z.literal('checked'), event: id, ...decided }),
  /** A note on one thing; `reason` is its text. */
  z.object({
    kind: z.literal('note'),
    on: z.union([
      z.object({ claim: ClaimPointer }),
      z.object({ document: id }),
      z.object({ event: id }),
      z.object({ dossier: id, source: z.string().trim().min(1).max(300) }),
    ]),
    ...reasoned,
  }),
])
export type NewReview = z.output<typeof NewReview>
export type NewReviewBody = z.input<typeof NewReview>

export const ReviewKind = z.enum([
  'accept',
  'correct',
  'reject',
  'add',
  'credibility',
  'best',
  'withdraw',
  'same',
  'not-same',
  'merge',
  'split',
  'copy',
  'grade',
  'checked',
  'note',
])
export type ReviewKind = z.infer<typeof ReviewKind>

export const UndoReview = z.object(decided)
export type UndoReview = z.output<typeof UndoReview>

/** `detached`: a claim that it was about is no longer read there; it waits for a person. `replaced`: a later one decides. */
export const ReviewState = z.enum(['active', 'replaced', 'detached', 'undone'])
export type ReviewState = z.infer<typeof ReviewState>

/** A claim as it was when a person decided on it; `claim` is its id as it is read now, null where it is not. */
export const ReviewedClaim = z.object({
  document: z.string(),
  claim: z.string().nullable(),
  action: Action,
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  /** Its number as written, which tells it from others of its sentence. */
  counted: z.string().nullable(),
})
export type ReviewedClaim = z.infer<typeof ReviewedClaim>

const change = z.object(correctable).partial()

export const ReviewView = z.object({
  /** Undo with it, also an undoing: that does the thing again. */
  id: z.int(),
  dossier: z.string(),
  kind: ReviewKind,
  state: ReviewState,
  madeAt: moment,
  by: z.string(),
  reason: z.string(),
  /** What it is about; empty or null where it is not about such a thing. Of a split, the claims taken out. */
  claims: z.array(ReviewedClaim),
  /** For a copy: the report that copies, and the one it copies. */
  documents: z.array(z.string()),
  events: z.array(z.string()),
  source: z.string().nullable(),
  /** The number before and after: a best, a credibility. */
  old: z.number().nullable(),
  value: z.number().nullable(),
  /** Fields before and after a correction, or the whole of a claim that was added. */
  before: change.nullable(),
  change: change.nullable(),
  oldReliability: Reliability.nullable(),
  reliability: Reliability.nullable(),
  undone: z.object({ id: z.int(), madeAt: moment, by: z.string(), reason: z.string() }).nullable(),
})
export type ReviewView = z.infer<typeof ReviewView>

/** Which reviews; all of them where nothing is given. */
export const ReviewsQuery = z.object({
  document: id.optional(),
  /** With `document`: of one claim. */
  claim: id.optional(),
  event: id.optional(),
  source: z.string().max(300).optional(),
  by: z.string().max(200).optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type ReviewsQuery = z.input<typeof ReviewsQuery>

/** Newest first. */
export const ReviewList = z.object({ reviews: z.array(ReviewView), next: z.string().nullable() })
export type ReviewList = z.infer<typeof ReviewList>

/** What a person said of a claim; null where nobody looked at it. */
export const Verdict = z.enum(['accepted', 'corrected', 'rejected', 'added'])
export type Verdict = z.infer<typeof Verdict>

/** A claim's review beside it. */
export const Reviewed = z.object({
  verdict: Verdict.nullable(),
  /** What the reader made of it, where a person corrected that. */
  read: Claim.nullable(),
  credibility: Credibility.nullable(),
})
export type Reviewed = z.infer<typeof Reviewed>

export const QueueKind = z.enum(['detached', 'contested', 'claim', 'source'])
export type QueueKind = z.infer<typeof QueueKind>

export const QueueQuery = z.object({
  /** Comma-separated; all kinds where it is left out. */
  kind: z
    .string()
    .transform((text) => text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])))
    .pipe(z.array(QueueKind))
    .optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type QueueQuery = z.input<typeof QueueQuery>

const item = {
  /** Stays the same as long as the thing waits. */
  key: z.string(),
  /** What the order goes by, most urgent first. */
  score: z.number(),
  /** Why it waits, in words. */
  reasons: z.array(z.string()),
}

export const QueueItem = z.discriminatedUnion('kind', [
  /** A decision whose claim is no longer read where it was: decide anew, or take it back. */
  z.object({ kind: z.literal('detached'), ...item, review: ReviewView }),
  /** Sources differ on an event's figures. */
  z.object({
    kind: z.literal('contested'),
    ...item,
    event: z.object({ id: z.string(), title: z.string(), start: isoDate.nullable(), end: isoDate.nullable() }),
    figures: z.array(Figure),
  }),
  /** A claim that nobody looked at. */
  z.object({
    kind: z.literal('claim'),
    ...item,
    claim: Claim,
    document: z.object({
      id: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published: isoDate.nullable(),
    }),
    eventId: z.string().nullable(),
  }),
  /** An outlet that nobody graded. */
  z.object({ kind: z.literal('source'), ...item, source: z.string(), documents: z.int() }),
])
export type QueueItem = z.infer<typeof QueueItem>

export const Queue = z.object({
  items: z.array(QueueItem),
  /** How many wait, by kind. */
  waiting: z.object({ detached: z.int(), contested: z.int(), claim: z.int(), source: z.int() }),
  next: z.string().nullable(),
})
export type Queue = z.infer<typeof Queue>

/** Two events that evidence does not quite join, with what speaks for and against. */
export const MergeSuggestion = z.object({
  event: z.object({ id: z.string(), title: z.string(), documents: z.int(), claims: z.int() }),
  weight: z.number(),
  reasons: z.array(z.object({ says: z.string(), weight: z.number() })),
})
export type MergeSuggestion = z.infer<typeof MergeSuggestion>
export const MergeSuggestions = z.array(MergeSuggestion)
export type MergeSuggestions = z.infer<typeof MergeSuggestions>

/** What is known of a source: outlets, with how a person graded them. */
export const SourceView = z.object({
  name: z.string(),
  documents: z.int(),
  reliability: Reliability.nullable(),
})
export type SourceView = z.infer<typeof SourceView>
export const SourceList = z.object({ sources: z.array(SourceView), total: z.int() })
export type SourceList = z.infer<typeof SourceList>
