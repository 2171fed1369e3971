import { nots } from '../clause/small-words.ts'
import { isBe } from '../clause/verb-group.ts'
import { type WordSet, wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import type { Scene } from './scene.ts'

const rejecting = wordSet(
  'deny denies denied denying dispute disputes disputed refute refutes refuted reject rejects rejected dismiss dismisses dismissed rebut rebuts rebutted',
)

const hearsay = wordSet(
  'report reports rumour rumours rumor rumors suggestion suggestions claim claims allegation allegations accusation accusations assertion assertions story stories account accounts version versions a an the any media press news',
)

const whose: ReadonlySet<string> = new Set(['ADJ', 'PROPN', 'PART'])

const turning = wordSet('but although though while')

/** "no sign that 12 were freed, but nine were deported": where what is denied ends. */
export const isTurn = (tokens: Scene['tokens'], at: number): boolean =>
  turning.has(tokens[at]) && tokens[at - 1]?.text === ','

/** "denied reports that 33 had been deported": what only hearsay tells and someone rejects did not happen. */
export const isRejected = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { first } = sentences[act.sentence]!
  const from = act.group?.first ?? act.trigger.head
  if (act.trigger.kind === 'noun' && isCalledFalse(scene, act, from)) return true
  for (let that = from - 1; that > first && from - that < 14; that--) {
    if (isTurn(tokens, that)) return false
    if (tokens[that]!.lower !== 'that') continue
    let i = that - 1
    while (i > first && (hearsay.has(tokens[i]) || falsely.has(tokens[i]) || tokens[i]!.lower === 'as')) i--
    // "rejected the Thai account that", "the city's claim that": whose it is.
    if (i < that - 1) while (i > first && (whose.has(tokens[i]!.pos) || hearsay.has(tokens[i]))) i--
    if (tales.has(tokens[that - 1]) && isTakenBackNext(scene, act.sentence)) return true
    if (isFalseTale(scene, that, first) || isCalledFalse(scene, act, that) || isUntrueThat(scene, that)) return true
    return i < that - 1 && (rejecting.has(tokens[i]) || rejecting.has(tokens[i - 1]))
  }
  return false
}

const tales = wordSet(
  'information report reports rumour rumours rumor rumors claim claims post posts story message messages news',
)
const falsely = wordSet(
  'false fake untrue incorrect baseless unfounded groundless bogus fabricated invented exaggerated misleading nonsense rumours rumors lies hoax',
)
const calling = wordSet(
  'call calls called calling describe describes described describing brand brands branded branding label labels labelled labeled',
)

/** "A false report is going round that 300 were arrested". */
const isFalseTale = (scene: Scene, that: number, first: number): boolean => {
  const { tokens } = scene
  for (let i = that - 1; i > first && that - i < 12; i--) if (tales.has(tokens[i])) return falsely.has(tokens[i - 1])
  return false
}

/** Where the tale stands whose contents begin at a token: "reports that", "reports of"; -1 for none. */
const taleBefore = ({ tokens }: Scene, that: number): number => {
  for (let i = that - 1; i >= 0 && that - i < 8 && tokens[i]!.pos !== 'PUNCT'; i--) if (tales.has(tokens[i])) return i
  return -1
}

/** "dismissed reports of 40 deaths", "called the reports": by the verb that the tale is the object of. */
const isObjectOf = ({ tokens }: Scene, tale: number, verbs: WordSet): boolean =>
  verbs.has(tokens[tale - 1]) || (verbs.has(tokens[tale - 2]) && tokens[tale - 1]!.pos !== 'PUNCT')

/** "Reports that 40 had died are false", "called reports of 40 deaths false": what is said of the tale. */
const isCalledFalse = (scene: Scene, act: Act, that: number): boolean => {
  const { tokens, sentences } = scene
  const tale = taleBefore(scene, that)
  if (tale < 0) return false
  if (act.trigger.kind === 'noun' && isObjectOf(scene, tale, rejecting)) return true
  const isCalled = isObjectOf(scene, tale, calling)
  const { last } = sentences[act.sentence]!
  for (let i = act.trigger.last; i < Math.min(last, act.trigger.last + 12); i++) {
    if (isCalled && falsely.has(tokens[i])) return true
    if (!isBe(tokens[i])) continue
    for (let k = i + 1; k < i + 4; k++)
      if (falsely.has(tokens[k]) || (tokens[k]?.lower === 'true' && nots.has(tokens[k - 1]))) return true
  }
  return false
}

const pointing = wordSet('it this that')

/** "A rumour that 30 had died was going round. It was false": what the next sentence says of the tale. */
const isTakenBackNext = ({ tokens, sentences }: Scene, n: number): boolean => {
  const next = sentences[n + 1]
  if (!next || !pointing.has(tokens[next.first]) || !isBe(tokens[next.first + 1])) return false
  const at = next.first + 2
  return falsely.has(tokens[at]) || (nots.has(tokens[at]) && tokens[at + 1]?.lower === 'true')
}

const proofs = wordSet('evidence proof sign signs indication indications confirmation')

/** "it was not true that 40 had died", "no evidence that they were held". */
export const isUntrueThat = ({ tokens }: Scene, that: number): boolean =>
  (proofs.has(tokens[that - 1]) && tokens[that - 2]?.lower === 'no') ||
  (tokens[that - 1]?.lower === 'true' && nots.has(tokens[that - 2])) ||
  (falsely.has(tokens[that - 1]) && isBe(tokens[that - 2]))
