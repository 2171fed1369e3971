import { articles } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { inverting, invertingNamed } from './en/cues.ts'
import { type Phrase, phraseAfter } from './phrase.ts'
import { quoting } from './quoting.ts'
import { actorStarting, type Cue, type Scene, type Stance } from './scene.ts'
import { shownAt, sourceOf } from './source.ts'
import { mainSubject } from './subject.ts'

const invertingVerbs = wordSet(inverting)
const namedOnly = wordSet(invertingNamed)
const closing = wordSet('” " ’ \' ,')

/** "the inspector", "police chief Tan", not "offices": somebody in particular. */
const isNamed = ({ tokens, actors }: Scene, { first, last }: Phrase): boolean =>
  actors.some(
    (a) =>
      a.first >= first &&
      a.last <= last &&
      (a.person || (a.kind !== null && (articles.has(tokens[first]) || a.rule !== 'described'))),
  )

const tellings = wordSet('told tells')
const thats = wordSet('that')
const ours = wordSet('this our')

/** "The spokesman, Maj. Lin, told reporters that …": who is told, and does not tell. */
const isListener = ({ tokens }: Scene, { first, last }: Phrase, kind: string): boolean =>
  kind === 'media' || ours.has(tokens[first]) || thats.has(tokens[last])

/** "…", said the minister. */
export const invertedCue = (scene: Scene, i: number, stance: Stance, sure: boolean): Cue | null => {
  const { tokens, sentence, actors } = scene
  if (i === sentence.first || !closing.has(tokens[i - 1])) return null
  const isNamedOnly = namedOnly.has(tokens[i])
  if (!isNamedOnly && !invertingVerbs.has(tokens[i])) return null
  if (sure && !actorStarting(actors, i + 1)?.person) return null
  const name = phraseAfter(tokens, sentence, i + 1)
  if (!name || (isNamedOnly && !isNamed(scene, name))) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  if (tellings.has(tokens[i]) && tokens[i - 1]!.text === ',' && isListener(scene, name, source.kind)) return null
  return { first: i, last: i + 1, source, side: 'after', stance, rule: 'cue + subject' }
}

/** "…, saying …": the speaker is the subject of the sentence, or whoever spoke in it before. */
export const participleCue = (scene: Scene, i: number, stance: Stance): Cue | null => {
  const { tokens } = scene
  if (!tokens[i]!.lower.endsWith('ing') || tokens[i - 1]?.text !== ',') return null
  const source = scene.before ?? mainSubject(scene, i, quoting.has(tokens[i]))
  if (!source) return null
  const { start } = tokens[i]!
  const shown = shownAt(source, { start, end: start })
  return { first: i, last: i + 1, source: scene.before ? shown : source, side: 'before', stance, rule: 'participle' }
}
