import { texts } from '../texts/index.ts'
import type { Arc } from './arcs.ts'
import { exitsOf } from './leaving.ts'
import type { View } from './view.ts'

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

/** At the edge of the map, where the movements go that leave it. Each symbol says the same of its own. */
export const Leaving = ({ arcs, view }: { arcs: readonly Arc[]; view: View }) => (
  <div className="map-exits" aria-hidden="true">
    {exitsOf(arcs, view).map(({ key, places, arriving, left, top }) => (
      <span
        key={key}
        style={{ left: percent(left), top: percent(top) }}
        data-side={left > 0.75 ? 'right' : left < 0.25 ? 'left' : 'middle'}
      >
        {arriving ? texts.map.arriving(places) : texts.map.leaving(places)}
      </span>
    ))}
  </div>
)
