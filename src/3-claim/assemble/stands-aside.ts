import { wordSet } from '../lexicon.ts'
import type { Item, Scene } from './scene.ts'

const groupWords = wordSet('group of batch a an the part among')

/** "42 were part of a group of 759 suspects": those told of are the 42, from the next sentence on. */
export const isBackdrop = ({ tokens }: Scene, item: Item, o: Item): boolean => {
  if (o.sentence === item.sentence) return false
  for (let i = o.first - 1; i > o.first - 6 && groupWords.has(tokens[i]); i--)
    if (tokens[i]!.lower === 'among' || tokens[i]!.lower === 'part') return true
  return false
}

const beside = wordSet('with among alongside like')
const others = wordSet('others')

/** "They crossed with thousands of others": not those the report is about. */
export const isAmongOthers = ({ tokens }: Scene, o: Item): boolean =>
  others.has(tokens[o.head]) && beside.has(tokens[o.first - 1])

const dashes = wordSet('— – --')

/** "The four -- three women and a man -- said they were beaten": what stands between dashes only says who they are. */
export const isAside = (scene: Scene, o: Item, item: Item): boolean => {
  if (o.sentence !== item.sentence) return false
  const { tokens } = scene
  let closed = false
  for (let i = o.last; i < item.first && !closed; i++) closed = dashes.has(tokens[i])
  const { first } = scene.sentences[o.sentence]!
  for (let i = o.first - 1; closed && i > first; i--) if (dashes.has(tokens[i])) return i - 1 >= scene.dateline
  return false
}
