import { sentenceKind, wordKind } from '../../2-document/vocabulary.ts'
import type { Modality } from '../../model/claim.ts'
import { ING } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import { beliefAfter, isAlleged, isInquiredInto, isSuspicion, isUnverified } from './allegation.ts'
import { sizeOf } from './count.ts'
import { deniedObject, deniedSubject, isDeniedThat, isFalseReport, isNotAll } from './denial.ts'
import * as lists from './en/modality.ts'
import { isEstimate } from './estimate.ts'
import { governor, helpedTo, isAhead, isAimedAt, isForgone, isOrdered, isRealised } from './governor.ts'
import { lasting } from './lasting.ts'
import { isNeverDone } from './never-done.ts'
import { nearBefore, nounModality } from './noun-modality.ts'
import type { Item, Scene } from './scene.ts'

const nobody = wordSet(lists.nobody)

/** How certain the text makes an act, or null where it says that it was only tried, asked for or imagined. */
export const modalityOf = (scene: Scene, act: Act, item: Item | null): Modality | null => {
  const { tokens, sentences } = scene
  const { row, head, kind } = act.trigger
  const start = sentences[act.sentence]!.first
  if (isAsked(scene, act, start) || isInverted(scene, act, start)) return null
  if (item && isNotAll(scene, item)) return null
  if (isNeverDone(scene, act, item, start)) return null
  if (row.ordered) return nearBefore(scene, head, start, seeking, 4) ? 'planned' : 'ordered'
  if (kind === 'noun' && row.action === 'defraud' && isEstimate(scene, act, item)) return 'estimated'
  if (kind === 'noun') return row.state ? 'ongoing' : nounModality(scene, act, start)
  const g = act.group!
  if (row.name === 'not heard of') return 'ongoing'
  if (row.name === 'kept inside') return g.tense === 'present' ? 'ongoing' : 'happened'
  if (row.planned) return 'planned'
  if (row.alleged) return g.negated || g.tense === 'modal' ? null : 'alleged'
  if (g.negated && (row.action === 'missing' || row.action === 'hold'))
    return row.action === 'hold' &&
      (nobody.has(tokens[g.first]) || deniedSubject(scene, act, start) || !letting.has(tokens[head]))
      ? 'denied'
      : 'ongoing'
  if (g.negated && isPolicy(act, item)) return null
  if (g.negated) return g.tense === 'modal' ? null : 'denied'
  if (deniedSubject(scene, act, start) || deniedObject(scene, act))
    return g.tense === 'future' && nearBefore(scene, g.first, start, assuring, 14) ? null : 'denied'
  if (isDeniedThat(scene, act, start) || isFalseReport(scene, act, start)) return 'denied'
  if ((g.infinitive || g.tense === 'future') && isCutShort(scene, act)) return null
  if (g.infinitive && g.tense !== 'future') {
    // "warn people not to be duped"
    if (nots.has(tokens[g.first - 1]) || nots.has(tokens[g.first - 2])) return null
    if (g.passive && desiring.has(tokens[g.first - 1])) return null
    if (isRealised(scene, g.first, start)) return 'happened'
    const governed = governor(scene, g.first, start)
    if (governed) return governed === 'unreal' || (governed === 'planned' && isGivenUp(scene, act)) ? null : governed
    if (isAnnounced(scene, g.first, start)) return 'planned'
    if (g.perfect && isThought(scene, g.first))
      return isSum(act, item) && isEstimate(scene, act, item) ? 'estimated' : 'alleged'
    if (g.perfect) return 'happened'
    if (row.action !== 'hold' && row.action !== 'recruit') return null
    return isEstimate(scene, act, item) ? 'estimated' : 'happened'
  }
  if (helpedTo(scene, g.first)) {
    const governed = governor(scene, g.first - 2, start)
    return governed === 'unreal' ? null : governed
  }
  // "The gang would lock them up until they paid": what it used to do.
  if (ofCaptors.has(row.action) && tokens[g.first]!.lower === 'would') return null
  if (g.perfect && g.tense === 'future' && tokens[g.first]!.lower === 'would') return null
  if (act.trigger.forms & ING && g.bare && isForgone(scene, g.first)) return null
  if (act.trigger.forms & ING && g.bare && isAhead(scene, g.first)) return 'planned'
  if (g.tense === 'future' || (item !== null && item.first > head && isToCome(scene, item))) return 'planned'
  if (g.tense === 'none' && g.passive && !g.bare && !g.finite) {
    const governed = governor(scene, g.first, start)
    if (governed === 'ordered' || governed === 'planned') return governed
  }
  const caused = g.bare ? causedAt(scene, g.first, start) : -1
  if (caused >= 0) {
    const governed = governor(scene, caused, start)
    if (governed) return governed === 'unreal' ? null : governed
  }
  if (isEstimate(scene, act, item))
    return g.tense === 'modal' && g.perfect && !isSum(act, item) ? 'alleged' : 'estimated'
  if (g.tense === 'modal' && isDone(scene, act, item)) return 'happened'
  if (act.trigger.forms & ING && g.bare && isAimedAt(scene, g.first)) return null
  if (g.tense === 'modal') return row.action === 'hold' || row.action === 'escape' ? 'estimated' : null
  if (isAlleged(scene, head, start) || beliefAfter(scene, act) || isSuspicion(scene, act, start)) return 'alleged'
  if (isUnverified(scene, act, start) || isInquiredInto(scene, act, start)) return 'alleged'
  if (isOrdered(scene, act, start)) return 'ordered'
  if (g.bare && g.head > start && tokens[g.head - 1]!.lower === 'for' && g.infinitive) return null
  if (lasting(scene, act, start)) return 'ongoing'
  return 'happened'
}

const ofOfficers = new Set(['arrest', 'deport', 'rescue', 'repatriate', 'release', 'raid', 'seize', 'charge'])

/** "We do not rescue people by numbers": how officers go about it, and nothing that was not done. */
const isPolicy = ({ trigger, group }: Act, item: Item | null): boolean =>
  !item?.quantity &&
  ofOfficers.has(trigger.row.action) &&
  group!.tense === 'present' &&
  !group!.perfect &&
  !group!.progressive &&
  !group!.passive

/** "demanded to be sent home", "want to be freed": what those themselves ask for. */
const desiring = wordSet('demand demands demanded demanding want wants wanted wanting wish wishes wished wishing')

/** "plan to have the two deported": the token of "to", -1 where nobody is to have it done. */
const causedAt = ({ tokens }: Scene, first: number, start: number): number => {
  for (let i = first - 1; i > start && first - i < 12 && tokens[i]!.pos !== 'PUNCT'; i--)
    if (tokens[i]!.lower === 'have') return tokens[i - 1]!.lower === 'to' ? i - 1 : -1
  return -1
}

/** "were not allowed to leave", "have not gone home": held by what does not happen; "had not been confined" says they were not. */
const letting = wordSet(
  'allow allows allowed allowing let permit permits permitted leave left leaving return returned go gone come get release released free freed able arrive arrived seen heard found',
)

const done = new Set(['arrest', 'rescue', 'seize', 'raid'])

/** "After check can arrest total 56 person": what translated bulletins write for "were able to". */
const isDone = (scene: Scene, act: Act, item: Item | null): boolean =>
  done.has(act.trigger.row.action) &&
  act.trigger.row.name !== 'hand over rescued' &&
  !act.group!.passive &&
  item?.quantity?.qualifier === 'exact' &&
  item.quantity.low! > 1 &&
  scene.tokens[act.trigger.head - 1]?.lower === 'can'

/** A sum of money or a number in thousands is reckoned; that 40 were lured is only believed. */
const isSum = (act: Act, item: Item | null): boolean =>
  act.trigger.row.patient === 'money' || (item !== null && sizeOf(item) >= 1000)

const thinking = wordSet('believed thought feared estimated suspected presumed alleged')

/** "are believed to have been killed": nobody knows it. */
const isThought = ({ tokens }: Scene, first: number): boolean => {
  let to = first
  while (to < first + 3 && tokens[to]?.lower !== 'to') to++
  return thinking.has(tokens[Math.min(to, first) - 1]) || thinking.has(tokens[to - 1])
}

const seeking = wordSet('seek seeks seeking sought request requests requested')

/** "recalled how they were tricked". */
const narrating = wordSet(
  'recalled recalls recounted recounts described describes told tells explained remembered remembers',
)

const failing = wordSet(
  'failed fails collapsed collapses foiled thwarted abandoned scrapped shelved dropped cancelled canceled',
)

/** "A plan to free 50 workers failed". */
const isGivenUp = ({ tokens, sentences }: Scene, { trigger, sentence }: Act): boolean => {
  const end = Math.min(sentences[sentence]!.last, trigger.last + 10)
  for (let i = trigger.last; i < end && tokens[i]!.pos !== 'PUNCT'; i++) if (failing.has(tokens[i])) return true
  return false
}

/** "Cambodia to deport 61 Chinese", "61 Chinese to be deported": a headline, which has no other verb. */
const isAnnounced = ({ tokens, sentences, itemAt, actorAt, placeAt }: Scene, first: number, start: number): boolean => {
  const { last } = sentences[tokens[first]!.sentence]!
  if (tokens[first]!.lower !== 'to' || first === start || tokens[last - 1]!.text === '.') return false
  if (!itemAt[first - 1] && !actorAt[first - 1] && !placeAt[first - 1] && tokens[first - 1]!.pos !== 'PROPN')
    return false
  for (let i = start; i < first; i++) if (tokens[i]!.pos === 'AUX') return false
  return true
}

/** "were about to be shipped out when officers arrived": it did not come to that. */
const isCutShort = ({ tokens }: Scene, { trigger }: Act): boolean => {
  let about = trigger.head - 1
  while (about > 0 && trigger.head - about < 5 && tokens[about]!.lower !== 'about') about--
  if (tokens[about]?.lower !== 'about' || tokens[about + 1]!.lower !== 'to') return false
  for (let i = trigger.last; i < trigger.last + 10 && tokens[i] && tokens[i]!.pos !== 'PUNCT'; i++)
    if (tokens[i]!.lower === 'when') return true
  return false
}

const inverting = wordSet('had were should')

/** "Had police arrested 50 people, …": a condition. */
const isInverted = ({ tokens }: Scene, { trigger, group }: Act, start: number): boolean => {
  if (!group || !inverting.has(tokens[start]) || trigger.head < start + 2) return false
  if (!group.bare && tokens[group.first]!.lower !== 'been') return false
  for (let i = start + 1; i < trigger.head; i++) if (tokens[i]!.pos === 'PUNCT') return false
  return true
}

const asking = wordSet('whether if how unless')

/** "whether they were arrested", "how many were freed": nobody says that it happened. */
const isAsked = (scene: Scene, act: Act, start: number): boolean => {
  const { tokens, sentences } = scene
  const { last } = sentences[act.sentence]!
  if (tokens[last - 1]!.text === '?' || tokens[last - 2]?.text === '?') return true
  for (let i = (act.group?.first ?? act.trigger.head) - 1; i >= start && act.trigger.head - i < 9; i--) {
    const t = tokens[i]!
    if (asking.has(t)) return !(t.lower === 'how' && narrating.has(tokens[i - 1]))
    if (t.pos === 'PUNCT') break
  }
  return (
    isAskedWhich(scene, act, start) ||
    isUnclear(scene, act, start) ||
    isToBeStated(scene, act, start) ||
    isLeftUnsaid(scene, act, start)
  )
}

const saying = wordSet('say know tell disclose reveal')
const wh = wordSet('when where')

/** "would not say when the next hub is to be searched": asked, and not answered. */
const isLeftUnsaid = ({ tokens }: Scene, { trigger, group }: Act, start: number): boolean => {
  // "did not know where they had been found": they were found.
  if (!group?.infinitive && group?.tense !== 'future') return false
  for (let i = group.first - 1; i > start + 1 && trigger.head - i < 12; i--) {
    if (tokens[i]!.pos === 'PUNCT') return false
    if (wh.has(tokens[i]) && saying.has(tokens[i - 1]))
      return nots.has(tokens[i - 2]) || (tokens[i - 2]!.lower === 'to' && declining.has(tokens[i - 3]))
  }
  return false
}

const declining = wordSet('declined refused')

const asked = wordSet('asked asks ask')
const ofAsking = sentenceKind((word) => asked.has(word))
const stating = wordSet('state say list specify provide give tell inform furnish')

/** "asked the Minister to state the number of Malaysians brought home": a question, and no answer. */
const isToBeStated = ({ tokens, sentences }: Scene, { trigger, sentence }: Act, start: number): boolean => {
  if (!(sentences[sentence]!.has & ofAsking)) return false
  let at = start
  while (at < start + 12 && at < trigger.head && !asked.has(tokens[at])) at++
  if (!asked.has(tokens[at])) return false
  for (let i = at + 1; i < trigger.head && i < at + 12; i++)
    if (stating.has(tokens[i]) && tokens[i - 1]!.lower === 'to') return !isBroken(tokens, i, trigger.head)
  return false
}

const turningTo = wordSet('after when while said says ;')

/** "to give details, and said that 40 were freed", "to provide shelter after 40 were freed": what follows is no part of the question. */
const isBroken = (tokens: Scene['tokens'], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (turningTo.has(tokens[i])) return true
  return false
}

const doubting = wordSet('unclear unknown uncertain unsure')
const knowing = wordSet('clear known certain sure confirmed established')
const nots = wordSet("not n't yet")
const turns = wordSet('but while though although ; :')

/** Words that an open question begins with. */
const ofQuestion = wordKind(({ lower }) => lower === 'if' || lower === 'whether')

/** "it was unclear if the workers, who came from Laos, had been trafficked": nobody says so, however far behind. */
const isUnclear = ({ tokens, sentences }: Scene, act: Act, start: number): boolean => {
  if (!(sentences[act.sentence]!.kinds & ofQuestion)) return false
  for (let i = act.trigger.head - 1; i > start; i--) {
    if (turns.has(tokens[i])) return false
    if (tokens[i]!.lower !== 'if' && tokens[i]!.lower !== 'whether') continue
    const before = tokens[i - 1]
    return doubting.has(before) || (knowing.has(before) && (nots.has(tokens[i - 2]) || nots.has(tokens[i - 3])))
  }
  return false
}

const deciding = wordSet(
  'determine determining establish establishing decide deciding identify identifying verify verifying ascertain ascertaining out clear unclear know ask asks asked asking',
)

/** "trying to work out which of the 119 were victims of traffickers": some of them, nobody says how many. */
const isAskedWhich = (scene: Scene, act: Act, start: number): boolean => {
  const { tokens } = scene
  const verb = act.group?.first ?? act.trigger.head
  if (tokens[verb]!.pos !== 'AUX') return false
  for (let i = verb - 1; i > start; i--)
    if (tokens[i]!.lower === 'which' && tokens[i + 1]?.lower === 'of') return deciding.has(tokens[i - 1])
  return false
}

/** "… and 15 will follow": behind a number, whatever act it is counted for. */
export const isToCome = (scene: Scene, item: Item | null): boolean =>
  item?.quantity != null && scene.tokens[item.last]?.lower === 'will'

/** "assured families that none of them will be sent back": a promise. */
const assuring = wordSet('assure assures assured promise promises promised pledge pledges pledged vow vows vowed')
