import { formatInteger } from '../lib/numbers.ts'
import { useClosing } from '../lib/use-closing.ts'
import { texts } from '../texts/index.ts'

export type Choice = { value: string; label: string; events: number | null }

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
