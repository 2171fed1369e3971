import type { Generated, JSONColumnType } from 'kysely'
import type { Relays } from '../model/api/event.ts'
import type { EventPlace, Movement } from '../model/api/place.ts'
import type { Header, Provenance, Redirect } from '../model/capture.ts'
import type { Action, Claim, Modality, PlaceKind } from '../model/claim.ts'
import type { DocumentDetails, PublishedFrom } from '../model/document.ts'
import type { Failure } from '../model/errors.ts'
import type { Figure, FigureKind, FigureStatus } from '../model/event.ts'
import type { ClaimChange, Reliability, ReviewKind, Verdict } from '../model/review.ts'

/** The tables as types, in camel case; migrations/ makes them. Dates are ISO dates, moments ISO 8601 in UTC. */
export type Database = {
  dossier: DossierTable
  setting: { key: string; value: JSONColumnType<Json> }
  capture: CaptureTable
  document: DocumentTable
  documentCapture: DocumentCaptureTable
  setAside: SetAsideTable
  custody: CustodyTable
  watch: WatchTable
  claim: ClaimTable
  event: EventTable
  eventClaim: { event: string; document: string; claim: string }
  eventSummary: EventSummaryTable
  figure: FigureTable
  figurePast: FigurePastTable
  tally: TallyTable
  total: TotalTable
  review: ReviewTable
  detachedReview: { review: number; dossier: string }
}

type Json = object

export type DossierTable = {
  id: string
  name: string
  sample: Generated<boolean>
  notice: string | null
  createdAt: Generated<string>
  removedAt: string | null
  /** Which linking made what is kept of its reports; null before the first. */
  linker: Generated<string | null>
}

export type CaptureTable = {
  sha256: string
  content: Buffer
  bytes: number
  createdAt: Generated<string>
}

/** What a person said about a document. A field that is there wins over the bytes, also where it is null. */
export type Given = { title?: string | null; publisher?: string | null; published?: string | null }

export type DocumentTable = {
  id: string
  dossier: string
  seq: Generated<number>
  addedAt: Generated<string>
  removedAt: string | null
  title: string | null
  publisher: string | null
  author: string | null
  published: string | null
  publishedFrom: PublishedFrom | null
  lang: string
  text: string
  given: JSONColumnType<Given>
  unread: string | null
  claims: Generated<number>
  linked: Generated<boolean>
  /** Where it stands on the web; null for what came as a file. */
  address: string | null
  details: JSONColumnType<DocumentDetails>
  /** The capture that it is read from. */
  readFrom: string | null
  /** When that was made, where its claims have not been put in events since. */
  recaptured: string | null
  /** Made by the database; never read. */
  search: Generated<unknown>
}

export type DocumentCaptureTable = {
  document: string
  sha256: string
  capturedAt: Generated<string>
  cameFrom: string
  mediaType: string
  headers: JSONColumnType<Header[], string | undefined>
  address: Generated<string | null>
  status: Generated<number | null>
  redirects: JSONColumnType<Redirect[], string | undefined>
  within: Generated<string | null>
  /** The mail that it came with: the SHA-256 of that. */
  partOf: Generated<string | null>
  tool: Generated<string | null>
}

/** The log of captures. Rows are only ever added; `entry` is the line as it is hashed. */
export type CustodyTable = {
  dossier: string
  number: number
  document: string | null
  sha256: string
  cameFrom: string
  capturedAt: string
  entry: string
  digest: string
  hash: string
}

/** An input that could not be read. */
export type SetAsideTable = {
  dossier: string
  name: string
  /** Of its bytes; empty where nothing came. */
  sha256: string
  mediaType: string | null
  provenance: JSONColumnType<Provenance | null, string | null, string | null>
  partOf: string | null
  given: JSONColumnType<Given>
  code: string
  message: string
  help: string
  tries: Generated<number>
  firstAt: Generated<string>
  lastAt: Generated<string>
}

/** A feed or page that is looked at again and again. */
export type WatchTable = {
  id: string
  dossier: string
  address: string
  minutes: number
  active: Generated<boolean>
  createdAt: Generated<string>
  dueAt: Generated<string>
  lastAt: string | null
  lastGoodAt: string | null
  lastFailure: JSONColumnType<Failure | null, string | null, string | null>
  lastFailedAt: string | null
  /** Of a look under way. */
  lookingSince: string | null
  /** Since the last good look. */
  failures: Generated<number>
  looks: Generated<number>
  found: Generated<number>
  changed: Generated<number>
  etag: string | null
  lastModified: string | null
}

/** A place of a claim with its point on the map. */
export type ClaimPoint = { name: string; kind: PlaceKind; country: string | null; lat: number; lon: number }

export type ClaimTable = {
  document: string
  id: string
  dossier: string
  action: Action
  modality: Modality
  evidence: string
  startOffset: number
  endOffset: number
  body: JSONColumnType<Claim>
  points: JSONColumnType<ClaimPoint[]>
  /** What the reader made of it, where a person's word stands in `body`. */
  read: JSONColumnType<Claim | null, string | null, string | null>
  verdict: Verdict | null
  credibility: number | null
  /** Made by the database. */
  priority: Generated<number>
}

export type EventTable = {
  id: string
  dossier: string
  createdAt: Generated<string>
  redirectTo: string | null
}

/** What a claim disputes, and the claims of its event that it disputes. */
export type DisputeLink = { claimId: string; disputes: string; of: string[] }

export type EventDetail = { relays: Relays; disputes: DisputeLink[] }

export type EventSummaryTable = {
  event: string
  dossier: string
  kind: Action
  title: string
  place: JSONColumnType<EventPlace | null, string | null, string | null>
  movement: JSONColumnType<Movement | null, string | null, string | null>
  startDate: string | null
  endDate: string | null
  documents: number
  outlets: number
  origins: number
  leadFigure: JSONColumnType<Figure | null, string | null, string | null>
  size: number
  planned: boolean
  disputed: boolean
  actions: string[]
  countries: string[]
  nationalities: string[]
  roles: string[]
  statuses: string[]
  figureKinds: string[]
  caseId: string | null
  claims: number
  /** Ids of its documents. */
  reports: string[]
  outletNames: string[]
  detail: JSONColumnType<EventDetail>
  /** Contested, and nobody settled it. */
  waits: boolean
  /** The number of this storing. */
  revision: Generated<number>
  /** Names of sites, and of who is quoted. */
  sites: string[]
  sources: string[]
  search: unknown
}

export type FigureTable = {
  event: string
  position: number
  dossier: string
  action: Action
  unit: string
  kind: FigureKind
  status: FigureStatus
  low: number | null
  best: number | null
  high: number | null
  /** A total over events adds it for its action and unit. */
  counted: boolean
  /** Since when it says what it says. */
  since: Generated<string>
  body: JSONColumnType<Figure>
}

/** What made figures change: documents that came, went or were read again, and a person's decision. */
export type Cause = {
  added: string[]
  removed: string[]
  again: string[]
  /** Of all these, those that were read from a new capture, and when that was made. */
  captured?: Record<string, string>
  review: number | null
}

/** A figure as it was. Rows are only ever added. */
export type FigurePastTable = {
  id: Generated<number>
  dossier: string
  event: string
  action: Action
  unit: string
  low: number | null
  best: number | null
  high: number | null
  counted: boolean
  body: JSONColumnType<Figure>
  since: string
  until: Generated<string>
  became: JSONColumnType<Figure | null, string | null, never>
  cause: JSONColumnType<Cause>
}

/** Counters that triggers keep. */
export type TallyTable = { dossier: string; facet: string; value: string; n: number }

/** Sums of counted figures that triggers keep; `lows` is how many of the events have a low. */
export type TotalTable = {
  dossier: string
  action: Action
  unit: string
  events: number
  lows: number
  low: string
  bests: number
  best: string
  highs: number
  high: string
}

/** A claim as it stood when a person decided on it: enough to find it again in a later reading. */
export type ClaimAnchor = {
  document: string
  claim: string
  /** As it was read, corrections aside. */
  action: Action
  start: number
  end: number
  quote: string
  /** The event it was in, where that matters for going back. */
  event?: string
}

/** What a review is about; what a kind does not need is left out. */
export type ReviewSubject = {
  claims?: ClaimAnchor[]
  /** Of a split: the claims that stay. */
  staying?: ClaimAnchor[]
  events?: string[]
  /** Of a copy: the one that copies, the one that is copied; of a note its document. */
  documents?: string[]
  source?: string
  /** Of an event that was checked: what its figures were. */
  figures?: string
  /** Of an undoing: what it takes back. */
  review?: number
}

/** What a decision changes, before and after. */
export type ReviewValue = { value?: number; fields?: Partial<ClaimChange>; reliability?: Reliability }

export type ReviewTable = {
  id: Generated<number>
  dossier: string
  madeAt: Generated<string>
  madeBy: string
  reason: string
  kind: ReviewKind | 'undo'
  subject: JSONColumnType<ReviewSubject>
  documents: string[]
  subjectKey: string | null
  /** Linking or reckoning needs it. */
  linking: boolean
  oldValue: JSONColumnType<ReviewValue | null, string | null, never>
  newValue: JSONColumnType<ReviewValue | null, string | null, never>
}
