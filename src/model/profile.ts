import { z } from 'zod'
import { EventPlace } from './api/place.ts'
import { FigureCard } from './api/totals.ts'
import { Action, Count, Modality, Role, Source, SourceKind } from './claim.ts'
import { Reliability } from './review.ts'

/** What a dossier knows of one site or town, one source or one nationality, as the HTTP API gives it. */

const isoDate = z.iso.date()
const tallied = z.array(z.object({ value: z.string(), events: z.int() }))

/** A claim with its report, in short. */
export const ProfileClaim = z.object({
  document: z.string(),
  claim: z.string(),
  event: z.string(),
  evidence: z.string(),
  action: Action,
  modality: Modality,
  count: Count.nullable(),
  source: Source.nullable(),
  publisher: z.string().nullable(),
  published: isoDate.nullable(),
})
export type ProfileClaim = z.infer<typeof ProfileClaim>

/** What every profile holds. */
const common = {
  dossier: z.string(),
  /** How it is written most often. */
  name: z.string(),
  /** Of the events that have to do with it. */
  counts: z.object({ events: z.int(), documents: z.int(), outlets: z.int(), disputed: z.int(), planned: z.int() }),
  /** The first and the last day of any of them. */
  first: isoDate.nullable(),
  last: isoDate.nullable(),
  actions: tallied,
  countries: tallied,
  /** How many of the events were looked into for claims and figures: those that most reports tell of. */
  looked: z.int(),
  /** Figures that rest on claims about it, the largest first. */
  figures: z.array(FigureCard),
  /** Claims about it, newest report first; `claims` says how many there are among the events looked into. */
  told: z.array(ProfileClaim),
  claims: z.int(),
}

export const SiteProfile = z.object({
  ...common,
  /** What the reports take it for. */
  kind: z.enum(['site', 'locality']),
  /** Every way the reports write it, with how many events do. */
  spellings: tallied,
  /** Where the lists of places have it; null where none does. */
  place: EventPlace.nullable(),
  /** From the public list of places; null where that does not know it. */
  known: z
    .object({
      name: z.string(),
      others: z.array(z.string()),
      province: z.string().nullable(),
      /** How far off the point may be, in kilometres. */
      within: z.number(),
      /** A public page about the place. */
      reference: z.string(),
    })
    .nullable(),
})
export type SiteProfile = z.infer<typeof SiteProfile>

const named = z.array(z.object({ name: z.string(), claims: z.int() }))

export const SourceProfile = z.object({
  ...common,
  /** As whom the reports quote it; a name can be taken for several. */
  kinds: z.array(z.object({ kind: SourceKind, claims: z.int() })),
  /** Outlets and others that carry what it said. */
  carriedBy: named,
  /** Whom it quotes or passes on itself. */
  carries: named,
  /** Reports that it published. */
  documents: z.int(),
  reliability: Reliability.nullable(),
})
export type SourceProfile = z.infer<typeof SourceProfile>

/** A source's record: which of its numbers it later replaced itself. */
export const SourceCorrections = z.object({
  dossier: z.string(),
  name: z.string(),
  /** How many of the events that it speaks of were looked into: those that most reports tell of. */
  looked: z.int(),
  /** How many numbers it gives there. */
  numbers: z.int(),
  /** Newest first. `later` is the latest number that it gave for the same. */
  corrections: z.array(z.object({ event: z.string(), title: z.string(), earlier: ProfileClaim, later: ProfileClaim })),
})
export type SourceCorrections = z.infer<typeof SourceCorrections>

export const NationalityProfile = z.object({
  ...common,
  /** ISO 3166-1 alpha-3. */
  code: z.string(),
  /** What sources call its people, by claims. */
  roles: z.array(z.object({ role: Role, claims: z.int() })),
})
export type NationalityProfile = z.infer<typeof NationalityProfile>

export const ByName = z.object({ name: z.string().trim().min(1).max(300) })
export const ByCode = z.object({ code: z.string().regex(/^[A-Z]{3}$/) })
