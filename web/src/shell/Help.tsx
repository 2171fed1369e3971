import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { texts } from '../texts/index.ts'
import { useCurrentDossier } from './current-dossier.tsx'
import { useShortcuts } from './shortcuts.ts'

const Keys = ({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) => (
  <section>
    <h3 className="kicker">{title}</h3>
    <dl className="keys">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((part) => (
              <kbd key={part}>{part}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
)

/** The keys that work on every page, and the list of all keys, under "?". */
export const Help = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const current = useCurrentDossier() ?? 'main'
  const shortcuts = useMemo(
    () =>
      new Map([
        ['?', () => setOpen(true)],
        ['/', () => document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus()],
        ['d', () => void navigate(`/d/${current}`)],
        ['r', () => void navigate(`/d/${current}/reports`)],
        ['q', () => void navigate(`/d/${current}/review`)],
        ['a', () => void navigate('/add')],
      ]),
    [navigate, current],
  )
  useShortcuts(shortcuts)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  const words = texts.help
  return (
    <>
      <button type="button" className="help-open" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {words.open}
      </button>
      {open && (
        <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={() => setOpen(false)}>
          <header>
            <h2 id="help-title">{words.title}</h2>
            <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          </header>
          <div className="help-columns">
            {words.groups.map(({ title, keys }) => (
              <Keys key={title} title={title} keys={keys} />
            ))}
          </div>
        </dialog>
      )}
    </>
  )
}
