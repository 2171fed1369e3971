import type { Token } from '../../2-document/tokens.ts'
import type { ActorMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { phraseAfter } from './phrase.ts'
import type { Scene } from './scene.ts'
import { type Source, shownAt, sourceOf } from './source.ts'

const singular = wordSet('he she')
const thing = wordSet('it')
const plural = wordSet('they')
const ours = wordSet('i we you')
const selves = wordSet('i we')
const openers = wordSet('in on at after before during since when as while for from with over')

const dashes = wordSet('— – -')
/** How many words a dateline may have: "KUALA LUMPUR, April 5 —". */
const DATELINE = 8

const behindDateline = (tokens: readonly Token[], first: number): number => {
  if (tokens[first]!.text !== tokens[first]!.text.toUpperCase()) return first
  for (let i = first + 1; i < first + DATELINE && tokens[i]?.pos !== 'VERB'; i++)
    if (dashes.has(tokens[i]) && tokens[i]!.start > tokens[i - 1]!.end) return i + 1
  return first
}

/** The noun phrase or pronoun that begins a sentence, or stands after its opening adverbial. */
export const mainSubject = (
  scene: Scene,
  before: number,
  verbFollows = false,
  from = scene.sentence.first,
): Source | null => {
  const { tokens, sentence } = scene
  let at = from
  if (openers.has(tokens[at])) {
    while (at < before && tokens[at]!.text !== ',') at++
    at++
  }
  if (at >= before) return null
  const name = phraseAfter(tokens, sentence, at)
  if (!name) return pronoun(scene, at) ?? null
  const next = tokens[name.last]
  if (!next || (next.pos !== 'VERB' && next.pos !== 'AUX' && (verbFollows || next.text !== ','))) return null
  return sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
}

/** Who opens the sentence before, where nobody spoke in it: "The spokesman has not changed a digit since. He said …". */
const openedBefore = (scene: Scene, person: boolean): Source | null => {
  const { actors, tokens, previous } = scene
  if (!previous || previous.spoke || previous.sentence.paragraph !== scene.sentence.paragraph) return null
  const { first, last } = previous.sentence
  const at = actors.findIndex((a) => a.first >= first)
  const opener = actors[at]
  if (!opener || opener.first - first > 5 || opener.last > last) return null
  for (let k = first; k < opener.first; k++) if (tokens[k]!.pos === 'VERB') return null
  let before = opener.first - 1
  while (before >= first && (tokens[before]!.pos === 'DET' || tokens[before]!.pos === 'ADJ')) before--
  if (before >= first && tokens[before]!.pos === 'ADP') return null
  let named = opener
  for (let n = at + 1; actors[n]?.first === named.last; n++) named = actors[n]!
  if (named.person !== person || (!person && named.kind === null)) return null
  // "Sixty-one of them were children."
  if (person && isNumbered(named, tokens)) return null
  return { start: named.start, end: named.end, name: named.name, kind: named.kind ?? 'official' }
}

const isNumbered = ({ first }: ActorMention, tokens: readonly Token[]): boolean => tokens[first]!.pos === 'NUM'

const bystanders = new Set<Source['kind']>(['victim', 'witness'])

/** "…, said a 22-year-old from Maracaibo. He said …": one without a name who spoke in the sentence before. */
const oneJustHeard = ({ tokens, memory, previous, sentence }: Scene): Source | null => {
  const { last } = memory
  if (!last || !previous?.spoke || previous.sentence.paragraph !== sentence.paragraph) return null
  return bystanders.has(last.kind) && last.start >= tokens[previous.sentence.first]!.start ? last : null
}

/** The person named last before a token, where nobody has spoken yet. */
const personBefore = ({ actors, tokens }: Scene, at: number): Source | null => {
  const { start } = tokens[at]!
  const person = actors.findLast((a) => a.person && a.end <= start && !isNumbered(a, tokens))
  return person ? { start: person.start, end: person.end, name: person.name, kind: person.kind ?? 'official' } : null
}

/** "A Pasig court found three guilty … where, it held, 41 …": who the sentence itself is about. */
const ownSubject = (scene: Scene, at: number): Source | null => {
  const { tokens, sentence } = scene
  const body = at > sentence.first ? mainSubject(scene, at, false, behindDateline(tokens, sentence.first)) : null
  return body && body.kind !== 'anonymous' ? body : null
}

const bodies = new Set<Source['kind']>(['official', 'un', 'ngo', 'embassy'])

/** "The bureau deported 40 people, it said": what is said right before is the speaker's own doing. */
const ownDoer = (scene: Scene, at: number): Source | null => {
  if (scene.tokens[at - 1]?.text !== ',') return null
  const subject = ownSubject(scene, at)
  if (!subject || !bodies.has(subject.kind) || scene.actors.some((a) => a.person && a.name === subject.name))
    return null
  // "Myanmar has handed over 5,400, it said": a land says nothing where a body has spoken.
  return scene.memory.body && !scene.actors.some((a) => a.start < subject.end && subject.start < a.end) ? null : subject
}

const adding = wordSet('added adds')

/** "…, it added": whoever spoke before, whatever body the sentence is about. */
const goingOn = ({ tokens, memory }: Scene, at: number): Source | null =>
  adding.has(tokens[at + 1]) ? memory.body : null

/** Whom a pronoun stands for: undefined where the token is none, null where nobody has been named. */
export const pronoun = (scene: Scene, at: number): Source | null | undefined => {
  const { tokens, memory, sentence } = scene
  const t = tokens[at]
  if (!t || at < sentence.first) return undefined
  const who = singular.has(t)
    ? onePerson(scene, at)
    : thing.has(t)
      ? (goingOn(scene, at) ?? openedBefore(scene, false) ?? ownDoer(scene, at) ?? memory.body ?? ownSubject(scene, at))
      : plural.has(t)
        ? (ownDoer(scene, at) ?? memory.last)
        : ours.has(t)
          ? null
          : undefined
  if (who === undefined) return undefined
  return who && shownAt(who, t)
}

/** Whom "he" or "she" stands for: whoever was "she" before is not "he" now. */
const onePerson = (scene: Scene, at: number): Source | null => {
  const { memory, tokens } = scene
  const gender = genders.get(tokens[at]!.lower) ?? null
  const fits = (who: Source | null): Source | null =>
    who && ((gender && (memory.gender.get(who.name) ?? gender) !== gender) || isSeveral(who)) ? null : who
  const who =
    fits(openedBefore(scene, true)) ??
    fits(oneJustHeard(scene)) ??
    fits(memory.person) ??
    fits(memory.last) ??
    personBefore(scene, at)
  if (who && gender && memory.people.has(who.name)) memory.gender.set(who.name, gender)
  return who
}

/** "their captors" are not "he". */
const isSeveral = ({ name, kind }: Source): boolean => kind === 'anonymous' && /^\p{Ll}\S*s$/u.test(name)

const genders = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
])

const oneObject = wordSet('him her')

/** "according to him": whom a pronoun that is no subject stands for; undefined where the token is none. */
export const objectPronoun = (scene: Scene, at: number): Source | null | undefined => {
  const t = scene.tokens[at]
  if (!t || !oneObject.has(t)) return undefined
  const who = onePerson(scene, at)
  return who && shownAt(who, t)
}

/** "I", "we": whoever writes stands for themselves, and nobody is named. */
export const selfAt = ({ tokens, sentence }: Scene, at: number): Source | null => {
  const t = tokens[at]
  return t && at >= sentence.first && selves.has(t) ? itself(t) : null
}

/** A pronoun as its own name, where nobody has been named that it could stand for. */
export const itself = ({ start, end, text }: Token): Source => ({ start, end, name: text, kind: 'anonymous' })
