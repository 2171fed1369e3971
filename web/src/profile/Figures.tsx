import { useState } from 'react'
import { Link } from 'react-router'
import type { FigureCard } from '../../../src/model/api/totals.ts'
import { RangeLine } from '../figure/Range.tsx'
import { Standing } from '../figure/Standing.tsx'
import { topOf } from '../figure/scale.ts'
import { Value } from '../figure/Value.tsx'
import { formatSpan } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { figureKey } from '../lib/measure.ts'
import { sayRange } from '../lib/numbers.ts'
import { texts } from '../texts/index.ts'
import { MeasureLabel } from './Named.tsx'

const shownFirst = 12

const Row = ({ card, top }: { card: FigureCard; top: number }) => {
  const { figure, sentence } = card
  const range = sayRange(figure, figure.measure.unit)
  return (
    <li className="profile-figure" data-family={familyOf(figure.measure.action)} data-events={card.eventId}>
      <p className="profile-number">
        <Link to={`/doc/${sentence.documentId}#claim-${sentence.claimId}`}>
          <Value bounds={figure} unit={figure.measure.unit} />
        </Link>{' '}
        <span>
          <MeasureLabel figure={figure} />
        </span>
      </p>
      <RangeLine bounds={figure} top={figure.measure.unit === 'people' ? top : topOf([figure])} />
      <p className="fine profile-range">
        <span>{range ? texts.figure.rangeIs(range) : texts.figure.noRange}</span>
        <Standing status={figure.status} />
        {figure.kind !== 'incident' && <span className="flag">{texts.figureKind[figure.kind]}</span>}
      </p>
      <p>
        <Link className="profile-event" to={`/e/${card.eventId}`}>
          {card.title}
        </Link>{' '}
        <span className="fine">{formatSpan(card.start, card.end) ?? texts.dossier.undated}</span>
      </p>
    </li>
  )
}

/** Figures with their ranges, each a way to its sentence and its event; those of people on one line. */
export const ProfileFigures = ({ cards, lead }: { cards: FigureCard[]; lead: string }) => {
  const words = texts.profile
  const [all, setAll] = useState(false)
  // What is part of another figure follows what stands for itself.
  const isPart = ({ figure }: FigureCard) => Number(figure.kind === 'part')
  const ordered = [...cards].sort((a, b) => isPart(a) - isPart(b))
  const shown = all ? ordered : ordered.slice(0, shownFirst)
  const people = cards.filter(({ figure }) => figure.measure.unit === 'people' && figure.kind === 'incident')
  const top = topOf(people.map(({ figure }) => figure))
  return (
    <section className="section" aria-labelledby="profile-figures">
      <div className="section-head">
        <h2 id="profile-figures">{words.figures}</h2>
        <p>{lead}</p>
      </div>
      {cards.length === 0 && <p>{words.noFigures}</p>}
      <ul className="profile-figures">
        {shown.map((card) => (
          <Row key={`${card.eventId} ${figureKey(card.figure)}`} card={card} top={top} />
        ))}
      </ul>
      {shown.length < cards.length && (
        <p className="more">
          <button type="button" className="button button-quiet" onClick={() => setAll(true)}>
            {words.moreFigures(cards.length - shown.length)}
          </button>
        </p>
      )}
    </section>
  )
}
