import type { ClaimField } from '../../../src/model/claim.ts'
import type { ReviewView } from '../../../src/model/review.ts'
import { formatMoment } from '../lib/dates.ts'
import { countryName, nationalityName } from '../lib/names.ts'
import { formatInteger, formatNumber } from '../lib/numbers.ts'
import { texts } from '../texts/index.ts'

type Change = NonNullable<ReviewView['change']>

const sayCount = (count: Change['count']): string | null => {
  if (!count) return null
  const { low, high, unit, text } = count
  const number = (value: number) => formatNumber(value, unit)
  if (low !== null && high !== null) return low === high ? number(low) : `${number(low)}–${number(high)}`
  if (low !== null) return `${texts.figure.low} ${number(low)}`
  return high === null ? text : `${texts.figure.high} ${number(high)}`
}

const say: { [Field in keyof Change]-?: (value: NonNullable<Change[Field]>) => string | null } = {
  action: (action) => texts.action[action],
  modality: (modality) => texts.modality[modality],
  count: sayCount,
  nationalities: (codes) => codes.map(nationalityName).join(', '),
  role: (role) => texts.role[role],
  actors: (names) => names.join('; '),
  places: (places) =>
    places
      .map(({ way, name, country }) => `${texts.way[way]} ${name}${country ? `, ${countryName(country)}` : ''}`)
      .join('; '),
  time: ({ start, end }) => [start ?? '…', end ?? '…'].join(' – '),
  source: ({ name }) => name,
  partOf: (part) => (part ? texts.document.part : null),
  disputes: (text) => text,
  rating: (text) => text,
}

/** The value of one field in words. */
const sayField = (field: keyof Change, change: Change | null): string => {
  const value = change?.[field]
  if (value === undefined || value === null) return texts.review.nothing
  return (say[field] as (value: unknown) => string | null)(value) || texts.review.nothing
}

const fieldName = (field: keyof Change): string =>
  field === 'partOf' ? texts.review.form.partOf : texts.field[field as ClaimField]

/** What a decision changed, a line each. */
export const changesOf = ({ kind, before, change, old, value, oldReliability, reliability }: ReviewView): string[] => {
  if (kind === 'correct') {
    return (Object.keys(change ?? {}) as (keyof Change)[]).map((field) =>
      texts.review.fromTo(fieldName(field), sayField(field, before), sayField(field, change)),
    )
  }
  if (reliability) return [[oldReliability, reliability].filter(Boolean).join(' → ')]
  if (value === null) return []
  return [[old, value].flatMap((number) => (number === null ? [] : [formatInteger(number)])).join(' → ')]
}

/** Of several claims of a sentence the one that was decided on: " (Arrests, “120”)". */
const whichOf = ([claim, ...more]: ReviewView['claims']): string =>
  claim?.counted && more.length === 0 ? ` (${texts.review.which(texts.action[claim.action], claim.counted)})` : ''

/** Who did what and when, in a line. */
export const headOf = ({ by, kind, claims, madeAt }: ReviewView): string =>
  `${by} ${texts.review.did[kind]}${whichOf(claims)}, ${formatMoment(madeAt)}`

/** How the decision stands now, where it does not simply hold. */
export const standingOf = ({ state, undone }: ReviewView): string =>
  undone ? texts.review.undoneBy(undone.by, formatMoment(undone.madeAt)) : texts.review.state[state]
