import { wordSet } from '../lexicon.ts'
import type { Item, Scene } from './scene.ts'

const amounts = wordSet('number numbers')

/** "a large number of Indian citizens": more than one, and nobody counted them. */
export const isUncountedMany = ({ tokens }: Scene, o: Item): boolean => {
  for (let i = o.head - 1; i > o.head - 6 && i > 0; i--)
    if (tokens[i]!.lower === 'of') return amounts.has(tokens[i - 1])
  return false
}
