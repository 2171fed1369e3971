import { type FormEvent, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useClosing } from '../lib/use-closing.ts'
import { useNotice } from '../shell/undo.tsx'
import { texts } from '../texts/index.ts'
import { useSavedViews, viewOf, withView } from './saved-views.ts'

/** The views kept in this browser: go to one, keep the present one, drop one. */
export const SavedViews = ({ dossier }: { dossier: string }) => {
  const [search] = useSearchParams()
  const [views, change] = useSavedViews(dossier)
  const [name, setName] = useState('')
  const menu = useClosing()
  const notice = useNotice()
  const present = viewOf(search)
  const words = texts.views

  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const before = views
    change(withView(views, { name: name.trim(), query: present }))
    notice({ message: words.kept(name.trim()), undo: async () => change(before) })
    setName('')
  }
  const drop = (dropped: string) => {
    const before = views
    change(views.filter((view) => view.name !== dropped))
    notice({ message: words.dropped(dropped), undo: async () => change(before) })
  }
  return (
    <details className="menu menu-views" ref={menu}>
      <summary>
        {words.label}
        {views.length > 0 && <span className="menu-count">{views.length}</span>}
      </summary>
      <div className="menu-list">
        {views.length === 0 && <p className="fine">{words.none}</p>}
        <ul>
          {views.map((view) => (
            <li key={view.name} className="saved-view">
              <Link to={`?${view.query}`} aria-current={view.query === present ? 'true' : undefined}>
                {view.name}
              </Link>
              <button
                type="button"
                aria-label={words.drop(view.name)}
                title={words.drop(view.name)}
                onClick={() => drop(view.name)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <form className="saved-view-new" onSubmit={keep}>
          <label>
            <span className="fine">{words.name}</span>
            <input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
          </label>
          <button type="submit" className="button button-quiet" disabled={name.trim() === ''}>
            {words.keep}
          </button>
        </form>
      </div>
    </details>
  )
}
