import { tokenAt } from '../../2-document/tokens.ts'
import type { Action } from '../../model/claim.ts'
import type { TimeMention } from '../annotations.ts'
import { hasComma } from '../clause/marks.ts'
import { wordSet } from '../lexicon.ts'
import { isOfBesides } from './besides.ts'
import type { Scene } from './scene.ts'
import type { Stretch } from './stretch.ts'

const whoOrWhich = wordSet('who which')
const operations = wordSet('raid raids operation operations crackdown sweep search')
/** So far before a time the clause begins that it stands in. */
const REACH = 10

/**
 * Whether a time is that of something else than an act of its sentence: "the ban, which took effect on 31 December", told of what
 * a clause between commas says more of; "(first half of 2024: 131)", of the number beside it.
 */
export const isOfAside = (scene: Scene, { first, last }: Stretch, anchor: number): boolean => {
  const { tokens } = scene
  if (isOfBesides(scene, tokens[first]!.sentence, first, anchor)) return true
  if (tokenAt(tokens, first - 1)?.text === '(' && tokens[last]?.text === ':') return anchor < first || anchor > last + 3
  const { sentence } = tokens[first]!
  for (let i = first - 1; i > 0 && first - i < REACH && tokens[i - 1]!.sentence === sentence; i--) {
    const t = tokens[i]!
    // "In the next raid, which was carried out on 3 March, police held five"
    if (whoOrWhich.has(t) && operations.has(tokens[i - 2]) && (anchor > last || anchor === i - 2))
      return !isOfDoing(tokens, i, first)
    if (whoOrWhich.has(t)) return tokens[i - 1]!.text === ',' && (anchor < i || hasComma(tokens, last, anchor))
    if (t.pos === 'PUNCT' || i === anchor) return false
  }
  return false
}

const carrying = wordSet(
  'carried conducted launched mounted staged took held made began started ended happened occurred followed',
)

/** "which was carried out on 3 March", not "which was praised on 3 March". */
const isOfDoing = (tokens: Scene['tokens'], which: number, first: number): boolean => {
  for (let i = which + 1; i < first; i++) if (carrying.has(tokens[i])) return true
  return false
}

/** "were remanded in custody until 26 May": how long, and not when. */
export const isTerm = ({ cue }: TimeMention, action: Action): boolean => cue === 'until' && action === 'arrest'
