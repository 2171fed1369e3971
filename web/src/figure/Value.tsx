import { type Bounds, sayFigure } from '../lib/numbers.ts'
import { texts } from '../texts/index.ts'

/** A number never breaks; a range may, after its dash. */
const Digits = ({ value }: { value: string }) => {
  const [low, high] = value.split('–')
  if (high === undefined) return <span className="value-number">{value}</span>
  return (
    <>
      <span className="value-number">{low}–</span>
      <wbr />
      <span className="value-number">{high}</span>
    </>
  )
}

/** A figure's number with its hedge set small before it. */
export const Value = ({ bounds, unit }: { bounds: Bounds; unit: string }) => {
  const said = sayFigure(bounds, unit)
  if (!said) return <span className="value value-none">{texts.figure.none}</span>
  return (
    <span className="value">
      {said.hedge && <small className="value-hedge">{said.hedge} </small>}
      <Digits value={said.value} />
    </span>
  )
}
