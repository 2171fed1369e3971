import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { EventSummary } from '../../../src/model/api.ts'
import { placeName } from '../dossier/view.ts'
import { formatSpan } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { measureLabel } from '../lib/measure.ts'
import { sayFigure } from '../lib/numbers.ts'
import { attachRoving } from '../lib/roving.ts'
import { radiusScale } from '../lib/sizes.ts'
import { useWidth } from '../lib/use-width.ts'
import { texts } from '../texts.ts'
import { BaseMap } from './BaseMap.tsx'
import { loadBase } from './base.ts'
import { MapLegend } from './MapLegend.tsx'
import { useMapControls } from './use-controls.tsx'
import { type EventSymbol, fitted, frame, projectionOf, symbolsOf } from './view.ts'
import '../styles/map.css'

/** Of the largest symbol, in pixels: a share of the map's width, within bounds. */
const largestRadius = (width: number) => Math.min(44, Math.max(20, width * 0.08))

/** "2,198 people arrested", "announced": what a symbol stands for, in words. */
const describe = ({ leading, planned }: EventSummary): string => {
  const said = leading && sayFigure(leading, leading.measure.unit)
  const figure =
    said && leading ? [said.hedge, said.value, measureLabel(leading.measure)].filter(Boolean).join(' ') : null
  return [figure ?? texts.figure.none, planned ? texts.figure.planned : null].filter((part) => part !== null).join(', ')
}

const Tip = ({ symbol, left, top }: { symbol: EventSymbol; left: number; top: number }) => {
  const { event } = symbol
  const whereAndWhen = [placeName(event.place), formatSpan(event.start, event.end)].filter((part) => part !== null)
  return (
    <div
      className="map-tip"
      style={{ left: `${left}%`, top: `${top}%` }}
      data-side={left > 55 ? 'left' : 'right'}
      aria-hidden="true"
    >
      <strong>{event.title}</strong>
      <span>{describe(event)}</span>
      <span>{whereAndWhen.join(' · ')}</span>
    </div>
  )
}

/** The events on an offline map of South-East Asia, each a link to its page. */
export const MapView = ({ events }: { events: EventSummary[] }) => {
  const symbols = useMemo(() => symbolsOf(events, projectionOf()), [events])
  const first = useMemo(() => fitted(symbols), [symbols])
  const { view, controls, handlers } = useMapControls(first)
  const base = useQuery({ queryKey: ['base-map'], queryFn: loadBase, staleTime: Number.POSITIVE_INFINITY })
  const [pointed, setPointed] = useState<EventSymbol | null>(null)
  const container = useRef<HTMLDivElement>(null)
  const [mapFrame, width] = useWidth<HTMLDivElement>()
  const radius = useMemo(() => {
    const drawn = symbols.map(({ event }) => event)
    return radiusScale(drawn, largestRadius(width))
  }, [symbols, width])
  // Names and symbols have their size in pixels, however wide the map is.
  const unit = width === 0 ? 1 : frame.width / width

  // biome-ignore lint/correctness/useExhaustiveDependencies: new symbols are new links
  useEffect(() => (container.current ? attachRoving(container.current) : undefined), [symbols])

  const placed = (symbol: EventSymbol) => ({ x: symbol.x * view.scale + view.x, y: symbol.y * view.scale + view.y })
  const tip = pointed && placed(pointed)
  return (
    <div className="map" ref={container}>
      <div className="map-frame" ref={mapFrame}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links has no element of its own */}
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="group"
          aria-label={texts.map.label}
          style={{ '--unit': unit } as CSSProperties}
          {...handlers}
        >
          <BaseMap base={base.data ?? null} view={view} />
          <g className="map-symbols">
            {symbols.map((symbol) => {
              const { x, y } = placed(symbol)
              const { event } = symbol
              return (
                <Link
                  key={event.id}
                  to={`/e/${event.id}`}
                  aria-label={`${event.title}: ${describe(event)}`}
                  data-family={familyOf(event.kind)}
                  onPointerEnter={() => setPointed(symbol)}
                  onPointerLeave={() => setPointed(null)}
                  onFocus={() => setPointed(symbol)}
                  onBlur={() => setPointed(null)}
                >
                  <circle
                    cx={x}
                    cy={y}
                    r={radius.ofEvent(event) * unit}
                    data-area={symbol.area}
                    data-hollow={event.planned || symbol.apart}
                  />
                </Link>
              )
            })}
          </g>
        </svg>
        {tip && pointed && (
          <Tip symbol={pointed} left={(tip.x / frame.width) * 100} top={(tip.y / frame.height) * 100} />
        )}
        {controls}
      </div>
      {base.error && <p className="warning">{texts.map.failed}</p>}
      <MapLegend radius={radius} />
      <p className="fine">
        {events.length > symbols.length && `${texts.map.unplaced(events.length - symbols.length)} `}
        {texts.mapCredit}
      </p>
    </div>
  )
}
