import { useMemo } from 'react'
import { Link } from 'react-router'
import type { QueueItem, Reliability } from '../../../src/model/review.ts'
import { ClaimFields } from '../document/ClaimFields.tsx'
import { claimLabel } from '../document/claim-rows.ts'
import { RangeLine } from '../figure/Range.tsx'
import { Value } from '../figure/Value.tsx'
import { formatDay, formatSpan } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { figureKey } from '../lib/measure.ts'
import { MeasureLabel, Named } from '../profile/Named.tsx'
import { Key } from '../shell/Key.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { texts } from '../texts/index.ts'
import { ClaimActions } from './ClaimActions.tsx'
import { Grade } from './Grade.tsx'
import { changesOf, headOf } from './review-words.ts'
import { useDecide, useUndoing } from './use-decide.ts'

type Of<Kind extends QueueItem['kind']> = Extract<QueueItem, { kind: Kind }>

/** What is done when an item was decided on, and when that was undone. */
type Told = { decided: () => void; undone: () => void }

const words = texts.review.queue

/** An item in a line. */
export const queueLabel = (item: QueueItem): string => {
  if (item.kind === 'claim') return claimLabel(item.claim)
  if (item.kind === 'contested') return item.event.title
  return item.kind === 'source' ? item.source : headOf(item.review)
}

const ClaimItem = ({ item: { claim, document, eventId }, ...told }: { item: Of<'claim'> } & Told) => {
  const pointer = useMemo(() => ({ document: document.id, claim: claim.id }), [document.id, claim.id])
  return (
    <>
      <blockquote className="queue-quote">{claim.evidence}</blockquote>
      <p className="fine">
        {document.publisher ? <Named kind="source" value={document.publisher} /> : texts.dossier.unnamedOutlet},{' '}
        {document.published ? formatDay(document.published) : texts.dossier.undated}
        {' · '}
        <Link to={`/doc/${document.id}#claim-${claim.id}`}>{words.inReport}</Link>
        {eventId && (
          <>
            {' · '}
            <Link to={`/e/${eventId}`}>{words.event}</Link>
          </>
        )}
      </p>
      <ClaimActions claim={claim} pointer={pointer} keys decided={told.decided} undone={told.undone} />
      <div className="queue-fields">
        <ClaimFields claim={claim} />
      </div>
    </>
  )
}

const ContestedItem = ({ item: { event, figures }, decided, undone }: { item: Of<'contested'> } & Told) => {
  const decide = useDecide()
  const check = useMemo(
    () => () =>
      void decide({ kind: 'checked', event: event.id }, { onBegun: () => decided(), onUndone: () => undone() }),
    [decide, event.id, decided, undone],
  )
  useShortcuts(useMemo(() => new Map([['y', check]]), [check]))
  return (
    <>
      <p className="fine">{formatSpan(event.start, event.end) ?? texts.dossier.undated}</p>
      {figures.map((figure) => (
        <div key={figureKey(figure)} className="queue-figure" data-family={familyOf(figure.measure.action)}>
          <p>
            <Value bounds={figure} unit={figure.measure.unit} /> <MeasureLabel figure={figure} />
          </p>
          <RangeLine bounds={figure} />
          <p className="fine">{figure.reason}</p>
        </div>
      ))}
      <p className="action-row">
        <Link className="button" to={`/e/${event.id}`}>
          {words.event}
        </Link>
        <button type="button" className="button button-quiet" onClick={check} aria-keyshortcuts="y">
          {words.checked} <Key name="y" />
        </button>
      </p>
    </>
  )
}

const reliabilities: Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F']

const SourceItem = ({
  dossier,
  item: { source, documents },
  decided,
  undone,
}: { dossier: string; item: Of<'source'> } & Told) => {
  const decide = useDecide()
  const grade = useMemo(
    () => (reliability: Reliability) =>
      void decide(
        { kind: 'grade', dossier, source, reliability },
        { onBegun: () => decided(), onUndone: () => undone() },
      ),
    [decide, dossier, source, decided, undone],
  )
  useShortcuts(
    useMemo(
      () => new Map(reliabilities.map((letter, position) => [String(position + 1), () => grade(letter)] as const)),
      [grade],
    ),
  )
  return (
    <>
      <p className="fine">{words.source(texts.count.reports(documents))}</p>
      <Grade chosen={null} grade={grade} keys />
    </>
  )
}

const DetachedItem = ({ item: { review } }: { item: Of<'detached'> }) => {
  const undoing = useUndoing()
  const back = useMemo(() => () => void undoing(review), [undoing, review])
  useShortcuts(useMemo(() => new Map([['x', back]]), [back]))
  return (
    <>
      {review.claims.map(({ document, start, quote }) => (
        <blockquote key={`${document} ${start}`} className="queue-quote">
          <Link to={`/doc/${document}`}>{quote}</Link>
        </blockquote>
      ))}
      {changesOf(review).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {review.reason && <p className="history-reason">“{review.reason}”</p>}
      <p className="fine">{words.loose}</p>
      <p className="action-row">
        <button type="button" className="button" onClick={back} aria-keyshortcuts="x">
          {words.takeBack} <Key name="x" />
        </button>
      </p>
    </>
  )
}

/** One thing that waits, with what may be decided on it. */
export const QueueItemView = ({ dossier, item, ...told }: { dossier: string; item: QueueItem } & Told) => (
  <article
    className="queue-item"
    aria-labelledby="queue-item"
    data-family={item.kind === 'claim' ? familyOf(item.claim.action) : undefined}
  >
    <p className="kicker">{words.kinds[item.kind]}</p>
    <h2 id="queue-item" aria-live="polite">
      {item.kind === 'source' ? <Named kind="source" value={item.source} /> : queueLabel(item)}
    </h2>
    {item.kind !== 'contested' && item.reasons.length > 0 && (
      <ul className="queue-reasons" aria-label={words.waits}>
        {item.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    )}
    {item.kind === 'claim' && <ClaimItem item={item} {...told} />}
    {item.kind === 'contested' && <ContestedItem item={item} {...told} />}
    {item.kind === 'source' && <SourceItem dossier={dossier} item={item} {...told} />}
    {item.kind === 'detached' && <DetachedItem item={item} />}
  </article>
)
