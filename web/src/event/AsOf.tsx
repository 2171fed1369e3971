import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { EventView } from '../../../src/model/api/event.ts'
import { asOfName, readAsOf } from '../dossier/as-of.ts'
import { Standing } from '../figure/Standing.tsx'
import { Value } from '../figure/Value.tsx'
import { api } from '../lib/api.ts'
import { formatDay } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { figureKey } from '../lib/measure.ts'
import { sayRange } from '../lib/numbers.ts'
import { MeasureLabel } from '../profile/Named.tsx'
import { ErrorState } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import '../styles/changes.css'

const words = texts.changes.asOf

/** The days on which something was published, oldest first. */
export const daysOf = (claims: EventView['claims']): string[] =>
  [...new Set(claims.flatMap(({ published }) => published ?? []))].sort()

/** The event's figures as the reports published by a day would have them: a slider over the days of its reports. */
export const AsOf = ({ event }: { event: EventView }) => {
  const days = useMemo(() => daysOf(event.claims), [event.claims])
  const [search, setSearch] = useSearchParams()
  const wanted = readAsOf(search)
  // Of a day between two reports, what the earlier said.
  const chosen = wanted === null ? null : Math.max(0, days.filter((day) => day <= wanted).length - 1)
  const at = chosen ?? days.length - 1
  const choose = (position: number) => {
    const day = days[position]
    const last = position === days.length - 1
    setSearch(last || day === undefined ? {} : { [asOfName]: day }, { replace: true, preventScrollReset: true })
  }
  const day = days[at]
  const past = useQuery({
    queryKey: ['as-of', event.id, day, event.claims.length],
    queryFn: ({ signal }) => api.asOf(event.id, day ?? '', signal),
    enabled: chosen !== null && day !== undefined,
    placeholderData: (before) => before,
  })
  if (days.length < 2 || day === undefined) return null
  const figures = chosen === null ? event.figures : (past.data?.figures ?? event.figures)
  return (
    <section className="section no-print" aria-labelledby="as-of">
      <div className="section-head">
        <h2 id="as-of">{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      <div className="as-of">
        <label>
          {words.day(formatDay(day))}
          <br />
          <input
            type="range"
            min={0}
            max={days.length - 1}
            value={at}
            aria-valuetext={formatDay(day)}
            onChange={(change) => choose(Number(change.target.value))}
          />
        </label>
        {past.error && <ErrorState error={past.error} retry={() => past.refetch()} />}
        <ul aria-live="polite">
          {figures.map((figure) => (
            <li key={figureKey(figure)} data-family={familyOf(figure.measure.action)}>
              <span>
                <Value bounds={figure} unit={figure.measure.unit} /> <MeasureLabel figure={figure} />
              </span>
              <span className="fine">{sayRange(figure, figure.measure.unit)}</span>
              <Standing status={figure.status} />
            </li>
          ))}
          {figures.length === 0 && <li>{texts.event.noFigures}</li>}
        </ul>
      </div>
    </section>
  )
}
