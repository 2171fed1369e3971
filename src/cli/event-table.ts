import { counted, type ReadDocument } from '../5-figure/index.ts'
import type { Event, Figure, SourcedClaim } from '../model/event.ts'
import { accent, bold, columns, dim, harmless, padEnd, widthOf, wrap } from './terminal.ts'
import { placeText, plural, populationText, rangeText, timeText } from './words.ts'

const widestNumber = 26
const indent = '  '

/** "people · arrest · China": what a figure counts, in the singular where its best is one. */
export const whatIsCounted = ({ measure, best }: Pick<Figure, 'measure'> & { best?: number | null }): string =>
  [
    counted({ ...measure, population: { ...measure.population, nationalities: [] } }, best !== 1),
    measure.action,
    populationText(measure.population),
  ]
    .filter(Boolean)
    .join(' · ')

const numberOf = ({ low, best, high }: Figure): string => {
  const range = rangeText(low, high)
  if (best === null) return range
  const shown = rangeText(best, best)
  return shown === range ? shown : `${shown} (${range})`
}

const headLines = (event: Event): string[] => {
  const facts = [event.place ? placeText(event.place) : '', timeText(event), plural(event.documents.length, 'report')]
  return wrap(`${event.kind} · ${facts.filter(Boolean).join(' · ')}`, columns()).map((line) => bold(line))
}

/** The claim whose sentence a figure stands on: that of its best number, or else of a bound. */
const claimBehind = ({ support }: Figure, event: Event): SourcedClaim | undefined => {
  const id = support.best[0] ?? support.low[0] ?? support.high[0]
  return event.claims.find((claim) => claim.id === id)
}

const figureLines = (
  figure: Figure,
  event: Event,
  documents: ReadonlyMap<string, ReadDocument>,
  left: number,
): string[] => {
  const right = Math.max(20, columns() - indent.length - left - 2)
  const margin = indent + ' '.repeat(left + 2)
  const origins = plural(figure.origins.length, 'origin')
  const [first = '', ...more] = wrap(`${whatIsCounted(figure)} · ${figure.kind} · ${figure.status}, ${origins}`, right)
  const claim = claimBehind(figure, event)
  const outlet = claim && documents.get(claim.document)
  const quote = claim ? `“${claim.evidence}” (${outlet?.publisher ?? outlet?.title ?? claim.document})` : ''
  return [
    `${indent}${accent(padEnd(numberOf(figure), left))}  ${first}`,
    ...more.map((line) => margin + line),
    ...wrap(figure.reason, right).map((line) => margin + line),
    ...wrap(quote, right).map((line) => margin + dim(line)),
  ]
}

/** An event for people: its figures first, each with its range, its reason and its sentence. */
export const eventTable = (event: Event, documents: ReadonlyMap<string, ReadDocument>): string => {
  const left = Math.min(widestNumber, Math.max(1, ...event.figures.map((figure) => widthOf(numberOf(figure)))))
  const figures = event.figures.flatMap((figure) => [...figureLines(figure, event, documents, left), ''])
  const unnumbered = event.figures.length === 0 ? event.claims : []
  const sentences = unnumbered.flatMap(({ evidence }) =>
    wrap(`“${harmless(evidence)}”`, columns() - indent.length).map((line) => indent + dim(line)),
  )
  return [...headLines(event), '', ...(figures.length > 0 ? figures : [...sentences, ''])].join('\n')
}
