import type { Place } from '../../../model/claim.ts'
import type { Draft } from '../draft.ts'
import { chainOf } from '../fields.ts'
import type { Scene } from '../scene.ts'
import { isDescription } from './place-candidates.ts'
import type { Choice } from './place-chain.ts'

/** Of each paragraph the place that heads it as an item of a bulletin ("— SUVA.", "1. Kira."), if one does. */
export type Headings = ReadonlyMap<number, Place>

const marks = new Set(['.', ':'])

export const headingsOf = ({ layers, tokens, sentences }: Scene): Headings => {
  const headings = new Map<number, Place>()
  for (const p of layers.places) {
    if (!p.dateline || p.kind === 'region' || !marks.has(tokens[p.last]?.text ?? '')) continue
    const { paragraph } = sentences[tokens[p.first]!.sentence]!
    if (!headings.has(paragraph)) headings.set(paragraph, chainOf([p])[0]!)
  }
  return headings
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
  if (!cluster || sentences[tokens[cluster.first]!.sentence]!.paragraph !== paragraph) return [heading]
  return places.every((p) => p.kind === 'site' && isDescription(p.name)) ? [...places, heading] : places
}
