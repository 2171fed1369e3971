import { findAt, wordSet } from '../lexicon.ts'
import { kindOf, nouns } from './kind.ts'
import { makerCue } from './paper-cue.ts'
import { type Phrase, phraseAfter } from './phrase.ts'
import { actorBefore, actorStarting, type Cue, type Scene } from './scene.ts'
import { type Source, sourceOf } from './source.ts'
import { speaks } from './speaker.ts'
import { mainSubject, objectPronoun, pronoun } from './subject.ts'

export const reportedVerbs =
  'reported confirmed announced stated disclosed revealed acknowledged verified related recounted'
const reported = wordSet(reportedVerbs)
const owners = wordSet('its his her their our')
/** "according to its own tally": whose it is says it. */
const ownPapers = wordSet(
  'tally count figures figure data statistics records record reckoning estimate account website list lists numbers',
)

/** "as reported by Xinhua", "was confirmed by the ministry". */
export const reportedBy = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (!reported.has(tokens[i]) || tokens[i + 1]?.lower !== 'by') return null
  const name = phraseAfter(tokens, sentence, i + 2)
  if (!name) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  if (source.kind === 'anonymous' && tokens[i + 2]!.pos !== 'DET') return null
  return { first: i, last: i + 2, source, side: 'after', stance: 'asserts', rule: 'reported by', whole: true }
}

/** "Forty freed in raid: police". */
export const closingName = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (tokens[i]!.text !== ':' || i - sentence.first < 3) return null
  const name = phraseAfter(tokens, sentence, i + 1)
  if (!name || name.last - name.first > 4 || name.last < sentence.last) return null
  const actor = actorBefore(scene.actors, name.last)
  if (!actor?.kind || actor.last !== name.last) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  return { first: i, last: i + 1, source, side: 'after', stance: 'asserts', rule: 'words: name' }
}

/** "according to the ministry", "according to its spokesman": a set phrase with who said it behind it. */
export const phraseCue = (scene: Scene, first: number, last: number): Cue | null => {
  const { tokens, sentence } = scene
  const name = phraseAfter(tokens, sentence, owners.has(tokens[last]) ? last + 1 : last)
  if (name && norms.has(tokens[name.last - 1])) return null
  const own = name && owners.has(tokens[last]) && ownPapers.has(tokens[name.head]) ? mainSubject(scene, first) : null
  if (own)
    return { first, last: name!.last, source: own, side: 'after', stance: 'asserts', rule: 'according to', whole: true }
  const made = name ? makerCue(scene, name.head) : null
  if (made?.source) return { first, last, source: made.source, side: 'after', stance: 'asserts', rule: 'according to' }
  // "according to the information available": nobody is named.
  if (
    name &&
    (unsaid.has(tokens[name.head]) || unsaid.has(tokens[name.head - 1])) &&
    !scene.actors.some((a) => a.first >= name.first && a.last <= name.last)
  )
    return null
  const named = name && tokens[name.last]?.text === ',' ? apposedPerson(scene, name) : null
  const source =
    named ??
    (name
      ? sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
      : (objectPronoun(scene, last) ?? pronoun(scene, last)))
  if (source === undefined) return null
  const stance = guesses.has(tokens[last - 2]) ? 'estimates' : 'asserts'
  return { first, last, source, side: 'after', stance, rule: 'according to' }
}

/** "according to the law", "according to schedule": by what it was done, not who says so. */
const norms = wordSet('law laws rule rules regulations schedule plan procedure procedures custom tradition')
const unsaid = wordSet('information')

/** "by the estimate of". */
const guesses = wordSet('estimate estimates reckoning')

/** "according to its spokesperson, Irene Baluyot": the person that the apposition names. */
const apposedPerson = (scene: Scene, name: Phrase): Source | null => {
  const { tokens, actors } = scene
  if (findAt(nouns, tokens, name.head)?.value.sort === 'body') return null
  const person = actorStarting(actors, name.last + 1)
  if (!person?.person || !(speaks(tokens, name.head) || speaks(tokens, name.last - 1))) return null
  const kind = person.kind ?? kindOf(tokens, name, [])
  return { start: person.start, end: person.end, name: person.name, kind: kind === 'anonymous' ? 'official' : kind }
}
