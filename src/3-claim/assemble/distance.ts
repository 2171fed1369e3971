import type { Token } from '../../2-document/tokens.ts'
import type { Scene } from './scene.ts'
import { wordFlags } from './word-flags.ts'

const flagsOf = wordFlags(
  ';',
  ',',
  'after before when while because since although though if whether who which where',
  'and but',
)

const costOf = ({ word, pos }: Token): number => {
  const flags = flagsOf(word)
  if (flags & 1) return 21
  if (flags & 2) return 3
  if (flags & 4) return 6
  if (pos === 'VERB') return 7
  return flags & 8 ? 3 : 1
}

/** How far it is from the start of a text to each of its tokens: a step a token, more for every mark, verb or new clause. */
export const stepsTo = (tokens: readonly Token[]): Int32Array => {
  const steps = new Int32Array(tokens.length + 1)
  for (let i = 0; i < tokens.length; i++) steps[i + 1] = steps[i]! + costOf(tokens[i]!)
  return steps
}

/** How far an act is from a mention: tokens between, more for every mark, verb or new clause that stands between. */
export const distance = ({ steps }: Scene, anchor: number, first: number, last: number): number => {
  const from = first > anchor ? anchor + 1 : last
  const to = Math.max(first, anchor)
  return to > from ? steps[to]! - steps[from]! : 0
}
