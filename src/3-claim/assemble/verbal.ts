import type { Token } from '../../2-document/tokens.ts'
import { isComma } from '../clause/marks.ts'
import { bys, coordinators, ofs, owners, relatives } from '../clause/small-words.ts'
import { ING, isAuxiliary, isBe, PARTICIPLE, PAST, S, verbGroupAt } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { beforeTool, byPhrase } from './agent.ts'
import { alsoLed } from './also-led.ts'
import { behindVerb } from './behind-verb.ts'
import { cheated, isCountedPeople } from './cheated.ts'
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
import { ones } from './pronouns.ts'
import { itemAt, type Scene } from './scene.ts'
import { hasOwnSubject, isOfDoer, joinedInfinitive, ownNumber, sharesVerb } from './shared-verb.ts'
import type { Stretch } from './stretch.ts'
import { subjectSpan } from './subject.ts'
import { subjectItems } from './subject-items.ts'
import { toldToClose } from './told-to-close.ts'
import type { Trigger } from './trigger.ts'
import { verbBefore } from './verb-before.ts'

const wereForms = wordSet('was were been got')
const against = wordSet('against')

const later = wordSet('subsequently later then immediately promptly eventually finally swiftly duly')

/** "arrested and subsequently deported": the word before the adverb. */
const behindAdverb = (tokens: readonly Token[], at: number): number =>
  later.has(tokens[at]) && coordinators.has(tokens[at - 1]) ? at - 1 : at

const afterAdverbs = (scene: Scene, i: number): number => {
  let at = i
  while (scene.tokens[at]?.pos === 'ADV' && !scene.itemAt[at]) at++
  return at
}

const dayLeads = wordSet('on in')

/** "freed on Friday 198 workers": the object behind the day, where people are counted right there; else the token itself. */
const afterTime = (scene: Scene, i: number): number => {
  const { tokens, timeAt, layers } = scene
  const n = timeAt[i] || (dayLeads.has(tokens[i]) ? timeAt[i + 1] : 0)
  if (!n) return i
  const { last } = layers.times[n - 1]!
  const item = itemAt(scene, last)
  return item?.quantity && item.first === last && item.sort === 'people' ? last : i
}

const asides = wordSet('part turn total all effect fact addition')
const asideLeads = wordSet('on for in')

/** "has on its part arrested", "has, for its part, arrested", "has in all freed": where the words set between begin, or -1. */
const asideFrom = (tokens: readonly Token[], i: number): number => {
  const at = isComma(tokens[i]) ? i - 1 : i
  if (!asides.has(tokens[at])) return -1
  const lead = owners.has(tokens[at - 1]) ? at - 2 : at - 1
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
  const after = behindVerb(scene, trigger)
  const next = afterTime(scene, afterAdverbs(scene, after))
  const objectFollows = next < end && opensObject(scene, next)
  const opens = joinedInfinitive(tokens, trigger.forms, group.first)
  if (group.bare && opens >= start) {
    group.first = opens
    group.infinitive = true
    group.bare = false
  }
  const leads = behindAdverb(tokens, group.first - 1)
  const before = tokens[leads]
  // "a scheme that had cost savers millions, and arrested 15": the comma has closed the relative clause.
  const closed = coordinators.has(before) && isComma(tokens[leads - 1])
  const previous = acts.findLast(
    (a) => a.group && a.trigger.head < trigger.head && !(closed && relatives.has(tokens[a.group.first - 1])),
  )
  const own = group.bare && !(objectFollows && hasPeople(scene, next)) ? ownNumber(scene, act, previous) : null
  if (own) {
    group.passive = true
    group.finite = true
    group.tense = previous?.group?.passive ? previous.group.tense : 'past'
    act.patients = [own]
    act.agent = byPhrase(scene, trigger.head + 1, end)
    return
  }
  if (group.bare) {
    const joined =
      coordinators.has(before) ||
      (isComma(before) &&
        previous !== undefined &&
        !isAside(tokens, previous) &&
        !hasOwnSubject(scene, group.first - 1, previous.trigger.head))
    // "were lured and are captive": a verb of its own, and of its own time.
    const isShared =
      joined &&
      !isOwnState(scene, trigger) &&
      previous !== undefined &&
      sharesVerb(scene, previous, trigger, group.first)
    if (isShared && previous.group) {
      const isActive = objectFollows && (hasPeople(scene, next) || opensOwn.has(tokens[next]))
      const other = isActive && previous.group.passive ? (activeBefore(acts, previous) ?? previous) : previous
      const like = other.group!
      act.shares = other
      group.passive = like.passive && !isActive
      group.tense = like.tense
      group.negated ||= like.negated && coordinators.has(before)
      group.perfect = like.perfect
      group.finite = like.finite
      group.infinitive = like.infinitive
    } else if (trigger.forms & PARTICIPLE) {
      const withObject =
        (objectFollows && !bys.has(tokens[next]) && !isOfThoseBefore(scene, act, next)) ||
        sharesObject(scene, next, end)
      if (isNominalised(tokens, trigger)) {
        act.nominalised = true
        if (ofs.has(tokens[trigger.head - 2])) {
          const item = itemAt(scene, trigger.head - 3)
          if (item?.quantity) act.patients = [item]
        }
        return
      }
      if (trigger.row.patient === 'any' && trigger.forms & PAST) group.finite = true
      else if (trigger.row.frame === 'subject') group.finite = (trigger.forms & PAST) !== 0
      else if (
        trigger.forms & PAST &&
        (withObject || hasWhom(tokens, trigger.head, start) || isOfWho(tokens, group.first))
      )
        group.finite = true
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
    act.patients = isOfDoer(act)
      ? subjectItems(scene, act.shares!.group!.first, start, act.shares!.group!.finite)
      : act.shares?.patients.length
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
  const nearest = subjectSpan(scene, group.first, start)
  const tool = nearest && group.infinitive ? beforeTool(scene, nearest, start) : -1
  const agent = tool < 0 ? nearest : subjectSpan(scene, tool, start)
  const isNone =
    agent !== null && (isObjectBeforeParticiple(scene, act, agent, start) || isOfOnePerson(scene, act, agent))
  act.agent = act.shares?.agent ?? (isNone ? null : agent)
}

/** "The owner, who had lured 40 Kenyans, fled": what the clause between commas says is told of the 40. */
const isAside = (tokens: readonly Token[], { group }: Act): boolean =>
  group !== null && relatives.has(tokens[group.first - 1]) && isComma(tokens[group.first - 2])

/** "who carried out or planned attacks": what they did. */
const isOfWho = (tokens: readonly Token[], first: number): boolean => tokens[first - 1]?.lower === 'who'

/** "The department says that he sent 42 abroad": no department is called so. */
const isOfOnePerson = ({ tokens, actorAt, layers }: Scene, { group }: Act, agent: Stretch): boolean => {
  if (!ones.has(tokens[group!.first - 1])) return false
  const actor = actorAt[agent.first] ? layers.actors[actorAt[agent.first]! - 1] : undefined
  return actor?.person === false
}

const isOwnState = ({ tokens }: Scene, { row, head }: Trigger): boolean => row.action === 'hold' && isBe(tokens[head])

const saying = wordSet('said says say told tells tell added adds')

/** "Authorities broke up a network, arresting 12": the network that the main verb has as its object arrests nobody. */
const isObjectBeforeParticiple = (scene: Scene, { trigger, group }: Act, agent: Stretch, start: number): boolean => {
  if (!(trigger.forms & ING) || !isComma(scene.tokens[group!.first - 1])) return false
  const verb = verbBefore(scene, agent.first, start)
  return verb >= start && !saying.has(scene.tokens[verb])
}

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

const standsForPeople = wordSet('the those all')

/** "the arrested", "those detained", "those brought home", not "the arrested men". */
const isNominalised = (tokens: readonly Token[], { head, particle }: Trigger): boolean => {
  if (!standsForPeople.has(tokens[head - 1])) return false
  const next = tokens[particle.first === head + 1 ? particle.last : head + 1]
  return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ' && next.pos !== 'NUM')
}

const inside = wordSet('in inside')

/** "found 23 workers locked in a basement": what stands behind the particle is a place, and those before it are locked in. */
const isOfThoseBefore = (scene: Scene, { trigger: { row, head, particle }, group }: Act, next: number): boolean =>
  row.patient === 'people' &&
  particle.first === head + 1 &&
  inside.has(scene.tokens[particle.last - 1]) &&
  !hasPeople(scene, next) &&
  itemAt(scene, group!.first - 1)?.sort === 'people' &&
  itemAt(scene, group!.first - 1)!.quantity !== null

/** "rescued six women who were held and arrested their boss": an object of its own, and the subject of the verb before the clause. */
const opensOwn = wordSet('their his her its the a an')
const activeBefore = (acts: readonly Act[], passive: Act): Act | undefined =>
  acts.findLast((a) => a.group?.passive === false && a.group.finite && a.trigger.head < passive.trigger.head)

const opening = new Set(['DET', 'PRON', 'ADJ'])

const hasPeople = (scene: Scene, i: number): boolean => {
  let at = i
  while (at < i + 2 && opening.has(scene.tokens[at]?.pos ?? '') && !itemAt(scene, at)) at++
  const item = itemAt(scene, at)
  return item !== null && (item.sort === 'people' || item.quantity !== null)
}
