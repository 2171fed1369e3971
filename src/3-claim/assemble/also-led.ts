import type { WordSet } from '../lexicon.ts'
import { firstItem, joinedAfter } from './list.ts'
import type { Item, Scene } from './scene.ts'

/** "charges against the lessee, a woman of 43, and against two clerks": those behind the same preposition once more. */
export const alsoLed = (scene: Scene, lead: WordSet, from: number, end: number): Item[] => {
  const { tokens } = scene
  for (let i = from; i + 1 < Math.min(end, from + 18) && tokens[i]!.text !== ';'; i++)
    if (tokens[i]!.lower === 'and' && lead.has(tokens[i + 1])) {
      const more = firstItem(scene, i + 2, Math.min(end, i + 4))
      return more?.quantity ? joinedAfter(scene, more, end) : []
    }
  return []
}
