import { wordSet } from '../lexicon.ts'
import type { Scene } from './scene.ts'

const knowing = wordSet(
  'know knows knew known find out determine establish learn learned learnt identify identified ask asked discover discovered',
)

/** "Detectives know who fired, injuring three": whoever fired, and nobody says who. */
export const isAskedFor = ({ tokens }: Scene, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.lower === 'who' && knowing.has(tokens[i - 1])) return true
  return false
}
