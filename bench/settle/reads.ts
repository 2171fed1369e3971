import type { Annotations } from '../../src/3-claim/annotations.ts'
import type { Assembly } from '../../src/3-claim/assemble/assembly.ts'
import type { Draft } from '../../src/3-claim/assemble/draft.ts'
import { unsettled } from '../../src/3-claim/assemble/index.ts'
import { annotate } from '../../src/3-claim/pipeline.ts'
import { type GoldDocument, isKin, type ScoredClaim, sameCount } from '../score.ts'

/** A document as it is read up to where places and times are chosen, so that each round can start from there. */
export type Read = {
  document: GoldDocument
  layers: Annotations
  read: Assembly
  golds: Map<Draft, ScoredClaim>
  ruled: Pick<Draft, 'places' | 'time' | 'inferred'>[]
}

export type Field = 'places' | 'times'

/** How well an annotated claim is what a draft tells; 0 for not at all. */
const likeness = (document: GoldDocument, read: Assembly, g: ScoredClaim, d: Draft): number => {
  if (!isKin(g.action, d.action) || !sameCount(g.count, d.count)) return 0
  const { start, end } = read.scene.sentences[d.sentence]!
  const at = document.text.indexOf(g.evidence)
  if (at < 0 || at >= end || start >= at + g.evidence.length) return 0
  return (g.action === d.action ? 4 : 2) + (g.nationalities.join() === d.nationalities.join() ? 1 : 0)
}

/**
 * The annotated claim that each draft tells, the most alike first and each but once: where 12 people rescued in Myanmar are
 * flown home and the flight alone is annotated, it says nothing of the rescue.
 */
const goldsOf = (document: GoldDocument, read: Assembly): Map<Draft, ScoredClaim> => {
  const pairs = document.claims.flatMap((g) =>
    read.drafts.flatMap((d) => {
      const alike = likeness(document, read, g, d)
      return alike ? [{ g, d, alike }] : []
    }),
  )
  pairs.sort((a, b) => b.alike - a.alike)
  const golds = new Map<Draft, ScoredClaim>()
  const told = new Set<ScoredClaim>()
  for (const { g, d } of pairs) {
    if (told.has(g) || golds.has(d)) continue
    told.add(g)
    golds.set(d, g)
  }
  return golds
}

/** Reads a document; none where it is about something else. */
export const readOne = (document: GoldDocument): Read[] => {
  const layers = annotate(document)
  const read = unsettled(layers)
  if (!read) return []
  const golds = goldsOf(document, read)
  const ruled = read.drafts.map(({ places, time, inferred }) => ({ places, time, inferred: new Set(inferred) }))
  return [{ document, layers, read, golds, ruled }]
}

/** Undoes what was chosen before. Times are chosen where the places are. */
export const reset = ({ read, ruled }: Read, field: Field): void => {
  for (const [k, d] of read.drafts.entries()) {
    if (field === 'places') d.places = ruled[k]!.places
    d.time = ruled[k]!.time
    d.inferred = new Set(ruled[k]!.inferred)
  }
}

/** Documents that tell of a common occurrence are left out together: of each the number of its family. */
export const familiesOf = (all: readonly Pick<Read, 'document'>[]): number[] => {
  const family = all.map((_, n) => n)
  const byEvent = new Map<string, number>()
  for (const [n, { document }] of all.entries())
    for (const { event } of document.claims) {
      if (!event) continue
      const known = byEvent.get(event)
      if (known === undefined) byEvent.set(event, n)
      else if (family[known] !== family[n]) {
        const [from, to] = [family[n]!, family[known]!]
        for (const [k, f] of family.entries()) if (f === from) family[k] = to
      }
    }
  const leaders = [...new Set(family)]
  return family.map((f) => leaders.indexOf(f))
}
