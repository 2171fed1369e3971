import { type Bounds, sayFigure } from '../lib/numbers.ts'
import { texts } from '../texts.ts'

/** A figure's number with its hedge set small before it. */
export const Value = ({ bounds, unit }: { bounds: Bounds; unit: string }) => {
  const said = sayFigure(bounds, unit)
  if (!said) return <span className="value value-none">{texts.figure.none}</span>
  return (
    <span className="value">
      {said.hedge && <small className="value-hedge">{said.hedge} </small>}
      <span className="value-number">{said.value}</span>
    </span>
  )
}
