import type { EventFiltersQuery, EventSort } from '../../../src/model/api/events.ts'

/** The filters that a menu offers values for. */
export const menuFilters = ['action', 'country', 'nationality', 'role', 'status', 'kind'] as const
export type MenuFilter = (typeof menuFilters)[number]

/** The filters by name, whose menus find what is typed. */
export const nameFilters = ['site', 'source'] as const
export type NameFilter = (typeof nameFilters)[number]

/** The filters that hold a list of values, as named in the address. */
export const listFilters = [...menuFilters, ...nameFilters, 'state'] as const
export type ListFilter = (typeof listFilters)[number]

const singleFilters = ['from', 'to', 'q'] as const
type SingleFilter = (typeof singleFilters)[number]

/** Everything that narrows a view: what the address bar holds, no more. */
export type Filters = Record<ListFilter, string[]> & Record<SingleFilter, string>

/** A comma within a name stands behind a backslash. */
const split = (value: string | null): string[] => [
  ...new Set(
    (value ?? '')
      .split(/(?<!\\),/)
      .filter((part) => part !== '')
      .map((part) => part.replaceAll('\\,', ',')),
  ),
]

const join = (values: readonly string[]): string => values.map((value) => value.replaceAll(',', '\\,')).join(',')

const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))

/** Reads filters from an address; what cannot be a filter is left out. */
export const readFilters = (search: URLSearchParams): Filters => {
  const date = (name: 'from' | 'to') => {
    const value = search.get(name) ?? ''
    return isDate(value) ? value : ''
  }
  return {
    action: split(search.get('action')),
    country: split(search.get('country')),
    nationality: split(search.get('nationality')),
    role: split(search.get('role')),
    status: split(search.get('status')),
    kind: split(search.get('kind')),
    site: split(search.get('site')),
    source: split(search.get('source')),
    state: split(search.get('state')).filter((value) => value === 'planned' || value === 'disputed'),
    from: date('from'),
    to: date('to'),
    q: search.get('q') ?? '',
  }
}

/** The query string parts of filters, empty ones left out: the same for the address and for the API. */
export const filterQuery = (filters: Filters): EventFiltersQuery => {
  const query: Record<string, string> = {}
  for (const name of listFilters) if (filters[name].length > 0) query[name] = join(filters[name])
  for (const name of singleFilters) if (filters[name].trim() !== '') query[name] = filters[name].trim()
  return query
}

/** Adds the value to a list filter, or takes it out where it was in. */
export const toggled = (filters: Filters, name: ListFilter, value: string): Filters => ({
  ...filters,
  [name]: filters[name].includes(value) ? filters[name].filter((other) => other !== value) : [...filters[name], value],
})

/** Filters that leave nothing out. */
export const noFilters: Filters = readFilters(new URLSearchParams())

export const isFiltered = (filters: Filters): boolean => Object.keys(filterQuery(filters)).length > 0

/** The address's sort order, newest first where it names none. */
export const readSort = (search: URLSearchParams): EventSort => {
  const sort = search.get('sort')
  return sort === 'oldest' || sort === 'largest' || sort === 'documents' ? sort : 'newest'
}
