import { z } from 'zod'
import { Action, Claim, Place, Role, Unit } from './claim.ts'

/** A claim with the document that makes it: what linking and reckoning work on. */
export const SourcedClaim = Claim.extend({ document: z.string() })
export type SourcedClaim = z.infer<typeof SourcedClaim>

/** What linking and reckoning need to know of a document. */
export const Outlet = z.object({
  id: z.string(),
  publisher: z.string().nullable(),
  published: z.iso.date().nullable(),
  title: z.string().nullable(),
  text: z.string(),
})
export type Outlet = z.infer<typeof Outlet>

export const FigureKind = z.enum(['incident', 'part', 'cumulative', 'stock'])
export type FigureKind = z.infer<typeof FigureKind>

export const FigureStatus = z.enum(['single origin', 'repeated', 'corroborated', 'contested', 'revised', 'withdrawn'])
export type FigureStatus = z.infer<typeof FigureStatus>

export const FigureRule = z.enum(['reviewed', 'only', 'correction', 'doer', 'majority', 'lower'])
export type FigureRule = z.infer<typeof FigureRule>

/** Sorts of people that reports count apart by sex or age. */
export const PeopleSort = z.enum(['women', 'men', 'girls', 'boys', 'children', 'minors', 'babies'])
export type PeopleSort = z.infer<typeof PeopleSort>

/** What is counted: an action, of whom or what. */
export const Measure = z.object({
  action: Action,
  unit: Unit,
  /** The head noun that tells devices, sites, cases and other things apart; null for people and money. */
  of: z.string().nullable(),
  population: z.object({
    nationalities: z.array(z.string()),
    role: Role.nullable(),
    /** Women, men or children, where the figure counts only those; null for everybody. */
    sort: PeopleSort.nullable().default(null),
  }),
})
export type Measure = z.infer<typeof Measure>

/** One number for one measure of one event, with its range and the reason for it. */
export const Figure = z.object({
  measure: Measure,
  kind: FigureKind,
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  status: FigureStatus,
  rule: FigureRule,
  /** A sentence a person can read. */
  reason: z.string(),
  /** Claim ids behind each bound. */
  support: z.object({ low: z.array(z.string()), best: z.array(z.string()), high: z.array(z.string()) }),
  /** Who first said it, with the claims that lead back to them. */
  origins: z.array(z.object({ name: z.string(), claims: z.array(z.string()) })),
  /** How many outlets carry it. */
  outlets: z.int(),
})
export type Figure = z.infer<typeof Figure>

/** The claims, in all documents, about one real occurrence. */
export const Event = z.object({
  id: z.string(),
  /** Its leading action. */
  kind: Action,
  place: Place.nullable(),
  /** ISO dates, both included, null where open or unknown. */
  start: z.iso.date().nullable(),
  end: z.iso.date().nullable(),
  /** Document ids. */
  documents: z.array(z.string()),
  claims: z.array(SourcedClaim),
  figures: z.array(Figure),
})
export type Event = z.infer<typeof Event>
