import type { ActorMention, AttributionMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { ofCaptors } from './act-groups.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { withoutSpan } from './settle/taken.ts'

const courts = wordSet('court tribunal')
/** "The colonel said that the line had sold 40": whoever tells of it for an office did not do it. */
const offices = new Set<string>(['official', 'embassy', 'un', 'ngo', 'media'])
const speaking = new Set(['dispute', 'pledge', 'warn'])

/** Actors seen over the whole document: who disputes is who speaks; who convicts is the court told of before. */
export const settleActors = (scene: Scene, drafts: readonly Draft[]): void => {
  const mission = missionOf(scene)
  for (const d of drafts) {
    if (d.action === 'warn' && mission && !d.source && !d.actors.length) {
      d.actors = [mission]
      d.inferred.add('actors')
    }
    if (speaking.has(d.action) && d.source && d.spans.source && !d.actors.length) {
      d.actors = [d.source.name]
      d.spans = { ...d.spans, actors: d.spans.source }
    }
    const rejecter = d.action === 'dispute' ? rejecterOf(scene, d) : null
    if (rejecter) {
      d.actors = [rejecter.name]
      d.spans = { ...d.spans, actors: [{ start: rejecter.start, end: rejecter.end }] }
    }
    if (ofCaptors.has(d.action) && d.source && offices.has(d.source.kind) && d.actors.includes(d.source.name)) {
      d.actors = d.actors.filter((name) => name !== d.source!.name)
      d.spans = withoutSpan(d.spans, 'actors')
    }
    if (d.modality === 'ordered' && !d.actors.length) {
      const by = ordererOf(scene, d)
      if (by) {
        d.actors = [by.name]
        d.spans = { ...d.spans, actors: [{ start: by.start, end: by.end }] }
      }
    }
    if (d.action !== 'convict' || d.actors.length) continue
    const court = courtBefore(scene, d)
    if (!court) continue
    d.actors = [court.name]
    d.inferred.add('actors')
    d.spans = { ...d.spans, actors: [{ start: court.start, end: court.end }] }
  }
}

/** The embassy or consulate whose notice a report is. */
const missionOf = ({ layers: { actors, publisher } }: Scene): string | null => {
  const own = publisher?.toLowerCase()
  if (own === undefined) return null
  return actors.find((a) => a.kind === 'embassy' && !a.person && own.includes(a.name.toLowerCase()))?.name ?? null
}

/** "A lawyer for the firm that let two of the offices rejected it": who rejects, where another stands closer to the verb. */
const rejecterOf = ({ layers, tokens }: Scene, { act, spans }: Draft): AttributionMention['source'] => {
  const { start } = tokens[act.trigger.head]!
  const said = layers.attributions.find((a) => a.cue.start === start)
  const shown = spans.actors?.[0]
  if (!said?.source || !shown || act.trigger.kind !== 'verb') return null
  return shown.start < said.source.end && said.source.start < shown.end ? null : said.source
}

/** "The mayor ordered the resort closed": of what is ordered, whoever gives the order. */
const ordererOf = ({ layers, tokens }: Scene, d: Draft): AttributionMention['source'] => {
  const { start } = tokens[d.anchor]!
  for (const { stance, source, content } of layers.attributions)
    if (stance === 'orders' && source && content.start <= start && start < content.end) return source
  return null
}

/** The court named last, in the sentence of a claim or the four before it. */
const courtBefore = (scene: Scene, d: Draft): ActorMention | null => {
  const { layers, tokens, sentences } = scene
  const end = sentences[d.sentence]!.last
  for (let n = layers.actors.length - 1; n >= 0; n--) {
    const a = layers.actors[n]!
    if (a.first >= end) continue
    if (d.sentence - tokens[a.first]!.sentence > 4) return null
    // "brought 61 persons to court": no court in particular.
    if (a.last - a.first === 1 && tokens[a.first - 1]?.lower === 'to') continue
    for (let i = a.first; i < a.last; i++) if (courts.has(tokens[i])) return a
  }
  return null
}
