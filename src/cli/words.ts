import countries from 'i18n-iso-countries'
import type { Claim, Count, Place, Time } from '../model/claim.ts'

const regionNames = new Intl.DisplayNames('en', { type: 'region' })
const number = new Intl.NumberFormat('en')

/** A country's English name from its ISO alpha-3 code; the code itself where there is none. */
export const countryName = (code: string): string => {
  const short = countries.alpha3ToAlpha2(code)
  return (short && regionNames.of(short)) || code
}

/** "1 report", "2 reports". */
export const plural = (count: number, noun: string): string =>
  `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`

/** Low and high as people write them: "700", "250 or more", "more than 40,000" (from 40,001), "up to 50", "200–300". */
export const rangeText = (low: number | null, high: number | null): string => {
  if (low === null) return high === null ? '?' : `up to ${number.format(high)}`
  if (high === null) return isJustOver(low) ? `more than ${number.format(low - 1)}` : `${number.format(low)} or more`
  return low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`
}

/** 251 and 40,001 are how "more than 250" and "more than 40,000" are kept. */
const isJustOver = (low: number): boolean => low > 10 && low % 10 === 1 && (low - 1) % 10 === 0

/** What is plural: the noun as written, or else the unit. */
const unitText = (unit: string, of: string | null | undefined): string => (unit === 'other' ? (of ?? '') : (of ?? unit))

/** A count with its hedge and what it counts: "about 300 people", "USD 2,000,000". */
export const countText = ({ low, high, qualifier, unit, of }: Count): string => {
  const about = qualifier === 'about' && low === high ? 'about ' : ''
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${about}${rangeText(low, high)}`
  if (unit === 'percent') return `${about}${rangeText(low, high)} %`
  return `${about}${rangeText(low, high)} ${unitText(unit, of)}`.trim()
}

export const placeText = ({ name, kind, country }: Place): string =>
  country && kind !== 'country' && name !== countryName(country) ? `${name}, ${countryName(country)}` : name

export const timeText = ({ start, end }: Pick<Time, 'start' | 'end'>): string => {
  if (start === end) return start ?? ''
  if (!start) return `until ${end}`
  return end ? `${start} to ${end}` : `since ${start}`
}

/** Who: nationalities and role, "China, suspect". */
export const populationText = ({ nationalities, role }: Pick<Claim, 'nationalities' | 'role'>): string =>
  [...nationalities.map(countryName), ...(role ? [role] : [])].join(', ')

export const sourceText = ({ source }: Pick<Claim, 'source'>): string => {
  if (!source) return ''
  return source.via.length > 0 ? `${source.name}, relayed by ${source.via.join(', ')}` : source.name
}
