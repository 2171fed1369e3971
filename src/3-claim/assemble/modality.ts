import type { Modality } from '../../model/claim.ts'
import { ING } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import * as lists from './en/modality.ts'
import { nearBefore, nounModality } from './noun-modality.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

const planning = wordSet(lists.planning)
const ordering = wordSet(lists.ordering)
const unreal = wordSet(lists.unreal)
const alleged = wordSet(lists.alleged)
const estimated = wordSet(lists.estimated)
const ongoing = wordSet(lists.ongoing)
const nobody = wordSet(lists.nobody)
const no = wordSet('no')
const stocks = new Set(['hold', 'recruit', 'defraud', 'missing'])

/** How certain the text makes an act, or null where it says that it was only tried, asked for or imagined. */
export const modalityOf = (scene: Scene, act: Act, item: Item | null): Modality | null => {
  const { tokens, sentences } = scene
  const { row, head, kind } = act.trigger
  const start = sentences[act.sentence]!.first
  if (isAsked(scene, act, start)) return null
  if (item && isNotAll(scene, item)) return null
  if (row.ordered) return nearBefore(scene, head, start, seeking, 4) ? 'planned' : 'ordered'
  if (kind === 'noun' && row.action === 'defraud' && isEstimate(scene, act, item)) return 'estimated'
  if (kind === 'noun') return row.state ? 'ongoing' : nounModality(scene, act, start)
  const g = act.group!
  if (row.name === 'not heard of') return 'ongoing'
  if (row.planned) return 'planned'
  if (row.alleged) return g.negated || g.tense === 'modal' ? null : 'alleged'
  if (g.negated && (row.action === 'missing' || row.action === 'hold'))
    return row.action === 'hold' && (nobody.has(tokens[g.first]) || deniedSubject(scene, act, start))
      ? 'denied'
      : 'ongoing'
  if (g.negated) return g.tense === 'modal' ? null : 'denied'
  if (deniedSubject(scene, act, start) || deniedObject(scene, act))
    return g.tense === 'future' && nearBefore(scene, g.first, start, assuring, 14) ? null : 'denied'
  if (isDeniedThat(scene, act, start)) return 'denied'
  if (g.infinitive && g.tense !== 'future') {
    if (isRealised(scene, g.first, start)) return 'happened'
    const governed = governor(scene, g.first, start)
    if (governed) return governed === 'unreal' ? null : governed
    if (g.perfect) return 'happened'
    if (row.action !== 'hold' && row.action !== 'recruit') return null
    return isEstimate(scene, act, item) ? 'estimated' : 'happened'
  }
  if (helpedTo(scene, g.first)) {
    const governed = governor(scene, g.first - 2, start)
    return governed === 'unreal' ? null : governed
  }
  if (habits.has(row.action) && tokens[g.first]!.lower === 'would') return null
  if (g.tense === 'future' || (item !== null && item.first > head && isToCome(scene, item))) return 'planned'
  if (g.tense === 'none' && g.passive && !g.bare && !g.finite) {
    const governed = governor(scene, g.first, start)
    if (governed === 'ordered' || governed === 'planned') return governed
  }
  if (isEstimate(scene, act, item)) return 'estimated'
  if (g.tense === 'modal' && isDone(scene, act, item)) return 'happened'
  if (act.trigger.forms & ING && g.bare && isAimedAt(scene, g.first)) return null
  if (g.tense === 'modal') return row.action === 'hold' || row.action === 'escape' ? 'estimated' : null
  if (isAlleged(scene, head, start) || beliefAfter(scene, act) || isSuspicion(scene, act, start)) return 'alleged'
  if (isOrdered(scene, act, start)) return 'ordered'
  if (g.bare && g.head > start && tokens[g.head - 1]!.lower === 'for' && g.infinitive) return null
  if (lasting(scene, act, start)) return 'ongoing'
  return 'happened'
}

/** "The gang would lock them up until they paid": what it used to do. */
const habits = new Set(['hold', 'recruit', 'harm'])

const help = wordSet('help')

/** "to help repatriate them": an infinitive without its "to". */
const helpedTo = (scene: Scene, first: number): boolean =>
  help.has(scene.tokens[first - 1]) && scene.tokens[first - 2]?.lower === 'to'

const done = new Set(['arrest', 'rescue', 'seize', 'raid'])

/** "After check can arrest total 56 person": what translated bulletins write for "were able to". */
const isDone = (scene: Scene, act: Act, item: Item | null): boolean =>
  done.has(act.trigger.row.action) &&
  !act.group!.passive &&
  item?.quantity?.qualifier === 'exact' &&
  item.quantity.low! > 1 &&
  scene.tokens[act.trigger.head - 1]?.lower === 'can'

const seeking = wordSet('seek seeks seeking sought request requests requested')
/** "recalled how they were tricked". */
const narrating = wordSet(
  'recalled recalls recounted recounts described describes told tells explained remembered remembers',
)
const asking = wordSet('whether if how unless')

/** "whether they were arrested", "how many were freed": nobody says that it happened. */
const isAsked = (scene: Scene, act: Act, start: number): boolean => {
  const { tokens, sentences } = scene
  const { last } = sentences[act.sentence]!
  if (tokens[last - 1]!.text === '?' || tokens[last - 2]?.text === '?') return true
  for (let i = (act.group?.first ?? act.trigger.head) - 1; i >= start && act.trigger.head - i < 9; i--) {
    const t = tokens[i]!
    if (asking.has(t)) return !(t.lower === 'how' && narrating.has(tokens[i - 1]))
    if (t.pos === 'PUNCT') return false
  }
  return false
}

const rejecting = wordSet(
  'deny denies denied denying dispute disputes disputed refute refutes refuted reject rejects rejected dismiss dismisses dismissed rebut rebuts rebutted',
)
const hearsay = wordSet('report reports rumour rumours rumor rumors suggestion suggestions a the any media press news')

/** "denied reports that 33 had been deported": what only hearsay tells and someone rejects did not happen. */
export const isRejected = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { first } = sentences[act.sentence]!
  const from = act.group?.first ?? act.trigger.head
  for (let that = from - 1; that > first && from - that < 14; that--) {
    if (tokens[that]!.lower !== 'that') continue
    let i = that - 1
    while (i > first && hearsay.has(tokens[i])) i--
    if (isFalseTale(scene, that, first)) return true
    return i < that - 1 && (rejecting.has(tokens[i]) || rejecting.has(tokens[i - 1]))
  }
  return false
}

const tales = wordSet('report reports rumour rumours rumor rumors claim claims post posts story message messages news')
const falsely = wordSet('false fake untrue incorrect baseless unfounded bogus fabricated')

/** "A false report is going round that 300 were arrested". */
const isFalseTale = (scene: Scene, that: number, first: number): boolean => {
  const { tokens } = scene
  for (let i = that - 1; i > first && that - i < 12; i--) if (tales.has(tokens[i])) return falsely.has(tokens[i - 1])
  return false
}

const everybody = wordSet('all every everyone everybody')

/** "Not all of the 270 are regarded as victims": how many are not, nobody says. */
const isNotAll = ({ tokens }: Scene, item: Item): boolean => {
  for (let i = item.first - 3; i <= item.first; i++)
    if (tokens[i]?.lower === 'not' && everybody.has(tokens[i + 1])) return true
  return false
}

const denying = wordSet('deny denies denied denying')

/** "denied in a post that anyone had been held there": what someone says did not happen. */
const isDeniedThat = (scene: Scene, act: Act, start: number): boolean => {
  const { tokens } = scene
  const from = act.group!.first
  for (let that = from - 1; that > start && from - that < 10; that--) {
    if (tokens[that]!.pos === 'PUNCT') return false
    if (tokens[that]!.lower !== 'that') continue
    for (let i = that - 1; i >= start && that - i < 7 && tokens[i]!.pos !== 'PUNCT'; i--)
      if (denying.has(tokens[i])) return true
    return false
  }
  return false
}

const beliefAfter = (scene: Scene, act: Act): boolean =>
  act.trigger.row.action !== 'arrest' && alleged.has(scene.tokens[act.group!.first - 1])

const lasting = (scene: Scene, act: Act, start: number): boolean => {
  const g = act.group!
  const { row, head } = act.trigger
  if (g.progressive && g.tense === 'present') return true
  if (!row.state || g.perfect) return false
  const { tokens } = scene
  if (lastingVerbs.has(tokens[head])) return true
  if (g.bare && !g.finite) return tokens[head - 1]?.lower === 'being' || staying.has(tokens[head])
  return g.tense === 'present' || nearBefore(scene, head + 2, start, still, 4)
}

const staying = wordSet('stranded trapped stuck waiting')
const lastingVerbs = wordSet('remain remains sit sits stay stays live lives languish languishes wait toil')
const still = wordSet('still')

/** "… and 15 will follow": behind a number, whatever act it is counted for. */
export const isToCome = (scene: Scene, item: Item | null): boolean =>
  item?.quantity != null && scene.tokens[item.last]?.lower === 'will'

/** "ordered the resort padlocked", "ordered that the six be freed": what is commanded, in a participle or a bare "be". */
const isOrdered = (scene: Scene, act: Act, start: number): boolean => {
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

/** "convicted no trafficker". */
const deniedObject = (scene: Scene, act: Act): boolean => {
  const { tokens } = scene
  const at = act.trigger.head + 1
  return no.has(tokens[at]) && !amounts.has(tokens[at + 1])
}

const amounts = wordSet('more fewer less longer later')

const aims = wordSet(
  'urgency need importance ways way hope hopes aim goal task possibility chance chances means idea difficulty purpose intention',
)

/** "the urgency of rescuing them", "ways of bringing them home". */
const isAimedAt = (scene: Scene, at: number): boolean =>
  scene.tokens[at - 1]?.lower === 'of' && aims.has(scene.tokens[at - 2])

const suspicions = wordSet('suspicion suspicions allegation allegations')
const arrests = new Set(['arrest', 'raid', 'seize', 'charge', 'convict', 'rescue'])

/** "on suspicion that hundreds were being made to scam", "on suspicion of luring 20 women". */
const isSuspicion = (scene: Scene, act: Act, start: number): boolean => {
  const { tokens } = scene
  if (arrests.has(act.trigger.row.action)) return false
  const from = act.group?.first ?? act.trigger.head
  for (let i = from - 1; i > start && from - i < 14; i--) {
    const { lower, text } = tokens[i]!
    if (text === ',' || text === ';') return false
    if (suspicions.has(tokens[i]))
      return tokens[i + 1]?.lower === 'that' || (tokens[i + 1]?.lower === 'of' && i + 2 === from)
    if (lower === 'after' || lower === 'before') return false
  }
  return false
}

/** "allegedly lured", "accused of luring"; "the accused", "alleged scams were …" doubt something else. */
const isAlleged = (scene: Scene, head: number, start: number): boolean => {
  const { tokens } = scene
  for (let i = head - 1; i >= start && head - i <= 4; i--) {
    if (!alleged.has(tokens[i])) continue
    if (tokens[i]!.lower.endsWith('ly') || tokens[i]!.lower === 'unconfirmed') return true
    if (tokens[i - 1]?.pos === 'DET' || tokens[i - 1]?.pos === 'NUM') return false
    for (let k = i + 1; k < head; k++) if (tokens[k]!.pos === 'NOUN') return false
    return true
  }
  return false
}

const deniedSubject = (scene: Scene, act: Act, start: number): boolean => {
  const first = act.group!.first
  // "no Kenyans among the 60 people held": nobody else than the 60 is denied.
  const counted = act.patients.find((p) => p.quantity && p.first < first)
  const floor = counted ? counted.first - 3 : start
  for (let i = first - 1; i >= start && i >= floor && first - i < 8; i--) {
    const t = scene.tokens[i]!
    if (nobody.has(t) || isNotOne(scene, i)) return true
    if (no.has(t)) return !amounts.has(scene.tokens[i + 1])
    if (t.pos === 'PUNCT' || t.pos === 'CCONJ' || (t.pos === 'VERB' && i < first - 1)) return false
  }
  return false
}

/** "assured families that none of them will be sent back": a promise. */
const assuring = wordSet('assure assures assured promise promises promised pledge pledges pledged vow vows vowed')
const one = wordSet('one single')

/** "not one foreigner", "not a single worker": at "not". */
export const isNotOne = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.lower === 'not' && (one.has(tokens[i + 1]) || (tokens[i + 1]?.lower === 'a' && one.has(tokens[i + 2])))

const realising = wordSet(lists.realising)

/** "managed to escape", "helped 45 people to return": it came to be. */
const isRealised = (scene: Scene, first: number, start: number): boolean => {
  for (let i = first - 1; i >= start && first - i < 9; i--) {
    const t = scene.tokens[i]!
    if (realising.has(t)) return true
    if (t.pos === 'PUNCT' || (t.pos === 'VERB' && i < first - 1 && !scene.itemAt[i])) return false
  }
  return false
}

/** What a prosecutor asks a court for is on its way; what anyone else asks for is only asked for. */
const courts = wordSet('court courts judge judges tribunal')

/** What governs an infinitive: "ordered police to …", "plans to …", "tried to …". */
const governor = (scene: Scene, first: number, start: number): 'planned' | 'ordered' | 'unreal' | null => {
  for (let i = first - 1; i >= start && first - i < 12; i--) {
    const t = scene.tokens[i]!
    if (ordering.has(t) && !isPurpose(scene, i)) return 'ordered'
    if (planning.has(t)) return 'planned'
    if (unreal.has(t)) return courts.has(scene.tokens[i + 2]) || courts.has(scene.tokens[i + 1]) ? 'planned' : 'unreal'
    if (t.text === ';' || (t.pos === 'PUNCT' && t.text === ',')) return null
  }
  return null
}

const isEstimate = (scene: Scene, act: Act, item: Item | null): boolean => {
  const { row, head } = act.trigger
  const { tokens, sentences } = scene
  const { first, last } = sentences[act.sentence]!
  if (row.action !== 'hold' && !stocks.has(row.action) && row.action !== 'escape') return false
  const size = item?.quantity ? (item.quantity.low ?? item.quantity.high ?? 0) : 0
  if (!item?.quantity) return false
  for (let i = first; i < last; i++)
    if (estimated.has(tokens[i]) && !scene.timeAt[i] && (Math.abs(i - head) < 14 || item.first - i < 8)) return true
  return (
    size >= 1000 && item.quantity.qualifier !== 'exact' && stocks.has(row.action) && isBackedByEstimator(scene, act)
  )
}

/** A large round number of people held or trafficked that someone states as a whole is an estimate, not a count. */
const isBackedByEstimator = (scene: Scene, act: Act): boolean => {
  const at = scene.tokens[act.trigger.head]!.start
  return scene.layers.attributions.some(
    (a) =>
      a.content.start <= at &&
      at < a.content.end &&
      (a.stance === 'estimates' || a.source?.kind === 'un' || a.source?.kind === 'ngo' || a.source?.kind === 'analyst'),
  )
}

/** "in order to". */
const isPurpose = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.lower === 'order' && scene.tokens[at - 1]?.lower === 'in'

export const isStillSo = (scene: Scene, act: Act): boolean =>
  nearBefore(scene, act.trigger.head, scene.sentences[act.sentence]!.first, ongoing, 5)
