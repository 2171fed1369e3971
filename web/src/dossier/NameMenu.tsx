import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { api } from '../lib/api.ts'
import { type Filters, filterQuery, type NameFilter } from '../lib/filters.ts'
import { useClosing } from '../lib/use-closing.ts'
import { texts } from '../texts/index.ts'

/** A filter by name: too many to list, so the menu holds the most frequent and finds what is typed. */
export const NameMenu = ({
  dossier,
  name,
  filters,
  toggle,
}: {
  dossier: string
  name: NameFilter
  filters: Filters
  toggle: (value: string) => void
}) => {
  const id = useId()
  const menu = useClosing()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const chosen = filters[name]
  const query = {
    ...filterQuery({ ...filters, [name]: [] }),
    of: name,
    ...(typed.trim() ? { like: typed.trim() } : {}),
  }
  const found = useQuery({
    queryKey: ['names', dossier, query],
    queryFn: ({ signal }) => api.names(dossier, query as Record<string, string>, signal),
    enabled: open,
    placeholderData: (before) => before,
  })
  const names = found.data?.names ?? []
  const choices = [...chosen, ...names.filter((value) => !chosen.includes(value))]
  const more = (found.data?.total ?? 0) - names.length
  const words = texts.filters
  return (
    <details className="menu" ref={menu} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.name[name]}
        {chosen.length > 0 && <span className="menu-count">{chosen.length}</span>}
      </summary>
      <div className="menu-list">
        <label className="visually-hidden" htmlFor={id}>
          {words.findName[name]}
        </label>
        <input
          id={id}
          className="menu-find"
          type="search"
          value={typed}
          placeholder={words.findName[name]}
          onChange={(event) => setTyped(event.target.value)}
        />
        <fieldset className="menu-names" aria-busy={found.isPlaceholderData}>
          <legend className="visually-hidden">{words.name[name]}</legend>
          {found.data && choices.length === 0 && <p className="fine">{words.nothing}</p>}
          {choices.map((value) => (
            <label key={value} className="menu-item">
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span>{value}</span>
            </label>
          ))}
          {more > 0 && <p className="fine">{words.moreNames(more)}</p>}
        </fieldset>
      </div>
    </details>
  )
}
