import { tokenAt } from '../../2-document/tokens.ts'
import { beForms } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { passiveCues } from './en/cues.ts'
import { phraseAfter, phraseBefore, subjectEnd } from './phrase.ts'
import { quoting } from './quoting.ts'
import type { Cue, Scene } from './scene.ts'
import { sourceOf } from './source.ts'
import { isSaidToBe } from './verb-form.ts'

const passives = wordSet(passiveCues)
const telling = wordSet('told informed')

/** "are believed to", "was reported": said by someone unnamed. "held, said by relatives to be alive": by those named. "was quoted as saying": said by the subject. */
export const passiveCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  let at = i - 1
  while (tokenAt(tokens, at)?.pos === 'ADV') at--
  if (!beForms.has(tokenAt(tokens, at)) && !isSaidToBe(scene, i)) return null
  if (telling.has(tokens[i])) return toldBy(scene, i)
  if (!passives.has(tokens[i])) return null
  if (quoting.has(tokens[i])) {
    const said = sayingAfter(scene, i + 1)
    const { end } = subjectEnd(tokens, sentence, at)
    const name = said > 0 ? phraseBefore(tokens, sentence, end) : null
    if (name) {
      const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
      return { first: i, last: said, source, side: 'before', stance: 'asserts', rule: 'quoted as saying' }
    }
  }
  const by = tokens[i + 1]?.lower === 'by' ? phraseAfter(tokens, sentence, i + 2) : null
  const source = by ? sourceOf(tokens, scene.text, by, scene.actors, scene.memory) : null
  return { first: i, last: i + 1, source, side: by ? 'after' : 'before', stance: 'thinks', rule: 'passive cue' }
}

/** "was told by two of the returnees that he died": whoever tells is the source. */
const toldBy = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (tokens[i + 1]?.lower !== 'by') return null
  const name = phraseAfter(tokens, sentence, i + 2)
  if (!name || tokens[name.last]?.lower !== 'that') return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  return { first: i, last: i + 2, source, side: 'after', stance: 'asserts', rule: 'told by' }
}

/** The token after "as saying" within reach, or -1. */
const sayingAfter = (scene: Scene, from: number): number => {
  const { tokens, sentence } = scene
  for (let k = from; k + 1 < sentence.last && k - from < 14; k++)
    if (tokens[k]!.lower === 'as' && tokens[k + 1]!.lower.endsWith('ing')) return k + 2
  return -1
}
