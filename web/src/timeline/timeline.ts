import * as Plot from '@observablehq/plot'
import { formatSpan } from '../lib/dates.ts'
import { measureLabel } from '../lib/measure.ts'
import { sayFigure } from '../lib/numbers.ts'
import { ticksOver } from '../lib/ticks.ts'
import { typeScale } from '../lib/type-scale.ts'
import { texts } from '../texts/index.ts'
import type { Lanes, Mark } from './lanes.ts'

/** Many lanes are drawn closer. */
const laneHeight = (lanes: number) => Math.round((lanes > 9 ? 34 : 46) * typeScale())
const margins = { top: 38, bottom: 24 }

/** Height of a timeline in pixels, known before it is drawn, so that nothing jumps. */
export const timelineHeight = (lanes: number): number => lanes * laneHeight(lanes) + margins.top + margins.bottom

/** How far from the top the name of a lane stands, in pixels. */
export const laneTop = (lanes: number, position: number): number => margins.top + position * laneHeight(lanes) + 1

const describe = ({ event }: Mark): string => {
  const said = event.leading && sayFigure(event.leading, event.leading.measure.unit)
  const figure =
    said && event.leading
      ? [said.hedge, said.value, measureLabel(event.leading.measure, event.leading)].filter(Boolean).join(' ')
      : null
  const lines = [event.title, figure, formatSpan(event.start, event.end), event.planned ? texts.figure.planned : null]
  return lines.filter((line) => line !== null).join('\n')
}

const addressStart = '/e/'
const address = ({ event }: Mark) => `${addressStart}${event.id}`
const colour = ({ family }: Mark) => `var(--${family})`

const svg = 'http://www.w3.org/2000/svg'
const cap = 3

/** The reported range as a bar upwards from the dot, on the scale of its size: from the low end to the high one. */
const rangeBar = (circle: SVGCircleElement, { low, high }: { low: number; high: number }): SVGPathElement => {
  const [x, y] = [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))]
  const bar = document.createElementNS(svg, 'path')
  const caps = [low, high].map((end) => `M${x - cap},${y - end}h${2 * cap}`).join('')
  bar.setAttribute('d', `M${x},${y - low}V${y - high}${caps}`)
  bar.setAttribute('class', 'timeline-range')
  return bar
}

/** The timeline as an SVG element: options in, element out. Its colours are the page's, so it follows the theme. */
export const timeline = ({ lanes, marks }: Lanes, width: number): SVGSVGElement => {
  const height = laneHeight(lanes.length)
  const ends = marks.flatMap(({ from, to }) => [from.getTime(), to.getTime()])
  const ticks = ticksOver(Math.max(...ends) - Math.min(...ends), width, 90)
  const largestFirst = [...marks].sort((a, b) => b.radius - a.radius)
  const element = Plot.plot({
    width,
    height: timelineHeight(lanes.length),
    marginLeft: 8,
    marginRight: 20,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    className: 'timeline-plot',
    ariaLabel: texts.timeline.label,
    x: { type: 'utc', inset: 16 },
    y: { type: 'band', domain: lanes, padding: 0, axis: null },
    r: { type: 'identity' },
    marks: [
      Plot.axisX({
        ariaHidden: 'true',
        anchor: 'top',
        ticks,
        tickSize: 0,
        label: null,
      }),
      Plot.gridX({
        ariaHidden: 'true',
        ticks,
        stroke: 'var(--rule)',
        strokeOpacity: 1,
      }),
      Plot.ruleY(lanes, { ariaHidden: 'true', y: (lane: string) => lane, dy: height / 2, stroke: 'var(--rule)' }),
      Plot.ruleY(
        marks.filter((mark) => mark.uncertain),
        {
          ariaHidden: 'true',
          x1: 'from',
          x2: 'to',
          y: 'lane',
          dy: 6 * typeScale(),
          stroke: colour,
          strokeWidth: 3,
          strokeOpacity: 0.35,
        },
      ),
      Plot.dot(largestFirst, {
        x: 'middle',
        y: 'lane',
        dy: 6 * typeScale(),
        r: 'radius',
        fill: (mark: Mark) => (mark.event.planned ? 'var(--paper)' : colour(mark)),
        fillOpacity: 0.5,
        stroke: colour,
        strokeWidth: 1.25,
        href: address,
        ariaLabel: (mark: Mark) => describe(mark).replaceAll('\n', ', '),
      }),
      Plot.tip(
        largestFirst,
        Plot.pointer({
          ariaHidden: 'true',
          x: 'middle',
          y: 'lane',
          dy: 6 * typeScale(),
          title: describe,
          maxRadius: 24,
        }),
      ),
    ],
  })
  // The page's style sheet holds these rules: a style element made by a script would break the content security policy.
  element.querySelector('style')?.remove()
  // Plot names its groups, which have no role that could carry a name; the links in them have names of their own.
  for (const group of element.querySelectorAll('g[aria-label]:not([aria-label="tip"])'))
    group.removeAttribute('aria-label')
  const byId = new Map(marks.map((mark) => [mark.event.id, mark]))
  for (const link of element.querySelectorAll('a')) {
    const to = link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href')
    if (to) link.dataset.events = to.slice(addressStart.length)
    const mark = byId.get(link.dataset.events ?? '')
    const circle = link.querySelector('circle')
    if (mark?.range && circle) link.append(rangeBar(circle, mark.range))
  }
  element.setAttribute('role', 'group')
  return element as SVGSVGElement
}
