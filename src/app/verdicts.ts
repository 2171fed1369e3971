import { isDeepStrictEqual } from 'node:util'
import { placesNamed } from '../3-claim/place/gazetteer.ts'
import type { Claim, Count, Place } from '../model/claim.ts'
import type { ClaimChange, MissedClaim } from '../model/review.ts'
import { cut, overlaps } from '../model/span.ts'
import {
  type ClaimPoint,
  type ClaimRow,
  type ClaimSpan,
  claimRows,
  reviewsAbout,
  type Store,
  type StoredReview,
  saveClaimRows,
  saveDetached,
  textsOf,
} from '../store/index.ts'
import { type Attached, addedId, attach, isDetached, placeIn, standingUndoings } from './attach.ts'

type Db = Store['db']

/** What people said about one claim, worked together. */
export type Judged = {
  rejected: boolean
  accepted: boolean
  /** Fields with their latest correction. */
  fields: Partial<ClaimChange>
  credibility: number | null
  /** Reviews that a later one overrules. */
  replaced: Set<number>
}

/**
 * Works together what was said about one claim, oldest first: of two corrections of one field the later stands; a rejection holds
 * until the claim is accepted or corrected after it.
 */
export const judge = (reviews: readonly Attached['review'][]): Judged => {
  const judged: Judged = { rejected: false, accepted: false, fields: {}, credibility: null, replaced: new Set() }
  const deciders = new Map<string, number>()
  for (const { kind, id, newValue } of reviews) {
    const fields = kind === 'correct' ? (newValue?.fields ?? {}) : {}
    if (kind === 'credibility') {
      judged.credibility = newValue?.value ?? null
      deciders.set('credibility', id)
    } else if (kind !== 'correct' || judged.rejected) {
      judged.rejected = kind === 'reject'
      judged.accepted = kind === 'accept'
      deciders.set('verdict', id)
    }
    Object.assign(judged.fields, fields)
    for (const field of Object.keys(fields)) deciders.set(`field ${field}`, id)
  }
  const deciding = new Set(deciders.values())
  for (const { id } of reviews) if (!deciding.has(id)) judged.replaced.add(id)
  return judged
}

const numeral = new Intl.NumberFormat('en-US')

/** A count with the words it stands in; where a person gave none, the number as the sentence writes it. */
const worded = (count: Count | null, evidence: string): Count | null => {
  if (count === null || count.text !== '') return count
  const number = count.low ?? count.high
  if (number === null) return count
  const [grouped, plain] = [numeral.format(number), String(number)]
  return { ...count, text: evidence.includes(grouped) ? grouped : plain }
}

/** A claim as it counts: what the reader made of it, with what a person corrected. Those fields are stated, not inferred. */
export const corrected = (read: Claim, fields: Partial<ClaimChange>): Claim => {
  const { disputes, rating, count, ...others } = fields
  const changed = new Set(Object.keys(fields))
  const claim: Claim = {
    ...read,
    ...others,
    ...(count === undefined ? {} : { count: worded(count, read.evidence) }),
    inferred: read.inferred.filter((field) => !changed.has(field)),
    spans: Object.fromEntries(Object.entries(read.spans).filter(([field]) => !changed.has(field))),
  }
  if (disputes !== undefined) claim.disputes = disputes ?? undefined
  if (rating !== undefined) claim.rating = rating ?? undefined
  // As it comes back from the store: without fields that are undefined.
  return JSON.parse(JSON.stringify(claim)) as Claim
}

const emptyClaim = {
  modality: 'happened',
  count: null,
  nationalities: [],
  role: null,
  actors: [],
  places: [],
  time: null,
  source: null,
} as const

/** The claim that a person added, with the stretch of text it stands on. */
export const missedClaim = (
  review: number,
  given: MissedClaim,
  text: string,
  at: { start: number; end: number },
): Claim =>
  corrected(
    {
      ...emptyClaim,
      nationalities: [],
      actors: [],
      places: [],
      action: given.action,
      evidence: cut(text, at),
      event: null,
      id: addedId(review),
      reader: 'person',
      rule: `review ${review}`,
      at,
      inferred: [],
      spans: {},
    },
    given,
  )

const pointOf = (place: Place, known: readonly ClaimPoint[]): ClaimPoint[] => {
  const { name, kind, country } = place
  const same = known.find((point) => point.name === name && point.kind === kind && point.country === country)
  if (same) return [same]
  const entry = placesNamed(name).find((each) => each.kind === kind && each.country === country && each.lat !== null)
  return entry && entry.lat !== null && entry.lon !== null
    ? [{ name, kind, country, lat: entry.lat, lon: entry.lon }]
    : []
}

const withReviews = (row: ClaimRow, judged: Judged): ClaimRow => {
  const { fields, rejected, accepted, credibility } = judged
  const isChanged = Object.keys(fields).length > 0
  const body = isChanged ? corrected(row.body, fields) : row.body
  const verdict = rejected
    ? 'rejected'
    : row.verdict === 'added'
      ? 'added'
      : isChanged
        ? 'corrected'
        : accepted
          ? 'accepted'
          : null
  return {
    ...row,
    body,
    read: isChanged && row.verdict !== 'added' ? row.body : row.read,
    verdict,
    credibility,
    points: isChanged ? body.places.flatMap((place) => pointOf(place, row.points)) : row.points,
  }
}

/** Rows as the reader made them: nothing a person said. */
const asRead = (rows: readonly ClaimRow[]): ClaimRow[] =>
  rows.flatMap((row) => {
    const bare = { ...row, read: null, verdict: null, credibility: null }
    if (row.read !== null) return [{ ...bare, body: row.read }]
    return row.body.reader === 'person' ? [] : [bare]
  })

/** Whether the reader came to tell what a person had added: of one action on common text, with the same number. */
const isTwin = (read: Claim, added: Claim): boolean =>
  read.action === added.action &&
  overlaps(read.at, added.at) &&
  read.count?.low === added.count?.low &&
  read.count?.high === added.count?.high &&
  read.count?.unit === added.count?.unit

const withAdded = (machine: readonly ClaimRow[], added: readonly ClaimRow[]): ClaimRow[] => {
  const taken = new Set<ClaimRow>()
  const own = added.map((row) => {
    const twin = machine.find((each) => !taken.has(each) && isTwin(each.body, row.body))
    if (!twin) return row
    taken.add(twin)
    return { ...row, read: twin.body }
  })
  return [...machine.filter((row) => !taken.has(row)), ...own]
}

const countsAlike = (before: readonly ClaimRow[], after: readonly ClaimRow[]): boolean => {
  const counting = (rows: readonly ClaimRow[]) =>
    rows
      .filter(({ verdict }) => verdict !== 'rejected')
      .map(({ body }) => body)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  return isDeepStrictEqual(counting(before), counting(after))
}

const verdictKinds = new Set(['accept', 'correct', 'reject', 'credibility'])

/** What stands of what was said about one claim. */
export const saidOf = (
  { document, id }: { document: string; id: string },
  attached: readonly Attached[],
): StoredReview[] =>
  attached
    .filter(
      ({ undone, review, claims }) =>
        !undone &&
        verdictKinds.has(review.kind) &&
        claims.some(({ anchor, claim }) => anchor.document === document && claim === id),
    )
    .map(({ review }) => review)

type Undoings = ReturnType<typeof standingUndoings>

const addedRows = (
  reviews: readonly StoredReview[],
  undoings: Undoings,
  document: string,
  dossier: string,
  text: string,
): ClaimRow[] =>
  reviews.flatMap(({ id, kind, subject, newValue }) => {
    const [anchor] = subject.claims ?? []
    const given = newValue?.fields
    if (kind !== 'add' || undoings.has(id) || anchor?.document !== document || given?.action === undefined) return []
    const at = placeIn(text, anchor)
    if (at === null) return []
    const body = missedClaim(id, { ...given, action: given.action }, text, at)
    const points = body.places.flatMap((place) => pointOf(place, []))
    return [{ document, dossier, body, read: null, verdict: 'added' as const, credibility: null, points }]
  })

const spansOf = (rows: readonly ClaimRow[]): ClaimSpan[] =>
  rows.map(({ document, body: { id, action, at, count } }) => ({
    document,
    id,
    action,
    counted: count?.text ?? null,
    start: at.start,
    end: at.end,
  }))

const byId = (rows: readonly ClaimRow[]): ClaimRow[] => [...rows].sort((a, b) => (a.body.id < b.body.id ? -1 : 1))

/**
 * Works what people said about the claims of some documents into these claims as they are read now, and notes which decisions
 * no longer find their claim. Gives the documents of which other claims count than before.
 */
export const workInReviews = async (db: Db, dossier: string, documents: readonly string[]): Promise<string[]> => {
  const reviews = await reviewsAbout(db, dossier, { documents })
  if (reviews.length === 0) return []
  const undoings = standingUndoings(reviews)
  const texts = new Map((await textsOf(db, documents)).map(({ id, text }) => [id, text]))
  const stored = await claimRows(db, documents)
  const told = documents.map((document) => {
    const before = stored.filter((row) => row.document === document)
    const added = addedRows(reviews, undoings, document, dossier, texts.get(document) ?? '')
    return { document, before, bare: withAdded(asRead(before), added) }
  })
  const attached = await attach(db, reviews, new Map(told.map(({ document, bare }) => [document, spansOf(bare)])))
  const changed: string[] = []
  for (const { document, before, bare } of told) {
    const after = bare.map((row) => withReviews(row, judge(saidOf({ document, id: row.body.id }, attached))))
    if (!isDeepStrictEqual(byId(before), byId(after))) await saveClaimRows(db, document, after)
    if (!countsAlike(before, after)) changed.push(document)
  }
  await saveDetached(
    db,
    dossier,
    attached.map(({ review }) => review.id),
    attached.filter(isDetached).map(({ review }) => review.id),
  )
  return changed
}
