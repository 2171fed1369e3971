import { z } from 'zod'
import { Header, Redirect } from './capture.ts'
import { Action, Claim, PlaceKind, Role } from './claim.ts'
import { CustodyLine } from './custody.ts'
import { Document, PublishedFrom } from './document.ts'
import { Figure, FigureKind, FigureStatus, SourcedClaim } from './event.ts'
import { Reviewed } from './review.ts'

/**
 * Every request and response of the HTTP API, under /api. The server validates with these schemas and writes its OpenAPI
 * description from them; the web app takes only their types. Dates are ISO dates, moments are ISO 8601 in UTC.
 */

const isoDate = z.iso.date()
const moment = z.iso.datetime()

/** A list in a query string: `country=KHM,MMR`; a comma within an item stands behind a backslash. Empty parts are ignored. */
const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((text) =>
      text.split(/(?<!\\),/).flatMap((part) => (part.trim() === '' ? [] : [part.trim().replaceAll('\\,', ',')])),
    )
    .pipe(z.array(item))

const limitTo = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual)

/** What every failure answers, whatever the status. */
export const ApiError = z.object({ code: z.string(), message: z.string(), help: z.string() })
export type ApiError = z.infer<typeof ApiError>

export const Health = z.object({ ok: z.boolean(), version: z.string() })
export type Health = z.infer<typeof Health>

/** The user's own dossier is `main`; the sample is never linked with it. */
export const Dossier = z.object({
  id: z.string(),
  name: z.string(),
  sample: z.boolean(),
  documents: z.int(),
  claims: z.int(),
  events: z.int(),
  /** What a reader must know about the texts in it; null where nothing. */
  notice: z.string().nullable(),
})
export type Dossier = z.infer<typeof Dossier>

export const DossierList = z.array(Dossier)
export type DossierList = z.infer<typeof DossierList>

/** Answer to removing and to bringing back. */
export const DossierRemoval = z.object({ id: z.string(), removed: z.boolean() })
export type DossierRemoval = z.infer<typeof DossierRemoval>

/** A place as shown: with its point where the gazetteer knows one. */
export const EventPlace = z.object({
  name: z.string(),
  kind: PlaceKind,
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
})
export type EventPlace = z.infer<typeof EventPlace>

/** People taken from one place to another. */
export const Movement = z.object({
  from: EventPlace,
  to: EventPlace,
  /** Nobody says where to: it is the country of the people sent home. */
  inferred: z.boolean(),
})
export type Movement = z.infer<typeof Movement>

export const EventSummary = z.object({
  id: z.string(),
  kind: Action,
  title: z.string(),
  place: EventPlace.nullable(),
  /** Where people were moved from and to; null where nobody was, or where one end is not said. */
  movement: Movement.nullable(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  documents: z.int(),
  outlets: z.int(),
  origins: z.int(),
  /** The figure that stands for the event in lists. */
  leading: Figure.nullable(),
  /** Announced, with no report that it was done. */
  planned: z.boolean(),
  /** Someone disputes a figure, a definition or that it happened. */
  disputed: z.boolean(),
})
export type EventSummary = z.infer<typeof EventSummary>

export const EventSort = z.enum(['newest', 'oldest', 'largest', 'documents'])
export type EventSort = z.infer<typeof EventSort>

/** What narrows a selection of events; lists are comma-separated, any of them may match. */
export const EventFilters = z.object({
  action: listOf(Action).optional(),
  country: listOf(z.string().regex(/^[A-Z]{3}$/)).optional(),
  nationality: listOf(z.string().regex(/^[A-Z]{3}$/)).optional(),
  role: listOf(Role).optional(),
  status: listOf(FigureStatus).optional(),
  kind: listOf(FigureKind).optional(),
  /** Names of sites, and of outlets or of who is quoted. */
  site: listOf(z.string().max(200)).optional(),
  source: listOf(z.string().max(200)).optional(),
  /** Only what was announced and not done yet; only what someone disputes. */
  state: listOf(z.enum(['planned', 'disputed'])).optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** Words that title or sentences hold. */
  q: z.string().max(200).optional(),
})
export type EventFilters = z.output<typeof EventFilters>
/** As it stands in the address: all strings. */
export type EventFiltersQuery = z.input<typeof EventFilters>

export const EventsQuery = EventFilters.extend({
  sort: EventSort.default('newest'),
  cursor: z.string().max(500).optional(),
  limit: limitTo(500, 50),
})
export type EventsQuery = z.input<typeof EventsQuery>

export const EventList = z.object({
  events: z.array(EventSummary),
  total: z.int(),
  /** Give it as `cursor` for the next page; null on the last. */
  next: z.string().nullable(),
  /** More than 20,000 events hold the words searched for: counts and sums are of 20,000 of them. */
  partial: z.boolean().optional(),
})
export type EventList = z.infer<typeof EventList>

/** Names that the filters `site` and `source` take: those of the events that the other filters leave. */
export const NamesQuery = EventFilters.extend({
  of: z.enum(['site', 'source']),
  /** With a word that begins so. */
  like: z.string().max(200).optional(),
  limit: limitTo(200, 30),
})
export type NamesQuery = z.input<typeof NamesQuery>

/** Most frequent first; `total` counts all there are. */
export const NameList = z.object({ names: z.array(z.string()), total: z.int() })
export type NameList = z.infer<typeof NameList>

/** A figure with the event it belongs to and the sentence its best (or only open) bound stands on. */
export const FigureCard = z.object({
  eventId: z.string(),
  title: z.string(),
  place: EventPlace.nullable(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  figure: Figure,
  sentence: z.object({
    documentId: z.string(),
    claimId: z.string(),
    quote: z.string(),
    publisher: z.string().nullable(),
    published: isoDate.nullable(),
  }),
})
export type FigureCard = z.infer<typeof FigureCard>

/** A sum of incident figures over the selected events; cumulative figures stand beside it, never in it. */
export const Total = z.object({
  action: Action,
  unit: z.string(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  /** How many events' figures it adds. */
  events: z.int(),
  cumulative: z.array(FigureCard),
  /** Events that one of these running totals covers as well, some of them; null where it was not worked out. */
  overlapping: z.object({ events: z.int(), some: z.array(z.string()) }).nullable(),
  /** A sentence where adding may count people twice; null where not. */
  warning: z.string().nullable(),
})
export type Total = z.infer<typeof Total>

export const TotalList = z.array(Total)
export type TotalList = z.infer<typeof TotalList>

const facet = z.array(z.object({ value: z.string(), events: z.int() }))

export const Overview = z.object({
  /** More than 20,000 events hold the words searched for: counts and sums are of 20,000 of them. */
  partial: z.boolean().optional(),
  headline: z.array(FigureCard),
  counts: z.object({
    documents: z.int(),
    claims: z.int(),
    events: z.int(),
    outlets: z.int(),
    disputed: z.int(),
    planned: z.int(),
  }),
  totals: z.array(Total),
  /** The values that the filters can take, most frequent first. */
  facets: z.object({ actions: facet, countries: facet, nationalities: facet, roles: facet, statuses: facet }),
})
export type Overview = z.infer<typeof Overview>

export const DocumentSummary = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: isoDate.nullable(),
  lang: z.string(),
  claims: z.int(),
  addedAt: moment,
  removed: z.boolean(),
})
export type DocumentSummary = z.infer<typeof DocumentSummary>

export const DocumentsQuery = z.object({
  q: z.string().max(200).optional(),
  cursor: z.string().max(500).optional(),
  limit: limitTo(500, 50),
})
export type DocumentsQuery = z.input<typeof DocumentsQuery>

export const DocumentList = z.object({
  documents: z.array(DocumentSummary),
  total: z.int(),
  next: z.string().nullable(),
})
export type DocumentList = z.infer<typeof DocumentList>

/** A claim on an event page, with its report. */
export const EventClaim = SourcedClaim.extend({
  ...Reviewed.shape,
  documentTitle: z.string().nullable(),
  publisher: z.string().nullable(),
  published: isoDate.nullable(),
  /** Where its report stands on the web; null where that is not known. */
  address: z.string().nullable(),
})
export type EventClaim = z.infer<typeof EventClaim>

/** Who relayed whom: `from` said it, `to` carries it. */
export const Relays = z.object({
  nodes: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(['origin', 'relay', 'outlet']) })),
  edges: z.array(z.object({ from: z.string(), to: z.string(), claims: z.array(z.string()) })),
})
export type Relays = z.infer<typeof Relays>

export const RelatedEvent = z.object({
  id: z.string(),
  title: z.string(),
  kind: Action,
  /** Another step of the same case, told from the event on show. */
  relation: z.enum(['earlier-step', 'later-step', 'same-case']),
})
export type RelatedEvent = z.infer<typeof RelatedEvent>

const announced = {
  /** Claims that announce it. */
  announced: z.array(z.string()),
  /** The number announced, by the latest claim that gives one. */
  number: z.number().nullable(),
  /** The last day for which it was announced, where said. */
  due: isoDate.nullable(),
}

/** What became of something announced. */
export const PlanFollowUp = z.discriminatedUnion('state', [
  z.object({ state: z.literal('announced'), ...announced }),
  /** No report that it was done, some days after its date. */
  z.object({ state: z.literal('announced, not confirmed'), ...announced }),
  z.object({
    state: z.literal('confirmed'),
    ...announced,
    by: z.array(z.string()),
    on: isoDate.nullable(),
    done: z.number().nullable(),
    /** The other event of the case that carries it out; null where this event does. */
    event: z.string().nullable(),
  }),
])
export type PlanFollowUp = z.infer<typeof PlanFollowUp>

export const EventView = z.object({
  id: z.string(),
  dossier: z.string(),
  kind: Action,
  title: z.string(),
  place: EventPlace.nullable(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  planned: z.boolean(),
  disputed: z.boolean(),
  /** Null where nothing was announced. */
  plan: PlanFollowUp.nullable(),
  figures: z.array(Figure),
  claims: z.array(EventClaim),
  relays: Relays,
  disputes: z.array(z.object({ claimId: z.string(), disputes: z.string(), of: z.array(z.string()) })),
  related: z.array(RelatedEvent),
  /** The id that was asked for, where that event was merged into this one. */
  redirectedFrom: z.string().optional(),
})
export type EventView = z.infer<typeof EventView>

export const CaptureView = z.object({
  sha256: z.string(),
  capturedAt: moment,
  /** Where the bytes came from: a file name, an address, "pasted". */
  from: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
  /** Where the answer came from, after redirects; null for what came as a file. */
  address: z.string().nullable(),
  status: z.int().nullable(),
  headers: z.array(Header),
  redirects: z.array(Redirect),
  /** The archive that held it. */
  within: z.string().nullable(),
  /** The program that took it in. */
  tool: z.string().nullable(),
})
export type CaptureView = z.infer<typeof CaptureView>

export const DocumentView = Document.omit({ sha256: true }).extend({
  dossier: z.string(),
  publishedFrom: PublishedFrom.nullable(),
  addedAt: moment,
  removed: z.boolean(),
  /** Why no claims were looked for (a language without a reader); null where it was read. */
  unread: z.string().nullable(),
  /** Rejected ones too; they are in no event. */
  claims: z.array(Claim.extend({ ...Reviewed.shape, eventId: z.string().nullable() })),
  captures: z.array(CaptureView),
  /** The lines of the log of captures that tell of it, oldest first. */
  custody: z.array(CustodyLine),
  /** The mails that it came with as an attachment. */
  partOf: z.array(z.object({ id: z.string(), title: z.string().nullable(), claims: z.int() })),
  /** What came with it, where it is a mail. */
  parts: z.array(z.object({ id: z.string(), title: z.string().nullable(), claims: z.int() })),
})
export type DocumentView = z.infer<typeof DocumentView>

export const NewDocument = z.object({
  text: z.string(),
  title: z.string().max(1000).optional(),
  publisher: z.string().max(300).optional(),
  published: isoDate.optional(),
})
export type NewDocument = z.infer<typeof NewDocument>

/** JSON body of an addition; files come as multipart, with optional fields `publisher` and `published` for all of them. */
export const AddDocuments = z.object({
  documents: z.array(NewDocument).min(1).max(1000),
  /** Who adds them, for the log of captures. */
  by: z.string().max(200).optional(),
})
export type AddDocuments = z.infer<typeof AddDocuments>

/** Pages of the web to fetch and add; what is said of them holds for all. */
export const AddAddresses = z.object({
  addresses: z.array(z.string().trim().min(1).max(4096)).min(1).max(1000),
  /** Who adds them, for the log of captures. */
  by: z.string().max(200).optional(),
  publisher: z.string().max(300).optional(),
  published: isoDate.optional(),
})
export type AddAddresses = z.infer<typeof AddAddresses>

export const AddResult = z.object({
  added: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      claims: z.int(),
      /** The same bytes were there already: nothing changed. */
      duplicate: z.boolean(),
      /** It was there with another text, and was read again. */
      changed: z.boolean(),
    }),
  ),
  failed: z.array(ApiError.extend({ name: z.string() })),
})
export type AddResult = z.infer<typeof AddResult>

/** A line of an addition's answer as application/x-ndjson: how far it is, again and again, and what came of it, last. */
export const AddLine = z.union([
  z.object({ progress: z.object({ documents: z.int(), claims: z.int() }) }),
  z.object({ result: AddResult }),
  z.object({ failure: ApiError }),
])
export type AddLine = z.infer<typeof AddLine>

/** What a person may correct; the document is then read again. Null means "not known". */
export const CorrectDocument = z
  .object({
    published: isoDate.nullable(),
    publisher: z.string().max(300).nullable(),
    title: z.string().max(1000).nullable(),
  })
  .partial()
export type CorrectDocument = z.infer<typeof CorrectDocument>

export const DocumentRemoval = z.object({ id: z.string(), removed: z.boolean() })
export type DocumentRemoval = z.infer<typeof DocumentRemoval>

/** Inputs that could not be read, to be tried again; their bytes are kept where they came. */
export const SetAsideList = z.array(
  ApiError.extend({ name: z.string(), tries: z.int(), firstAt: moment, lastAt: moment, kept: z.boolean() }),
)
export type SetAsideList = z.infer<typeof SetAsideList>

const minutes = z
  .int()
  .min(5)
  .max(60 * 24 * 31)

export const NewWatch = z.object({ address: z.string().trim().min(1).max(4096), minutes: minutes.default(60) })
export type NewWatch = z.input<typeof NewWatch>

export const ChangeWatch = z.object({ active: z.boolean(), minutes }).partial()
export type ChangeWatch = z.infer<typeof ChangeWatch>

/** Watched feeds and pages with their health. */
export const Watch = z.object({
  id: z.string(),
  dossier: z.string(),
  address: z.string(),
  minutes: z.int(),
  active: z.boolean(),
  createdAt: moment,
  /** When it is looked at next. */
  dueAt: moment,
  /** A look is under way. */
  looking: z.boolean(),
  lastAt: moment.nullable(),
  lastGoodAt: moment.nullable(),
  /** Stays known after it works again. */
  lastFailure: ApiError.nullable(),
  lastFailureAt: moment.nullable(),
  /** In a row, since the last good look: with each the wait doubles, up to a week. */
  failures: z.int(),
  looks: z.int(),
  /** Reports that it brought, and captures of reports that it found changed. */
  found: z.int(),
  changed: z.int(),
})
export type Watch = z.infer<typeof Watch>

export const WatchList = z.array(Watch)
export type WatchList = z.infer<typeof WatchList>

/** `documents`: ids, comma-separated; all of the dossier where not given. */
export const ArchiveQuery = z.object({
  format: z.enum(['warc', 'wacz']).default('wacz'),
  documents: z.string().max(100_000).optional(),
})
export type ArchiveQuery = z.input<typeof ArchiveQuery>
