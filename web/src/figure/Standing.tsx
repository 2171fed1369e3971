import type { FigureStatus } from '../../../src/model/event.ts'
import { texts } from '../texts/index.ts'

/** How well a figure stands: filled for agreement, split for contested, hollow for one voice. */
const symbols = {
  'single origin': <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  repeated: (
    <>
      <circle cx="4.5" cy="6" r="3.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <circle cx="7.75" cy="6" r="3.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
    </>
  ),
  corroborated: <circle cx="6" cy="6" r="4.75" fill="currentColor" />,
  contested: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />
    </>
  ),
  revised: <path d="M10 6a4 4 0 1 1-1.4-3M9 .8v2.6H6.4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  withdrawn: <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" strokeWidth="1.75" />,
} satisfies Record<FigureStatus, unknown>

export const Standing = ({ status }: { status: FigureStatus }) => (
  <span className="standing" data-status={status} title={texts.statusMeans[status]}>
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {symbols[status]}
    </svg>
    {texts.status[status]}
  </span>
)

/** The two warnings an event can carry. */
export const EventFlags = ({ planned, disputed }: { planned: boolean; disputed: boolean }) => (
  <>
    {planned && <span className="flag flag-planned">{texts.figure.planned}</span>}
    {disputed && <span className="flag flag-disputed">{texts.figure.disputed}</span>}
  </>
)
