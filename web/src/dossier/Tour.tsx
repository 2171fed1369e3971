import { useState } from 'react'
import { keep, readKept } from '../lib/kept.ts'
import { texts } from '../texts/index.ts'

const name = 'tour'

/** How to read a dossier, on the first visit; once dismissed it stays away. */
export const Tour = () => {
  const [shown, setShown] = useState(() => readKept(name) === null)
  if (!shown) return null
  const close = () => {
    keep(name, 'seen')
    setShown(false)
  }
  return (
    <section className="tour no-print" aria-labelledby="tour">
      <header>
        <h2 id="tour">{texts.tour.title}</h2>
        <button type="button" className="button button-quiet" onClick={close}>
          {texts.tour.close}
        </button>
      </header>
      <ol>
        {texts.tour.steps.map(({ title, body }) => (
          <li key={title}>
            <strong>{title}</strong>
            <p>{body}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
