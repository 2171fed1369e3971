import type { Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import { chainOf } from '../fields.ts'
import type { Scene } from '../scene.ts'
import { isDescription } from './place-candidates.ts'
import type { Choice } from './place-chain.ts'

/** Of each paragraph the place that heads it as an item of a bulletin ("— SUVA.", "1. Kira.") or its chapter, if one does. */
export type Headings = ReadonlyMap<number, Place>

const marks = new Set(['.', ':'])

export const headingsOf = ({ layers, tokens, sentences }: Scene): Headings => {
  const headings = chapters({ layers, tokens, sentences })
  for (const p of layers.places) {
    if (!p.dateline || p.kind === 'region' || !marks.has(tokens[p.last]?.text ?? '')) continue
    const { paragraph } = sentences[tokens[p.first]!.sentence]!
    if (!headings.has(paragraph)) headings.set(paragraph, chainOf([p])[0]!)
  }
  // "New Delhi: Police on Tuesday searched": the only one is where the report was sent from.
  return headings.size === 1 && headings.has(0) ? none : headings
}
const none: Headings = new Map()

/** So long a line at most is a heading. */
const SHORT = 8
/** So many paragraphs at most belong to a chapter. */
const FEW = 6

/** "5. Philippines" on a line of its own: of its paragraph and those up to the next such line, whatever that one says. */
const chapters = ({
  layers,
  tokens,
  sentences,
}: Pick<Scene, 'layers' | 'tokens' | 'sentences'>): Map<number, Place> => {
  const found = new Map<number, Place>()
  let place: Place | null = null
  let left = 0
  for (let n = 0; n < sentences.length; n++) {
    const { first, last, paragraph } = sentences[n]!
    const opens = n === 0 || sentences[n - 1]!.paragraph !== paragraph
    const line = sentences[n + 1]
    if (opens && last - first === 2 && tokens[first]!.pos === 'NUM' && tokens[first + 1]!.text === '.' && line) {
      if (line.paragraph === paragraph && line.last - line.first <= SHORT && tokens[line.last - 1]!.pos !== 'PUNCT') {
        const named = layers.places.find((p) => p.first === line.first && p.last === line.last && p.kind !== 'region')
        place = named ? chainOf([named])[0]! : null
        left = FEW
      }
    }
    if (opens && left-- <= 0) place = null
    if (place) found.set(paragraph, place)
  }
  return found
}

const there = new Set(['raid', 'arrest', 'convict', 'seize', 'close', 'rescue', 'die', 'harm'])

/**
 * The places of a claim under the heading of its paragraph: the heading where the paragraph names none, with the heading a house
 * that is only described.
 */
export const underHeading = (
  { sentences, tokens }: Scene,
  d: Draft,
  { places, cluster }: Choice,
  headings: Headings,
): readonly Place[] => {
  const { paragraph } = sentences[d.sentence]!
  const heading = headings.size && there.has(d.action) ? headings.get(paragraph) : undefined
  if (!heading) return places
  if (!cluster || headings.get(sentences[tokens[cluster.first]!.sentence]!.paragraph) !== heading) return [heading]
  return places.every((p) => p.kind === 'site' && isDescription(p.name)) ? [...places, heading] : places
}
