import { Link } from 'react-router'
import { texts } from '../texts/index.ts'
import type { Outcome } from './outcomes.ts'
import type { Work } from './use-adding.ts'

const saidOf = (outcome: Exclude<Outcome, { kind: 'failed' }>): string => {
  if (outcome.kind === 'duplicate') return texts.add.duplicate
  if (outcome.kind === 'changed') return texts.add.changed(outcome.claims)
  return outcome.claims > 0 ? texts.add.found(outcome.claims) : texts.add.none
}

const Result = ({ outcome }: { outcome: Outcome }) => {
  if (outcome.kind === 'failed') {
    return (
      <li className="result" data-kind="failed">
        <strong>{outcome.name}</strong>
        <span className="warning">{outcome.message}</span>
        <span className="fine">{outcome.help}</span>
      </li>
    )
  }
  return (
    <li className="result" data-kind={outcome.kind}>
      <Link to={`/doc/${outcome.id}`}>{outcome.name}</Link>
      <span className="fine">{saidOf(outcome)}</span>
    </li>
  )
}

/** Progress, then what was read from each input, newest first. */
export const Results = ({ work, outcomes, cancel }: { work: Work; outcomes: Outcome[]; cancel: () => void }) => (
  <section className="section results" aria-labelledby="results">
    <h2 id="results">{texts.add.results}</h2>
    <div className="progress" role="status">
      {work.state === 'reading' && (
        <>
          <span>
            {texts.add.reading(work.done, work.total)}
            {work.far && work.far.documents > 1 && ` ${texts.add.far(work.far.documents, work.far.claims)}`}
          </span>
          <progress value={work.done} max={work.total} aria-label={texts.add.reading(work.done, work.total)} />
          <button type="button" className="button button-quiet" onClick={cancel}>
            {texts.add.cancel}
          </button>
        </>
      )}
      {work.state === 'cancelled' && <span>{texts.add.cancelled(work.done, work.total)}</span>}
    </div>
    {outcomes.length === 0 && work.state === 'idle' && <p className="fine">{texts.add.nothingYet}</p>}
    <ul>
      {outcomes.map((outcome, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: counted from the oldest, a place in the list never changes
        <Result key={outcomes.length - position} outcome={outcome} />
      ))}
    </ul>
  </section>
)
