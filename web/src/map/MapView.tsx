import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { EventSummary } from '../../../src/model/api/events.ts'
import { placeName } from '../dossier/view.ts'
import { formatSpan } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { attachRoving } from '../lib/roving.ts'
import { radiusScale } from '../lib/sizes.ts'
import { typeScale } from '../lib/type-scale.ts'
import { useWidth } from '../lib/use-width.ts'
import { texts } from '../texts/index.ts'
import { Arcs } from './Areas.tsx'
import { arcsOf, endsOf } from './arcs.ts'
import { BaseMap } from './BaseMap.tsx'
import { loadBase, loadProvinces } from './base.ts'
import { type Cluster, canPart, clustersOf } from './clusters.ts'
import { Leaving } from './Leaving.tsx'
import { MapLegend } from './MapLegend.tsx'
import { describe, Symbols } from './Symbols.tsx'
import { useMapControls } from './use-controls.tsx'
import { closest, fitted, frame, projectionOf, symbolsOf, type View } from './view.ts'
import '../styles/map.css'

/** Of the largest symbol, in pixels: a share of the map's width, within bounds, and smaller where more of the world is in sight. */
const largestRadius = (width: number, scale: number) =>
  Math.min(44 * typeScale(), Math.max(20, width * 0.08)) * Math.min(1, Math.max(0.5, Math.sqrt(scale)))

const mostNamed = 4

const whereAndWhen = ({ place, start, end }: EventSummary): string =>
  [placeName(place), formatSpan(start, end)].filter((part) => part !== null).join(' · ')

/** What the symbol under the pointer stands for. */
const Tip = ({ cluster, view }: { cluster: Cluster; view: View }) => {
  const left = ((cluster.x * view.scale + view.x) / frame.width) * 100
  const top = ((cluster.y * view.scale + view.y) / frame.height) * 100
  const [only, second] = cluster.members
  return (
    <div
      className="map-tip"
      style={{ left: `${left}%`, top: `${top}%` }}
      data-side={left > 55 ? 'left' : 'right'}
      aria-hidden="true"
    >
      {second || !only ? (
        <>
          <strong>{texts.map.group(cluster.members.length)}</strong>
          {cluster.members.slice(0, mostNamed).map(({ event }) => (
            <span key={event.id}>{event.title}</span>
          ))}
          {cluster.members.length > mostNamed && <span>{texts.map.andMore(cluster.members.length - mostNamed)}</span>}
        </>
      ) : (
        <>
          <strong>{only.event.title}</strong>
          <span>{describe(only.event)}</span>
          <span>{whereAndWhen(only.event)}</span>
        </>
      )}
    </div>
  )
}

/** The events of a group that no zoom can part, as links. */
const GroupList = ({ cluster, close }: { cluster: Cluster; close: () => void }) => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.querySelector('a')?.focus(), [])
  return (
    <section
      className="map-list"
      ref={box}
      aria-label={texts.map.group(cluster.members.length)}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <header>
        <strong>{texts.map.group(cluster.members.length)}</strong>
        <button type="button" onClick={close}>
          {texts.map.closeList}
        </button>
      </header>
      <ul>
        {cluster.members.map(({ event }) => (
          <li key={event.id} data-family={familyOf(event.kind)}>
            <Link to={`/e/${event.id}`}>{event.title}</Link>
            <span className="fine">{describe(event)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The events on an offline map of the world, each a link to its page. */
export const MapView = ({ events }: { events: EventSummary[] }) => {
  const base = useQuery({ queryKey: ['base-map'], queryFn: loadBase, staleTime: Number.POSITIVE_INFINITY })
  // After the countries, which are seen from everywhere.
  const provinces = useQuery({
    queryKey: ['provinces'],
    queryFn: loadProvinces,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: base.data !== undefined,
  })
  const symbols = useMemo(() => symbolsOf(events, projectionOf(), base.data?.middles), [events, base.data])
  const arcs = useMemo(() => arcsOf(events, projectionOf()), [events])
  const named = useMemo(() => endsOf(arcs), [arcs])
  // By what has a point of its own: the view does not jump once the middles of countries are known.
  const first = useMemo(() => fitted(symbolsOf(events, projectionOf())), [events])
  const { view, controls, handlers, zoomTo, reveal } = useMapControls(first)
  const [pointed, setPointed] = useState<Cluster | null>(null)
  const [opened, setOpened] = useState<Cluster | null>(null)
  const drawing = useRef<HTMLDivElement>(null)
  const [mapFrame, width] = useWidth<HTMLDivElement>()
  const radius = useMemo(() => {
    const drawn = symbols.map(({ event }) => event)
    return radiusScale(drawn, largestRadius(width, view.scale))
  }, [symbols, width, view.scale])
  // Names and symbols have their size in pixels, however wide the map is.
  const unit = width === 0 ? 1 : frame.width / width
  const clusters = useMemo(() => clustersOf(symbols, view.scale, unit), [symbols, view.scale, unit])
  const open = useCallback(
    (cluster: Cluster) => {
      if (view.scale < closest && canPart(cluster)) zoomTo(cluster)
      else setOpened(cluster)
    },
    [view.scale, zoomTo],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: new symbols are new links
  useEffect(() => (drawing.current ? attachRoving(drawing.current) : undefined), [clusters])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list of events that are no longer shown would mislead
  useEffect(() => setOpened(null), [events])

  return (
    <div className="map">
      <div className="map-frame" ref={mapFrame}>
        <div className="map-drawing" ref={drawing}>
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links has no element of its own */}
          <svg
            viewBox={`0 0 ${frame.width} ${frame.height}`}
            role="group"
            aria-label={texts.map.label}
            style={{ '--unit': unit } as CSSProperties}
            {...handlers}
          >
            <BaseMap
              base={base.data ?? null}
              provinces={provinces.data ?? null}
              view={view}
              unit={unit}
              events={events}
              named={named}
            />
            <g className="map-symbols" transform={`translate(${view.x} ${view.y})`}>
              <Arcs arcs={arcs} scale={view.scale} unit={unit} />
              <Symbols
                clusters={clusters}
                scale={view.scale}
                unit={unit}
                radius={radius}
                point={setPointed}
                reveal={reveal}
                open={open}
              />
            </g>
          </svg>
        </div>
        <Leaving arcs={arcs} view={view} />
        {pointed && !opened && <Tip cluster={pointed} view={view} />}
        {opened && <GroupList cluster={opened} close={() => setOpened(null)} />}
        {controls}
      </div>
      {base.error && <p className="warning">{texts.map.failed}</p>}
      <MapLegend radius={radius} arcs={arcs.length > 0} />
      <p className="fine">
        {events.length > symbols.length && `${texts.map.unplaced(events.length - symbols.length)} `}
        {texts.mapCredit}
      </p>
    </div>
  )
}
