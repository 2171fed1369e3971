import type { Overview } from '../../../src/model/api/totals.ts'
import type { Action, Role } from '../../../src/model/claim.ts'
import type { FigureKind, FigureStatus } from '../../../src/model/event.ts'
import { formatDay } from '../lib/dates.ts'
import { type Filters, type ListFilter, listFilters, type MenuFilter } from '../lib/filters.ts'
import { countryName, nationalityName } from '../lib/names.ts'
import { texts } from '../texts/index.ts'
import type { Choice } from './FilterMenu.tsx'

/** How a value of a list filter is called; a value that nothing here knows is shown as it is. */
export const filterLabel = (name: ListFilter, value: string): string => {
  switch (name) {
    case 'action':
      return texts.action[value as Action] ?? value
    case 'country':
      return countryName(value)
    case 'nationality':
      return nationalityName(value)
    case 'role':
      return texts.role[value as Role] ?? value
    case 'status':
      return texts.status[value as FigureStatus] ?? value
    case 'kind':
      return texts.figureKind[value as FigureKind] ?? value
    case 'state':
      return value === 'planned' ? texts.figure.planned : texts.figure.disputed
    case 'site':
    case 'source':
      return value
  }
}

const kinds = Object.keys(texts.figureKind)

/** What each filter offers: the values that occur in the dossier, and those chosen in the address. */
export const filterChoices = (name: MenuFilter, facets: Overview['facets'], chosen: string[]): Choice[] => {
  const offered =
    name === 'kind'
      ? kinds.map((value) => ({ value, events: null }))
      : {
          action: facets.actions,
          country: facets.countries,
          nationality: facets.nationalities,
          role: facets.roles,
          status: facets.statuses,
        }[name]
  const missing = chosen.filter((value) => !offered.some((choice) => choice.value === value))
  return [...offered, ...missing.map((value) => ({ value, events: 0 }))].map((choice) => ({
    ...choice,
    label: filterLabel(name, choice.value),
  }))
}

export type Chip = { key: string; label: string; without: Filters }

/** The filters in force, each with the filters that remain without it. */
export const filterChips = (filters: Filters): Chip[] => [
  ...listFilters.flatMap((name) =>
    filters[name].map((value) => ({
      key: `${name} ${value}`,
      label: filterLabel(name, value),
      without: { ...filters, [name]: filters[name].filter((other) => other !== value) },
    })),
  ),
  ...(filters.from
    ? [{ key: 'from', label: texts.filters.since(formatDay(filters.from)), without: { ...filters, from: '' } }]
    : []),
  ...(filters.to
    ? [{ key: 'to', label: texts.filters.until(formatDay(filters.to)), without: { ...filters, to: '' } }]
    : []),
  ...(filters.q.trim()
    ? [{ key: 'q', label: texts.filters.words(filters.q.trim()), without: { ...filters, q: '' } }]
    : []),
]
