import { nots } from '../clause/small-words.ts'
import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { addAbsent } from './absent.ts'
import { addFalse } from './disputed.ts'
import type { Draft } from './draft.ts'
import { subjectWords } from './en/topic.ts'
import { addRebuttal } from './rebuttal.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'
import { pushTold } from './told-act.ts'
import { wordFlags } from './word-flags.ts'

const trades = wordSet('industry trade business economy racket enterprise market')
const sums = wordSet('cases scams frauds')
const plain = wordSet('a an the this that its their')
const flagsOf = wordFlags(
  'worth',
  'false fake untrue unfounded exaggerated baseless groundless fabricated overblown wrong inaccurate misleading invented unfair biased unconfirmed overstated inflated fantasy nonsense rubbish fiction lies propaganda speculation distorted incorrect slander hearsay outdated untruthful motivated malicious defamatory slanderous unjustified ridiculous absurd irresponsible premature',
  'put puts putting',
  'ours true correct accurate right',
  'among',
  'no nothing where reflect opposite',
)
const scams = wordSet(subjectWords)

/** Claims told without a verb of their own: what a trade in scams is worth, and which reports someone calls false. */
export const addTold = (scene: Scene, n: number, drafts: Draft[], used: ReadonlySet<Item>): void => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  for (let i = first + 1; i < last; i++) {
    const flags = flagsOf(tokens[i]!.word)
    if (flags === 0) continue
    if (flags & 1) addWorth(scene, n, i, drafts, used)
    else if (flags & 2) addFalse(scene, n, i, drafts)
    else if (flags & 4) addPut(scene, n, i, drafts, used)
    else if (flags & 16) addAbsent(scene, n, i, drafts)
    else if (flags & 32) addRebuttal(scene, n, i, drafts)
    else if (isNegated(scene, i)) addFalse(scene, n, i, drafts)
  }
}

/** "That figure is not ours": at "ours". */
const isNegated = ({ tokens }: Scene, i: number): boolean => nots.has(tokens[i - 1]) && isBe(tokens[i - 2])

const amounts = wordSet('figure estimate number count total toll')

/** "put at between 1,500 and 3,000 the number of people who work in scam sites". */
const addPutBefore = (scene: Scene, n: number, at: number, drafts: Draft[], used: ReadonlySet<Item>): void => {
  const { tokens, sentences } = scene
  const { last } = sentences[n]!
  const number = itemAt(scene, at + 2) ?? itemAt(scene, at + 3)
  if (!number?.quantity || used.has(number) || (number.sort !== 'bare' && number.sort !== 'people')) return
  if (!amounts.has(tokens[number.last + 1]) || tokens[number.last + 2]?.lower !== 'of') return
  let held = false
  let whom: readonly string[] = []
  for (let i = number.last + 3; i < Math.min(last, number.last + 18); i++) {
    if (jails.has(tokens[i])) return
    const item = itemAt(scene, i)
    if (item && !item.quantity && item.nationalities.length) whom = item.nationalities
    held ||= captivity.has(tokens[i]) || (workers.has(tokens[i]) && isScamSite(scene, i, last))
  }
  if (held) pushTold(scene, 'hold', n, at, 'estimated', itemWith(number, { nationalities: whom }), drafts)
}

const workers = wordSet('work working works live living')

/** "in scam sites" behind a verb. */
const isScamSite = (scene: Scene, at: number, last: number): boolean => {
  for (let i = at + 1; i < Math.min(last, at + 5); i++) if (scams.has(scene.tokens[i])) return true
  return false
}

const captivity = wordSet('inside trapped captive stuck stranded confined held still')
const jails = wordSet(
  'rescued freed calls requests complaints cases helped returned repatriated police jail jails prison prisons custody detention arrested cells immigration',
)

/** "put the number of Ugandans still in scam camps at about 180": how many someone believes to be held. */
const addPut = (scene: Scene, n: number, at: number, drafts: Draft[], used: ReadonlySet<Item>): void => {
  const { tokens, sentences } = scene
  const { last } = sentences[n]!
  if (tokens[at + 1]?.lower === 'at') {
    addPutBefore(scene, n, at, drafts, used)
    return
  }
  if (!amounts.has(tokens[at + 1]) && !amounts.has(tokens[at + 2])) return
  let named: Item | null = null
  let held = false
  for (let i = at + 2; i < Math.min(last, at + 24); i++) {
    const t = tokens[i]!
    if (jails.has(t) || t.text === ';') return
    if (captivity.has(t)) held = true
    const item = itemAt(scene, i)
    if (item && !item.quantity && item.nationalities.length) named = item
    if (t.lower !== 'at' || !held) continue
    const number = itemAt(scene, i + 1) ?? itemAt(scene, i + 2)
    if (!number?.quantity || used.has(number) || (number.sort !== 'bare' && number.sort !== 'people')) continue
    const whom = named?.nationalities ?? number.nationalities
    pushTold(scene, 'hold', n, at, 'estimated', itemWith(number, { nationalities: whom }), drafts)
    return
  }
}

/** "in an industry worth billions of dollars": nobody counted it. */
const addWorth = (scene: Scene, n: number, at: number, drafts: Draft[], used: ReadonlySet<Item>): void => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  const cases = sums.has(tokens[at - 1])
  if (!cases && !trades.has(tokens[at - 1])) return
  const before = tokens[at - 2]
  if (!cases && !plain.has(before) && !scams.has(before) && before?.pos !== 'ADJ') return
  let money: Item | null = null
  for (let i = at + 1; i < Math.min(last, at + 5) && !money; i++) money = itemAt(scene, i)
  if (money?.sort !== 'money' || used.has(money)) return
  let told = false
  for (let i = first; i < at && !told; i++) told = scams.has(tokens[i])
  if (!told) return
  pushTold(scene, 'defraud', n, at, cases ? 'happened' : 'estimated', money, drafts)
}
