import { Link } from 'react-router'
import type { EventSummary } from '../../../src/model/api/events.ts'
import { RangeLine } from '../figure/Range.tsx'
import { EventFlags, Standing } from '../figure/Standing.tsx'
import { Value } from '../figure/Value.tsx'
import { formatSpan } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { sayRange } from '../lib/numbers.ts'
import { MeasureLabel } from '../profile/Named.tsx'
import { texts } from '../texts/index.ts'
import { placeBeside } from './view.ts'

/** One event on one line: when, what and where, its figure, the reported range, how well it stands. */
export const EventRow = ({ event }: { event: EventSummary }) => {
  const { leading } = event
  const range = leading ? sayRange(leading, leading.measure.unit) : null
  return (
    <tr data-family={familyOf(event.kind)} data-events={event.id}>
      <td className="row-when">{formatSpan(event.start, event.end) ?? texts.dossier.undated}</td>
      <th scope="row" className="row-what">
        <Link to={`/e/${event.id}`}>{event.title}</Link>
        <span className="fine row-place">
          {[
            placeBeside(event.title, event.place),
            texts.count.reports(event.documents),
            texts.count.origins(event.origins),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </th>
      <td className="row-figure">
        {leading && (
          <>
            <Value bounds={leading} unit={leading.measure.unit} />
            <span className="fine">
              <MeasureLabel figure={leading} />
            </span>
          </>
        )}
      </td>
      <td className="row-range">
        {leading && (
          <>
            {range && <RangeLine bounds={leading} planned={event.planned} />}
            <span className="range-words">{range ?? texts.figure.noRange}</span>
          </>
        )}
      </td>
      <td className="row-status">
        {leading && <Standing status={leading.status} />}
        <EventFlags planned={event.planned} disputed={event.disputed && leading?.status !== 'contested'} />
      </td>
    </tr>
  )
}
