import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { inflect, spellings } from '../clause/en/inflect.ts'
import { beForms, bys } from '../clause/small-words.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import { attitudePhrases, attitudeVerbs, quantifiers } from './en/attitudes.ts'
import { canHold } from './holder.ts'
import { governing, phraseAfter, phraseBefore, subjectEnd } from './phrase.ts'
import type { Cue, Scene } from './scene.ts'
import { type Source, shownAt, sourceOf } from './source.ts'
import { itself, mainSubject, pronoun, selfAt } from './subject.ts'

const formsOf = (base: string): string[] => spellings(base).flatMap((stem) => Object.values(inflect(stem)))

/** The verbs of attitude in all their forms. */
const attitudeForms: readonly string[] = [...new Set(attitudeVerbs.flatMap(formsOf))]
/** Words that the rules of this file begin with. */
export const attitudeStarts: readonly string[] = [
  ...attitudeForms,
  ...attitudePhrases.flatMap(([verb]) => formsOf(verb)),
]
const phrases = lexicon(
  attitudePhrases.flatMap(([verb, rest]) => formsOf(verb).map((form) => [`${form} ${rest}`, true] as const)),
)
const verbs = wordSet(attitudeForms)
const anyone = wordSet(quantifiers)
const relatives = wordSet('who which')
const to = wordSet('to')
const you = wordSet('you')
const talking = wordSet(['talk', 'speak'].flatMap(formsOf))
const about = wordSet('about of out against up')
const joining = wordSet('and but or')

/** "He backs the plan", "the voters who want it", "endorsed by the union": somebody's attitude, which states nothing. */
export const attitudeCue = (scene: Scene, i: number): Cue | null => {
  const { tokens } = scene
  const t = tokens[i]!
  if (bys.has(tokens[i + 1]) && t.lower.endsWith('ed')) return byHolder(scene, i)
  if (!verbs.has(t) && !findAt(phrases, tokens, i)) return null
  if (!actsAsVerb(tokens, i) || seesSoMany(tokens, i)) return null
  if (talking.has(t) && !about.has(tokens[i + 1])) return null
  const source = holderBefore(scene, i)
  return source && { first: i, last: i + 1, source, side: 'before', stance: 'thinks', rule: 'attitude' }
}

const seeing = wordSet(formsOf('see'))
/** So many words behind "seen" a number stands at most: "seen at least 11 raids". */
const NEAR = 3

/** "Bavet has seen 11 raids this year": what happened there. */
const seesSoMany = (tokens: readonly Token[], i: number): boolean => {
  if (!seeing.has(tokens[i])) return false
  for (let k = i + 1; k <= i + NEAR && tokens[k] && tokens[k]!.pos !== 'NOUN'; k++)
    if (tokens[k]!.pos === 'NUM') return true
  return false
}

/** The tagger's word, or what stands around: "which backs limits", "Japan branded it", "Democrats fear they might". */
const actsAsVerb = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i]!
  const before = tokenAt(tokens, i - 1)
  if (t.pos === 'VERB') return true
  if (t.pos === 'ADJ') return t.lower.endsWith('ed')
  if (t.pos !== 'NOUN') return false
  if (before?.pos === 'PRON' || relatives.has(before)) return true
  return before?.lower.endsWith('s') === true && before.pos !== 'VERB' && objects.has(tokens[i + 1]?.pos ?? '')
}

const objects = new Set(['DET', 'PRON', 'PART', 'SCONJ', 'PROPN'])

const byHolder = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  const name = phraseAfter(tokens, sentence, i + 2)
  if (!name || !canHold(scene, name)) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  return { first: i, last: i + 2, source, side: 'after', stance: 'thinks', rule: 'attitude of' }
}

/** Who is the subject of a verb, where that is somebody who can have an attitude. */
export const holderBefore = (scene: Scene, i: number): Source | null => {
  const { tokens, sentence } = scene
  const before = tokens[i - 1]
  if (i === sentence.first || !before) return null
  if (to.has(before)) {
    const verb = governing(tokens, i)
    return verb < i ? holderBefore(scene, verb) : null
  }
  if (joining.has(before)) return mainHolder(scene, i)
  const progressive = tokens[i]!.lower.endsWith('ing')
  if (progressive && before.text === ',') return mainHolder(scene, i)
  const { end, apposed } = subjectEnd(tokens, sentence, i)
  if (end <= sentence.first) return null
  if (!progressive) for (let k = i - 1; k >= end; k--) if (beForms.has(tokens[k])) return null
  const stated = standsFor(scene, end - 1)
  if (stated) return stated
  const name = phraseBefore(tokens, sentence, end)
  if (!name || (name.last < end && tokens[name.last]?.text !== '(') || !canHold(scene, name)) return null
  if (progressive && end === i) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  const relative = apposed
    ? undefined
    : relatives.has(tokens[end])
      ? tokens[end]
      : relatives.has(tokens[end + 1])
        ? tokens[end + 1]
        : undefined
  return relative ? shownAt(source, { start: source.start, end: relative.end }) : source
}

/** A pronoun for somebody, or whoever speaks: it stands for itself where nobody has been named. */
const standsFor = (scene: Scene, at: number): Source | null => {
  const t = scene.tokens[at]
  if (!t || at < scene.sentence.first) return null
  if (anyone.has(t)) return itself(t)
  const self = selfAt(scene, at)
  if (self) return self
  const who = pronoun(scene, at)
  return who === undefined || you.has(t) ? null : (who ?? itself(t))
}

const mainHolder = (scene: Scene, i: number): Source | null => scene.before ?? mainSubject(scene, i)
