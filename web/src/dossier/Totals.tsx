import { Link } from 'react-router'
import type { Total } from '../../../src/model/api/totals.ts'
import { RangeLine } from '../figure/Range.tsx'
import { Value } from '../figure/Value.tsx'
import { familyOf } from '../lib/families.ts'
import type { Filters } from '../lib/filters.ts'
import { measureLabel } from '../lib/measure.ts'
import { sayRange } from '../lib/numbers.ts'
import { texts } from '../texts/index.ts'
import { useAsOf } from './as-of.ts'
import { AsOfChoice, PastTotals } from './PastTotals.tsx'
import '../styles/totals.css'

const measureOf = ({ action, unit }: Total) => ({
  action,
  unit,
  of: null,
  population: { nationalities: [], role: null, sort: null },
})

const Row = ({ total }: { total: Total }) => {
  const range = sayRange(total, total.unit)
  return (
    <li className="total" data-family={familyOf(total.action)}>
      <p className="total-figure">
        <Value bounds={total} unit={total.unit} />
        <span className="total-label">{measureLabel(measureOf(total), total)}</span>
      </p>
      <RangeLine bounds={total} />
      <p className="fine">
        {range ? `${texts.figure.rangeIs(range)}, ` : ''}
        {texts.dossier.totalEvents(total.events)}
      </p>
      {total.cumulative.length > 0 && (
        <div className="beside">
          <p className="fine">{texts.dossier.beside}</p>
          <ul>
            {total.cumulative.map((card) => (
              <li key={card.eventId}>
                <Link to={`/doc/${card.sentence.documentId}#claim-${card.sentence.claimId}`}>
                  <Value bounds={card.figure} unit={card.figure.measure.unit} /> {card.title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {total.warning && <p className="warning">{total.warning}</p>}
    </li>
  )
}

/** Sums of incident figures, with the running totals that must not be added standing beside them. */
export const Totals = ({ dossier, totals, filters }: { dossier: string; totals: Total[]; filters: Filters }) => {
  const [day] = useAsOf()
  return (
    <section className="section" aria-labelledby="totals">
      <div className="section-head">
        <h2 id="totals">{texts.dossier.totals}</h2>
        <AsOfChoice />
        <p>{texts.dossier.totalsLead}</p>
      </div>
      {day === null ? (
        <ul className="totals">
          {totals.map((total) => (
            <Row key={`${total.action} ${total.unit}`} total={total} />
          ))}
        </ul>
      ) : (
        <PastTotals dossier={dossier} day={day} totals={totals} filters={filters} />
      )}
    </section>
  )
}
