import type { Place } from '../../../model/claim.ts'
import { isComma } from '../../clause/marks.ts'
import { wordSet } from '../../lexicon.ts'
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
  if (headings.size === 1 && headings.has(0)) headings.clear()
  for (const [paragraph, place] of frames({ layers, tokens, sentences }))
    if (!headings.has(paragraph)) headings.set(paragraph, place)
  return headings
}

/** Whether a token stands under a heading that is not that of a sentence: in what a bulletin tells of another place. */
export const isUnderOther = (
  { tokens, sentences }: Scene,
  headings: Headings,
  sentence: number,
  first: number,
): boolean => {
  if (headings.size < LEAST) return false
  const own = headings.get(sentences[sentence]!.paragraph)
  const other = headings.get(sentences[tokens[first]!.sentence]!.paragraph)
  return own !== undefined && other !== undefined && own !== other
}

const ins = wordSet('in')
/** One paragraph that begins so may be by chance. */
const LEAST = 2

/** "In Ghana, police arrested 68. … In Senegal, 22 were held.": paragraphs that each begin with where they are about. */
const frames = ({ layers, tokens, sentences }: Pick<Scene, 'layers' | 'tokens' | 'sentences'>): Map<number, Place> => {
  const found = new Map<number, Place>()
  const names = new Set<string>()
  for (const p of layers.places) {
    const { sentence } = tokens[p.first]!
    const { first, paragraph } = sentences[sentence]!
    if (p.first !== first + 1 || !ins.has(tokens[first]) || !isComma(tokens[p.last])) continue
    if (p.kind === 'region' || p.kind === 'site') continue
    if (sentence > 0 && sentences[sentence - 1]!.paragraph === paragraph) continue
    found.set(paragraph, chainOf([p])[0]!)
    names.add(p.name)
  }
  return names.size >= LEAST ? found : new Map()
}

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

const both = wordSet('both')
const towns = wordSet('cities towns countries places provinces states')

/** "in both cities": in those of two paragraphs. */
const saysBoth = (tokens: Scene['tokens'], { first, last }: Scene['sentences'][number]): boolean => {
  for (let i = first + 1; i < last; i++) if (both.has(tokens[i - 1]) && towns.has(tokens[i])) return true
  return false
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
  if (!heading || saysBoth(tokens, sentences[d.sentence]!)) return places
  if (!cluster || headings.get(sentences[tokens[cluster.first]!.sentence]!.paragraph) !== heading) return [heading]
  return places.every((p) => p.kind === 'site' && isDescription(p.name)) ? [...places, heading] : places
}
