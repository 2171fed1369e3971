import type { Dossier } from '../../../src/model/api/dossiers.ts'
import type { EventPlace } from '../../../src/model/api/place.ts'
import { countryName } from '../lib/names.ts'

/** The dossier to open where the address names none: the reader's own once it holds something, else the sample. */
export const firstDossier = (dossiers: readonly Dossier[]): Dossier | null => {
  const own = dossiers.find((dossier) => !dossier.sample)
  if (own && own.documents > 0) return own
  return dossiers.find((dossier) => dossier.sample) ?? own ?? null
}

/** Beside a title that names the place already: its country only; null where the title says that too. */
export const placeBeside = (title: string, place: EventPlace | null): string | null => {
  const full = placeName(place)
  if (!place || !title.includes(place.name)) return full
  const country = place.country ? countryName(place.country) : null
  return country === null || title.includes(country) ? null : country
}

/** "Bavet, Cambodia"; the country once where it is the place. */
export const placeName = (place: EventPlace | null): string | null => {
  if (!place) return null
  const country = place.country ? countryName(place.country) : null
  return country === null || country === place.name || place.kind === 'country'
    ? place.name
    : `${place.name}, ${country}`
}
