import { memo } from 'react'
import type { EventSummary } from '../../../src/model/api/events.ts'
import { Areas } from './Areas.tsx'
import type { Base, Provinces } from './base.ts'
import { seaLabels, shownAt } from './labels.ts'
import { projectionOf, type View } from './view.ts'

const project = projectionOf()

/** Farther out, borders of provinces are nothing but grey. */
const innerFrom = 0.7

const Countries = memo(({ base }: { base: Base }) => (
  <g className="map-land">
    {base.countries.map((outline) => (
      <path key={outline.slice(0, 40)} d={outline} />
    ))}
  </g>
))

const Inner = memo(({ provinces }: { provinces: Provinces }) => <path className="map-inner" d={provinces.inner} />)

type Naming = { base: Base; scale: number; unit: number; named: ReadonlySet<string> }

/** Names keep their size at every zoom, and stand where there is room for them. */
const Names = memo(({ base, scale, unit, named }: Naming) => (
  <>
    {seaLabels.map(({ name, at, from }) => {
      const [x, y] = project([...at]) ?? [0, 0]
      return (
        scale >= from && (
          <text key={name} className="map-sea-name" x={x * scale} y={y * scale}>
            {name}
          </text>
        )
      )
    })}
    {shownAt(base.labels, scale, unit, named).map(({ code, name, x, y }) => (
      <text key={code} className="map-country-name" x={x * scale} y={y * scale}>
        {name}
      </text>
    ))}
  </>
))

type Shown = {
  base: Base | null
  provinces: Provinces | null
  view: View
  unit: number
  events: readonly EventSummary[]
  /** Countries whose names stand there in any case, by code. */
  named: ReadonlySet<string>
}

/** Land, borders, areas of events and names. */
export const BaseMap = ({ base, provinces, view: { scale, x, y }, unit, events, named }: Shown) => (
  <g className="map-base">
    <rect className="map-sea" width="100%" height="100%" />
    {base && (
      <>
        <g transform={`translate(${x} ${y}) scale(${scale})`}>
          <Countries base={base} />
          {provinces && scale >= innerFrom && <Inner provinces={provinces} />}
          <Areas base={base} provinces={provinces} events={events} />
        </g>
        <g transform={`translate(${x} ${y})`}>
          <Names base={base} scale={scale} unit={unit} named={named} />
        </g>
      </>
    )}
  </g>
)
