import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { accent, bold, columns, dim, harmless, padEnd, widthOf, wrap } from './terminal.ts'
import { countText, placeText, populationText, sourceText, timeText } from './words.ts'

const widestFigure = 24
const indent = '  '

const headLine = (name: string, document: Document): string => {
  const known = [document.publisher, document.published, document.lang].filter((part) => part !== null)
  return `${bold(harmless(document.title ?? name))}${dim(harmless(`  ${known.join(' · ')}`))}`
}

const factsOf = (claim: Claim): string =>
  [
    claim.modality === 'happened' ? claim.action : `${claim.action} (${claim.modality})`,
    populationText(claim),
    claim.places.map(placeText).join('; '),
    claim.time ? timeText(claim.time) : '',
    sourceText(claim) && `says ${sourceText(claim)}`,
  ]
    .filter(Boolean)
    .join(' · ')

const figureOf = (claim: Claim): string => (claim.count ? harmless(countText(claim.count)) : '—')

/** A claim: its figure on the left, what it says on the right, and the sentence it stands on below that. */
const claimLines = (claim: Claim, left: number): string[] => {
  const right = Math.max(20, columns() - indent.length - left - 2)
  const margin = indent + ' '.repeat(left + 2)
  const [figure = '', ...moreFigure] = wrap(figureOf(claim), left)
  const [facts = '', ...moreFacts] = wrap(factsOf(claim), right)
  const below = [
    ...moreFacts.map((line, i) => [moreFigure[i] ?? '', line] as const),
    ...moreFigure.slice(moreFacts.length).map((line) => [line, ''] as const),
  ]
  return [
    `${indent}${accent(padEnd(figure, left))}  ${facts}`,
    ...below.map(([a, b]) => `${indent}${accent(padEnd(a, left))}  ${b}`.trimEnd()),
    ...wrap(`“${claim.evidence}”`, right).map((line) => margin + dim(line)),
  ]
}

/** What a document claims, for people: figures first, each with its sentence; then what carries no number. */
export const readingTable = (name: string, document: Document, claims: readonly Claim[]): string => {
  const ordered = [...claims.filter(({ count }) => count), ...claims.filter(({ count }) => !count)]
  const left = Math.min(widestFigure, Math.max(1, ...ordered.map((claim) => widthOf(figureOf(claim)))))
  const none = `${indent}${dim('No claims in this report.')}`
  const body = ordered.length > 0 ? ordered.flatMap((claim) => [...claimLines(claim, left), '']) : [none, '']
  return [headLine(name, document), '', ...body].join('\n')
}
