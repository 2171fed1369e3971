import { type KeyboardEvent, memo } from 'react'
import { Link } from 'react-router'
import type { EventSummary } from '../../../src/model/api/events.ts'
import { familyOf } from '../lib/families.ts'
import { measureLabel } from '../lib/measure.ts'
import { sayFigure } from '../lib/numbers.ts'
import type { radiusScale } from '../lib/sizes.ts'
import { texts } from '../texts/index.ts'
import type { Cluster } from './clusters.ts'

const sayMovement = ({ movement }: EventSummary): string | null =>
  movement && texts.map.moved(movement.from.name, movement.to.name, movement.inferred)

/** "2,198 people arrested", "announced": what a symbol stands for, in words. */
export const describe = (event: EventSummary): string => {
  const { leading, planned } = event
  const said = leading && sayFigure(leading, leading.measure.unit)
  const figure =
    said && leading ? [said.hedge, said.value, measureLabel(leading.measure, leading)].filter(Boolean).join(' ') : null
  return [figure ?? texts.figure.none, sayMovement(event), planned ? texts.figure.planned : null]
    .filter((part) => part !== null)
    .join(', ')
}

type Drawn = {
  clusters: readonly Cluster[]
  scale: number
  /** The frame's units in one pixel. */
  unit: number
  radius: ReturnType<typeof radiusScale>
  point: (cluster: Cluster | null) => void
  open: (cluster: Cluster) => void
  /** Brings what the keyboard goes to into the frame. */
  reveal: (cluster: Cluster) => void
}

const pointing = (cluster: Cluster, { point, reveal }: Pick<Drawn, 'point' | 'reveal'>) => ({
  onPointerEnter: () => point(cluster),
  onPointerLeave: () => point(null),
  onFocus: () => {
    point(cluster)
    reveal(cluster)
  },
  onBlur: () => point(null),
})

const pixels = { group: 9, perMember: 2.2, largest: 22 }

/**
 * Several events as one symbol: how many, not a sum, for their figures may count the same people. Behind the number stands the
 * largest of them, at its size.
 */
const Group = ({ cluster, ...drawn }: { cluster: Cluster } & Omit<Drawn, 'clusters'>) => {
  const { scale, unit, radius, open } = drawn
  const size = Math.min(pixels.largest, pixels.group + pixels.perMember * Math.sqrt(cluster.members.length)) * unit
  const [x, y] = [cluster.x * scale, cluster.y * scale]
  const [largest] = cluster.members
  const around = largest ? radius.ofEvent(largest.event) * unit : 0
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open(cluster)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no button element
    <g
      className="map-group"
      role="button"
      tabIndex={-1}
      aria-label={texts.map.group(cluster.members.length)}
      data-events={cluster.key}
      onClick={() => open(cluster)}
      onKeyDown={press}
      {...pointing(cluster, drawn)}
    >
      {largest && around > size && (
        <circle className="map-largest" data-family={familyOf(largest.event.kind)} cx={x} cy={y} r={around} />
      )}
      <circle className="map-count" cx={x} cy={y} r={size} />
      <text x={x} y={y} dy="0.35em">
        {cluster.members.length}
      </text>
    </g>
  )
}

/** The events as symbols, drawn anew only when the map is zoomed or the selection changes, never while it is panned. */
export const Symbols = memo(({ clusters, ...drawn }: Drawn) => {
  const { scale, unit, radius } = drawn
  return clusters.map((cluster) => {
    const [only, second] = cluster.members
    if (!only) return null
    if (second) return <Group key={cluster.key} cluster={cluster} {...drawn} />
    const { event } = only
    return (
      <Link
        key={cluster.key}
        to={`/e/${event.id}`}
        aria-label={`${event.title}: ${describe(event)}`}
        data-events={event.id}
        data-family={familyOf(event.kind)}
        {...pointing(cluster, drawn)}
      >
        <circle
          cx={only.x * scale}
          cy={only.y * scale}
          r={radius.ofEvent(event) * unit}
          data-area={only.area}
          data-hollow={event.planned || only.apart}
        />
      </Link>
    )
  })
})
