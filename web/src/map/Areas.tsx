import { memo, useMemo } from 'react'
import type { EventSummary } from '../../../src/model/api/events.ts'
import { familyOf } from '../lib/families.ts'
import { type Arc, arcPaths } from './arcs.ts'
import { areaKeyOf } from './areas.ts'
import type { Base, Provinces } from './base.ts'

/** Where only a province or country is known, that area; a country is filled only while one of its events is pointed at. */
export const Areas = memo(
  ({ base, provinces, events }: { base: Base; provinces: Provinces | null; events: readonly EventSummary[] }) => {
    const areas = useMemo(() => {
      const found = new Map<string, { path: string; country: boolean; events: EventSummary[] }>()
      for (const event of events) {
        const key = event.place && areaKeyOf(event.place)
        const path = key && (base.areas.get(key) ?? provinces?.area(key))
        if (!key || !path) continue
        const area = found.get(key) ?? { path, country: key === event.place?.country, events: [] }
        area.events.push(event)
        found.set(key, area)
      }
      return [...found]
    }, [base, provinces, events])
    return (
      <g className="map-areas">
        {areas.map(([key, area]) => (
          <path
            key={key}
            d={area.path}
            data-family={familyOf(area.events[0]?.kind ?? 'raid')}
            data-kind={area.country ? 'country' : 'province'}
            data-events={area.events.map(({ id }) => id).join(' ')}
          />
        ))}
      </g>
    )
  },
)

const markSize = 5 // pixels

/** Movements as arcs, drawn anew only when the map is zoomed; their events say the same in words. */
export const Arcs = memo(({ arcs, scale, unit }: { arcs: readonly Arc[]; scale: number; unit: number }) => (
  <g className="map-arcs">
    {arcs.map((arc) => {
      const { line, mark } = arcPaths(arc, scale, markSize * unit)
      return (
        <g
          key={arc.event.id}
          data-events={arc.event.id}
          data-family={familyOf(arc.event.kind)}
          data-inferred={arc.inferred}
        >
          <path className="map-arc" d={line} />
          <path className="map-arc-mark" d={mark} />
        </g>
      )
    })}
  </g>
))
