import { useMemo } from 'react'
import type { EventSummary } from '../../../src/model/api.ts'
import { useDrawing } from '../lib/use-drawing.ts'
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
  const draw = useMemo(
    () => (width === 0 || lanes.marks.length === 0 ? null : () => timeline(lanes, width)),
    [lanes, width],
  )
  const drawing = useDrawing(draw)

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
