import { tokenAt } from '../../2-document/tokens.ts'
import type { Claim, ClaimField } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { QuantityMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { rowEnd, rowStart } from './cells.ts'
import type { Draft } from './draft.ts'
import { type Hash, hexOf, newHash, note, noteValue, takeNoted } from './id.ts'
import type { Scene } from './scene.ts'

/** The claim that a finished draft makes; `document` is the hash of its report, `person` whom it tells of, where that is one person. */
export const claimFrom = (
  scene: Scene,
  document: Hash,
  reader: string,
  d: Draft,
  person: number | undefined,
  seen: Set<string>,
): Claim => {
  const { layers, sentences, tokens } = scene
  const { start } = sentences[rowStart(scene, d.sentence)]!
  const { end } = sentences[rowEnd(scene, d.sentence)]!
  const { trigger } = d.act
  const head = tokens[trigger.head]!
  const spans: Partial<Record<ClaimField, Span[]>> = { ...d.spans }
  spans.action = [{ start: head.start, end: head.end }]
  const q = d.item?.quantity
  if (q) spans.count = [{ start: q.start, end: q.end }]
  const claim: Claim = {
    evidence: layers.text.slice(start, end),
    action: d.action,
    modality: d.modality,
    count: d.count,
    nationalities: d.nationalities as string[],
    role: d.role,
    actors: d.actors,
    places: d.places,
    time: d.time,
    source: d.source,
    event: null,
    id: newIdOf(document, start, d, isToldBefore(tokens, q) ? noIds : seen),
    reader,
    rule: d.rule,
    at: { start, end },
    inferred: [...d.inferred],
    spans,
  }
  seen.add(claim.id)
  if (d.partOf) claim.partOf = true
  if (d.rating) claim.rating = d.rating
  if (person) claim.person = person
  return claim
}

const pointing = wordSet('the these those')
const noIds: ReadonlySet<string> = new Set()

/** "203 and 11; the 203 are from Mali": the same number again. */
const isToldBefore = (tokens: Scene['tokens'], q: QuantityMention | null | undefined): boolean =>
  q == null || pointing.has(tokenAt(tokens, q.first - 1))

/** The id, which tells the number of a claim that says the same as another from the other's: "three local men and three foreign men". */
const newIdOf = (document: Hash, start: number, d: Draft, seen: ReadonlySet<string>): string => {
  const id = idOf(document, start, d, null)
  return seen.has(id) ? idOf(document, start, d, d.item!.quantity!.start) : id
}

const scratch = newHash('')

/** All that a claim says goes into its id: the same reading of the same text gives the same id. */
const idOf = (document: Hash, start: number, d: Draft, number: number | null): string => {
  const { count, time, source } = d
  noteValue(start)
  note(d.action)
  note(d.modality)
  noteValue(d.role)
  noteValue(d.partOf)
  noteValue(d.rating)
  if (count) {
    noteValue(count.low)
    noteValue(count.high)
    note(count.qualifier)
    noteValue(count.unit)
    noteValue(count.of)
    note(count.text)
  }
  if (number !== null) noteValue(number)
  if (time) {
    noteValue(time.start)
    noteValue(time.end)
  }
  if (source) {
    note(source.name)
    note(source.kind)
    note(source.via.join('|'))
  }
  for (const n of d.nationalities) note(n)
  for (const a of d.actors) note(a)
  for (const p of d.places) {
    note(p.name)
    note(p.kind)
    noteValue(p.country)
    noteValue(p.way)
  }
  scratch.set(document)
  takeNoted(scratch)
  return hexOf(scratch)
}
