import type { Span } from '../../model/span.ts'
import type { ActorMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './arguments.ts'
import type { Found } from './fields.ts'
import type { Scene } from './scene.ts'
import { sourceOf } from './source.ts'

/** The actor whose mention covers or meets a stretch of tokens. */
export const actorIn = (scene: Scene, span: { first: number; last: number }): ActorMention | null => {
  for (let i = span.first; i < span.last; i++) {
    const n = scene.actorAt[i]
    if (n) return scene.layers.actors[n - 1]!
  }
  return null
}

const bodies = wordSet(
  'gang gangs syndicate syndicates broker brokers traffickers group criminals ring rings cartel cartels recruiters agents',
)

/** Who did it: the actor at the subject or in the by-phrase; a country that acts; else a band named by its noun. */
export const actorsOf = (scene: Scene, act: Act): Found<string[]> | null => {
  const { layers, tokens } = scene
  const pronoun = speakerSubject(scene, act)
  if (pronoun) return pronoun
  if (!act.agent) return null
  const actor = actorIn(scene, act.agent)
  if (actor) {
    if (actor.kind === 'media' || actor.kind === 'victim' || vague.has(actor.name.toLowerCase())) return null
    return withSisters(scene, actor)
  }
  const start = tokens[act.agent.first]!.start
  const end = tokens[act.agent.last - 1]!.end
  const place = scene.placeAt[act.agent.first]
  if (place)
    return act.agent.first < scene.dateline
      ? null
      : { value: [layers.places[place - 1]!.name], spans: [{ start, end }] }
  for (let i = act.agent.first; i < act.agent.last; i++)
    if (bodies.has(tokens[i]))
      return { value: [layers.text.slice(start, end).replace(/^(?:the|a|an) /i, '')], spans: [{ start, end }] }
  return null
}

const vague = new Set(['authorities', 'officials', 'reporters', 'sources', 'the authorities'])

/** "rangers and border police", "Thai and Cambodian police", "the army and the navy": all of them. */
const withSisters = (scene: Scene, actor: ActorMention): Found<string[]> => {
  const { layers, tokens } = scene
  const names = [actor.name]
  const spans: Span[] = [{ start: actor.start, end: actor.end }]
  if (tokens[actor.last]?.lower === 'and') {
    const at = tokens[actor.last + 1]?.lower === 'the' ? actor.last + 2 : actor.last + 1
    const next = layers.actors[scene.actorAt[at]! - 1]
    if (next?.first === at) {
      names.push(next.name)
      spans.push({ start: next.start, end: next.end })
    }
  }
  if (tokens[actor.first - 1]?.lower === 'and') {
    const before = layers.actors[scene.actorAt[actor.first - 2]! - 1]
    const nation = layers.places[scene.placeAt[actor.first - 2]! - 1]
    if (before && before.last === actor.first - 1) {
      names.unshift(before.name)
      spans.unshift({ start: before.start, end: before.end })
    } else if (nation && !nation.stands && actor.name.includes(' ')) {
      names.unshift(`${nation.name} ${actor.name.slice(actor.name.indexOf(' ') + 1)}`)
      spans.unshift({ start: nation.start, end: nation.end })
    }
  }
  return { value: names, spans }
}

const selves = wordSet('it they we')

/** "The army says it arrested …": who speaks is who did it. */
const speakerSubject = (scene: Scene, act: Act): Found<string[]> | null => {
  const { tokens } = scene
  if (!act.group || act.group.passive || act.trigger.row.frame === 'subject') return null
  let at = act.group.first - 1
  while (tokens[at]?.pos === 'ADV') at--
  if (!selves.has(tokens[at])) return null
  const source = sourceOf(scene, act.sentence, act.trigger.head)
  if (
    source &&
    source.spans[0]!.end <= tokens[at]!.start &&
    source.value.kind !== 'media' &&
    source.value.kind !== 'victim'
  )
    return { value: [source.value.name], spans: source.spans }
  const sentence = scene.sentences[act.sentence]!
  if (at - sentence.first > 2) return null
  const before = scene.layers.actors.findLast((a) => a.last <= sentence.first && a.kind === 'official' && !a.person)
  return before && tokens[before.first]!.sentence >= act.sentence - 1
    ? { value: [before.name], spans: [{ start: before.start, end: before.end }] }
    : null
}
