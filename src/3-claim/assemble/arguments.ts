import type { Token } from '../../2-document/tokens.ts'
import * as words from '../clause/en/words.ts'
import { ING, isAuxiliary, isBe, PARTICIPLE, PAST, S, type VerbGroup, verbGroupAt } from '../clause/verb-group.ts'
import { mention } from '../group/mention.ts'
import { wordSet } from '../lexicon.ts'
import { actRows, type Trigger } from './acts.ts'
import { isThing } from './count.ts'
import type { ActRow } from './en/rows.ts'
import { firstItem, hasOwnVerb, joinedAfter } from './list.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { soloAt } from './solo.ts'
import { findSubject, hangs, subjectItems, subjectSpan } from './subject.ts'

/** A trigger with its place in the clause: verb group, what it is done to, who does it. */
export type Act = {
  trigger: Trigger
  group: VerbGroup | null
  sentence: number
  /** What the act is done to, coordinated items in order of the text. */
  patients: Item[]
  /** Tokens of the subject where it is the doer, and of a by-phrase: first and last, or null. */
  agent: { first: number; last: number } | null
  /** "the arrested", "those rescued": the participle stands for the people themselves. */
  nominalised: boolean
  /** Token from which place and time are looked for, where that is not the trigger. */
  anchor?: number
  /** A noun that is the subject of its sentence: "The raid took place …". */
  isSubject: boolean
  /** Where its subject was found: an earlier act of the same sentence that shares it. */
  shares: Act | null
}

/** A copy with some fields changed; written out, as all acts are to have one shape. */
export const actWith = (act: Act, changes: Partial<Act>): Act =>
  Object.assign<Act, Partial<Act>>(
    {
      trigger: act.trigger,
      group: act.group,
      sentence: act.sentence,
      patients: act.patients,
      agent: act.agent,
      nominalised: act.nominalised,
      anchor: act.anchor,
      isSubject: act.isSubject,
      shares: act.shares,
    },
    changes,
  )

const triggerWith = (t: Trigger, row: ActRow, others: readonly ActRow[]): Trigger => ({
  row,
  others,
  kind: t.kind,
  forms: t.forms,
  head: t.head,
  last: t.last,
  particle: t.particle,
})

/** The act as one of another line. */
export const withRow = (act: Act, row: ActRow): Act =>
  act.trigger.row === row ? act : actWith(act, { trigger: triggerWith(act.trigger, row, act.trigger.others) })

const coordinators = wordSet(words.coordinators)
const relatives = wordSet('who which that whom')
const prepositions = wordSet(words.prepositions)
const objectOpeners = wordSet(words.determiners)
const by = wordSet('by')
const wereForms = wordSet('was were been got')
const of = wordSet('of')
const subordinators = wordSet('after before when while because since although though if whether until as once unless')

const isComma = (t: Token | undefined): boolean => t?.text === ','

/** Whether a noun phrase (an object) begins at token `i`. */
export const opensObject = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]
  if (!t) return false
  if (scene.timeAt[i]) return false
  if (scene.itemAt[i]) return true
  // "over 300 men" is an object, "over a fraud" none.
  if (prepositions.has(t)) return objectOpeners.has(t) && scene.tokens[i + 1]?.pos === 'NUM'
  if (t.pos === 'PUNCT') return t.text === '"' || t.text === '“'
  return (
    objectOpeners.has(t) ||
    t.pos === 'NUM' ||
    t.pos === 'PROPN' ||
    t.pos === 'DET' ||
    t.pos === 'NOUN' ||
    t.pos === 'ADJ' ||
    t.pos === 'PRON' ||
    scene.placeAt[i]! > 0 ||
    (t.pos === 'VERB' && t.lower.endsWith('ed') && scene.tokens[i + 1]?.pos === 'NOUN')
  )
}

const afterAdverbs = (scene: Scene, i: number): number => {
  let at = i
  while (scene.tokens[at]?.pos === 'ADV' && !scene.itemAt[at]) at++
  return at
}

/** Works out verb group and arguments of a trigger. `acts` are those found before in the sentence. */
export const actOf = (scene: Scene, trigger: Trigger, sentence: number, acts: readonly Act[], first = true): Act => {
  const act: Act = {
    trigger,
    group: null,
    sentence,
    patients: [],
    agent: null,
    nominalised: false,
    anchor: undefined,
    isSubject: false,
    shares: null,
  }
  if (trigger.kind === 'noun') nominal(scene, act)
  else verbal(scene, act, acts)
  if (act.patients.length) return act
  for (const row of trigger.others) {
    const other = actOf(scene, triggerWith(trigger, row, []), sentence, acts, false)
    if (other.patients.length) return other
  }
  if (first && trigger.row.patient === 'people' && !act.nominalised) act.patients = onePerson(scene, act)
  return act
}

/** One person whom the act is done to, where no group stands there: "the captain was arrested", "killed a guard". */
const onePerson = (scene: Scene, act: Act): Item[] => {
  const { tokens, sentences } = scene
  const { trigger, group } = act
  const { first: start, last: end } = sentences[act.sentence]!
  if (!group) {
    const at = of.has(tokens[trigger.last]) ? soloFrom(scene, trigger.last + 1, end) : null
    return at ? [at] : []
  }
  if (group.passive || trigger.row.frame === 'subject') {
    if (act.shares) return act.shares.patients.length ? act.shares.patients : []
    const found = findSubject(scene, group.first, start, group.finite, (i) => soloAt(scene, i) ?? itemAt(scene, i))
    return found && !found.group && !found.quantity && !speaks(scene, found, group.first) ? [found] : []
  }
  const after = trigger.particle.first === trigger.head + 1 ? trigger.particle.last : trigger.head + 1
  const object = soloFrom(scene, after, end)
  return object ? [object] : []
}

const saying = wordSet(
  'said says told added adds stated explained announced confirmed revealed disclosed noted claimed',
)

/** "Banda said the exercise was carried out": who says it is not whom it was done to. */
const speaks = (scene: Scene, person: Item, verb: number): boolean => {
  for (let i = person.last; i < verb; i++) if (saying.has(scene.tokens[i])) return true
  return false
}

/** The noun phrase right at a token, where it is one person. */
const soloFrom = (scene: Scene, from: number, end: number): Item | null => {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const solo = soloAt(scene, i)
    if (solo) return solo.first <= from ? solo : null
    const t = scene.tokens[i]!
    if (t.pos === 'ADP' || t.pos === 'PUNCT' || t.pos === 'CCONJ') return null
  }
  return null
}

// Verbs

const verbal = (scene: Scene, act: Act, acts: readonly Act[]): void => {
  const { tokens, sentences, timeAt, layers } = scene
  const { trigger } = act
  const { first: start, last: end } = sentences[act.sentence]!
  const group = verbGroupAt(tokens, trigger.head, trigger.forms, start, (i) =>
    timeAt[i] ? layers.times[timeAt[i]! - 1]!.first : -1,
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
  const before = tokens[group.first - 1]
  const previous = acts.findLast((a) => a.group && a.trigger.head < trigger.head)
  if (group.bare) {
    const joined = coordinators.has(before) || (isComma(before) && previous !== undefined)
    if (joined && previous?.group && sharesForm(trigger.forms, previous.trigger.forms)) {
      act.shares = previous
      group.passive = previous.group.passive && !(objectFollows && hasPeople(scene, next))
      group.tense = previous.group.tense
      group.negated ||= previous.group.negated && coordinators.has(before)
      group.perfect = previous.group.perfect
      group.finite = previous.group.finite
      group.infinitive = previous.group.infinitive
    } else if (trigger.forms & PARTICIPLE) {
      const withObject = (objectFollows && !by.has(tokens[next])) || sharesObject(scene, next, end)
      if (isNominalised(tokens, trigger.head)) {
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
      act.patients = [item]
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
  if (trigger.row.action === 'seize') act.patients = withContents(scene, act.patients, end)
  if (!act.patients.length && trigger.row.patient === 'people') act.patients = whomItems(scene, act, start)
  act.agent = act.shares?.agent ?? subjectSpan(scene, group.first, start)
}

const accounts = wordSet('accounts account wallets wallet safes safe safe-deposit')
const holding = wordSet('holding containing with worth')

/** "froze 317 accounts holding 12.4 million baht": what is in the accounts as well. */
const withContents = (scene: Scene, items: Item[], end: number): Item[] => {
  const last = items.at(-1)
  if (!last || last.sort === 'money' || !accounts.has(scene.tokens[last.last - 1])) return items
  if (!holding.has(scene.tokens[last.last])) return items
  const sum = firstItem(scene, last.last + 1, Math.min(end, last.last + 6))
  return sum?.sort === 'money' ? [...items, sum] : items
}

/** "arrested and deported 30 Chinese": an object behind the verb that is joined to this one. */
const sharesObject = (scene: Scene, at: number, end: number): boolean => {
  const { tokens } = scene
  if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.pos !== 'VERB' || at + 2 >= end) return false
  const item = itemAt(scene, at + 2)
  return item?.quantity != null && !hasOwnVerb(scene, item, end)
}

/** Participle with participle, past with past, base with base: forms that one auxiliary or subject can serve. */
const sharesForm = (a: number, b: number): boolean => (a & b) !== 0 || (a & (PAST | S) && b & (PAST | S)) !== 0

const company = wordSet('along together well plus')

/** "was seized along with dozens of phones": what stands beside the subject, after the verb. */
const alongWith = (scene: Scene, act: Act, end: number): Item[] => {
  const { tokens } = scene
  if (act.trigger.row.action !== 'seize') return []
  for (let i = act.trigger.head + 1; i < Math.min(end, act.trigger.head + 8); i++) {
    if (tokens[i]!.pos === 'VERB') return []
    if (!company.has(tokens[i])) continue
    const item = firstItem(scene, i + 1, Math.min(end, i + 4))
    return item ? joinedAfter(scene, item, end) : []
  }
  return []
}

/** The first auxiliary or tensed verb left of a gerund: its subject is the gerund's as well. */
const mainVerb = (scene: Scene, head: number, start: number): number => {
  const { tokens } = scene
  for (let i = head - 1; i > start; i--) {
    if (!isAuxiliary(tokens[i])) continue
    let first = i
    while (first > start && isAuxiliary(tokens[first - 1])) first--
    return first
  }
  return -1
}

const standsForPeople = wordSet('the those all')

/** "the arrested", "those detained", not "the arrested men". */
const isNominalised = (tokens: readonly Token[], head: number): boolean => {
  if (!standsForPeople.has(tokens[head - 1])) return false
  const next = tokens[head + 1]
  return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ' && next.pos !== 'NUM')
}

/** A participle that opens its line. */
const isLabel = (tokens: readonly Token[], head: number): boolean => {
  const before = tokens[head - 1]
  return before === undefined || before.sentence !== tokens[head]!.sentence || before.pos === 'PUNCT'
}

const hasPeople = (scene: Scene, i: number): boolean => {
  const item = itemAt(scene, i)
  return item !== null && (item.sort === 'people' || item.quantity !== null)
}

/** Objects after an active verb: the first item in reach and those joined to it. */
const objectItems = (scene: Scene, act: Act, end: number): Item[] => {
  const { tokens } = scene
  const { head, particle } = act.trigger
  const limit = Math.min(end, Math.max(particle.last, head + 1) + 14)
  const verbEnd = particle.first === head + 1 ? particle.last - 1 : head
  for (let i = head + 1; i < limit; i++) {
    const item = itemAt(scene, i)
    if (item) {
      if (isTakenByPreposition(scene, item, verbEnd) || !canTake(scene, act.trigger.row, item)) {
        i = item.last - 1
        continue
      }
      if (i > head + 2 && hasOwnVerb(scene, item, end)) break
      return joinedAfter(scene, item, end)
    }
    const t = tokens[i]!
    if (t.text === ':' && isLabel(tokens, head)) {
      // "Seized items: 35 laptops; four cars"
      const listed = firstItem(scene, i + 1, Math.min(end, i + 3))
      return listed?.quantity && canTake(scene, act.trigger.row, listed) ? joinedAfter(scene, listed, end, true) : []
    }
    if (t.text === ';' || t.text === ':' || relatives.has(t) || subordinators.has(t)) break
    if (isComma(t) && i > head + 1) break
    if (isAuxiliary(t) && i > head + 1) break
    if (scene.timeAt[i]) continue
    if (t.pos === 'VERB' && i > head + 1 && !inNounPhrase(tokens, i)) break
  }
  const { row } = act.trigger
  if (row.action === 'close')
    for (let i = head + 1; i < Math.min(end, head + 10); i++) {
      const item = itemAt(scene, i)
      if (item?.unit === 'sites' && item.quantity) return joinedAfter(scene, item, end)
    }
  if (row.patient === 'money')
    for (let i = head + 1; i < Math.min(end, head + 14); i++) {
      const item = itemAt(scene, i)
      if (item?.sort === 'money') return [item]
    }
  if (particle.last > 0 && (row.action === 'convict' || row.action === 'sanction'))
    for (let i = particle.last; i < Math.min(end, particle.last + 14); i++) {
      const item = itemAt(scene, i)
      if (item && (row.action === 'sanction' || item.sort === 'people')) return joinedAfter(scene, item, end)
    }
  return []
}

/** "7,000 foreigners whom the army has rescued": the object stands before its clause. */
const whomItems = (scene: Scene, act: Act, start: number): Item[] => {
  const { tokens } = scene
  for (let i = act.trigger.head - 1; i >= start && act.trigger.head - i < 16; i--)
    if (tokens[i]!.lower === 'whom') {
      for (let k = i - 1; k >= start && i - k < 10; k--) {
        const item = itemAt(scene, k)
        if (item?.sort === 'people') return [item]
      }
    }
  return []
}

/** "63 people whom the bureau arrested on Monday": no verb from "whom" to the act. */
const hasWhom = (tokens: readonly Token[], head: number, start: number): boolean => {
  for (let i = head - 1; i >= start && head - i < 12; i--) {
    const t = tokens[i]!
    if (t.lower === 'whom') return true
    if (t.pos === 'VERB' || isAuxiliary(t) || t.text === ',' || t.text === ';') return false
  }
  return false
}

const inNounPhrase = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN')
}

/** Whether an act of this line can be done to such a thing at all. */
const canTake = (scene: Scene, row: ActRow, item: Item): boolean => {
  if (row.patient === 'money') return item.sort === 'money' || item.unit === 'cases'
  if (row.patient === 'things') return item.sort !== 'people'
  if (row.action === 'raid') return item.sort === 'thing' && (row.name !== 'enter' || item.unit === 'sites')
  if (item.sort === 'percent') return row.action === 'hold' || row.action === 'recruit'
  if (row.patient === 'people')
    return (
      item.sort === 'people' ||
      item.sort === 'bare' ||
      (item.unit === 'other' && !isThing(scene, item)) ||
      item.unit === null
    )
  return true
}

/** "raided a house in which 250 people …": the item hangs on a preposition after another noun. */
const isTakenByPreposition = (scene: Scene, item: Item, head: number): boolean =>
  item.first - 2 > head && hangs(scene.tokens, item.first, head + 1)

// Subjects

/** The subject of a passive verb or participle: to its left, or to its right where the sentence is turned round. */
const passiveSubject = (scene: Scene, act: Act, start: number, end: number): Item[] => {
  const { tokens } = scene
  const { group, trigger } = act
  if (group!.bare && trigger.head - start <= 1) {
    for (let i = trigger.head + 1; i < Math.min(end, trigger.head + 12); i++)
      if (isBe(tokens[i])) {
        const item = firstItem(scene, i + 1, Math.min(end, i + 5))
        return item ? joinedAfter(scene, item, end) : []
      }
    const colon = indexOf(tokens, ':', trigger.head + 1, Math.min(end, trigger.head + 12))
    if (colon >= 0) {
      const item = firstItem(scene, colon + 1, Math.min(end, colon + 4))
      return item ? joinedAfter(scene, item, end, true) : []
    }
  }
  const items = subjectItems(scene, group!.first, start, group!.finite)
  if (items.length || trigger.row.action !== 'close') return items
  for (let i = group!.first - 1; i >= start && group!.first - i < 10; i--) {
    const item = itemAt(scene, i)
    if (item?.unit === 'sites') return [item]
  }
  return []
}

const indexOf = (tokens: readonly Token[], text: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (tokens[i]!.text === text) return i
  return -1
}

const byPhrase = (scene: Scene, from: number, end: number): { first: number; last: number } | null => {
  const { tokens, actorAt, placeAt, layers } = scene
  for (let i = from; i < Math.min(end, from + 14); i++) {
    const t = tokens[i]!
    if (scene.timeAt[i]) continue
    const dated = t.text === ',' && (scene.timeAt[i - 1]! > 0 || scene.timeAt[i + 1]! > 0)
    if (t.text === ';' || (t.text === ',' && !dated) || isAuxiliary(t)) return null
    if (!by.has(t)) continue
    for (let k = i + 1; k < Math.min(end, i + 6); k++) {
      const mention = actorAt[k] ? layers.actors[actorAt[k]! - 1] : placeAt[k] ? layers.places[placeAt[k]! - 1] : null
      if (mention) return { first: mention.first, last: mention.last }
      const item = itemAt(scene, k)
      if (item) return { first: item.first, last: item.last }
    }
    return null
  }
  return null
}

// Nouns

/** Each list of prepositions is made into a set once. */
const reaches = new Map(actRows.flatMap((r) => (r.reach ? [[r.reach, wordSet(r.reach)] as const] : [])))
const reachOf = (list: string): ReturnType<typeof wordSet> => reaches.get(list)!

const support = wordSet('on in at against')

const nominal = (scene: Scene, act: Act): void => {
  const { tokens, sentences } = scene
  const { head, last } = act.trigger
  const { first: start, last: end } = sentences[act.sentence]!
  act.isSubject = head - start < 6 && !prepositions.has(tokens[head - 1]) && !prepositions.has(tokens[head - 2])
  if (act.trigger.row.reach) {
    const lead = reachOf(act.trigger.row.reach)
    for (let i = last; i < Math.min(end, last + 14) && !act.patients.length && tokens[i]!.text !== ';'; i++)
      if (lead.has(tokens[i]) && !itemAt(scene, i)) {
        const item = firstItem(scene, i + 1, Math.min(end, i + 4)) ?? soloFrom(scene, i + 1, end)
        const cases = itemAt(scene, head)
        if (item && cases?.quantity && cases.head === head) act.patients = [cases]
        else if (item) act.patients = item.quantity ? joinedAfter(scene, item, end) : [item]
      }
    return
  }
  const counted = itemAt(scene, head)
  if (counted?.quantity && isOneOfMany(tokens, counted)) return
  if (counted?.quantity && (counted.head === head || counted.last === head + 1)) {
    act.patients = [counted]
    return
  }
  const before = itemAt(scene, head - 1)
  if (before?.quantity && before.sort === 'bare') {
    act.patients = [before]
    return
  }
  if (act.trigger.row.frame === 'subject') {
    act.patients = stateSubject(scene, head, start)
    return
  }
  if (act.trigger.row.patient === 'money' && !of.has(tokens[last])) {
    const sum = sumAfter(scene, last, end)
    if (sum) {
      act.patients = [sum]
      return
    }
  }
  if (last > head + 1 && prepositions.has(tokens[last - 1])) {
    const item = firstItem(scene, last, Math.min(end, last + 4))
    if (item) act.patients = joinedAfter(scene, item, end)
  } else if (of.has(tokens[last])) {
    const item = firstItem(scene, last + 1, Math.min(end, last + 6))
    if (item) act.patients = joinedAfter(scene, item, end)
  } else if (tokens[last]?.text === ':') {
    const item = firstItem(scene, last + 1, Math.min(end, last + 4))
    if (item?.quantity && (act.trigger.row.patient !== 'sites' || item.sort === 'thing'))
      act.patients = joinedAfter(scene, item, end, true)
  } else if (act.trigger.row.patient === 'sites' && support.has(tokens[last])) {
    const item = firstItem(scene, last + 1, Math.min(end, last + 5))
    const people = act.trigger.row.action === 'raid' && item?.sort === 'people' && item.nationalities.length > 0
    if (item && (item.sort === 'thing' || (people && !item.quantity))) act.patients = [item]
  } else if (act.trigger.row.action === 'raid' && act.isSubject) {
    const item = firstItem(scene, last + 1, Math.min(end, last + 9))
    if (item?.sort === 'thing' && item.quantity && support.has(tokens[item.first - 1])) act.patients = [item]
  }
  if (!act.patients.length && act.trigger.row.patient === 'people' && tokens[head - 1]?.lower === 'their')
    act.patients = [theirs(scene, head - 1)]
  act.agent = byPhrase(scene, last, end) ?? possessor(scene, head, start)
}

/** "One of the raids": it counts no raids. */
const isOneOfMany = (tokens: readonly Token[], { quantity }: Item): boolean =>
  tokens[quantity!.first]!.lower === 'one' && of.has(tokens[quantity!.first + 1])

const sums = wordSet(
  'reached reach put estimated exceed exceeds exceeded total totalled totaled amounted amount came come stood hit topped top at over passed',
)

/** "Losses are put at 200 million ringgit", "losses from such fraud reached 71.9 billion yen". */
const sumAfter = (scene: Scene, from: number, end: number): Item | null => {
  let said = false
  for (let i = from; i < Math.min(end, from + 10); i++) {
    const item = itemAt(scene, i)
    if (item?.sort === 'money') return said ? item : null
    if (item?.quantity) return null
    if (scene.tokens[i]!.pos === 'PUNCT') return null
    if (sums.has(scene.tokens[i])) said = true
  }
  return null
}

/** "their release": the people told of before. */
const theirs = (scene: Scene, at: number): Item => ({
  first: at,
  last: at + 1,
  head: at,
  group: mention(scene.tokens, 'pronoun', at, at + 1, at, 'back'),
  quantity: null,
  sort: 'people',
  nationalities: [],
  role: null,
  unit: 'people',
  part: false,
  sentence: scene.tokens[at]!.sentence,
  joins: undefined,
})

/** Whom a word for a state is said of: "five people missing", "two are still missing", "left 24 dead". */
const stateSubject = (scene: Scene, head: number, start: number): Item[] => {
  const { tokens } = scene
  let first = head
  while (
    first > start &&
    (isAuxiliary(tokens[first - 1]) || tokens[first - 1]!.pos === 'ADV' || reporting.has(tokens[first - 1]))
  )
    first--
  const before = itemAt(scene, first - 1)
  if (before && (before.sort === 'people' || before.sort === 'bare')) return [before]
  const after = itemAt(scene, head + 1) ?? (itemAt(scene, head)?.quantity ? itemAt(scene, head) : null)
  if (after?.quantity && after.sort === 'people') return [after]
  return first < head ? subjectItems(scene, first, start, true) : []
}

const reporting = wordSet('reported feared listed presumed found confirmed declared left remain remained still')

const possessor = (scene: Scene, head: number, start: number): { first: number; last: number } | null => {
  for (let i = head - 1; i >= start && head - i < 4; i--) {
    const actor = scene.actorAt[i]
    if (actor) {
      const { first, last } = scene.layers.actors[actor - 1]!
      return { first, last }
    }
  }
  return null
}
