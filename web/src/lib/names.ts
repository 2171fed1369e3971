import codes from 'i18n-iso-countries/codes.json'
import nationalityNames from 'i18n-nationality/langs/en.json'

const alpha2 = new Map(codes.map(([two, three]) => [three, two] as const))
const numeric = new Map(codes.map(([, three, number]) => [number, three] as const))
const regionNames = new Intl.DisplayNames('en', { type: 'region' })
const languageNames = new Intl.DisplayNames('en', { type: 'language' })
const nationalities = new Map(Object.entries(nationalityNames.nationalities))

/** Names that reports use where the standard's are long. */
const usualNames = new Map([
  ['MMR', 'Myanmar'],
  ['HKG', 'Hong Kong'],
  ['MAC', 'Macau'],
])

/** English name of a country, from ISO 3166-1 alpha-3; the code itself where it is unknown. */
export const countryName = (code: string): string => {
  const two = alpha2.get(code)
  return usualNames.get(code) ?? (two ? (regionNames.of(two) ?? code) : code)
}

/** Adjective for the people of a country ("Chinese"), from ISO 3166-1 alpha-3. */
export const nationalityName = (code: string): string => {
  const two = alpha2.get(code)
  return (two && nationalities.get(two)) ?? countryName(code)
}

const allCodes = codes.flatMap(([, three]) => three ?? [])

const byName = (nameOf: (code: string) => string) => {
  let found: Map<string, string> | undefined
  return (name: string): string | null => {
    found ??= new Map(allCodes.map((code) => [nameOf(code).toLowerCase(), code]))
    return found.get(name.trim().toLowerCase()) ?? null
  }
}

const codeByCountry = byName(countryName)
const codeByNationality = byName(nationalityName)
const isCode = (text: string) => /^[A-Z]{3}$/.test(text) && alpha2.has(text)

/** ISO 3166-1 alpha-3 from a country's English name, or from the code itself; null where unknown. */
export const codeOfCountry = (name: string): string | null => (isCode(name.trim()) ? name.trim() : codeByCountry(name))

/** ISO 3166-1 alpha-3 from a nationality ("Thai"), a country's name or the code; null where unknown. */
export const codeOfNationality = (name: string): string | null => codeByNationality(name) ?? codeOfCountry(name)

/** All countries, and all nationalities, by name. */
export const countryNames = (): string[] => allCodes.map(countryName).sort()
export const nationalityNamesAll = (): string[] => [...new Set(allCodes.map(nationalityName))].sort()

/** ISO 3166-1 alpha-3 from the three digits that map data carries; null where unknown. */
export const alpha3OfNumber = (number: string): string | null => numeric.get(number) ?? null

/** English name of a language, from ISO 639-1; null for "und". */
export const languageName = (code: string): string | null => (code === 'und' ? null : (languageNames.of(code) ?? code))
