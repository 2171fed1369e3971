import { wordSet } from '../lexicon.ts'
import { type Act, actWith, withRow } from './act.ts'
import { departures } from './act-groups.ts'
import { antecedentOf } from './antecedent.ts'
import { sizeOf } from './count.ts'
import type { Draft } from './draft.ts'
import { agentIs, sentenceHas } from './has-word.ts'
import { deportRow, repatriateRow, strandedRow } from './known-rows.ts'
import type { Scene } from './scene.ts'

/** "removed from scam compounds", where people are told of as rescued: taken out, and sent out of no country by that. */
export const isTakenOut = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean =>
  act.patients[0]?.role !== 'suspect' &&
  (drafts.some((d) => d.action === 'rescue') || sentenceHas(scene, act, rescues)) &&
  !drafts.some((d) => d.action === 'deport' && d.sentence === act.sentence)

const rescues = wordSet('rescue rescues rescued rescuers victims')

/** "The 27 flew to Shanghai": those of whom a deportation was told before. */
export const isDeported = (act: Act, drafts: readonly Draft[]): boolean => {
  const item = act.patients[0]
  if (!item?.quantity) return false
  const journey = drafts.findLast((d) => departures.has(d.action) && d.count !== null)
  return journey?.action === 'deport' && (journey.count!.low === sizeOf(item) || item.role === 'suspect')
}

/** "escorted 920 fraud suspects. They were flown to Kunming": told of as suspects, here or where they were counted. */
export const isOfSuspects = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const [item] = act.patients
  return item !== undefined && (item.role ?? antecedentOf(scene, item, drafts, null, act)?.item.role) === 'suspect'
}

const captive = new Set(['rescue', 'hold', 'recruit'])

/** "The 63 were freed. All were flown home": told of as freed or captive where they were counted. */
export const isOfFreed = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const [item] = act.patients
  const meant = item && (antecedentOf(scene, item, drafts, null, act)?.item ?? item).quantity
  return meant != null && drafts.some((d) => captive.has(d.action) && d.item?.quantity === meant)
}

const going = new Set(['rescue', 'repatriate', 'deport', 'extradite'])

/** "A second group, of about 100, is expected on Monday": more of those whose journey was told last. */
export const expected = (act: Act, drafts: readonly Draft[]): Act | null => {
  const item = act.patients[0]
  if (!item?.quantity || item.role === 'official') return null
  const told = drafts.findLast((d) => going.has(d.action) && d.count?.unit === 'people')
  if (!told || act.sentence - told.sentence > 6) return null
  return withRow(act, { ...act.trigger.row, action: told.action })
}

const further = wordSet('another further more others second third next')
const soon = wordSet('on in a the next last later this by within soon shortly days hours weeks')

/** "Another 266 followed a day later": more people, and nothing that they follow. */
export const isNextBatch = (
  { tokens, sentences, timeAt }: Scene,
  { trigger, group, patients: [item] }: Act,
): boolean => {
  if (group?.passive || !item?.quantity) return false
  const next = tokens[trigger.last]
  const isAlone = next === undefined || next.pos === 'PUNCT' || timeAt[trigger.last]! > 0
  if (!isAlone && !(soon.has(next) && (timeAt[trigger.last + 1]! > 0 || soon.has(tokens[trigger.last + 2]))))
    return false
  const { first } = sentences[item.sentence]!
  for (let i = Math.max(first, item.first - 3); i < trigger.head; i++) if (further.has(tokens[i])) return true
  return false
}

export const crossings = wordSet('cross crosses crossing')

/** "would cross the bridge", "is due to cross": a crossing that is planned is no flight. */
export const isAhead = (scene: Scene, act: Act): boolean =>
  act.group!.tense === 'future' || act.group!.infinitive || scene.tokens[act.trigger.head - 1]?.lower === 'would'

const waiting = wordSet('wait waiting waits await awaiting hope hoping yet need needs needed remain remains remained')

/** "are still waiting to be brought out", "are yet to be freed", "still need to be rescued": those who are held. */
export const isWaiting = (scene: Scene, act: Act): boolean =>
  act.group?.passive === true && act.group.infinitive && waiting.has(scene.tokens[act.group.first - 1])

const asking = wordSet(
  'cry cries cried crying appeal appeals appealed appealing plead pleads pleaded pleading beg begs begged begging call calls called calling wait waiting',
)

/** "About 700 more are crying out for rescue": nobody has got them out. */
export const isAskedFor = ({ tokens }: Scene, { trigger: { kind, head } }: Act): boolean =>
  kind === 'noun' && tokens[head - 1]?.lower === 'for' && (asking.has(tokens[head - 2]) || asking.has(tokens[head - 3]))

/** "are held": what someone waits for has not begun. */
export const asState = (act: Act): Act =>
  withRow(actWith(act, { group: { ...act.group!, infinitive: false, tense: 'present', finite: true } }), strandedRow)

export const arriving = wordSet('arrive arrives arrived arriving')

const freed = wordSet('freed rescued released trafficked saved')

/** "Nineteen Filipinos freed from a camp arrived on the 9th", "41 arrived on Thursday", where a return home has just been told; "arrived at the compound" is none. */
export const isArrival = ({ tokens, timeAt }: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const { head } = act.trigger
  if (!arriving.has(tokens[head])) return true
  const told = drafts.findLast((d) => going.has(d.action))
  const [whom] = act.patients
  const isFreed = whom !== undefined && whom.nationalities.length > 0 && freed.has(tokens[whom.last])
  if (!isFreed && told?.action !== 'repatriate') return false
  if ((!isFreed && act.sentence - told!.sentence > 3) || !whom?.quantity) return false
  const next = tokens[head + 1]
  return next === undefined || next.pos === 'PUNCT' || timeAt[head + 1]! > 0 || timeAt[head + 2]! > 0
}

const moving = wordSet(
  'transfer transfers transferred transferring move moves moved moving escort escorts escorted escorting march marched',
)
const seized = new Set(['arrest', 'hold', 'raid', 'rescue', 'release'])

/** "were arrested in Mbale and transferred to Jinja": sent out of no country. */
export const isWithinCountry = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const { tokens, placeAt, layers } = scene
  const { head } = act.trigger
  if (!moving.has(tokens[head])) return false
  for (let i = head + 1; i < head + 7; i++) {
    const to = tokens[i]?.lower === 'to' && placeAt[i + 1] ? layers.places[placeAt[i + 1]! - 1]! : null
    if (!to) continue
    if (to.kind === 'country' || to.country === null) return false
    const told = drafts.findLast((d) => seized.has(d.action) && d.places.length > 0)
    return told?.places.some((p) => p.country === to.country) ?? false
  }
  return false
}

const relative = wordSet('where')
const forcing = wordSet('forced made compelled coerced locked')
const against = wordSet('against')
const their = wordSet('their his her')

/** "were transferred to Laos, where they were forced to work", "against their will": taken there by whoever holds them. */
export const isIntoCaptivity = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { last } = sentences[act.sentence]!
  for (let i = act.trigger.head + 1; i < Math.min(last, act.trigger.head + 9); i++) {
    if (against.has(tokens[i])) return their.has(tokens[i + 1]) && tokens[i + 2]?.lower === 'will'
    if (!relative.has(tokens[i])) continue
    for (let k = i + 1; k < Math.min(last, i + 6); k++) if (forcing.has(tokens[k])) return true
  }
  return false
}

const carrying = wordSet('take takes took taken taking carry carries carried carrying')
const planes = wordSet('flight flights plane planes aircraft charter charters jet jets train trains')

/** "Two more flights will take the remaining 46". */
export const isByPlane = (scene: Scene, { trigger, agent }: Act): boolean =>
  carrying.has(scene.tokens[trigger.head]) &&
  ((agent !== null && agentIs(scene, agent, planes)) || isCharterBefore(scene, trigger.head))

const charters = wordSet('charter charters chartered')

/** "a charter flight to Mali carrying 160 migrants". */
const isCharterBefore = ({ tokens }: Scene, head: number): boolean => {
  if (tokens[head]!.lower !== 'carrying') return false
  for (let i = head - 1; i > head - 7 && i >= 0 && tokens[i]!.pos !== 'PUNCT'; i--)
    if (charters.has(tokens[i])) return true
  return false
}

/** The same journey as that told last. */
export const toldOfJourney = (scene: Scene, act: Act, drafts: readonly Draft[]): Act | null => {
  const told = drafts.findLast((d) => d.action === 'deport' || d.action === 'repatriate' || d.action === 'rescue')
  // Nobody charters a plane for migrants but to bring them home.
  if (!told && drafts.length === 0 && isCharterBefore(scene, act.trigger.head)) return withRow(act, repatriateRow)
  return told ? withRow(act, told.action === 'deport' ? deportRow : repatriateRow) : null
}

/** "12 men, some of whom had just returned from Cambodia": where some of them were before. */
export const isBackBefore = ({ tokens }: Scene, { trigger, group }: Act): boolean =>
  trigger.row.action === 'repatriate' &&
  group?.passive === false &&
  tokens[group.first]?.lower === 'had' &&
  (tokens[group.first - 1]?.lower === 'whom' || tokens[group.first + 1]?.lower === 'just')
