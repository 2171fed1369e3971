import type { ExplainedClaim, ExplainedNumber, ExplainedSentence, Explanation, Option } from '../3-claim/explain.ts'
import type { Document } from '../model/document.ts'
import { accent, bold, columns, dim, harmless, wrap } from './terminal.ts'
import { countText, placeText, sourceText, timeText } from './words.ts'

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`

const lines = (depth: number, text: string): string[] => {
  const margin = '  '.repeat(depth)
  return wrap(text, Math.max(30, columns() - margin.length)).map((line) => margin + line)
}

const optionLines = (options: readonly Option[], depth: number): string[] =>
  options.length < 2
    ? []
    : options.flatMap(({ value, score, barred, reasons }, n) =>
        lines(
          depth,
          `${n === 0 ? 'taken' : 'or'} ${value} (${score.toFixed(2)}${barred ? ', likelier alone, but told of others or in a less likely country' : ''})${reasons.length > 0 ? `: ${reasons.map(({ name, weight }) => `${signed(weight)} ${name}`).join('; ')}` : ''}`,
        ).map(n === 0 ? (line) => line : dim),
      )

const sayField = ({ claim }: ExplainedClaim, field: string): string => {
  switch (field) {
    case 'count':
      return claim.count ? countText(claim.count) : ''
    case 'places':
      return claim.places.map(placeText).join('; ') || 'none'
    case 'time':
      return claim.time ? timeText(claim.time) : 'none'
    case 'source':
      return sourceText(claim)
    default: {
      const value = claim[field as 'action']
      return Array.isArray(value) ? value.join(', ') : String(value)
    }
  }
}

const claimLines = (explained: ExplainedClaim): string[] => [
  ...lines(1, `claim by the rule "${explained.rule}"`).map(accent),
  ...explained.fields.flatMap(({ field, how, words, options }) => [
    ...lines(
      2,
      `${field}: ${sayField(explained, field)} (${how}${words.length > 0 ? `, from "${words.join('", "')}"` : ''})`,
    ),
    ...optionLines(options, 3),
  ]),
]

const numberLines = ({ words, taken, needed, options }: ExplainedNumber): string[] => [
  ...lines(
    1,
    `"${words}" belongs to no act by rule; ${taken ? 'the likeliest takes it' : `no act is likely enough (${needed.toFixed(2)} is needed)`}`,
  ),
  ...options.flatMap(({ value, score, reasons }) =>
    lines(
      2,
      `${value}: ${score.toFixed(2)}${reasons.length > 0 ? `: ${reasons.map(({ name, weight }) => `${signed(weight)} ${name}`).join('; ')}` : ''}`,
    ).map(dim),
  ),
]

const sentenceLines = (sentence: ExplainedSentence): string[] => [
  ...lines(0, sentence.text).map(bold),
  ...sentence.layers.flatMap(({ layer, words, rule }) => lines(1, `${layer}: "${words}" (${rule})`).map(dim)),
  ...sentence.acts
    .filter(({ made }) => !made)
    .flatMap(({ words, rule }) => lines(1, `no claim from "${words}" (${rule}): its clause does not say enough`)),
  ...sentence.numbers.flatMap(numberLines),
  ...sentence.claims.flatMap(claimLines),
  '',
]

/** How a document was read, for people: sentence by sentence. */
export const explanationText = (name: string, document: Document, { sentences }: Explanation): string =>
  [bold(harmless(document.title ?? name)), '', ...sentences.flatMap(sentenceLines)].join('\n')
