import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Overview } from '../../../src/model/api/totals.ts'
import { DateField } from '../lib/DateField.tsx'
import { type Filters, filterQuery, menuFilters, nameFilters, readFilters, readSort, toggled } from '../lib/filters.ts'
import { texts } from '../texts/index.ts'
import { asOfName, readAsOf } from './as-of.ts'
import { filterChips, filterChoices } from './choices.ts'
import { FilterMenu } from './FilterMenu.tsx'
import { NameMenu } from './NameMenu.tsx'

const typingPause = 250 // milliseconds

/** The filters of the address bar and a way to change them; every change can be gone back from. */
export const useFilters = (): [Filters, (next: Filters, replace?: boolean) => void] => {
  const [search, setSearch] = useSearchParams()
  const change = (next: Filters, replace = false) => {
    const sort = readSort(search)
    const day = readAsOf(search)
    setSearch(
      {
        ...(filterQuery(next) as Record<string, string>),
        ...(sort === 'newest' ? {} : { sort }),
        ...(day === null ? {} : { [asOfName]: day }),
      },
      { replace, preventScrollReset: true },
    )
  }
  return [readFilters(search), change]
}

/** Goes to the address when the typing pauses, so that not every letter is a request and a step back. */
const SearchBox = ({ value, change }: { value: string; change: (value: string) => void }) => {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the wait
  useEffect(() => {
    if (typed.trim() === value.trim()) return
    const timer = setTimeout(() => change(typed), typingPause)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <label className="search">
      <span className="visually-hidden">{texts.filters.text}</span>
      <input
        type="search"
        value={typed}
        placeholder={texts.filters.textHint}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  )
}

const noFacets: Overview['facets'] = { actions: [], countries: [], nationalities: [], roles: [], statuses: [] }

/** The filter bar: what narrows the page, all of it in the address. */
export const FilterBar = ({
  dossier,
  facets = noFacets,
}: {
  dossier: string
  facets?: Overview['facets'] | undefined
}) => {
  const [filters, change] = useFilters()
  const [open, setOpen] = useState(false)
  const chips = filterChips(filters)
  return (
    <section className="filters" aria-label={texts.filters.label}>
      <div className="filter-controls">
        <SearchBox value={filters.q} change={(q) => change({ ...filters, q }, true)} />
        <button type="button" className="filters-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {texts.filters.more}
        </button>
        <div className="filter-list" data-open={open}>
          {menuFilters.map((name) => (
            <FilterMenu
              key={name}
              label={texts.filters.name[name]}
              choices={filterChoices(name, facets, filters[name])}
              chosen={filters[name]}
              toggle={(value) => change(toggled(filters, name, value))}
            />
          ))}
          {nameFilters.map((name) => (
            <NameMenu
              key={name}
              dossier={dossier}
              name={name}
              filters={filters}
              toggle={(value) => change(toggled(filters, name, value))}
            />
          ))}
          <div className="periods">
            <DateField
              label={texts.filters.from}
              className="period"
              value={filters.from}
              max={filters.to || undefined}
              change={(from) => change({ ...filters, from }, true)}
            />
            <DateField
              label={texts.filters.to}
              className="period"
              value={filters.to}
              min={filters.from || undefined}
              change={(to) => change({ ...filters, to }, true)}
            />
          </div>
        </div>
      </div>
      {chips.length > 0 && (
        <ul className="chips">
          {chips.map((chip) => (
            <li key={chip.key}>
              <button
                type="button"
                className="chip"
                aria-label={texts.filters.remove(chip.label)}
                onClick={() => change(chip.without)}
              >
                {chip.label} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="chip chip-clear"
              onClick={() => change(readFilters(new URLSearchParams()))}
            >
              {texts.filters.clear}
            </button>
          </li>
        </ul>
      )}
    </section>
  )
}
