import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import type { FigureCard } from '../../../src/model/api/totals.ts'
import { Range } from '../figure/Range.tsx'
import { Standing } from '../figure/Standing.tsx'
import { Value } from '../figure/Value.tsx'
import { formatDay, formatSpan } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { figureKey, measureLabel } from '../lib/measure.ts'
import { isLong, sayFigure } from '../lib/numbers.ts'
import { Linked, Named, sourceThing } from '../profile/Named.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { texts } from '../texts/index.ts'
import { placeName } from './view.ts'
import '../styles/headline.css'

/** Who said it first and why this number is the best: room for it is only on the large card. */
const Grounds = ({ figure }: { figure: FigureCard['figure'] }) => (
  <div className="card-grounds">
    <p>{figure.reason}</p>
    <dl>
      <dt>{texts.dossier.origins}</dt>
      <dd>
        <Linked
          text={figure.origins.map(({ name }) => name).join('; ')}
          things={figure.origins.map(({ name }) => sourceThing(name))}
        />
      </dd>
    </dl>
  </div>
)

const sentenceOf = ({ sentence }: FigureCard): string => `/doc/${sentence.documentId}#claim-${sentence.claimId}`

const Card = ({ card, lead }: { card: FigureCard; lead: boolean }) => {
  const { figure, sentence } = card
  const label = measureLabel(figure.measure, figure)
  const said = sayFigure(figure, figure.measure.unit)
  const whereAndWhen = [placeName(card.place), formatSpan(card.start, card.end)].filter((part) => part !== null)
  const toSentence = sentenceOf(card)
  return (
    <article
      className={lead ? 'card card-lead' : 'card'}
      data-family={familyOf(figure.measure.action)}
      data-events={card.eventId}
    >
      <h3>
        <Link to={toSentence} className="card-figure" data-long={isLong(figure)}>
          <Value bounds={figure} unit={figure.measure.unit} />
          <span className="card-label">{label}</span>
          <span className="visually-hidden">
            {texts.figure.toSentence([said?.hedge, said?.value, label].filter(Boolean).join(' '))}
          </span>
        </Link>
      </h3>
      <p className="card-where">{whereAndWhen.join(' · ')}</p>
      <Range figure={figure} />
      <p className="card-standing">
        <Standing status={figure.status} />
        <span>{texts.count.origins(figure.origins.length)}</span>
        <span>{texts.count.outlets(figure.outlets)}</span>
        {figure.kind !== 'incident' && <span className="flag">{texts.figureKind[figure.kind]}</span>}
      </p>
      <blockquote>
        <Link to={toSentence}>{sentence.quote}</Link>
      </blockquote>
      <p className="card-source">
        {sentence.publisher ? <Named kind="source" value={sentence.publisher} /> : texts.dossier.unnamedOutlet}
        {', '}
        {sentence.published ? formatDay(sentence.published) : texts.dossier.undated}
        {' · '}
        <Link to={`/e/${card.eventId}`} aria-label={`${texts.dossier.eventLink}: ${card.title}`}>
          {texts.dossier.eventLink}
        </Link>
      </p>
      {lead && <Grounds figure={figure} />}
    </article>
  )
}

/** The large place is for a number of one occurrence: a vague range or a running total does not lead. */
const leadFirst = (cards: FigureCard[]): FigureCard[] => {
  const lead = cards.find(({ figure }) => figure.best !== null && figure.kind === 'incident')
  return lead ? [lead, ...cards.filter((card) => card !== lead)] : cards
}

/** One large and four beside it; four more under them only where they fill their row. */
const shown = (cards: FigureCard[]) => leadFirst(cards).slice(0, cards.length >= 9 ? 9 : 5)

/** The leading figures of a dossier, the first one large: each is a link to its sentence. */
export const Headline = ({ cards }: { cards: FigureCard[] }) => {
  const drawn = useMemo(() => shown(cards), [cards])
  const navigate = useNavigate()
  useShortcuts(
    useMemo(
      () => new Map(drawn.map((card, position) => [String(position + 1), () => void navigate(sentenceOf(card))])),
      [drawn, navigate],
    ),
  )
  return (
    <section className="headline" aria-labelledby="headline">
      <h2 id="headline" className="visually-hidden">
        {texts.dossier.headline}
      </h2>
      {drawn.map((card, position) => (
        <Card key={`${card.eventId} ${figureKey(card.figure)}`} card={card} lead={position === 0} />
      ))}
    </section>
  )
}
