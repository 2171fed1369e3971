import { Link } from 'react-router'
import type { DossierChanges } from '../../../src/model/history.ts'
import { formatMoment } from '../lib/dates.ts'
import { measureLabel } from '../lib/measure.ts'
import { sayFigure } from '../lib/numbers.ts'
import { texts } from '../texts/index.ts'
import '../styles/changes.css'

const words = texts.changes

const mostShown = 12

/** "57 people arrested"; null where the event has no figure. */
const sayLeading = ({ leading }: DossierChanges['events'][number]): string | null => {
  const said = leading && sayFigure(leading, leading.measure.unit)
  return said && leading
    ? [said.hedge, said.value, measureLabel(leading.measure, leading)].filter(Boolean).join(' ')
    : null
}

/** "people arrested, range 17 → 17 to 19: new report": an event has several figures. */
export const sayChange = ({ title, measure, says }: DossierChanges['figures'][number]): string =>
  title === null ? says : `${measureLabel(measure)}, ${says}`

/** What changed in a few words: "2 reports, 1 event, 3 figures". */
export const changesInShort = ({ documents, events, figures }: DossierChanges): string =>
  [
    documents.length > 0 ? words.reports(documents.length) : null,
    events.length > 0 ? words.events(events.length) : null,
    figures.length > 0 ? words.figures(figures.length) : null,
  ]
    .filter((part) => part !== null)
    .join(', ')

/** Figures that changed and why, events that are new, reports that came and went. */
export const ChangesList = ({ changes }: { changes: DossierChanges }) => (
  <div className="changes">
    {changes.figures.length > 0 && (
      <section>
        <h3 className="kicker">{words.figuresTitle}</h3>
        <ul>
          {changes.figures.slice(0, mostShown).map((figure) => (
            <li key={`${figure.eventId} ${figure.at} ${sayChange(figure)}`}>
              <Link to={`/e/${figure.eventId}`}>{figure.title ?? measureLabel(figure.measure)}</Link>
              <span>{sayChange(figure)}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
    {changes.events.length > 0 && (
      <section>
        <h3 className="kicker">{words.eventsTitle}</h3>
        <ul>
          {changes.events.slice(0, mostShown).map((event) => (
            <li key={event.id}>
              <Link to={`/e/${event.id}`}>{event.title}</Link>
              <span>{sayLeading(event) ?? texts.figure.none}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
    {changes.documents.length > 0 && (
      <section>
        <h3 className="kicker">{words.reportsTitle}</h3>
        <ul>
          {changes.documents.slice(0, mostShown).map((report) => (
            <li key={`${report.id} ${report.at}`}>
              <Link to={`/doc/${report.id}`}>{report.title ?? texts.document.noTitle}</Link>
              <span className="fine">
                {report.removed ? words.removed : words.added}, {formatMoment(report.at)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
  </div>
)
