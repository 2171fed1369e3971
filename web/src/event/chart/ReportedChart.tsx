import { useMemo } from 'react'
import type { EventClaim } from '../../../../src/model/api/event.ts'
import type { Figure } from '../../../../src/model/event.ts'
import { useDrawing } from '../../lib/use-drawing.ts'
import { useWidth } from '../../lib/use-width.ts'
import { texts } from '../../texts/index.ts'
import { chartHeight, reportedOf, type Voice } from './reported.ts'
import { reportedChart } from './reported-chart.ts'

const shapes = {
  authority: <circle cx="6" cy="6" r="4.5" />,
  aid: <rect x="2" y="2" width="8" height="8" />,
  press: <path d="M6 1l5 9H1z" />,
  people: <path d="M6 .5L11 6l-5 5.5L1 6z" />,
  unnamed: <path d="M2 2l8 8M10 2l-8 8" strokeWidth="2" />,
} satisfies Record<Voice, unknown>

const Key = ({ voices }: { voices: readonly Voice[] }) => (
  <ul className="reported-key">
    {voices.map((voice) => (
      <li key={voice}>
        <svg width="12" height="12" aria-hidden="true" fill={`var(--voice-${voice})`} stroke={`var(--voice-${voice})`}>
          {shapes[voice]}
        </svg>
        {texts.event.voices[voice]}
      </li>
    ))}
    <li className="fine">{texts.event.chartBand}</li>
  </ul>
)

/** How the reported numbers of one figure came in: each against the day of its report, coloured by kind of source. */
export const ReportedChart = ({ claims, figure }: { claims: readonly EventClaim[]; figure: Figure }) => {
  const reported = useMemo(() => reportedOf(claims), [claims])
  const [container, width] = useWidth<HTMLDivElement>()
  const draw = useMemo(
    () => (width === 0 ? null : () => reportedChart(reported, figure, width)),
    [reported, figure, width],
  )
  const drawing = useDrawing(draw)
  const voices = (Object.keys(shapes) as Voice[]).filter((voice) => reported.some((r) => r.voice === voice))
  return (
    <div className="reported" ref={container}>
      <div ref={drawing} style={{ minHeight: chartHeight }} />
      <Key voices={voices} />
    </div>
  )
}
