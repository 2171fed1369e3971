import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import * as lists from './en/modality.ts'
import { itemAt, type Scene } from './scene.ts'

const planning = wordSet(lists.planning)
const ordering = wordSet(lists.ordering)
const unreal = wordSet(lists.unreal)
const help = wordSet('help')

/** "to help repatriate them": an infinitive without its "to". */
export const helpedTo = (scene: Scene, first: number): boolean =>
  help.has(scene.tokens[first - 1]) && scene.tokens[first - 2]?.lower === 'to'

/** "ordered the resort padlocked", "ordered that the six be freed": what is commanded, in a participle or a bare "be". */
export const isOrdered = (scene: Scene, act: Act, start: number): boolean => {
  const { tokens } = scene
  const g = act.group!
  const subjunctive = tokens[g.first]?.lower === 'be'
  if (!subjunctive && !(g.bare && g.passive && !g.finite)) return false
  const whom = subjunctive ? null : itemAt(scene, g.first - 1)
  const from = whom ? whom.first : g.first
  for (let i = from - 1; i >= start && from - i < (subjunctive ? 24 : 6); i--) {
    const t = tokens[i]!
    if (commanding.has(t)) return !subjunctive || tokens[i + 1]?.lower === 'that'
    if (!subjunctive && (t.pos === 'PUNCT' || t.pos === 'VERB' || t.pos === 'ADP')) return false
  }
  return false
}

const commanding = wordSet('ordered orders directed directs ruled')

const aims = wordSet(
  'urgency need importance ways way hope hopes aim goal task possibility chance chances means idea difficulty purpose intention',
)

const hardships = wordSet(
  'difficulty difficulties uncertainty uncertainties challenge challenges obstacles obstacle problems problem delays risks',
)

/** "the urgency of rescuing them", "ways of bringing them home". */
export const isAimedAt = (scene: Scene, at: number): boolean =>
  (scene.tokens[at - 1]?.lower === 'of' && aims.has(scene.tokens[at - 2])) ||
  (scene.tokens[at - 1]?.lower === 'in' && hardships.has(scene.tokens[at - 2]))

const undoing = wordSet(lists.undoing)
const foiling = wordSet(lists.foiling)
const preferring = wordSet('instead rather')
const keeping = wordSet(lists.keeping)

/** "without arresting anyone", "to avoid deporting 50", "instead of charging them", "kept police from arresting 50": it was not done. */
export const isForgone = (scene: Scene, first: number): boolean => {
  const { tokens } = scene
  let at = first - 1
  while (tokens[at]?.pos === 'ADV' && !undoing.has(tokens[at]) && !preferring.has(tokens[at])) at--
  if (undoing.has(tokens[at]) || foiling.has(tokens[at]) || isFoiledToo(scene, at)) return true
  const t = tokens[at]?.lower
  if (t === 'of' || t === 'than') return preferring.has(tokens[at - 1])
  if (t !== 'from') return false
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    if (keeping.has(tokens[i])) return true
    if (tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}

/** "to forestall recruitment and trafficking": what is joined to a noun that is foiled. */
const isFoiledToo = ({ tokens }: Scene, at: number): boolean => {
  if (tokens[at]?.pos !== 'CCONJ') return false
  let noun = at - 1
  while (tokens[noun]?.pos === 'NOUN') noun--
  return noun < at - 1 && foiling.has(tokens[noun])
}

const realising = wordSet(lists.realising)
/** "co-operated", "co-ordinated". */
const hyphened = wordSet('operated ordinated co-operated co-ordinated')

const isHyphened = ({ tokens }: Scene, i: number): boolean =>
  hyphened.has(tokens[i]) && (tokens[i]!.text.includes('-') || tokens[i - 1]?.text === '-')

const aiming = wordSet('aim aims aimed')

/** "managed to escape", "helped 45 people to return": it came to be. */
export const isRealised = (scene: Scene, first: number, start: number): boolean => {
  // "Seven had to be treated": whoever had to, did.
  if (scene.tokens[first - 1]?.lower === 'had') return true
  // "The co-ordinated operation aims to raze them"
  if (aiming.has(scene.tokens[first - 1])) return false
  for (let i = first - 1; i >= start && first - i < 13; i--) {
    const t = scene.tokens[i]!
    if (realising.has(t) || isHyphened(scene, i)) return true
    if (t.pos === 'PUNCT' || (t.pos === 'VERB' && i < first - 1 && !scene.itemAt[i])) return false
  }
  return false
}

/** What a prosecutor asks a court for is on its way; what anyone else asks for is only asked for. */
const courts = wordSet('court courts judge judges tribunal')

const going = wordSet('proceed proceeding ahead begin start commence continue')
const coming = wordSet("will shall 'll to would")
const linking = wordSet('with by')

/** "will proceed with deporting all 103", "is to go ahead with charging them": a gerund of what is still to come. */
export const isAhead = ({ tokens }: Scene, first: number): boolean => {
  const verb = linking.has(tokens[first - 1]) ? first - 2 : first - 1
  if (!going.has(tokens[verb])) return false
  const before = tokens[verb]!.lower === 'ahead' ? verb - 2 : verb - 1
  return coming.has(tokens[before])
}

/** What governs an infinitive: "ordered police to …", "plans to …", "tried to …". */
export const governor = (scene: Scene, first: number, start: number): 'planned' | 'ordered' | 'unreal' | null => {
  for (let i = first - 1; i >= start && first - i < 12; i--) {
    const t = scene.tokens[i]!
    // "told parliament that 750 were reported to have been duped": what is told, and no order.
    if (t.lower === 'that' && t.pos === 'SCONJ') return null
    if (ordering.has(t) && !isPurpose(scene, i)) return 'ordered'
    // "about 6,000 being held" is a number, "about to be held" a plan.
    if (planning.has(t) && (t.lower !== 'about' || scene.tokens[i + 1]?.lower === 'to')) return 'planned'
    if (unreal.has(t)) return courts.has(scene.tokens[i + 2]) || courts.has(scene.tokens[i + 1]) ? 'planned' : 'unreal'
    if (t.text === ';' || (t.pos === 'PUNCT' && t.text === ',')) return null
  }
  return null
}

/** "in order to". */
const isPurpose = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.lower === 'order' && scene.tokens[at - 1]?.lower === 'in'
