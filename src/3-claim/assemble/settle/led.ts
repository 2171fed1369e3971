import { tokenAt } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'

/** What stands right before a place of the claim's own sentence, its preposition left out. */
export const leads = [
  'elsewhere',
  'act',
  'verb',
  'own',
  'others',
  'place',
  'speech',
  'noun',
  'name',
  'opening',
  'other',
] as const
const [elsewhere, act, verb, own, others, place, speech, noun, name, opening, other] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
]

const speeches = wordSet(
  `said told says tells reporters journalists conference briefing interview parliament statement ceremony speaking spoke speech
   hearing press media told announced seminar summit meeting forum event`,
)

/** "arrested in X" is led by the act, "the men from X" by the claim's own people, "a news conference in X" by speech. */
export const ledOf = ({ tokens, itemAt, items, placeAt }: Scene, d: Draft, first: number): number => {
  const { sentence } = tokens[first]!
  if (sentence !== d.sentence) return elsewhere
  let i = first - 1
  while (i >= 0 && tokens[i]!.sentence === sentence && first - i < 5 && isPassed(tokens[i]!.pos)) i--
  const t = tokenAt(tokens, i)
  if (t?.sentence !== sentence || t.pos === 'PUNCT') return opening
  if (placeAt[i]) return place
  const at = itemAt[i]!
  if (at) return items[at - 1] === d.item ? own : others
  if (speeches.has(t)) return speech
  if (i === d.act.trigger.head) return act
  if (t.pos === 'VERB' || t.pos === 'AUX') return verb
  return t.pos === 'NOUN' ? noun : t.pos === 'PROPN' ? name : other
}

const isPassed = (pos: string): boolean => pos === 'ADP' || pos === 'DET' || pos === 'ADJ' || pos === 'NUM'
