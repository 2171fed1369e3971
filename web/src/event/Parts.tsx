import { Link } from 'react-router'
import { RangeLine } from '../figure/Range.tsx'
import { Standing } from '../figure/Standing.tsx'
import { topOf } from '../figure/scale.ts'
import { Value } from '../figure/Value.tsx'
import { familyOf } from '../lib/families.ts'
import { figureKey } from '../lib/measure.ts'
import { sayFigure } from '../lib/numbers.ts'
import { MeasureLabel } from '../profile/Named.tsx'
import { texts } from '../texts/index.ts'
import { NoteNumbers } from './Footnotes.tsx'
import type { Sorted } from './ledger.ts'

/** Parts on the line of their whole; never added up. */
export const Parts = ({ parts }: { parts: Sorted['parts'] }) => (
  <section className="section" aria-labelledby="parts">
    <div className="section-head">
      <h2 id="parts">{texts.event.parts}</h2>
    </div>
    <ul className="parts">
      {parts.map(({ figure, whole, claims }) => {
        const { unit } = figure.measure
        const said = whole && sayFigure(whole, unit)
        const [first] = claims
        const role = figure.measure.population.role
        return (
          <li key={figureKey(figure)} className="part" data-family={familyOf(figure.measure.action)}>
            <p className="part-figure">
              <Value bounds={figure} unit={unit} />{' '}
              <span>
                <MeasureLabel figure={figure} />
              </span>
              {role && <span className="fine"> {texts.role[role]}</span>}
            </p>
            <RangeLine bounds={figure} top={topOf(whole ? [figure, whole] : [figure])} />
            <p className="fine part-note">
              <Standing status={figure.status} />
              {said && <span>{texts.event.partsLead([said.hedge, said.value].filter(Boolean).join(' '))}</span>}
            </p>
            {first && (
              <blockquote className="claim-quote">
                <Link to={`/doc/${first.document}#claim-${first.id}`}>{first.evidence}</Link>
                <NoteNumbers documents={[first.document]} />
              </blockquote>
            )}
          </li>
        )
      })}
    </ul>
  </section>
)
