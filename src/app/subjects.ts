import type { Transaction } from 'kysely'
import { disputedBy, plain, refOf } from '../4-event/index.ts'
import { Failed } from '../model/errors.ts'
import type { ClaimPointer, NewReview } from '../model/review.ts'
import { cut } from '../model/span.ts'
import {
  type ClaimAnchor,
  type ClaimRow,
  type Database,
  eventMembers,
  eventsHolding,
  figuresOf,
  findClaim,
  findEvent,
  type NewReviewRow,
} from '../store/index.ts'
import { standingEvent } from './events.ts'
import { requireDocument } from './shown.ts'
import { gradeOf } from './sources.ts'
import { figuresMark } from './summary.ts'

type Db = Transaction<Database>

/** What a review is about and changes: its row without who and why. */
export type About = Omit<NewReviewRow, 'madeBy' | 'reason' | 'kind'>

const usage = (message: string, help: string) => new Failed('usage', message, help)

/** The key under which what is said of a source is found: its name, however it is written. */
export const sourceKey = (name: string): string => `source ${plain(name)}`
export const eventKey = (id: string): string => `event ${id}`

const requireClaim = async (db: Db, pointer: ClaimPointer): Promise<ClaimRow> => {
  const found = await findClaim(db, pointer)
  if (found) return found
  throw new Failed(
    'not-found',
    `There is no claim ${pointer.claim} in document ${pointer.document}.`,
    'The page of the document shows its claims.',
  )
}

const requireEvent = async (db: Db, id: string) => {
  const event = await findEvent(db, await standingEvent(db, id))
  if (event) return event
  throw new Failed('not-found', 'None of the reports about this event is left.', 'Bring back a removed document.')
}

const anchorOf = ({ document, body, read }: ClaimRow, event?: string): ClaimAnchor => ({
  document,
  claim: body.id,
  action: (read ?? body).action,
  ...body.at,
  quote: body.evidence,
  counted: (read ?? body).count?.text ?? null,
  ...(event === undefined ? {} : { event }),
})

const oneDossier = (dossiers: readonly string[]): string => {
  if (new Set(dossiers).size > 1) throw usage('They are in different dossiers.', 'Decide within one dossier.')
  return dossiers[0] ?? ''
}

const allDifferent = (keys: readonly string[]): void => {
  if (new Set(keys).size < keys.length) throw usage('Something is named twice.', 'Name each once.')
}

const claimsAbout = async (db: Db, pointers: readonly ClaimPointer[]): Promise<{ rows: ClaimRow[]; about: About }> => {
  const rows: ClaimRow[] = []
  for (const pointer of pointers) rows.push(await requireClaim(db, pointer))
  allDifferent(pointers.map(({ document, claim }) => `${claim} ${document}`))
  return {
    rows,
    about: {
      dossier: oneDossier(rows.map(({ dossier }) => dossier)),
      subject: { claims: rows.map((row) => anchorOf(row)) },
      documents: [...new Set(rows.map(({ document }) => document))],
      subjectKey: null,
      linking: false,
      oldValue: null,
      newValue: null,
    },
  }
}

/** The best number of the figure that a claim belongs to; null where it belongs to none. */
const bestNow = async (db: Db, { document, body: { id: claim, action } }: ClaimRow): Promise<number | null> => {
  const holding = await eventsHolding(db, [{ document, claim }], [])
  const figures = (await Promise.all(holding.map(({ id }) => figuresOf(db, id)))).flat()
  const own = figures.filter(({ origins }) => origins.some(({ claims }) => claims.includes(claim)))
  return (own.find(({ measure }) => measure.action === action) ?? own[0])?.best ?? null
}

/** The claims of an event that count. */
const membersOf = async (db: Db, event: string): Promise<ClaimAnchor[]> =>
  (await eventMembers(db, event)).map((row) => anchorOf(row, event))

const withClaims = (dossier: string, claims: ClaimAnchor[], staying: ClaimAnchor[], events: string[]): About => ({
  dossier,
  subject: { claims, ...(staying.length > 0 ? { staying } : {}), events },
  documents: [...new Set([...claims, ...staying].map(({ document }) => document))],
  subjectKey: null,
  linking: true,
  oldValue: null,
  newValue: null,
})

type Of<K extends NewReview['kind']> = Extract<NewReview, { kind: K }>

const bare = { documents: [], subjectKey: null, linking: false, oldValue: null, newValue: null }

const mergeAbout = async (db: Db, { events: ids }: Of<'merge'>): Promise<About> => {
  const events = []
  for (const id of ids) events.push(await requireEvent(db, id))
  allDifferent(events.map(({ event }) => event))
  const members = []
  for (const { event } of events) members.push(...(await membersOf(db, event)))
  const dossier = oneDossier(events.map((event) => event.dossier))
  return withClaims(
    dossier,
    members,
    [],
    events.map(({ event }) => event),
  )
}

/** Claims that are taken out of an event take along the disputes in their reports that turn against nothing else in it. */
const withDisputes = (wanted: ReadonlySet<string>, rows: readonly ClaimRow[]): Set<string> => {
  const told = rows.map(({ document, body }) => ({ ...body, document }))
  const following = told.filter((dispute) => {
    const against = dispute.action === 'dispute' ? disputedBy(dispute, told) : []
    return against.length > 0 && against.every((claim) => wanted.has(refOf(claim)))
  })
  return new Set([...wanted, ...following.map(refOf)])
}

const splitAbout = async (db: Db, { event: id, claims }: Of<'split'>): Promise<About> => {
  const { event, dossier } = await requireEvent(db, id)
  const rows = await eventMembers(db, event)
  const members = rows.map((row) => anchorOf(row, event))
  const wanted = new Set(claims.map(({ document, claim }) => `${claim} ${document}`))
  const leaving = withDisputes(wanted, rows)
  const taken = members.filter(({ document, claim }) => leaving.has(`${claim} ${document}`))
  if (taken.filter(({ document, claim }) => wanted.has(`${claim} ${document}`)).length < wanted.size)
    throw usage('A claim is not one of that event.', 'The page of the event shows its claims.')
  if (taken.length === members.length) throw usage('That is the whole event.', 'Leave at least one claim in it.')
  return withClaims(
    dossier,
    taken,
    members.filter((member) => !taken.includes(member)),
    [event],
  )
}

const addAbout = async (db: Db, { document, span, claim }: Of<'add'>): Promise<About> => {
  const { dossier, text } = await requireDocument(db, document)
  const chosen = cut(text, span)
  const quote = chosen.trim()
  if (quote === '' || span.end > text.length) throw usage('The span holds no words.', 'Choose some words of the text.')
  const start = span.start + chosen.indexOf(quote)
  const anchor = { document, claim: '', action: claim.action, start, end: start + quote.length, quote }
  return { ...bare, dossier, subject: { claims: [anchor] }, documents: [document], newValue: { fields: claim } }
}

const copyAbout = async (db: Db, { document, of }: Of<'copy'>): Promise<About> => {
  allDifferent([document, of])
  const found = [await requireDocument(db, document), await requireDocument(db, of)]
  const dossier = oneDossier(found.map((each) => each.dossier))
  return { ...bare, dossier, subject: { documents: [document, of] }, documents: [document, of], linking: true }
}

const noteAbout = async (db: Db, { on }: Of<'note'>): Promise<About> => {
  if ('claim' in on) return (await claimsAbout(db, [on.claim])).about
  if ('source' in on)
    return { ...bare, dossier: on.dossier, subject: { source: on.source }, subjectKey: sourceKey(on.source) }
  if ('event' in on) {
    const { event, dossier } = await requireEvent(db, on.event)
    return { ...bare, dossier, subject: { events: [event] }, subjectKey: eventKey(event) }
  }
  const { dossier } = await requireDocument(db, on.document)
  return { ...bare, dossier, subject: { documents: [on.document] }, documents: [on.document] }
}

const before = ({ body }: ClaimRow, fields: object): object =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, body[field as keyof typeof body] ?? null]))

/** Finds what a review is about. Throws `not-found` for what is not there, `usage` for what cannot be decided. */
export const aboutOf = async (db: Db, review: NewReview): Promise<About> => {
  switch (review.kind) {
    case 'accept':
    case 'reject':
      return (await claimsAbout(db, review.claims)).about
    case 'same':
    case 'not-same':
      return { ...(await claimsAbout(db, review.claims)).about, linking: true }
    case 'withdraw':
      return { ...(await claimsAbout(db, review.claims)).about, linking: true }
    case 'correct': {
      const { rows, about } = await claimsAbout(db, review.claims)
      return { ...about, oldValue: { fields: before(rows[0]!, review.change) }, newValue: { fields: review.change } }
    }
    case 'credibility': {
      const { rows, about } = await claimsAbout(db, review.claims)
      const value = rows[0]!.credibility
      return { ...about, oldValue: value === null ? null : { value }, newValue: { value: review.credibility } }
    }
    case 'best': {
      const { rows, about } = await claimsAbout(db, review.claims)
      const value = await bestNow(db, rows[0]!)
      return { ...about, linking: true, oldValue: value === null ? null : { value }, newValue: { value: review.value } }
    }
    case 'add':
      return addAbout(db, review)
    case 'merge':
      return mergeAbout(db, review)
    case 'split':
      return splitAbout(db, review)
    case 'copy':
      return copyAbout(db, review)
    case 'checked': {
      const { event, dossier, reports } = await requireEvent(db, review.event)
      const subject = { events: [event], figures: figuresMark(await figuresOf(db, event)) }
      return { ...bare, dossier, subject, documents: reports, subjectKey: eventKey(event), linking: true }
    }
    case 'grade': {
      const reliability = await gradeOf(db, review.dossier, review.source)
      return {
        ...bare,
        dossier: review.dossier,
        subject: { source: review.source },
        subjectKey: sourceKey(review.source),
        oldValue: reliability === null ? null : { reliability },
        newValue: { reliability: review.reliability },
      }
    }
    case 'note':
      return noteAbout(db, review)
  }
}
