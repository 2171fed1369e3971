import type { Claim, ClaimField } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { type Hash, hexOf, newHash, take } from './id.ts'
import type { Scene } from './scene.ts'

/** The claim that a finished draft makes; `document` is the hash of its report, `person` whom it tells of, where that is one person. */
export const claimFrom = (scene: Scene, document: Hash, reader: string, d: Draft, person?: number): Claim => {
  const { layers, sentences, tokens } = scene
  const { start, end } = sentences[d.sentence]!
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
  scratch.set(document)
  say(start)
  say(d.action)
  say(d.modality)
  say(d.role)
  say(d.partOf)
  say(d.rating)
  if (count) {
    say(count.low)
    say(count.high)
    say(count.qualifier)
    say(count.unit)
    say(count.of)
    say(count.text)
  }
  if (time) {
    say(time.start)
    say(time.end)
  }
  if (source) {
    say(source.name)
    say(source.kind)
    for (const via of source.via) say(via)
    if (!source.via.length) say('')
  }
  for (const n of d.nationalities) say(n)
  for (const a of d.actors) say(a)
  for (const p of d.places) {
    say(p.name)
    say(p.kind)
    say(p.country)
    say(p.way)
  }
  return hexOf(scratch)
}

/** Takes one thing in, with a mark behind it; piece by piece, as joining them first takes longer. */
const say = (what: string | number | boolean | null | undefined): void => {
  take(scratch, typeof what === 'string' ? what : String(what))
  take(scratch, '|')
}
