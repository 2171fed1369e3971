import { useQuery } from '@tanstack/react-query'
import type { Total } from '../../../src/model/api/totals.ts'
import { RangeLine } from '../figure/Range.tsx'
import { topOf } from '../figure/scale.ts'
import { Value } from '../figure/Value.tsx'
import { api } from '../lib/api.ts'
import { DateField } from '../lib/DateField.tsx'
import { formatDay } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { type Filters, filterQuery, isFiltered } from '../lib/filters.ts'
import { measureLabel } from '../lib/measure.ts'
import { sayFigure, sayRange } from '../lib/numbers.ts'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { type Compared, compare, useAsOf } from './as-of.ts'

const words = texts.dossier.asOf

/** The day as of which totals are shown; empty for now. */
export const AsOfChoice = () => {
  const [day, change] = useAsOf()
  return (
    <p className="as-of-choice no-print">
      <DateField
        label={words.day}
        value={day ?? ''}
        max={new Date().toISOString().slice(0, 10)}
        change={(chosen) => change(chosen === '' ? null : chosen)}
      />
      {day && (
        <button type="button" className="text-button" onClick={() => change(null)}>
          {words.now}
        </button>
      )}
    </p>
  )
}

const sayNow = ({ now, unit }: Compared): string => {
  const said = now && sayFigure(now, unit)
  return said ? words.isNow([said.hedge, said.value].filter(Boolean).join(' ')) : words.goneNow
}

const Row = ({ row }: { row: Compared }) => {
  const { past, now, unit, action } = row
  const range = past && sayRange(past, unit)
  const top = topOf([past, now].filter((bounds) => bounds !== null))
  return (
    <li className="total" data-family={familyOf(action)}>
      <p className="total-figure">
        {past ? <Value bounds={past} unit={unit} /> : <span className="value value-none">{words.none}</span>}{' '}
        <span className="total-label">
          {measureLabel({ action, unit, of: null, population: { nationalities: [], role: null, sort: null } }, past)}
        </span>
      </p>
      {past && <RangeLine bounds={past} top={top} />}
      <p className="fine">
        {past && `${range ? `${texts.figure.rangeIs(range)}, ` : ''}${texts.dossier.totalEvents(past.events)}. `}
        {sayNow(row)}
      </p>
    </li>
  )
}

/** The sums as they stood at the end of a day, each beside what it is now. */
export const PastTotals = ({
  dossier,
  day,
  totals,
  filters,
}: {
  dossier: string
  day: string
  totals: Total[]
  filters: Filters
}) => {
  const query = { ...filterQuery(filters), date: day } as Record<string, string>
  const past = useQuery({
    queryKey: ['dossier-as-of', dossier, query],
    queryFn: ({ signal }) => api.dossierAsOf(dossier, query, signal),
    placeholderData: (before) => before,
  })
  if (past.error) return <ErrorState error={past.error} retry={() => past.refetch()} />
  if (!past.data) return <Skeleton lines={4} />
  return (
    <>
      <p className="as-of-says" role="status">
        {past.data.documents === 0
          ? words.empty(formatDay(day))
          : words.held(formatDay(day), texts.count.reports(past.data.documents))}
        {isFiltered(filters) && past.data.documents > 0 && ` ${words.selected}`}
      </p>
      {past.data.documents > 0 && (
        <ul className="totals">
          {compare(past.data.totals, totals).map((row) => (
            <Row key={`${row.action} ${row.unit}`} row={row} />
          ))}
        </ul>
      )}
    </>
  )
}
