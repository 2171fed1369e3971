import type { Token } from '../../2-document/tokens.ts'
import * as words from '../clause/en/words.ts'
import { BASE, ING, isAuxiliary, isBe, PARTICIPLE, PAST, S, verbGroupAt } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { byPhrase } from './agent.ts'
import { alsoLed } from './also-led.ts'
import { firstItem } from './list.ts'
import {
  bareWhomItems,
  contentsOf,
  hasWhom,
  objectItems,
  opensObject,
  sharesObject,
  whomItems,
  withContents,
} from './objects.ts'
import { alongWith, passiveSubject } from './passive-subject.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { type Stretch, subjectSpan, verbBefore } from './subject.ts'
import { subjectItems } from './subject-items.ts'
import type { Trigger } from './trigger.ts'

const coordinators = wordSet(words.coordinators)
const by = wordSet('by')
const wereForms = wordSet('was were been got')
const of = wordSet('of')
const against = wordSet('against')

const isComma = (t: Token | undefined): boolean => t?.text === ','

const later = wordSet('subsequently later then immediately promptly eventually finally swiftly duly')

/** "arrested and subsequently deported": the word before the adverb. */
const behindAdverb = (tokens: readonly Token[], at: number): number =>
  later.has(tokens[at]) && coordinators.has(tokens[at - 1]) ? at - 1 : at

/** "a team to locate and rescue them", "to fight trafficking and save victims": the token of the "to" that both verbs hang on, or -1. */
const joinedInfinitive = (tokens: readonly Token[], forms: number, first: number): number => {
  if (!(forms & BASE) || !coordinators.has(tokens[first - 1])) return -1
  for (let i = first - 2; i > 0 && first - i < 9; i--) {
    const t = tokens[i]!
    if (t.sentence !== tokens[first]!.sentence || t.pos === 'PUNCT' || isAuxiliary(t)) return -1
    if (t.pos === 'VERB' && tokens[i - 1]!.lower === 'to') return i - 1
    if (t.pos === 'VERB' && i < first - 2) return -1
  }
  return -1
}

const afterAdverbs = (scene: Scene, i: number): number => {
  let at = i
  while (scene.tokens[at]?.pos === 'ADV' && !scene.itemAt[at]) at++
  return at
}

const asides = wordSet('part turn total all effect fact addition')
const inAside = wordSet('its their his her')
const asideLeads = wordSet('on for in')

/** "has on its part arrested", "has, for its part, arrested", "has in all freed": where the words set between begin, or -1. */
const asideFrom = (tokens: readonly Token[], i: number): number => {
  const at = isComma(tokens[i]) ? i - 1 : i
  if (!asides.has(tokens[at])) return -1
  const lead = inAside.has(tokens[at - 1]) ? at - 2 : at - 1
  if (!asideLeads.has(tokens[lead])) return -1
  return isComma(tokens[i]) && isComma(tokens[lead - 1]) ? lead - 1 : lead
}

/** Works out verb group, patients and agent of an act that a verb says. */
export const verbal = (scene: Scene, act: Act, acts: readonly Act[]): void => {
  const { tokens, sentences, timeAt, layers } = scene
  const { trigger } = act
  const { first: start, last: end } = sentences[act.sentence]!
  const group = verbGroupAt(tokens, trigger.head, trigger.forms, start, (i) =>
    timeAt[i] ? layers.times[timeAt[i]! - 1]!.first : asideFrom(tokens, i),
  )
  act.group = group
  if (isBe(tokens[trigger.head])) {
    group.finite = true
    group.passive = false
    // "are thought to be hiding": the subject stands before what governs "to be".
    if (tokens[trigger.head - 1]?.lower === 'to') group.first = trigger.head - 1
    if (group.bare) group.tense = wereForms.has(tokens[trigger.head]) ? 'past' : 'present'
  }
  const after = trigger.particle.first === trigger.head + 1 ? trigger.particle.last : trigger.head + 1
  const next = afterAdverbs(scene, after)
  const objectFollows = next < end && opensObject(scene, next)
  const opens = joinedInfinitive(tokens, trigger.forms, group.first)
  if (group.bare && opens >= start) {
    group.first = opens
    group.infinitive = true
    group.bare = false
  }
  const before = tokens[behindAdverb(tokens, group.first - 1)]
  const previous = acts.findLast((a) => a.group && a.trigger.head < trigger.head)
  const own = group.bare && !(objectFollows && hasPeople(scene, next)) ? ownNumber(scene, act, previous) : null
  if (own) {
    group.passive = true
    group.finite = true
    group.tense = previous!.group!.tense
    act.patients = [own]
    act.agent = byPhrase(scene, trigger.head + 1, end)
    return
  }
  if (group.bare) {
    const joined =
      coordinators.has(before) ||
      (isComma(before) && previous !== undefined && !hasOwnSubject(scene, group.first - 1, previous.trigger.head))
    const isShared = joined && previous !== undefined && sharesVerb(scene, previous, trigger, group.first)
    if (isShared && previous.group) {
      act.shares = previous
      group.passive = previous.group.passive && !(objectFollows && hasPeople(scene, next))
      group.tense = previous.group.tense
      group.negated ||= previous.group.negated && coordinators.has(before)
      group.perfect = previous.group.perfect
      group.finite = previous.group.finite
      group.infinitive = previous.group.infinitive
    } else if (trigger.forms & PARTICIPLE) {
      const withObject = (objectFollows && !by.has(tokens[next])) || sharesObject(scene, next, end)
      if (isNominalised(tokens, trigger)) {
        act.nominalised = true
        if (of.has(tokens[trigger.head - 2])) {
          const item = itemAt(scene, trigger.head - 3)
          if (item?.quantity) act.patients = [item]
        }
        return
      }
      if (trigger.row.patient === 'any' && trigger.forms & PAST) group.finite = true
      else if (trigger.row.frame === 'subject') group.finite = (trigger.forms & PAST) !== 0
      else if (trigger.forms & PAST && (withObject || hasWhom(tokens, trigger.head, start))) group.finite = true
      else group.passive = true
    } else if (trigger.forms & (PAST | S)) group.finite = true
  }
  if (trigger.row.frame === 'subject') {
    if (group.bare && trigger.forms & ING) {
      // "37 citizens facing charges", "128 people still waiting there"
      let at = group.first - 1
      while (tokens[at]?.pos === 'ADV' && !itemAt(scene, at)) at--
      const near = itemAt(scene, at)
      if (near?.sort === 'people' && near.last === at + 1) {
        act.patients = [near]
        return
      }
      const main = mainVerb(scene, trigger.head, start)
      act.patients = main >= 0 ? subjectItems(scene, main, start, true) : []
      return
    }
    act.patients = act.shares?.patients.length
      ? act.shares.patients
      : subjectItems(scene, group.first, start, group.finite)
    return
  }
  if (group.passive && trigger.row.patient === 'money') {
    const item = firstItem(scene, trigger.head + 1, Math.min(end, trigger.head + 6))
    if (item?.sort === 'money') {
      act.patients = [...subjectItems(scene, group.first, start, group.finite).filter(isCountedPeople), item]
      return
    }
  }
  if (group.passive) {
    act.patients = act.shares?.group?.passive ? act.shares.patients : passiveSubject(scene, act, start, end)
    if (trigger.row.action === 'seize' || act.patients.length)
      act.patients = [...act.patients, ...alongWith(scene, act, end)]
    act.agent = byPhrase(scene, trigger.head + 1, end)
    return
  }
  act.patients = objectItems(scene, act, end)
  if (trigger.row.action === 'seize')
    act.patients = act.patients.length ? withContents(scene, act.patients, end) : contentsOf(scene, trigger.head, end)
  if (trigger.particle.last > 0 && against.has(tokens[trigger.particle.last - 1]))
    act.patients = [...act.patients, ...alsoLed(scene, against, trigger.particle.last, end)]
  if (trigger.row.patient === 'money') act.patients = [...cheated(scene, act, start), ...act.patients]
  if (!act.patients.length && trigger.row.patient === 'people') act.patients = whomItems(scene, act, start)
  if (!act.patients.length && trigger.row.patient === 'people') act.patients = bareWhomItems(scene, act, start)
  if (!act.patients.length && trigger.row.action === 'close') act.patients = toldToClose(scene, group.first, start)
  const agent = subjectSpan(scene, group.first, start)
  act.agent = act.shares?.agent ?? (agent && isObjectBeforeParticiple(scene, act, agent, start) ? null : agent)
}

const saying = wordSet('said says say told tells tell added adds')

/** "Authorities broke up a network, arresting 12": the network that the main verb has as its object arrests nobody. */
const isObjectBeforeParticiple = (scene: Scene, { trigger, group }: Act, agent: Stretch, start: number): boolean => {
  if (!(trigger.forms & ING) || !isComma(scene.tokens[group!.first - 1])) return false
  const verb = verbBefore(scene, agent.first, start)
  return verb >= start && !saying.has(scene.tokens[verb])
}

/** "31 were charged, 40 let go and six handed over": a number and a participle behind a passive, whose "were" serves both. */
const ownNumber = (scene: Scene, { trigger, group }: Act, previous: Act | undefined): Item | null => {
  if (!(trigger.forms & PARTICIPLE) || trigger.row.frame === 'subject') return null
  if (!previous?.group?.passive || !previous.group.finite) return null
  const item = itemAt(scene, group!.first - 1)
  if (!item?.quantity || item.last !== group!.first || item.first < previous.trigger.last) return null
  if (item.sort !== 'bare' && item.sort !== 'people') return null
  const before = scene.tokens[item.first - 1]
  return isComma(before) || coordinators.has(before) ? item : null
}

/**
 * "and one, a Kenyan, died", "and that one, …, died": a counted subject stands before what the comma closes, and no verb is
 * shared; nor is it where a clause begins in between ("; the head, a coach, slipped away").
 */
const hasOwnSubject = (scene: Scene, close: number, from: number): boolean => {
  for (let i = close - 1; i > from; i--) if (scene.tokens[i]!.text === ';') return true
  for (let i = close - 1; i > from; i--) {
    if (!isComma(scene.tokens[i])) continue
    const item = itemAt(scene, i - 1)
    if (!item?.quantity) return false
    const lead = scene.tokens[item.first - 1]?.lower === 'that' ? item.first - 2 : item.first - 1
    return coordinators.has(scene.tokens[lead])
  }
  return false
}

/** "129 were transferred and the others were fined and let go": a group with an auxiliary of its own between the two verbs. */
const isClauseBetween = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) {
    // "were to be shipped out when officers arrived and freed them"
    if (scene.tokens[i]!.lower === 'when' && scene.tokens[to - 2]!.pos === 'VERB' && i < to - 2) return true
    if (!isAuxiliary(scene.tokens[i]) || scene.tokens[i - 1]!.pos === 'ADP') continue
    const item = itemAt(scene, i - 1)
    if (item && item.first > from && opensClause.has(scene.tokens[item.first - 1])) return true
  }
  return false
}

const opensClause = wordSet('and but while ;')

/** Whether the subject or auxiliary of the verb before serves this one, whose group begins at `first`. */
const sharesVerb = (scene: Scene, { trigger: before }: Act, trigger: Trigger, first: number): boolean =>
  sharesForm(trigger.forms, before.forms) && !isClauseBetween(scene, before.last, first)

/** Participle with participle, past with past, base with base: forms that one auxiliary or subject can serve. */
const sharesForm = (a: number, b: number): boolean => (a & b) !== 0 || (a & (PAST | S) && b & (PAST | S)) !== 0

const staying = wordSet('remain remains remained stay stays stayed')

/** The first auxiliary or tensed verb left of a gerund: its subject is the gerund's as well. */
const mainVerb = (scene: Scene, head: number, start: number): number => {
  const { tokens } = scene
  for (let i = head - 1; i > start; i--) {
    // "337 foreigners remain in custody awaiting deportation"
    if (staying.has(tokens[i])) return i
    if (!isAuxiliary(tokens[i])) continue
    let first = i
    while (first > start && isAuxiliary(tokens[first - 1])) first--
    return first
  }
  return -1
}

const isCountedPeople = ({ sort, quantity, role }: Item): boolean =>
  sort === 'people' && quantity !== null && role !== 'official' && role !== 'suspect'

const losing = wordSet('lose loses lost losing')
const cheating = wordSet(
  'cheat cheated cheating swindle swindled swindling defraud defrauded defrauding scam scammed fleece fleeced bilk bilked rob robbed',
)

/** "2,300 people lost 29 million euros", "swindled 1,340 pensioners out of 31 million": those who lost it, beside the money. */
const cheated = (scene: Scene, act: Act, start: number): Item[] => {
  const { head } = act.trigger
  const word = scene.tokens[head]
  if (losing.has(word)) {
    const money = act.patients.some((p) => p.sort === 'money')
    return money ? subjectItems(scene, act.group!.first, start, true).filter(isCountedPeople) : []
  }
  const object = cheating.has(word) ? (itemAt(scene, head + 1) ?? itemAt(scene, head + 2)) : null
  return object && isCountedPeople(object) ? [object] : []
}

const telling = wordSet('ordered told orders tells instructed directed forced')

/** "ordered 43 casinos to close", "43 firms were ordered to shut": the places that are to close themselves. */
const toldToClose = (scene: Scene, first: number, start: number): Item[] => {
  const { tokens } = scene
  if (tokens[first]?.lower !== 'to') return []
  const object = itemAt(scene, first - 1)
  if (object) {
    const told = telling.has(tokens[object.first - 1]) || telling.has(tokens[object.first - 2])
    return told && object.quantity && object.sort === 'thing' ? [object] : []
  }
  if (!telling.has(tokens[first - 1]) || !isBe(tokens[first - 2])) return []
  const items = subjectItems(scene, first - 2, start, true)
  return items.every((i) => i.quantity && i.sort === 'thing') ? items : []
}

const standsForPeople = wordSet('the those all')

/** "the arrested", "those detained", "those brought home", not "the arrested men". */
const isNominalised = (tokens: readonly Token[], { head, particle }: Trigger): boolean => {
  if (!standsForPeople.has(tokens[head - 1])) return false
  const next = tokens[particle.first === head + 1 ? particle.last : head + 1]
  return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ' && next.pos !== 'NUM')
}

const opening = new Set(['DET', 'PRON', 'ADJ'])

const hasPeople = (scene: Scene, i: number): boolean => {
  let at = i
  while (at < i + 2 && opening.has(scene.tokens[at]?.pos ?? '') && !itemAt(scene, at)) at++
  const item = itemAt(scene, at)
  return item !== null && (item.sort === 'people' || item.quantity !== null)
}
