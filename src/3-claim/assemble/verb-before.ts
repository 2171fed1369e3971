import { prepositions } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { itemAt, type Scene } from './scene.ts'

/** A verb right before a noun phrase that it has as object: its token, or -1. */
export const verbBefore = (scene: Scene, first: number, start: number): number => {
  for (let i = first - 1; i >= start && first - i < 3; i--) {
    const t = scene.tokens[i]!
    if (t.pos === 'VERB' && !scene.itemAt[i]) return i
    // "shot dead two guards"
    if (i === first - 1 && became.has(t) && leaving.has(scene.tokens[i - 1])) return i - 1
    // "a man who shot three guards": the word between the two can be nothing else.
    if (i === first - 1 && t.pos === 'NOUN' && who.has(scene.tokens[i - 1])) return i
    if ((i === first - 1 || scene.tokens[first - 1]!.pos === 'DET') && isOfRelative(scene, i)) return i
    if (i === first - 1 && crimes.has(t) && prepositions.has(scene.tokens[i - 1]) && blaming.has(scene.tokens[i - 2]))
      return i
    if (t.pos === 'PUNCT') return -1
  }
  return -1
}

/** "a militia that controls the town": a verb, whatever the tagger makes of it. */
const isOfRelative = ({ tokens }: Scene, i: number): boolean => {
  const { text, lower, pos } = tokens[i]!
  return pos === 'NOUN' && text === lower && lower.endsWith('s') && openers.has(tokens[i - 1])
}
const openers = wordSet('who which that')

/** "suspected of smuggling migrants": a verb, though it looks like the noun. */
const crimes = wordSet('smuggling trafficking')
const blaming = wordSet('suspected accused convicted guilty charged wanted arrested held jailed')

const who = wordSet('who which')
const leaving = wordSet('shot left leaves leaving found')
const became = wordSet('dead hurt missing ill homeless')

/** "left one person dead and nine others injured": where the first of the objects begins that end in the one at `first`. */
export const firstOfJoined = (scene: Scene, first: number, start: number): number => {
  if (first - 2 < start || scene.tokens[first - 1]!.lower !== 'and') return first
  const item = itemAt(scene, first - 2) ?? (became.has(scene.tokens[first - 2]) ? itemAt(scene, first - 3) : null)
  return item?.quantity && item.first > start ? item.first : first
}
