import { isAuxiliary } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'

const sinces = wordSet('since')
const finite = wordSet('has have had')
const furthest = 5

const earlier = wordSet('previous earlier past prior preceding former')
const operations = wordSet(
  'operation operations raid raids action actions investigation investigations crackdown crackdowns sweep sweeps phase phases',
)
const farthest = 12

/** "ten were held yesterday; earlier operations led to the arrest of 12": the token of "earlier", or -1. The days told before are not theirs. */
export const earlierAt = ({ tokens }: Scene, { act, sentence }: Draft): number => {
  if (act.sentence !== sentence) return -1
  const { head } = act.trigger
  for (let i = head - 1; i > 0 && head - i <= farthest; i--) {
    const t = tokens[i]!
    if (t.sentence !== sentence || t.pos === 'PUNCT') return -1
    if (operations.has(t) && earlier.has(tokens[i - 1])) return i - 1
  }
  return -1
}

/** "21 of them have since been convicted": at some time after what was told before, whose date is not theirs. */
export const isSinceThen = ({ tokens, timeAt }: Scene, { act, sentence }: Draft): boolean => {
  const { head } = act.trigger
  if (act.sentence !== sentence) return false
  for (let i = head - 1; i > 0 && head - i <= furthest; i--) {
    if (sinces.has(tokens[i])) return timeAt[i] === 0 && finite.has(tokens[i - 1])
    if (!isAuxiliary(tokens[i]) && tokens[i]!.pos !== 'ADV') return false
  }
  return false
}
