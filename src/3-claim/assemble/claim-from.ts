import type { Claim, ClaimField } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { rowEnd, rowStart } from './cells.ts'
import type { Draft } from './draft.ts'
import { type Hash, hexOf, newHash, note, noteValue, takeNoted } from './id.ts'
import type { Scene } from './scene.ts'

/** The claim that a finished draft makes; `document` is the hash of its report, `person` whom it tells of, where that is one person. */
export const claimFrom = (scene: Scene, document: Hash, reader: string, d: Draft, person?: number): Claim => {
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
    id: idOf(document, start, d),
    reader,
    rule: d.rule,
    at: { start, end },
    inferred: [...d.inferred],
    spans,
  }
  if (d.partOf) claim.partOf = true
  if (d.rating) claim.rating = d.rating
  if (person) claim.person = person
  return claim
}

const scratch = newHash('')

/** All that a claim says goes into its id: the same reading of the same text gives the same id. */
const idOf = (document: Hash, start: number, d: Draft): string => {
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
