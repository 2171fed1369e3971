import type { EventPlace } from '../../../src/model/api/place.ts'

/** Words that say what kind of division it is; the rest is its name. */
const kinds = new Set([
  'province',
  'state',
  'division',
  'region',
  'municipality',
  'city',
  'district',
  'krong',
  'khett',
  'changwat',
  'tinh',
  'sheng',
])

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !kinds.has(word))
    .join('')

/** What tells provinces apart: the country, and the name without marks and spaces. A country's key is its code. */
export const provinceKey = (country: string, name: string): string => `${country} ${plain(name)}`

/**
 * The area that a place is: its province, or its country where that is all that is known or the place has no point. Null where
 * it is a point, or where no country is known.
 */
export const areaKeyOf = ({ kind, name, country, lat }: EventPlace): string | null => {
  if (country === null || kind === 'region') return null
  if (kind === 'province') return provinceKey(country, name)
  return kind === 'country' || lat === null ? country : null
}
