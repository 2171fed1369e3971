import { lazy, Suspense } from 'react'
import type { EventView } from '../../../src/model/api/event.ts'
import { RangeLine } from '../figure/Range.tsx'
import { Standing } from '../figure/Standing.tsx'
import { topOf } from '../figure/scale.ts'
import { Value } from '../figure/Value.tsx'
import { familyOf } from '../lib/families.ts'
import { formatNumber, isLong } from '../lib/numbers.ts'
import { MeasureLabel } from '../profile/Named.tsx'
import { texts } from '../texts/index.ts'
import { ClaimEntry } from './ClaimEntry.tsx'
import { chartSpace, isWorthDrawing, reportedOf } from './chart/reported.ts'
import { NoteNumbers } from './Footnotes.tsx'
import { boundsOf, type Ledger } from './ledger.ts'
import { claimKey } from './reviewing.tsx'
import { SetBest } from './SetBest.tsx'

type Disputes = EventView['disputes']

const ReportedChart = lazy(async () => ({ default: (await import('./chart/ReportedChart.tsx')).ReportedChart }))

const Bound = ({
  name,
  value,
  unit,
  documents,
}: {
  name: 'low' | 'best' | 'high'
  value: number | null
  unit: string
  documents: string[]
}) => (
  <div className="bound" data-bound={name}>
    <dt>{texts.figure[name]}</dt>
    <dd>
      {value === null ? (name === 'best' ? '–' : texts.figure.open) : formatNumber(value, unit)}
      {value !== null && <NoteNumbers documents={documents} />}
    </dd>
  </div>
)

/** One figure: its number, low, best and high, the rule and its reason, and every claim it rests on, on one line. */
export const FigureLedger = ({
  ledger,
  first,
  planned,
  disputes,
}: {
  ledger: Ledger
  /** The first of its page. */
  first: boolean
  planned: boolean
  disputes: Disputes
}) => {
  const { figure, claims } = ledger
  const { unit } = figure.measure
  const reported = reportedOf(claims)
  const behind = (name: 'low' | 'best' | 'high') =>
    claims.filter(({ id }) => figure.support[name].includes(id)).map(({ document }) => document)
  const top = topOf([figure, ...claims.flatMap((claim) => (claim.count ? [boundsOf(claim.count)] : []))])
  return (
    <article className="ledger" data-family={familyOf(figure.measure.action)}>
      <header className="ledger-head">
        <div className="ledger-figure">
          <h3 data-long={isLong(figure)}>
            <Value bounds={figure} unit={unit} />
            <span className="ledger-label">
              <MeasureLabel figure={figure} />
            </span>
          </h3>
          <p className="ledger-standing">
            <Standing status={figure.status} />
            <span>{texts.count.origins(figure.origins.length)}</span>
            <span>{texts.count.outlets(figure.outlets)}</span>
            {figure.kind !== 'incident' && <span className="flag">{texts.figureKind[figure.kind]}</span>}
            {planned && <span className="flag flag-planned">{texts.figure.planned}</span>}
          </p>
        </div>
        <div className="ledger-range">
          <p className="kicker">{texts.figure.range}</p>
          <RangeLine bounds={figure} top={top} planned={planned} />
          <dl className="bounds">
            {(['low', 'best', 'high'] as const).map((name) => (
              <Bound key={name} name={name} value={figure[name]} unit={unit} documents={behind(name)} />
            ))}
          </dl>
          <p className="ledger-reason">
            {figure.reason}
            {figure.best !== null && (
              <span className="fine">
                {' '}
                ({texts.event.rule}: {texts.rule[figure.rule]})
              </span>
            )}
          </p>
          <SetBest figure={figure} claims={claims} first={first} />
        </div>
      </header>
      {isWorthDrawing(reported) && (
        <Suspense fallback={<div style={{ minHeight: chartSpace }} />}>
          <ReportedChart claims={claims} figure={figure} />
        </Suspense>
      )}
      <ol className="claims">
        {claims.map((claim) => (
          <ClaimEntry
            key={claimKey(claim)}
            claim={claim}
            figure={figure}
            top={top}
            dispute={disputes.find(({ claimId }) => claimId === claim.id)}
          />
        ))}
      </ol>
    </article>
  )
}
