import type { ActorMention } from '../annotations.ts'
import { articles } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { withSisters } from './acting-together.ts'
import type { Found } from './fields.ts'
import type { Scene } from './scene.ts'
import { sourceOf } from './source.ts'

const relatives = wordSet('whom which that')
const selves = wordSet('it they we')
const owners = wordSet('its our his her')
const men = wordSet('men officers agents troops soldiers staff teams investigators detectives')
/** What a speaker says of the body spoken for. */
const firstPersons = wordSet('we our his her')

const foundIn = ({ name, start, end }: ActorMention): Found<string[]> => ({ value: [name], spans: [{ start, end }] })

/** "The army says it arrested …", "“We arrested …,” said Colonel Dee of the army": who speaks, or the body spoken for. */
export const speakerSubject = (scene: Scene, act: Act): Found<string[]> | null => {
  const { tokens, layers } = scene
  if (!act.group || act.group.passive || act.trigger.row.frame === 'subject') return null
  let at = act.group.first - 1
  while (tokens[at]?.pos === 'ADV') at--
  if (men.has(tokens[at]) && owners.has(tokens[at - 1])) at--
  else if (!selves.has(tokens[at])) return null
  const source = sourceOf(scene, act.sentence, act.trigger.head)
  const isOwn = firstPersons.has(tokens[at])
  const person = source ? layers.actors.find((a) => a.person && a.name === source.value.name) : undefined
  if (isOwn && person) {
    const body = spokenFor(scene, source!.value.name)
    return body && foundIn(body)
  }
  const sentence = scene.sentences[act.sentence]!
  if (
    source &&
    !person &&
    (source.spans[0]!.end <= tokens[at]!.start || isOwn || at === sentence.first) &&
    source.value.kind !== 'media' &&
    source.value.kind !== 'victim'
  )
    return { value: [source.value.name], spans: source.spans }
  if (relatives.has(tokens[at - 1])) return openingBody(scene, sentence.first)
  if (at - sentence.first > 2) return null
  const subject = theys.has(tokens[at]) && act.sentence > 0 ? openingOf(scene, act.sentence - 1) : null
  if (subject) return withSisters(scene, subject)
  const before = layers.actors.findLast((a) => a.last <= sentence.first && a.kind === 'official' && !a.person)
  return before && tokens[before.first]!.sentence >= act.sentence - 1 ? foundIn(before) : null
}

const belongs = wordSet('of at for with from')

/** "Colonel Dee of the army", "Dee, a spokesman for the ministry": the body that a person speaks for, as the text names it. */
const spokenFor = ({ layers, tokens, actorAt }: Scene, name: string): ActorMention | null => {
  for (const a of layers.actors) {
    if (!a.person || a.name !== name) continue
    const end = tokens[a.last]?.text === ',' ? a.last + 8 : a.last + 1
    for (let i = a.last; i < end; i++) {
      if (!belongs.has(tokens[i])) continue
      const body = layers.actors[actorAt[articles.has(tokens[i + 1]) ? i + 2 : i + 1]! - 1]
      if (body && !body.person && body.kind !== 'media') return body
    }
  }
  return null
}

/** "The army is struggling to look after 40 foreigners whom it has freed": the body that opens the sentence. */
const openingBody = (scene: Scene, first: number): Found<string[]> | null => {
  const body = bodyAt(scene, first)
  return body && foundIn(body)
}

const bodyAt = ({ layers, tokens, actorAt, dateline }: Scene, first: number): ActorMention | null => {
  const start = Math.max(first, dateline)
  const body = layers.actors[actorAt[articles.has(tokens[start]) ? start + 1 : start]! - 1]
  return body && body.kind === 'official' && !body.person ? body : null
}

const theys = wordSet('they')

/** "Police and immigration officers entered the villa. They detained 41": the subject of the sentence before. */
const openingOf = (scene: Scene, sentence: number): ActorMention | null => {
  const body = bodyAt(scene, scene.sentences[sentence]!.first)
  const next = body && scene.tokens[body.last]
  if (!next || next.lower === "'s" || next.lower === '’s') return null
  return body
}
