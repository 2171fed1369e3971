import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { EventSummary } from '../../../src/model/api/events.ts'
import { typeScale } from '../lib/type-scale.ts'
import { useDrawing } from '../lib/use-drawing.ts'
import { useWidth } from '../lib/use-width.ts'
import { texts } from '../texts/index.ts'
import { type LanesBy, lanesOf, middleOf } from './lanes.ts'
import { laneTop, timeline, timelineHeight } from './timeline.ts'
import '../styles/timeline.css'

const largestRadius = 20
const closest = 32
const dragStart = 4 // pixels: less is a click

const words = texts.timeline

/** What the lanes stand for, in the address. */
const useLanesBy = (): [LanesBy, (by: LanesBy) => void] => {
  const [search, setSearch] = useSearchParams()
  const choose = (by: LanesBy) => {
    const next = new URLSearchParams(search)
    if (by === 'action') next.delete('lanes')
    else next.set('lanes', by)
    setSearch(next, { replace: true, preventScrollReset: true })
  }
  return [search.get('lanes') === 'country' ? 'country' : 'action', choose]
}

/** Lets the mouse drag what scrolls sideways; touch and keys do so by themselves. No script runs for a frame but this. */
const useDragging = () => {
  const drag = useRef<{ x: number; left: number; moved: boolean } | null>(null)
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return
      drag.current = { x: event.clientX, left: event.currentTarget.scrollLeft, moved: false }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = drag.current
      if (!from) return
      if (!from.moved && Math.abs(event.clientX - from.x) < dragStart) return
      if (!from.moved) event.currentTarget.setPointerCapture(event.pointerId)
      from.moved = true
      event.currentTarget.scrollLeft = from.left - (event.clientX - from.x)
    },
    onPointerUp: () => {
      drag.current = null
    },
    onPointerCancel: () => {
      drag.current = null
    },
  }
}

/** Names of the lanes, which stay in sight while the drawing scrolls under them. */
const LaneNames = ({ lanes }: { lanes: readonly string[] }) => (
  <div className="lane-names" aria-hidden="true">
    {lanes.map((lane, position) => (
      <span key={lane} style={{ top: laneTop(lanes.length, position) }}>
        {lane}
      </span>
    ))}
  </div>
)

/** The events in time, a lane an action or country; a click on one leads to its page. It zooms, and scrolls sideways then. */
export const TimelineView = ({ events }: { events: EventSummary[] }) => {
  const [by, choose] = useLanesBy()
  const lanes = useMemo(() => lanesOf(events, largestRadius * typeScale(), by), [events, by])
  const [container, width] = useWidth<HTMLDivElement>()
  const [zoom, setZoom] = useState(1)
  const scroller = useRef<HTMLDivElement>(null)
  /** Where the middle of what is in sight lies, as a share of the whole; it stays there when the zoom changes. */
  const middle = useRef(0.5)
  const drawn = lanes.marks.length > 0
  const draw = useMemo(
    () => (width === 0 || !drawn ? null : () => timeline(lanes, Math.round(width * zoom))),
    [lanes, width, zoom, drawn],
  )
  const drawing = useDrawing(draw)
  useEffect(() => {
    if (lanes.marks.length > 0) setZoom(1)
  }, [lanes])
  useLayoutEffect(() => {
    const box = scroller.current
    if (box) box.scrollLeft = middle.current * width * zoom - width / 2
  }, [width, zoom])
  const change = (next: number) => {
    const box = scroller.current
    if (zoom === 1) middle.current = middleOf(lanes.marks)
    else if (box) middle.current = (box.scrollLeft + box.clientWidth / 2) / box.scrollWidth
    setZoom(Math.min(closest, Math.max(1, next)))
  }
  const dragging = useDragging()
  return (
    <div className="timeline" ref={container}>
      <div className="timeline-controls no-print" hidden={!drawn}>
        <label>
          {words.lanes}{' '}
          <select value={by} onChange={(event) => choose(event.target.value as LanesBy)}>
            <option value="action">{words.byAction}</option>
            <option value="country">{words.byCountry}</option>
          </select>
        </label>
        <span className="timeline-zoom">
          <button type="button" aria-label={words.zoomIn} disabled={zoom >= closest} onClick={() => change(zoom * 2)}>
            +
          </button>
          <button type="button" aria-label={words.zoomOut} disabled={zoom <= 1} onClick={() => change(zoom / 2)}>
            −
          </button>
          <button type="button" disabled={zoom === 1} onClick={() => change(1)}>
            {words.whole}
          </button>
        </span>
      </div>
      {drawn ? (
        <div className="timeline-frame">
          <LaneNames lanes={lanes.lanes} />
          <section
            className="timeline-scroller"
            ref={scroller}
            aria-label={words.label}
            tabIndex={zoom > 1 ? 0 : undefined}
            data-zoomed={zoom > 1}
            {...dragging}
          >
            <div
              ref={drawing}
              style={{
                minHeight: timelineHeight(lanes.lanes.length),
                width: zoom > 1 ? Math.round(width * zoom) : '100%',
              }}
            />
          </section>
        </div>
      ) : (
        <p>{words.empty}</p>
      )}
      <p className="fine">
        {words.hint} {lanes.undated > 0 && words.undated(lanes.undated)}
      </p>
    </div>
  )
}
