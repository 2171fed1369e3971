import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { relatives } from '../clause/small-words.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import * as lists from './en/modality.ts'
import { isTurn, isUntrueThat } from './rejected.ts'
import type { Item, Scene } from './scene.ts'

const nobody = wordSet(lists.nobody)
const no = wordSet('no')
const everybody = wordSet('all every everyone everybody')

/** "Not all of the 270 are regarded as victims": how many are not, nobody says. */
export const isNotAll = ({ tokens }: Scene, item: Item): boolean => {
  for (let i = item.first - 3; i <= item.first; i++)
    if (tokenAt(tokens, i)?.lower === 'not' && everybody.has(tokens[i + 1])) return true
  return false
}

const denying = wordSet('deny denies denied denying')

/** "denied in a post that anyone had been held there": what someone says did not happen. */
export const isDeniedThat = (scene: Scene, act: Act, start: number): boolean => {
  const { tokens } = scene
  const from = act.group!.first
  for (let that = from - 1; that > start && from - that < 10; that--) {
    if (tokens[that]!.pos === 'PUNCT') return false
    if (tokens[that]!.lower !== 'that') continue
    // "rejected a post on social media claiming that three had died"
    let isTale = claiming.has(tokens[that - 1])
    for (let i = that - 1; i >= start && that - i < 9 && tokens[i]!.pos !== 'PUNCT'; i--) {
      if (tokens[i]!.pos === 'CCONJ') break
      isTale ||= tales.has(tokens[i])
      if ((denying.has(tokens[i]) && that - i < 7) || (isTale && rejecting.has(tokens[i]))) return true
    }
    return false
  }
  return false
}

const claiming = wordSet('claiming alleging')
const rejecting = wordSet('reject rejects rejected rejecting dismiss dismisses dismissed dismissing refuted refutes')
const tales = wordSet(
  'report reports claim claims rumour rumours rumor rumors allegation allegations story news post posts',
)
const falsehoods = wordSet('wrong false untrue incorrect unfounded baseless fake inaccurate')
const nots = wordSet("not n't never")

/** "The report that two men were held was wrong": what a sentence tells only to take it back. */
export const isFalseReport = (scene: Scene, act: Act, start: number): boolean => {
  const { tokens, sentences } = scene
  const from = act.group!.first
  let that = from - 1
  while (that > start && from - that < 12 && tokens[that]!.lower !== 'that' && !isTurn(tokens, that)) that--
  if (tokens[that]?.lower !== 'that') return false
  if (isUntrueThat(scene, that)) return true
  if (!tales.has(tokens[that - 1])) return false
  const { last } = sentences[act.sentence]!
  for (let i = act.trigger.last; i < Math.min(last, act.trigger.last + 12); i++)
    if (falsehoods.has(tokens[i])) return isBe(tokens[i - 1]) && !nots.has(tokens[i - 1])
  return false
}

/** "convicted no trafficker". */
export const deniedObject = (scene: Scene, act: Act): boolean => {
  const { tokens } = scene
  const at = act.trigger.head + 1
  return no.has(tokens[at]) && !amounts.has(tokens[at + 1])
}

const amounts = wordSet('more fewer less longer later')

const either = wordSet('or nor')
const withs = wordSet('with')

/** How far before its verb a subject is denied: "none of the 16 managers of the centre in Bavet has been charged". */
const FAR = 18
const NEAR = 8
/** "none of the 12 charged": a participle that hangs on its noun is denied by what opens that noun phrase only. */
const OPENING = 5

/** "no Kenyans were held", "not one was freed": nobody is whom it is done to. */
export const deniedSubject = (scene: Scene, act: Act, start: number): boolean => deniedAt(scene, act, start) >= 0

/** Where the subject of a verb is denied ("no", "none", "nobody"): the token left of the verb's group, or -1. */
export const deniedAt = (scene: Scene, act: Act, start: number): number => {
  const { tokens } = scene
  const { first, bare, passive, finite } = act.group!
  const hangs = bare && passive && !finite && !either.has(tokens[first - 1])
  // "none of those who were held was paid": the clause of those tells what they went through.
  const isOfThem = tokens[first - 1]?.pos === 'PRON' && relatives.has(tokens[first - 1])
  if ((hangs || isOfThem) && hasVerbBehind(scene, act)) return -1
  // "no Kenyans among the 60 people held": nobody else than the 60 is denied.
  const counted = act.patients.find((p) => p.quantity && p.first < first)
  const floor = counted ? counted.first - 3 : start
  const far = hangs ? OPENING : FAR
  let reach = hangs ? OPENING : NEAR
  for (let i = first - 1; i >= start && i >= floor && first - i < far; i--) {
    const t = tokens[i]!
    if (first - i >= reach && endsClause.has(t.pos)) return -1
    // "there is no doubt that 12 were held": the doubt is denied.
    if (t.lower === 'that' && tokens[i - 1]?.pos === 'NOUN') return -1
    if (nobody.has(t) || isNotOne(scene, i) || isNoOne(scene, i)) return i
    // "with no passport 12 were held": what they lack.
    if (no.has(t)) return amounts.has(tokens[i + 1]) || withs.has(tokens[i - 1]) ? -1 : i
    // "none had been tortured or abused"
    if (either.has(t) && tokens[i - 1]?.pos === 'VERB') {
      i--
      reach += 4
      continue
    }
    if (t.pos === 'PUNCT' || t.pos === 'CCONJ') return -1
    if (t.pos !== 'VERB' || i === first - 1 || isHungOn(tokens, i)) continue
    // "none of the managers who were arrested has been charged"
    const relative = relativeBefore(tokens, i)
    if (relative < 0) return -1
    reach += i - relative
    i = relative
  }
  return -1
}

const endsClause = new Set(['AUX', 'SCONJ', 'PRON'])
const named = new Set(['NOUN', 'PROPN'])
const thoses = wordSet('those')
const participles = wordSet('held caught freed taken brought found sent seen kept put sold')

/** "none of the Indians rescued there was paid": a participle right behind its noun, and no verb of a clause. */
const isHungOn = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && named.has(tokens[i - 1]!.pos) && (participles.has(tokens[i]) || tokens[i]!.lower.endsWith('ed'))

/** The "who" of a clause whose verb stands at a token, right behind its noun: -1 where there is none. */
const relativeBefore = (tokens: readonly Token[], verb: number): number => {
  let i = verb - 1
  while (isAuxiliary(tokens[i]) || tokens[i]?.pos === 'ADV') i--
  return relatives.has(tokens[i]) && (named.has(tokens[i - 1]?.pos ?? '') || thoses.has(tokens[i - 1])) ? i : -1
}

/** "none of the Indians rescued there was paid": the verb of the sentence comes behind, and is what is denied. */
const hasVerbBehind = ({ tokens, sentences }: Scene, { trigger, sentence }: Act): boolean => {
  const end = Math.min(sentences[sentence]!.last, trigger.last + FAR)
  for (let i = trigger.last; i < end; i++) {
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'CCONJ' || tokens[i]!.pos === 'SCONJ') return false
    if (isAuxiliary(tokens[i])) return true
  }
  return false
}

/** "no-one": at "one". */
export const isNoOne = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.lower === 'one' && no.has(tokens[tokens[i - 1]?.text === '-' ? i - 2 : i - 1])

const one = wordSet('one single')

/** "not one foreigner", "not a single worker": at "not". */
export const isNotOne = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.lower === 'not' && (one.has(tokens[i + 1]) || (tokens[i + 1]?.lower === 'a' && one.has(tokens[i + 2])))

const alternatives = wordSet('or nor')

/** "was not allowed her passport or allowed to go home": denied as well. */
export const isDeniedToo = ({ tokens, sentences }: Scene, { trigger, group, sentence }: Act): boolean => {
  if (!group || !alternatives.has(tokens[group.first - 1])) return false
  for (let i = group.first - 2; i > sentences[sentence]!.first; i--)
    if (tokens[i]!.lower === tokens[trigger.head]!.lower) return nots.has(tokens[i - 1])
  return false
}
