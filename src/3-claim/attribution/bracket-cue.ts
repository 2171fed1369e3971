import { articles } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { actorBefore, actorStarting, type Cue, type Scene } from './scene.ts'
import { type Source, sourceOf } from './source.ts'

const relaying = wordSet('cited quoted reported')
const through = wordSet('via citing quoting')

/**
 * "Nine were freed (Reuters).", "Nine were freed (provincial court, cited by Reuters).": in brackets at the end of a sentence,
 * who says it.
 */
export const bracketedName = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (tokens[i]!.text !== '(' || i === sentence.first) return null
  const first = nameAt(scene, i + 1)
  if (!first || isShortForm(scene, i)) return null
  const { last } = first
  const close = tokens[last]
  if (ends(scene, last)) return cueFrom(i, last + 1, first.source, [])
  if (close?.text !== ',' && !through.has(close)) return null
  const at = close?.text === ',' ? last + 1 : last
  const by = relaying.has(tokens[at]) && tokens[at + 1]?.lower === 'by'
  if (!by && !through.has(tokens[at])) return null
  const second = nameAt(scene, by ? at + 2 : at + 1)
  if (!second || !ends(scene, second.last)) return null
  // "(Reuters, citing the police)" relays as "(the police, cited by Reuters)" does.
  const turned = !by && tokens[at]!.lower !== 'via'
  return turned
    ? cueFrom(i, second.last + 1, second.source, [first.source])
    : cueFrom(i, second.last + 1, first.source, [second.source])
}

/** Whether a bracket closes here, with nothing of the sentence behind it. */
const ends = ({ tokens, sentence }: Scene, at: number): boolean =>
  tokens[at]?.text === ')' && (at + 1 >= sentence.last || tokens[at + 1]!.text === '.')

const cueFrom = (first: number, last: number, source: Source, via: readonly Source[]): Cue => ({
  first,
  last,
  source,
  side: 'after',
  stance: 'asserts',
  rule: 'name in brackets',
  via,
  whole: true,
})

/** The actor that fills the words from a token on. */
const nameAt = (scene: Scene, from: number): { source: Source; last: number } | null => {
  const { tokens, text, actors, memory } = scene
  const at = articles.has(tokens[from]) ? from + 1 : from
  const actor = actorStarting(actors, at)
  if (!actor?.kind) return null
  const { first, last } = actor
  return { source: sourceOf(tokens, text, { first, last, head: last - 1 }, actors, memory), last }
}

/** "the Bureau of Immigration (BI)": a short form of the name before it. */
const isShortForm = ({ tokens, actors }: Scene, open: number): boolean => {
  const before = tokens[open - 1]!
  const isShort = tokens[open + 1]!.text === tokens[open + 1]!.text.toUpperCase()
  return actorBefore(actors, open)?.last === open || (isShort && before.pos === 'PROPN')
}
