import { memo } from 'react'
import type { EventSummary } from '../../../src/model/api/events.ts'
import { countryName } from '../lib/names.ts'
import { Areas } from './Areas.tsx'
import type { Base } from './base.ts'
import { countryLabels, seaLabels } from './labels.ts'
import { projectionOf, type View } from './view.ts'

const project = projectionOf()

const Shapes = memo(({ base }: { base: Base }) => (
  <>
    <path className="map-land" d={base.land} />
    <path className="map-inner" d={base.inner} />
    <path className="map-coast" d={base.coast} />
    <path className="map-border" d={base.borders} />
  </>
))

/** Land, borders, areas of events and names; names keep their size at every zoom. */
export const BaseMap = ({ base, view, events }: { base: Base | null; view: View; events: readonly EventSummary[] }) => {
  const place = (at: readonly [number, number]) => {
    const [x, y] = project([at[0], at[1]]) ?? [0, 0]
    return { x: x * view.scale + view.x, y: y * view.scale + view.y }
  }
  return (
    <g className="map-base">
      <rect className="map-sea" width="100%" height="100%" />
      <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
        {base && <Shapes base={base} />}
        {base && <Areas base={base} events={events} />}
      </g>
      {seaLabels.map(({ name, at }) => (
        <text key={name} className="map-sea-name" {...place(at)}>
          {name}
        </text>
      ))}
      {countryLabels.map(({ code, at }) => (
        <text key={code} className="map-country-name" {...place(at)}>
          {countryName(code)}
        </text>
      ))}
    </g>
  )
}
