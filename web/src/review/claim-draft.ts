import type {
  Action,
  Claim,
  Count,
  Modality,
  Place,
  PlaceKind,
  Role,
  SourceKind,
  Unit,
  Way,
} from '../../../src/model/claim.ts'
import type { ClaimChange } from '../../../src/model/review.ts'
import { codeOfCountry, codeOfNationality, countryName, nationalityName } from '../lib/names.ts'
import { texts } from '../texts/index.ts'

/** How exactly a number is given. */
export type How = keyof typeof texts.review.form.hows

type PlaceDraft = { name: string; kind: PlaceKind; country: string; way: Way }

/** A claim as a form holds it: everything as typed. */
export type Draft = {
  how: How
  number: string
  upTo: string
  unit: Unit
  of: string
  action: Action
  modality: Modality
  role: Role | ''
  nationalities: string
  actors: string
  places: PlaceDraft[]
  from: string
  to: string
  sourceName: string
  sourceKind: SourceKind
  via: string
  partOf: boolean
  disputes: string
  rating: string
}

/** What cannot be taken as it was typed. */
export class DraftFault extends Error {
  readonly field: keyof Draft

  constructor(field: keyof Draft, message: string) {
    super(message)
    this.field = field
  }
}

export const emptyPlace: PlaceDraft = { name: '', kind: 'locality', country: '', way: 'at' }

export const emptyDraft: Draft = {
  how: 'exact',
  number: '',
  upTo: '',
  unit: 'people',
  of: '',
  action: 'arrest',
  modality: 'happened',
  role: '',
  nationalities: '',
  actors: '',
  places: [],
  from: '',
  to: '',
  sourceName: '',
  sourceKind: 'official',
  via: '',
  partOf: false,
  disputes: '',
  rating: '',
}

/** An open number that begins one above a round one was "more than" the round one. */
const isMoreThan = ({ low, unit }: Count) => low !== null && unit !== 'percent' && low > 10 && (low - 1) % 10 === 0

const numberDraft = (count: Count | null): Pick<Draft, 'how' | 'number' | 'upTo'> => {
  if (!count) return { how: 'none', number: '', upTo: '' }
  const { low, high, qualifier } = count
  if (low === null) return { how: 'atMost', number: String(high ?? ''), upTo: '' }
  if (high === null)
    return isMoreThan(count)
      ? { how: 'moreThan', number: String(low - 1), upTo: '' }
      : { how: 'atLeast', number: String(low), upTo: '' }
  if (low !== high) return { how: 'between', number: String(low), upTo: String(high) }
  return { how: qualifier === 'about' ? 'about' : 'exact', number: String(low), upTo: '' }
}

/** The form for a claim as it stands. */
export const draftOf = (claim: Claim): Draft => ({
  ...numberDraft(claim.count),
  unit: claim.count?.unit ?? 'people',
  of: claim.count?.of ?? '',
  action: claim.action,
  modality: claim.modality,
  role: claim.role ?? '',
  nationalities: claim.nationalities.map(nationalityName).join(', '),
  actors: claim.actors.join('; '),
  places: claim.places.map(({ country, ...place }) => ({ ...place, country: country ? countryName(country) : '' })),
  from: claim.time?.start ?? '',
  to: claim.time?.end ?? '',
  sourceName: claim.source?.name ?? '',
  sourceKind: claim.source?.kind ?? 'official',
  via: claim.source?.via.join('; ') ?? '',
  partOf: claim.partOf ?? false,
  disputes: claim.disputes ?? '',
  rating: claim.rating ?? '',
})

const parts = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const numeral = (field: 'number' | 'upTo', typed: string): number => {
  const value = Number(typed.replaceAll(',', '').trim())
  if (typed.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new DraftFault(field, texts.review.form.numberMissing)
  return value
}

/** Both ends that the words allow. */
const boundsOf = ({ how, number, upTo }: Draft): Pick<Count, 'low' | 'high' | 'qualifier'> => {
  const value = numeral('number', number)
  if (how === 'moreThan') return { low: value + 1, high: null, qualifier: 'atLeast' }
  if (how === 'atLeast') return { low: value, high: null, qualifier: 'atLeast' }
  if (how === 'atMost') return { low: null, high: value, qualifier: 'atMost' }
  if (how === 'about') return { low: value, high: value, qualifier: 'about' }
  if (how !== 'between') return { low: value, high: value, qualifier: 'exact' }
  const other = numeral('upTo', upTo)
  return { low: Math.min(value, other), high: Math.max(value, other), qualifier: 'about' }
}

const nationality = (name: string): string => {
  const code = codeOfNationality(name)
  if (!code) throw new DraftFault('nationalities', texts.review.form.unknownNationality(name))
  return code
}

const country = (name: string): string | null => {
  if (name.trim() === '') return null
  const code = codeOfCountry(name)
  if (!code) throw new DraftFault('places', texts.review.form.unknownCountry(name))
  return code
}

const fieldOf = {
  count: (draft: Draft): Count | null =>
    draft.how === 'none' ? null : { ...boundsOf(draft), unit: draft.unit, text: '', of: draft.of.trim() || null },
  action: ({ action }: Draft) => action,
  modality: ({ modality }: Draft) => modality,
  role: ({ role }: Draft) => role || null,
  nationalities: (draft: Draft) => parts(draft.nationalities, ',').map(nationality),
  actors: (draft: Draft) => parts(draft.actors, ';'),
  places: (draft: Draft): Place[] =>
    draft.places
      .filter(({ name }) => name.trim() !== '')
      .map((place) => ({ ...place, name: place.name.trim(), country: country(place.country) })),
  time: ({ from, to }: Draft) => (from || to ? { start: from || null, end: to || null, text: '' } : null),
  source: (draft: Draft) =>
    draft.sourceName.trim() === ''
      ? null
      : { name: draft.sourceName.trim(), kind: draft.sourceKind, via: parts(draft.via, ';') },
  partOf: ({ partOf }: Draft) => partOf,
  disputes: ({ disputes }: Draft) => disputes.trim() || null,
  rating: ({ rating }: Draft) => rating.trim() || null,
}

/** The parts of a form that make each field of a claim. */
const typedFor: Record<keyof typeof fieldOf, readonly (keyof Draft)[]> = {
  count: ['how', 'number', 'upTo', 'unit', 'of'],
  action: ['action'],
  modality: ['modality'],
  role: ['role'],
  nationalities: ['nationalities'],
  actors: ['actors'],
  places: ['places'],
  time: ['from', 'to'],
  source: ['sourceName', 'sourceKind', 'via'],
  partOf: ['partOf'],
  disputes: ['disputes'],
  rating: ['rating'],
}

/**
 * The fields that were changed in a form, and only those: what nobody touched stays as the reader made it.
 * Throws {@link DraftFault} for what cannot be taken.
 */
export const changeOf = (before: Draft, after: Draft): ClaimChange => {
  const touched = (field: keyof typeof fieldOf) =>
    typedFor[field].some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(
    (Object.keys(fieldOf) as (keyof typeof fieldOf)[]).filter(touched).map((field) => [field, fieldOf[field](after)]),
  )
}

/** A whole claim from a form. Throws {@link DraftFault}. */
export const claimOfDraft = (draft: Draft): ClaimChange & { action: Action } => ({
  ...changeOf(emptyDraft, draft),
  count: fieldOf.count(draft),
  action: draft.action,
})
