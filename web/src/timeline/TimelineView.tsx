import { useEffect, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import type { EventSummary } from '../../../src/model/api.ts'
import { attachRoving } from '../lib/roving.ts'
import { useWidth } from '../lib/use-width.ts'
import { texts } from '../texts.ts'
import { lanesOf } from './lanes.ts'
import { timeline, timelineHeight } from './timeline.ts'
import '../styles/timeline.css'

const largestRadius = 20

/** The events in time, a lane an action; a click on one leads to its page. */
export const TimelineView = ({ events }: { events: EventSummary[] }) => {
  const lanes = useMemo(() => lanesOf(events, largestRadius), [events])
  const [container, width] = useWidth<HTMLDivElement>()
  const drawing = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()

  useEffect(() => {
    const target = drawing.current
    if (!target || width === 0 || lanes.marks.length === 0) return
    target.replaceChildren(timeline(lanes, width))
    const detach = attachRoving(target)
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const address = link?.getAttribute('href') ?? link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href')
      if (!address || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      navigate(address)
    }
    target.addEventListener('click', follow)
    return () => {
      detach()
      target.removeEventListener('click', follow)
      target.replaceChildren()
    }
  }, [lanes, width, navigate])

  return (
    <div className="timeline" ref={container}>
      {lanes.marks.length === 0 ? (
        <p>{texts.timeline.empty}</p>
      ) : (
        <div ref={drawing} style={{ minHeight: timelineHeight(lanes.lanes.length) }} />
      )}
      <p className="fine">
        {texts.timeline.hint} {lanes.undated > 0 && texts.timeline.undated(lanes.undated)}
      </p>
    </div>
  )
}
