import { z } from 'zod'
import { Span } from './span.ts'

/** What a claim says was done; bench/gold/GUIDE.md gives the meaning of each. */
export const Action = z.enum([
  'raid',
  'arrest',
  'charge',
  'convict',
  'deport',
  'extradite',
  'release',
  'seize',
  'close',
  'sanction',
  'order',
  'rescue',
  'escape',
  'repatriate',
  'hold',
  'recruit',
  'harm',
  'die',
  'missing',
  'warn',
  'pledge',
  'dispute',
  'rate',
  'defraud',
]) // prettier-ignore
export type Action = z.infer<typeof Action>

export const Modality = z.enum(['happened', 'ongoing', 'planned', 'ordered', 'alleged', 'estimated', 'denied'])
export type Modality = z.infer<typeof Modality>

export const Qualifier = z.enum(['exact', 'about', 'atLeast', 'atMost'])
export type Qualifier = z.infer<typeof Qualifier>

/** `people`, `sites`, `cases`, `devices`, `flights`, `percent`, `other`, or an ISO 4217 currency code. */
export const Unit = z.union([
  z.enum(['people', 'sites', 'cases', 'devices', 'flights', 'percent', 'other']),
  z.string().regex(/^[A-Z]{3}$/),
])
export type Unit = z.infer<typeof Unit>

/** The numbers that the words allow, both ends included; null where open ("more than 250": 251/null). */
export const Count = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: Qualifier,
  unit: Unit,
  /** As written. */
  text: z.string(),
  /** The head noun as written ("phones", "passports"), null where none stands there. */
  of: z.string().nullable().default(null),
})
export type Count = z.infer<typeof Count>

export const Role = z.enum(['suspect', 'victim', 'official'])
export type Role = z.infer<typeof Role>

export const PlaceKind = z.enum(['site', 'locality', 'province', 'country', 'region'])
export type PlaceKind = z.infer<typeof PlaceKind>

/** How a claim's action stands to a place: it happened there, left from there, went there. */
export const Way = z.enum(['at', 'from', 'to'])
export type Way = z.infer<typeof Way>

export const Place = z.object({
  name: z.string(),
  kind: PlaceKind,
  /** ISO 3166-1 alpha-3, null where unknown. */
  country: z.string().length(3).nullable(),
  way: Way.default('at'),
})
export type Place = z.infer<typeof Place>

/** A site or a town: something happens there, and it has a page of its own. A province or a country is more than that. */
export const isSpot = ({ kind }: Pick<Place, 'kind'>): boolean => kind === 'site' || kind === 'locality'

/** ISO dates, both ends included, null where open; `text` as written. */
export const Time = z.object({
  start: z.iso.date().nullable(),
  end: z.iso.date().nullable(),
  text: z.string(),
})
export type Time = z.infer<typeof Time>

export const SourceKind = z.enum([
  'official',
  'embassy',
  'un',
  'ngo',
  'media',
  'analyst',
  'victim',
  'witness',
  'company',
  'anonymous',
]) // prettier-ignore
export type SourceKind = z.infer<typeof SourceKind>

/** Who asserts it in the end, and who relays it, outermost first; the document itself is never listed. */
export const Source = z.object({ name: z.string(), kind: SourceKind, via: z.array(z.string()) })
export type Source = z.infer<typeof Source>

/** The fields of a claim that may be stated or inferred and may have spans. */
export const ClaimField = z.enum([
  'action',
  'modality',
  'count',
  'nationalities',
  'role',
  'actors',
  'places',
  'time',
  'source',
  'disputes',
  'rating',
]) // prettier-ignore
export type ClaimField = z.infer<typeof ClaimField>

/** A claim as a person annotates it: the form of bench/gold/GUIDE.md. */
export const AnnotatedClaim = z.object({
  /** A verbatim substring of the document's text. */
  evidence: z.string().min(1),
  action: Action,
  modality: Modality,
  count: Count.nullable(),
  /** ISO 3166-1 alpha-3. */
  nationalities: z.array(z.string().length(3)),
  role: Role.nullable(),
  actors: z.array(z.string()),
  /** Most specific first; for movements the place left first. */
  places: z.array(Place),
  time: Time.nullable(),
  source: Source.nullable(),
  event: z.string().nullable().default(null),
  partOf: z.boolean().optional(),
  disputes: z.string().optional(),
  rating: z.string().optional(),
  /** Where it tells of one person and gives no number: which of the persons its report tells of so, 1 for the first. */
  person: z.int().positive().optional(),
})
export type AnnotatedClaim = z.infer<typeof AnnotatedClaim>

/** A claim as a reader makes it. */
export const Claim = AnnotatedClaim.extend({
  /** Hash of the document's text hash and the claim's content: the same reading gives the same id. */
  id: z.string(),
  /** Name and version of the reader, "rules-en/1". */
  reader: z.string(),
  /** The rule that made it. */
  rule: z.string(),
  /** Where the evidence stands in the document's text. */
  at: Span,
  /** Fields that were taken over or worked out instead of stated. */
  inferred: z.array(ClaimField),
  spans: z.partialRecord(ClaimField, z.array(Span)),
})
export type Claim = z.infer<typeof Claim>
