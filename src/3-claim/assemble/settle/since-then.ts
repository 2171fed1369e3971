import { isAuxiliary } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'

const sinces = wordSet('since')
const finite = wordSet('has have had')
const furthest = 5

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
