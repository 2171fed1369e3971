import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { EventClaim } from '../../../src/model/api/event.ts'
import { formatDay } from '../lib/dates.ts'
import { texts } from '../texts/index.ts'
import { type Footnote, footnotesOf } from './footnotes.ts'

const Notes = createContext<readonly Footnote[]>([])

/** Numbers the reports of an event, for print: on the screen each sentence is a link instead. */
export const FootnotesProvider = ({ claims, children }: { claims: EventClaim[]; children: ReactNode }) => {
  const notes = useMemo(() => footnotesOf(claims), [claims])
  return <Notes value={notes}>{children}</Notes>
}

/** The numbers of some reports, small and raised; in print only. */
export const NoteNumbers = ({ documents }: { documents: readonly string[] }) => {
  const wanted = new Set(documents)
  const numbers = useContext(Notes).filter(({ document }) => wanted.has(document))
  return (
    <sup className="print-only" aria-hidden="true">
      {numbers.map(({ number }) => number).join(', ')}
    </sup>
  )
}

const Note = ({ note: { documentTitle, publisher, published, address, document } }: { note: Footnote }) => (
  <li>
    {publisher ?? texts.dossier.unnamedOutlet}, “{documentTitle ?? texts.document.noTitle}”,{' '}
    {published ? formatDay(published) : texts.dossier.undated}. {address && `${address}. `}
    <span className="fine">{texts.event.inReckoner(document)}</span>
  </li>
)

/** Where the figures and sentences of the page come from; in print only. */
export const Footnotes = () => (
  <section className="section footnotes print-only" aria-hidden="true">
    <h2>{texts.event.footnotes}</h2>
    <ol>
      {useContext(Notes).map((note) => (
        <Note key={note.document} note={note} />
      ))}
    </ol>
  </section>
)
