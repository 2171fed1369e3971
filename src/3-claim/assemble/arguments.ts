import type { Token } from '../../2-document/tokens.ts'
import * as words from '../clause/en/words.ts'
import { BASE, ING, isAuxiliary, isBe, PARTICIPLE, PAST, S, type VerbGroup, verbGroupAt } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Trigger } from './acts.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

/** A trigger with its place in the clause: verb group, what it is done to, who does it. */
export type Act = {
  trigger: Trigger
  group: VerbGroup | null
  sentence: number
  /** What the act is done to, coordinated items in order of the text. */
  patients: Item[]
  /** Tokens of the subject where it is the doer, and of a by-phrase: first and last, or null. */
  agent: { first: number; last: number } | null
  /** Where its subject was found: an earlier act of the same sentence that shares it. */
  shares: Act | null
}

const coordinators = wordSet(words.coordinators)
const relatives = wordSet('who which that whom')
const prepositions = wordSet(words.prepositions)
const objectOpeners = wordSet(words.determiners)
const by = wordSet('by')
const of = wordSet('of')
const listJoiners = wordSet(', and & plus with along together or')
const subordinators = wordSet('after before when while because since although though if whether until as once unless')
const groupNouns = wordSet(
  'number numbers group groups batch batches total crowd list tally count hundreds dozens thousands scores tens most many some majority all each one members leaders half rest remainder handful third quarter million',
)
const brackets = wordSet('( [ — – - :')

const isComma = (t: Token | undefined): boolean => t?.text === ','

/** Whether a noun phrase (an object) begins at token `i`. */
export const opensObject = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]
  if (!t) return false
  if (scene.timeAt[i]) return false
  if (scene.itemAt[i]) return true
  if (prepositions.has(t) && !objectOpeners.has(t)) return false
  if (t.pos === 'PUNCT') return t.text === '"' || t.text === '“'
  return (
    objectOpeners.has(t) ||
    t.pos === 'NUM' ||
    t.pos === 'PROPN' ||
    t.pos === 'DET' ||
    t.pos === 'NOUN' ||
    t.pos === 'ADJ' ||
    t.pos === 'PRON' ||
    scene.placeAt[i]! > 0
  )
}

const afterAdverbs = (scene: Scene, i: number): number => {
  let at = i
  while (scene.tokens[at]?.pos === 'ADV' && !scene.itemAt[at]) at++
  return at
}

/** Works out verb group and arguments of a trigger. `acts` are those found before in the sentence. */
export const actOf = (scene: Scene, trigger: Trigger, sentence: number, acts: readonly Act[]): Act => {
  const act: Act = { trigger, group: null, sentence, patients: [], agent: null, shares: null }
  if (trigger.kind === 'noun') nominal(scene, act)
  else verbal(scene, act, acts)
  return act
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
  if (isBe(tokens[trigger.head])) group.finite = true
  const next = afterAdverbs(scene, trigger.head + 1)
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
      const withObject = objectFollows && !by.has(tokens[next])
      if (trigger.row.frame === 'subject') group.finite = (trigger.forms & PAST) !== 0
      else if (trigger.forms & PAST && withObject) group.finite = true
      else group.passive = true
    } else if (trigger.forms & (PAST | S)) group.finite = true
  }
  if (trigger.row.frame === 'subject') {
    act.patients = act.shares && act.shares.patients.length ? act.shares.patients : subjectItems(scene, act, start)
    return
  }
  if (group.passive) {
    act.patients = act.shares?.group?.passive ? act.shares.patients : passiveSubject(scene, act, start, end)
    act.agent = byPhrase(scene, trigger.head + 1, end)
    return
  }
  act.patients = objectItems(scene, act, end)
  act.agent = act.shares?.agent ?? subjectSpan(scene, act, start)
}

/** Participle with participle, past with past, base with base: forms that one auxiliary or subject can serve. */
const sharesForm = (a: number, b: number): boolean => (a & b) !== 0 || (a & (PAST | S) && b & (PAST | S)) !== 0

const hasPeople = (scene: Scene, i: number): boolean => {
  const item = itemAt(scene, i)
  return item !== null && (item.sort === 'people' || item.quantity !== null)
}

/** Objects after an active verb: the first item in reach and those joined to it. */
const objectItems = (scene: Scene, act: Act, end: number): Item[] => {
  const { tokens } = scene
  const { head, particle } = act.trigger
  const limit = Math.min(end, Math.max(particle.last, head + 1) + 14)
  for (let i = head + 1; i < limit; i++) {
    const item = itemAt(scene, i)
    if (item) {
      if (isTakenByPreposition(scene, item, head)) {
        i = item.last - 1
        continue
      }
      return joinedAfter(scene, item, end)
    }
    const t = tokens[i]!
    if (t.text === ';' || t.text === ':' || relatives.has(t) || subordinators.has(t)) break
    if (isComma(t) && i > head + 1) break
    if (isAuxiliary(t) && i > head + 1) break
    if (scene.timeAt[i]) continue
    if (t.pos === 'VERB' && i > head + 1 && !inNounPhrase(tokens, i)) break
  }
  return []
}

const inNounPhrase = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN')
}

/** "raided a house in which 250 people …": the item hangs on a preposition after another noun. */
const isTakenByPreposition = (scene: Scene, item: Item, head: number): boolean => {
  const before = scene.tokens[item.first - 1]
  if (!before || item.first - 1 <= head) return false
  if (!prepositions.has(before) || objectOpeners.has(before)) return false
  if (of.has(before)) return !groupNouns.has(scene.tokens[item.first - 2])
  return item.first - 2 > head
}

/** The item and those that "and", commas and "as well as" join to it on the right. */
export const joinedAfter = (scene: Scene, item: Item, end: number): Item[] => {
  const list = [item]
  let last = item
  for (;;) {
    const next = nextJoined(scene, last, end)
    if (!next) return list
    list.push(next)
    last = next
  }
}

const nextJoined = (scene: Scene, item: Item, end: number): Item | null => {
  const { tokens } = scene
  let at = item.last
  let joined = false
  while (at < end && at - item.last < 7) {
    const here = itemAt(scene, at)
    if (here && here !== item) return joined && isSister(item, here) ? here : null
    const t = tokens[at]!
    if (listJoiners.has(t)) joined = true
    else if (t.lower === 'as' || t.lower === 'well') joined ||= t.lower === 'well'
    else if (
      joined &&
      (t.pos === 'DET' || t.pos === 'ADJ' || t.pos === 'ADV' || t.lower === 'about' || t.lower === 'over')
    ) {
      /* still inside the next noun phrase */
    } else if (!joined && (t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'ADJ' || of.has(t) || t.text === '-')) {
      /* the rest of this noun phrase */
    } else return null
    at++
  }
  return null
}

/** Two items that one list can hold: both counted, or both people. */
const isSister = (a: Item, b: Item): boolean =>
  !b.part &&
  ((a.sort === 'people') === (b.sort === 'people') || b.sort === 'bare') &&
  (b.quantity !== null || a.quantity === null)

// Subjects

/** The subject of a passive verb or participle: to its left, or to its right where the sentence is turned round. */
const passiveSubject = (scene: Scene, act: Act, start: number, end: number): Item[] => {
  const { tokens } = scene
  const { group, trigger } = act
  if (group!.bare && trigger.head === start) {
    for (let i = trigger.head + 1; i < Math.min(end, trigger.head + 12); i++)
      if (isBe(tokens[i])) {
        const item = firstItem(scene, i + 1, Math.min(end, i + 5))
        return item ? joinedAfter(scene, item, end) : []
      }
    const colon = indexOf(tokens, ':', trigger.head + 1, Math.min(end, trigger.head + 12))
    if (colon >= 0) {
      const item = firstItem(scene, colon + 1, Math.min(end, colon + 4))
      return item ? joinedAfter(scene, item, end) : []
    }
  }
  return subjectItems(scene, act, start)
}

const indexOf = (tokens: readonly Token[], text: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (tokens[i]!.text === text) return i
  return -1
}

export const firstItem = (scene: Scene, from: number, to: number): Item | null => {
  for (let i = from; i < to; i++) {
    const item = itemAt(scene, i)
    if (item) return item
  }
  return null
}

/** The items that are the subject of a verb group, found by walking left over what may stand between. */
export const subjectItems = (scene: Scene, act: Act, start: number): Item[] => {
  const item = subjectItem(scene, act.group!.first, start, act.group!.bare)
  return item ? joinedBefore(scene, item, start) : []
}

const subjectItem = (scene: Scene, first: number, start: number, bare: boolean): Item | null => {
  const { tokens } = scene
  let at = first - 1
  if (relatives.has(tokens[at])) at--
  if (coordinators.has(tokens[at]) && !bare) at--
  if (isComma(tokens[at]) || tokens[at]?.text === '—' || tokens[at]?.text === '–' || tokens[at]?.text === ')') {
    const open = openParenthesis(scene, at, start)
    if (open >= 0) at = open - 1
    else at--
  }
  let candidate: Item | null = null
  for (let steps = 0; at >= start && steps < 45; steps++) {
    const item = itemAt(scene, at)
    if (item) {
      if (item.part && tokens[item.first - 1] && isComma(tokens[item.first - 1])) {
        at = item.first - 2
        candidate ??= item
        continue
      }
      const before = tokens[item.first - 1]
      const hangs =
        before !== undefined &&
        item.first > start &&
        prepositions.has(before) &&
        !objectOpeners.has(before) &&
        !(of.has(before) && groupNouns.has(tokens[item.first - 2])) &&
        before.lower !== 'than'
      if (!hangs) return item
      candidate ??= null
      at = item.first - 2
      continue
    }
    const t = tokens[at]!
    if (t.text === ';' || t.text === ':' || t.text === '"') break
    if (subordinators.has(t)) break
    if (isAuxiliary(t)) break
    at--
  }
  return candidate
}

const openers = wordSet(
  'who which including some most many all among with accused suspected mostly mainly both one two three four five part both of aged nearly about',
)

/** The comma that opens the parenthesis which the mark at `close` closes, or -1. */
const openParenthesis = (scene: Scene, close: number, start: number): number => {
  const { tokens } = scene
  const mark = tokens[close]!.text === ')' ? '(' : tokens[close]!.text
  for (let i = close - 1; i > start && close - i < 32; i--) {
    const t = tokens[i]!
    if (t.text === ';') return -1
    if (t.text !== mark) continue
    if (mark !== ',') return i
    const inside = tokens[i + 1]!
    const part = itemAt(scene, i + 1)
    if (
      openers.has(inside) ||
      part?.part ||
      inside.lower.endsWith('ed') ||
      inside.lower.endsWith('ing') ||
      inside.pos === 'NUM' ||
      inside.pos === 'VERB'
    )
      return i
    if (scene.timeAt[i + 1]) return i
  }
  return -1
}

/** The item and those joined to it on the left: "29 men and 12 women were arrested". */
const joinedBefore = (scene: Scene, item: Item, start: number): Item[] => {
  const list = [item]
  let first = item
  for (;;) {
    let at = first.first - 1
    let joined = false
    let found: Item | null = null
    while (at >= start && first.first - at < 6) {
      const here = itemAt(scene, at)
      if (here) {
        found = joined ? here : null
        break
      }
      const t = scene.tokens[at]!
      if (coordinators.has(t) || isComma(t)) joined = true
      else if (t.pos !== 'DET' && t.pos !== 'ADJ') break
      at--
    }
    if (!found || found.quantity === null || !isSister(found, first) || first.quantity === null) return list
    if (verbBefore(scene, found, start)) return list
    list.unshift(found)
    first = found
  }
}

/** Whether the item is the object of an earlier verb: "arrested 20 people and three were released". */
const verbBefore = (scene: Scene, item: Item, start: number): boolean => {
  for (let i = item.first - 1; i >= start && item.first - i < 3; i--) {
    const t = scene.tokens[i]!
    if (t.pos === 'VERB' && !scene.itemAt[i]) return true
  }
  return false
}

/** The tokens of the noun phrase that is the subject of an active verb. */
const subjectSpan = (scene: Scene, act: Act, start: number): { first: number; last: number } | null => {
  const { tokens, actorAt, layers, placeAt } = scene
  let at = act.group!.first - 1
  if (relatives.has(tokens[at])) at--
  if (isComma(tokens[at])) {
    const open = openParenthesis(scene, at, start)
    at = open >= 0 ? open - 1 : at - 1
  }
  for (let steps = 0; at >= start && steps < 30; steps++) {
    if (actorAt[at]) {
      const actor = layers.actors[actorAt[at]! - 1]!
      return { first: actor.first, last: actor.last }
    }
    if (placeAt[at]) {
      const place = layers.places[placeAt[at]! - 1]!
      return { first: place.first, last: place.last }
    }
    const t = tokens[at]!
    if (t.text === ';' || t.text === ':' || subordinators.has(t)) return null
    if (itemAt(scene, at)) {
      const item = itemAt(scene, at)!
      return { first: item.first, last: item.last }
    }
    at--
  }
  return null
}

const byPhrase = (scene: Scene, from: number, end: number): { first: number; last: number } | null => {
  const { tokens, actorAt, placeAt, layers } = scene
  for (let i = from; i < Math.min(end, from + 14); i++) {
    const t = tokens[i]!
    if (t.text === ';' || t.text === ',' || isAuxiliary(t)) return null
    if (!by.has(t) || scene.timeAt[i]) continue
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

const support = wordSet('on in at against')

const nominal = (scene: Scene, act: Act): void => {
  const { tokens, sentences } = scene
  const { head, last } = act.trigger
  const { first: start, last: end } = sentences[act.sentence]!
  const counted = itemAt(scene, head)
  if (counted?.quantity && (counted.head === head || counted.last === head + 1)) {
    act.patients = [counted]
    return
  }
  const before = itemAt(scene, head - 1)
  if (before?.quantity && before.sort === 'bare') {
    act.patients = [before]
    return
  }
  if (of.has(tokens[last])) {
    const item = firstItem(scene, last + 1, Math.min(end, last + 6))
    if (item) act.patients = joinedAfter(scene, item, end)
  } else if (tokens[last]?.text === ':') {
    const item = firstItem(scene, last + 1, Math.min(end, last + 4))
    if (item?.quantity) act.patients = joinedAfter(scene, item, end)
  } else if (act.trigger.row.patient === 'sites' && support.has(tokens[last])) {
    const item = firstItem(scene, last + 1, Math.min(end, last + 5))
    if (item && item.sort === 'thing') act.patients = [item]
  }
  act.agent = byPhrase(scene, last, end) ?? possessor(scene, head, start)
}

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

export const unusedForms = BASE | ING
export { brackets }
