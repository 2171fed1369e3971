import { initialsOf } from '../actor/complete.ts'
import { isPost } from '../actor/words.ts'
import type { ActorMention } from '../annotations.ts'
import { articles, genitives } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import { withSisters } from './acting-together.ts'
import type { Found } from './fields.ts'
import { markedAt } from './marked.ts'
import type { Scene } from './scene.ts'
import { sourceOf } from './source.ts'

const relatives = wordSet('whom which that')
const selves = wordSet('it they we')
const owners = wordSet('its our his her')
const coordinators = wordSet('and but')
const men = wordSet('men officers agents troops soldiers staff teams investigators detectives')
/** What a speaker says of the body spoken for. */
const firstPersons = wordSet('we our his her')

const foundIn = ({ name, start, end }: ActorMention): Found<string[]> => ({ value: [name], spans: [{ start, end }] })

/** "The army says it arrested …", "“We arrested …,” said Colonel Dee of the army": who speaks, or the body spoken for. */
export const speakerSubject = (scene: Scene, act: Act): Found<string[]> | null => {
  const { tokens, layers } = scene
  if (!act.group || act.group.passive || act.trigger.row.frame === 'subject') return null
  if (ofCaptors.has(act.trigger.row.action)) return null
  let at = act.group.first - 1
  while (tokens[at]?.pos === 'ADV') at--
  // "its men broke the locks and freed 270"
  if (coordinators.has(tokens[at]) && act.agent) at = act.agent.last - 1
  // "it has arrested 34 and freed 12": one subject of both
  else if (coordinators.has(tokens[at]) && act.shares?.group) at = act.shares.group.first - 1
  // "they expected to charge ten"
  if (intending.has(tokens[at]) && act.group.infinitive) at--
  if (men.has(tokens[at]) && owners.has(tokens[at - 1])) at--
  else if (!selves.has(tokens[at])) return null
  const source = sourceOf(scene, act.sentence, act.trigger.head)
  const isOwn = firstPersons.has(tokens[at])
  const person = source ? layers.actors.find((a) => a.person && a.name === source.value.name) : undefined
  if (isOwn && person) {
    const body = spokenFor(scene, source!.value.name) ?? firstBody(scene, person.first)
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
  if (relatives.has(tokens[at - 1])) {
    const opening = openingBody(scene, sentence.first)
    return opening && foundIn(opening)
  }
  if (!opensSentence(scene, sentence.first, at)) return null
  const isIt = tokens[at]!.lower === 'it'
  const before = bodyBefore(scene, act.sentence, isIt)
  if (!before) return isIt ? landBefore(scene, act.sentence) : null
  return isIt ? foundIn(before) : withSisters(scene, before)
}

const intending = wordSet('expect expects expected hope hopes hoped plan plans planned intend intends intended')
const adverbial = new Set(['ADP', 'ADV', 'SCONJ', 'CCONJ', 'PUNCT'])

/** "It …", "Since January it …", "As of 14 December, it …": nothing but when stands before the pronoun. */
const opensSentence = ({ tokens, timeAt }: Scene, first: number, at: number): boolean => {
  if (at - first <= 2) return true
  for (let i = first; i < at; i++) if (!timeAt[i] && !adverbial.has(tokens[i]!.pos)) return false
  return true
}

/** "The Dominican Republic agreed to hand them over. It has extradited 31": the country that did what the sentence before tells. */
const landBefore = (
  { layers, tokens, sentences, placeAt, dateline }: Scene,
  sentence: number,
): Found<string[]> | null => {
  if (sentence === 0 || sentences[sentence - 1]!.paragraph !== sentences[sentence]!.paragraph) return null
  const start = Math.max(sentences[sentence - 1]!.first, dateline)
  const place = markedAt(layers.places, placeAt, articles.has(tokens[start]) ? start + 1 : start)
  if (place?.kind !== 'country' || place.way !== null) return null
  const next = tokens[place.last]
  return next?.pos === 'VERB' || isAuxiliary(next)
    ? { value: [place.name], spans: [{ start: place.start, end: place.end }] }
    : null
}

/** "The army, acting on a tip from Interpol, freed 40. It also …": who opens the sentence before, else the body named last there. */
const bodyBefore = (scene: Scene, sentence: number, isIt: boolean): ActorMention | null => {
  if (sentence === 0) return null
  const { tokens, layers, sentences } = scene
  const { first } = sentences[sentence]!
  const opening = openingBody(scene, sentences[sentence - 1]!.first)
  if (opening && !genitives.has(tokens[opening.last])) return opening
  const last = layers.actors.findLast(
    (a) => a.last <= first && a.kind === 'official' && !a.person && !(isIt && isOffice(tokens, a)),
  )
  return last && tokens[last.first]!.sentence >= sentence - 1 ? last : null
}

/** "the minister": one person in an office, where "agents" are a body of men. */
const isOffice = (tokens: Scene['tokens'], { last }: ActorMention): boolean =>
  isPost(tokens, last - 1) && !tokens[last - 1]!.lower.endsWith('s')

/** The body that first opens a sentence: whose report it is, where the speaker is not said to speak for any. */
const firstBody = (scene: Scene, before: number): ActorMention | null => {
  for (const { first } of scene.sentences) {
    if (first >= before) return null
    const body = openingBody(scene, first)
    if (body && !isPost(scene.tokens, body.last - 1)) return body
  }
  return null
}

const belongs = wordSet('of at for with from')

/** "Colonel Dee of the army", "Dee, a spokesman for the ministry": the body that a person speaks for, as the text names it. */
const spokenFor = (scene: Scene, name: string): ActorMention | null => {
  const { layers, tokens, actorAt } = scene
  for (const a of layers.actors) {
    if (!a.person || a.name !== name) continue
    const led = namedInOffice(scene, a)
    if (led) return led
    const end = tokens[a.last]?.text === ',' ? a.last + 8 : a.last + 1
    for (let i = a.last; i < end; i++) {
      if (!belongs.has(tokens[i])) continue
      const body = markedAt(layers.actors, actorAt, articles.has(tokens[i + 1]) ? i + 2 : i + 1)
      if (body && !body.person && body.kind !== 'media') return body
    }
  }
  return null
}

const short = /^[A-Z]{2,6}$/

/** "NBI Director Dee": the body whose short name the office begins with, where the text names it elsewhere. */
const namedInOffice = ({ layers, tokens }: Scene, { first, last }: ActorMention): ActorMention | null => {
  for (let i = first; i < last; i++) {
    const { text } = tokens[i]!
    if (!short.test(text)) continue
    const body = layers.actors.find(
      (a) =>
        !a.person &&
        a.kind === 'official' &&
        ((a.last === a.first + 1 && tokens[a.first]!.text === text) || initialsOf(a.name) === text),
    )
    if (body) return body
  }
  return null
}

/** "The army is struggling to look after 40 foreigners whom it has freed": the body that opens the sentence. */
export const openingBody = (scene: Scene, first: number): ActorMention | null => {
  const { layers, tokens, actorAt, dateline } = scene
  const start = Math.max(first, dateline)
  const body = markedAt(layers.actors, actorAt, articles.has(tokens[start]) ? start + 1 : start)
  return body && body.kind === 'official' && !body.person && !isOffice(tokens, body) ? body : null
}
