import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { downAfter, downBefore, downOfShares, upAfter, upBefore, upOfShares } from './en/changes.ts'

const up = wordSet(upBefore)
const down = wordSet(downBefore)
const upShares = wordSet(upOfShares)
const downShares = wordSet(downOfShares)
const upBehind = wordSet(upAfter)
const downBehind = wordSet(downAfter)
const fillers = wordSet(
  'by a an another further a roughly sharply slightly only just modest modestly steadily still as much',
)

export type Change = 'up' | 'down'

/**
 * Whether a number, hedges included, in tokens `first` up to `last` is how much something rose or fell: "rose by 8%", "20 lower",
 * "a 5% cut". `share` where it is percents, points or another measure. Null where it is a state of its own ("rose to 3.9 million").
 */
export const changeOf = (tokens: readonly Token[], first: number, last: number, share: boolean): Change | null => {
  const sentence = tokens[first]!.sentence
  for (let k = first - 1; k >= 0 && k > first - 4 && tokens[k]!.sentence === sentence; k--) {
    const t = tokens[k]!
    if (up.has(t)) return 'up'
    if (down.has(t)) return 'down'
    if (t.lower === 'a' || t.lower === 'an') share = false
    if (share && upShares.has(t)) return 'up'
    if (share && downShares.has(t)) return 'down'
    if (!fillers.has(t) && t.pos !== 'ADV') break
  }
  const behind = tokens[last]
  if (!behind || behind.sentence !== sentence) return null
  if (!share && (behind.lower === 'more' || behind.lower === 'less')) return null
  if (upBehind.has(behind)) return 'up'
  return downBehind.has(behind) ? 'down' : null
}
