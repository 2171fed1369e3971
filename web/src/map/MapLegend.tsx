import { formatInteger } from '../lib/numbers.ts'
import { legendValues, type radiusScale } from '../lib/sizes.ts'
import { texts } from '../texts/index.ts'

const families = ['force', 'people', 'words'] as const

const labelHeight = 13

/** What size, colour and outline of the symbols mean. */
export const MapLegend = ({ radius, arcs }: { radius: ReturnType<typeof radiusScale>; arcs: boolean }) => {
  const values: number[] = []
  for (const value of legendValues(radius.most)) {
    const above = values.at(-1)
    if (above === undefined || 2 * (radius.ofValue(above) - radius.ofValue(value)) > labelHeight) values.push(value)
  }
  const largest = radius.ofValue(values[0] ?? 1)
  const size = largest * 2 + 8
  return (
    <div className="map-legend">
      <figure className="legend-sizes">
        <svg width={size + 76} height={size + 8} aria-hidden="true">
          {values.map((value) => {
            const r = radius.ofValue(value)
            const top = size - r * 2
            return (
              <g key={value}>
                <circle className="legend-ring" cx={largest + 2} cy={size - r} r={r} />
                <line x1={largest + 2} x2={size + 8} y1={top} y2={top} />
                <text x={size + 12} y={top + 4}>
                  {formatInteger(value)}
                </text>
              </g>
            )
          })}
        </svg>
        <figcaption>{texts.map.size}</figcaption>
      </figure>
      <ul>
        {families.map((family) => (
          <li key={family} data-family={family}>
            <svg width="14" height="14" aria-hidden="true">
              <circle cx="7" cy="7" r="5.5" className="legend-filled" />
            </svg>
            {texts.map.families[family]}
          </li>
        ))}
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="5.5" className="legend-hollow" />
          </svg>
          {texts.map.hollow}
        </li>
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="5.5" className="legend-area" />
          </svg>
          {texts.map.area}
        </li>
        {arcs && (
          <li data-family="force">
            <svg width="22" height="14" aria-hidden="true" className="map-arcs">
              <path className="map-arc" d="M1,11Q11,1 21,11" />
              <path className="map-arc-mark" d="M14,6L8,9.5L8,2.5Z" />
            </svg>
            {texts.map.arc}
          </li>
        )}
      </ul>
    </div>
  )
}
