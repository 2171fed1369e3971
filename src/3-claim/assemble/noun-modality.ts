import type { Modality } from '../../model/claim.ts'
import { BASE, ING, isAuxiliary, PARTICIPLE, PAST, verbGroupAt } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import * as lists from './en/modality.ts'
import { governor, isForgone, isRealised } from './governor.ts'
import type { Scene } from './scene.ts'

const ordering = wordSet(lists.ordering)
const unreal = wordSet(lists.unreal)
const planNouns = wordSet(lists.planNouns)
const furtherNouns = wordSet(lists.furtherNouns)
const expecting = wordSet(
  'expect expects expected expecting anticipate anticipates anticipated predict predicts predicted',
)

/** "expects at least 1,000 arrests": before the number of an act that a noun names. */
const isExpected = ({ tokens }: Scene, { trigger, patients: [item] }: Act, start: number): boolean =>
  item?.quantity != null && item.first > start && item.last <= trigger.last && expecting.has(tokens[item.first - 1])

/** "are feared dead": nobody knows it. */
const fearing = wordSet('feared presumed believed thought')
const no = wordSet('no')
/** "a reward for the arrest of ten". */
const wishes = wordSet('request reward rewards bounty bounties')

/** Whether one of the words stands right before a token, so many words off. */
export const nearBefore = (
  scene: Scene,
  head: number,
  start: number,
  set: { has(t: Scene['tokens'][number] | undefined): boolean },
  reach: number,
): boolean => {
  for (let i = head - 1; i >= start && head - i <= reach; i--) if (set.has(scene.tokens[i])) return true
  return false
}

const seeking = wordSet(
  'seek seeks seeking sought ask asking apply applies applied applying approve approves approved approving',
)

/** "is seeking the extradition of four": under way, and still to come. */
const isSought = (scene: Scene, head: number, start: number): boolean => nearBefore(scene, head, start, seeking, 4)

/** How certain an act is that a noun names ("the return of 12"), or null where it is only asked for or talked of. */
export const nounModality = (scene: Scene, act: Act, start: number): Modality | null => {
  const { tokens, sentences } = scene
  const { head, last } = act.trigger
  const end = sentences[act.sentence]!.last
  if (nearBefore(scene, head, start, no, 2)) return 'denied'
  if (act.trigger.row.action === 'die' && nearBefore(scene, head, start, fearing, 1)) return 'alleged'
  if (nearBefore(scene, head, start, planNouns, 2) && act.trigger.row.action !== 'raid') return 'planned'
  if (journeys.has(act.trigger.row.action) && nearBefore(scene, head, start, furtherNouns, 2)) return 'planned'
  if (isExpected(scene, act, start)) return 'planned'
  for (let i = last; i < Math.min(end, last + 8); i++) {
    const t = tokens[i]!
    if (t.lower === 'will' || t.lower === 'planned') return 'planned'
    if (t.pos === 'PUNCT') break
  }
  const carried = carriedOut(scene, act, start)
  if (carried) return carried === 'unreal' ? null : carried
  const governed = governorOfNoun(scene, head, start) ?? preparedNoun(scene, act, start)
  if (act.trigger.row.action === 'extradite' && isSought(scene, head, start)) return 'planned'
  if (governed === 'unreal') return null
  return governed ?? 'happened'
}

const carrying = wordSet(lists.carrying)
const foiling = wordSet(lists.foiling)
const outWords = wordSet('out down')
const preparing = wordSet(lists.preparing)

/**
 * "failed to secure the release of 50", "will file charges against 12", "would have ordered their arrest", "prevented the arrest
 * of 50": the verb that carries out what the noun names says whether it came to be; null where it leaves that open.
 */
const carriedOut = (scene: Scene, act: Act, start: number): Modality | 'unreal' | null => {
  const { tokens } = scene
  let v = act.trigger.head - 1
  while (v >= start && act.trigger.head - v < 7 && (inPhrase.has(tokens[v]!.pos) || outWords.has(tokens[v]))) v--
  if (v < start) return null
  if (foiling.has(tokens[v])) return 'unreal'
  if (!carrying.has(tokens[v])) return null
  const word = tokens[v]!.lower
  const forms = word.endsWith('ing') ? ING : word.endsWith('ed') ? PAST | PARTICIPLE : BASE
  const g = verbGroupAt(tokens, v, forms, start, () => -1)
  if (forms === ING && g.bare && isForgone(scene, v)) return 'unreal'
  if (g.tense === 'future') return g.perfect ? 'unreal' : g.negated ? 'denied' : 'planned'
  if (g.negated) return 'denied'
  if (g.tense === 'modal') return 'unreal'
  if (g.infinitive && isRealised(scene, g.first, start)) return 'happened'
  if (g.infinitive && !preparing.has(tokens[v])) return governor(scene, g.first, start)
  return null
}

const journeys = new Set(['deport', 'repatriate', 'release', 'extradite', 'rescue'])
const workingFor = wordSet(lists.workingFor)
const talkedOf = wordSet(lists.talkedOf)
const heldUp = wordSet(lists.heldUp)

/**
 * "working for the repatriation of 90", "is arranging the return of 12", "the deportation of 300 is being delayed": a
 * journey that a noun names came to be only where nothing says that it is still being prepared or talked of.
 */
const preparedNoun = (scene: Scene, act: Act, start: number): 'planned' | 'unreal' | null => {
  const { tokens, sentences } = scene
  const { head, row, last } = act.trigger
  if (!journeys.has(row.action)) return null
  let i = head - 1
  while (i >= start && head - i < 7 && inPhrase.has(tokens[i]!.pos)) i--
  if (preparing.has(tokens[i])) return 'planned'
  if (talkedOf.has(tokens[i])) return 'unreal'
  if (aiming.has(tokens[i]))
    for (let k = i - 1; k >= start && i - k < 12; k--) {
      if (workingFor.has(tokens[k])) return 'planned'
      if (tokens[k]!.text === ',' || tokens[k]!.text === ';') break
    }
  const end = Math.min(sentences[act.sentence]!.last, last + 24)
  for (let k = last + 1; k < end; k++) {
    if (tokens[k]!.pos === 'PUNCT') {
      k = afterAside(scene, k, end)
      if (k < 0) return null
    }
    if (heldUp.has(tokens[k]) && (isAuxiliary(tokens[k - 1]) || tokens[k - 1]!.pos === 'ADV')) return 'planned'
  }
  return null
}

const whichWasSet = wordSet(lists.whichWasSet)

/** The word behind ", which had been set for Friday,", whose first comma stands at `k`; -1 where nothing of the kind does. */
const afterAside = ({ tokens }: Scene, k: number, end: number): number => {
  if (tokens[k]!.text !== ',' || !whichWasSet.has(tokens[k + 1])) return -1
  for (let close = k + 2; close < end; close++)
    if (tokens[close]!.pos === 'PUNCT') return tokens[close]!.text === ',' ? close + 1 : -1
  return -1
}

/** "work for the return", "working with the consulates on the return". */
const aiming = wordSet('for on')

const inPhrase = new Set(['DET', 'ADJ', 'ADV', 'CCONJ', 'NOUN', 'PRON', 'NUM'])

const talkingOf = wordSet('on about over')
const talks = wordSet('talks negotiations discussions debate dispute consultations')
const undone = wordSet('aside quashed overturned annulled vacated reversed')
/** "recommends charges against 35": which nobody has filed. */
const advising = wordSet('recommend recommends recommended recommending')
const warrants = wordSet('warrants warrant')

const governorOfNoun = (scene: Scene, head: number, start: number): 'planned' | 'ordered' | 'unreal' | null => {
  for (let i = head - 1; i >= start && head - i < 4; i--) {
    const t = scene.tokens[i]!
    if (ordering.has(t) && t.lower !== 'told') return 'ordered'
    if (warrants.has(t)) return 'ordered'
    if (t.lower === 'for' && (unreal.has(scene.tokens[i - 1]) || wishes.has(scene.tokens[i - 1]))) return 'unreal'
    // "talks on the release of 50"
    if (talkingOf.has(t) && talks.has(scene.tokens[i - 1])) return 'unreal'
    // "set aside the convictions of two"
    if (undone.has(t) || advising.has(t)) return 'unreal'
    if (t.lower === 'plans' || t.lower === 'planned' || t.lower === 'planning') return 'planned'
    if (t.pos === 'PUNCT') return null
  }
  return null
}
