import type { CSSProperties } from 'react'
import type { Figure } from '../../../src/model/event.ts'
import { type Bounds, sayRange } from '../lib/numbers.ts'
import { texts } from '../texts/index.ts'
import { rangeMarks, topOf } from './scale.ts'

/** Low, best and high on a line from zero. The words beside it say the same, so the drawing is hidden from readers. */
export const RangeLine = ({
  bounds,
  top = topOf([bounds]),
  planned = false,
}: {
  bounds: Bounds
  top?: number
  planned?: boolean
}) => {
  const marks = rangeMarks(bounds, top)
  const places = {
    '--from': `${marks.from}%`,
    '--to': `${marks.to}%`,
    '--best': `${marks.best ?? 0}%`,
  } as CSSProperties
  return (
    <span className="range-line" style={places} aria-hidden="true">
      <span className="range-span" data-open-low={marks.openLow} data-open-high={marks.openHigh} />
      {marks.best !== null && <span className="range-best" data-planned={planned} />}
    </span>
  )
}

/** The line with its words under it: "Reported range 200–312". */
export const Range = ({ figure, planned = false }: { figure: Figure; planned?: boolean }) => {
  const range = sayRange(figure, figure.measure.unit)
  return (
    <span className="range">
      {range && <RangeLine bounds={figure} planned={planned} />}
      <span className="range-words">{range ? texts.figure.rangeIs(range) : texts.figure.noRange}</span>
    </span>
  )
}
