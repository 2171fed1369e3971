import * as Plot from '@observablehq/plot'
import type { Figure } from '../../../../src/model/event.ts'
import { formatDay } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { DAY, ticksOver } from '../../lib/ticks.ts'
import { texts } from '../../texts/index.ts'
import { chartHeight, domainOf, type Reported } from './reported.ts'

const symbols = { authority: 'circle', aid: 'square', press: 'triangle', people: 'diamond', unnamed: 'times' } as const

/** "Alpha Wire, 5 March 2024: about 250 (the police)". */
const sayReported = ({ claim }: Reported): string =>
  [
    claim.publisher ?? texts.dossier.unnamedOutlet,
    claim.published ? `, ${formatDay(claim.published)}` : '',
    `: ${claim.count?.text ?? ''}`,
    ` (${claim.source?.name ?? texts.event.ownVoice})`,
  ].join('')

/** Each reported number against the day of its report, over the band from low to high and the line of the best figure. */
export const reportedChart = (reported: readonly Reported[], figure: Figure, width: number): SVGSVGElement => {
  const { unit } = figure.measure
  const [from, to] = domainOf(reported, figure)
  const days = reported.map(({ day }) => day.getTime())
  const spread = Math.max(Math.max(...days) - Math.min(...days), 2 * DAY)
  const room = spread * 0.06
  const narrow = width < 480
  const element = Plot.plot({
    width,
    height: chartHeight,
    marginLeft: narrow ? 48 : 72,
    marginRight: 16,
    marginTop: 14,
    marginBottom: 38,
    className: 'reported-plot',
    x: { type: 'utc', domain: [Math.min(...days) - room, Math.max(...days) + room] },
    y: { domain: [from, to] },
    symbol: { domain: Object.keys(symbols), range: Object.values(symbols) },
    marks: [
      Plot.axisX({ ariaHidden: 'true', ticks: ticksOver(spread + 2 * room, width, 130), tickSize: 0, label: null }),
      Plot.axisY({
        ariaHidden: 'true',
        ticks: 4,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => formatNumber(value, unit),
      }),
      Plot.gridY({ ariaHidden: 'true', ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.rect([figure], {
        ariaHidden: 'true',
        y1: figure.low ?? from,
        y2: figure.high ?? to,
        fill: 'var(--family)',
        fillOpacity: 0.12,
      }),
      ...(figure.best === null
        ? []
        : [Plot.ruleY([figure.best], { ariaHidden: 'true', stroke: 'var(--family)', strokeWidth: 1.5 })]),
      Plot.ruleX(
        reported.filter(({ low, high }) => low !== high),
        {
          ariaHidden: 'true',
          x: 'day',
          y1: (r: Reported) => r.low ?? from,
          y2: (r: Reported) => r.high ?? to,
          stroke: (r: Reported) => `var(--voice-${r.voice})`,
          strokeWidth: 2,
          strokeDasharray: '3 2',
        },
      ),
      Plot.dot(reported, {
        x: 'day',
        y: 'value',
        r: 6,
        symbol: 'voice',
        fill: (r: Reported) => `var(--voice-${r.voice})`,
        stroke: (r: Reported) => (r.voice === 'unnamed' ? `var(--voice-${r.voice})` : 'var(--paper)'),
        strokeWidth: (r: Reported) => (r.voice === 'unnamed' ? 2 : 1),
        href: (r: Reported) => `/doc/${r.claim.document}#claim-${r.claim.id}`,
        ariaLabel: sayReported,
      }),
      Plot.tip(reported, Plot.pointer({ ariaHidden: 'true', x: 'day', y: 'value', title: sayReported, maxRadius: 24 })),
    ],
  })
  // As on the timeline: the rules stand in the page's style sheet, and groups without a role carry no name.
  element.querySelector('style')?.remove()
  for (const group of element.querySelectorAll('g[aria-label]:not([aria-label="tip"])'))
    group.removeAttribute('aria-label')
  element.setAttribute('role', 'group')
  element.setAttribute('aria-label', texts.event.chartLabel)
  return element as SVGSVGElement
}
