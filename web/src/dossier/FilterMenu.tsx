import { useEffect, useRef } from 'react'
import { formatInteger } from '../lib/numbers.ts'
import { texts } from '../texts.ts'

export type Choice = { value: string; label: string; events: number | null }

/** Closes an open menu on Escape and when the pointer goes down or the focus goes elsewhere. */
const useClosing = () => {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const element = menu.current
    if (!element) return
    const close = () => {
      element.open = false
    }
    const outside = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return
      close()
      element.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    element.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      element.removeEventListener('keydown', onKey)
    }
  }, [])
  return menu
}

/** One filter: a button that opens a list of values to tick. */
export const FilterMenu = ({
  label,
  choices,
  chosen,
  toggle,
}: {
  label: string
  choices: Choice[]
  chosen: string[]
  toggle: (value: string) => void
}) => {
  const menu = useClosing()
  return (
    <details className="menu" ref={menu}>
      <summary>
        {label}
        {chosen.length > 0 && <span className="menu-count">{chosen.length}</span>}
      </summary>
      <fieldset className="menu-list">
        <legend className="visually-hidden">{label}</legend>
        {choices.length === 0 && <p className="fine">{texts.filters.nothing}</p>}
        {choices.map((choice) => (
          <label key={choice.value} className="menu-item">
            <input type="checkbox" checked={chosen.includes(choice.value)} onChange={() => toggle(choice.value)} />
            <span>{choice.label}</span>
            {choice.events !== null && <span className="fine">{formatInteger(choice.events)}</span>}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
