import { type PointerEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { texts } from '../texts/index.ts'
import { bounded, centred, frame, inView, type View, wholeRegion, wholeWorld, zoomed } from './view.ts'

const step = 1.6
const dragStart = 4 // pixels: less is a click

type Controls = {
  view: View
  controls: ReactNode
  handlers: object
  /** Zooms in around a point given in the frame's units at scale 1, and brings it to the middle. */
  zoomTo: (point: { x: number; y: number }) => void
  /** Brings such a point to the middle where it is out of the frame. */
  reveal: (point: { x: number; y: number }) => void
}

/** Zoom by button, pan by dragging. The wheel stays with the page, which people scroll past the map. */
export const useMapControls = (first: View): Controls => {
  const [view, setView] = useState(first)
  const drag = useRef<{ x: number; y: number; view: View; moved: boolean; ratio: number } | null>(null)
  useEffect(() => setView(first), [first])

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerType === 'touch' || event.button !== 0) return
    const ratio = frame.width / event.currentTarget.clientWidth
    drag.current = { x: event.clientX, y: event.clientY, view, moved: false, ratio }
  }
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const from = drag.current
    if (!from) return
    const dx = event.clientX - from.x
    const dy = event.clientY - from.y
    if (!from.moved && Math.hypot(dx, dy) < dragStart) return
    if (!from.moved) event.currentTarget.setPointerCapture(event.pointerId)
    from.moved = true
    setView(bounded({ ...from.view, x: from.view.x + dx * from.ratio, y: from.view.y + dy * from.ratio }))
  }
  const end = () => {
    drag.current = null
  }
  const controls = (
    <div className="map-controls">
      <button
        type="button"
        aria-label={texts.map.zoomIn}
        title={texts.map.zoomIn}
        onClick={() => setView(zoomed(view, step))}
      >
        +
      </button>
      <button
        type="button"
        aria-label={texts.map.zoomOut}
        title={texts.map.zoomOut}
        onClick={() => setView(zoomed(view, 1 / step))}
      >
        −
      </button>
      <button type="button" onClick={() => setView(wholeRegion)}>
        {texts.map.region}
      </button>
      <button type="button" onClick={() => setView(wholeWorld)}>
        {texts.map.world}
      </button>
    </div>
  )
  const zoomTo = useCallback(
    (point: { x: number; y: number }) => setView(({ scale }) => centred(point, scale * step * step)),
    [],
  )
  const reveal = useCallback(
    (point: { x: number; y: number }) =>
      setView((shown) => (inView(point, shown) ? shown : centred(point, shown.scale))),
    [],
  )
  return {
    view,
    controls,
    zoomTo,
    reveal,
    handlers: { onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end },
  }
}
