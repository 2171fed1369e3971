import type { Token } from '../../2-document/tokens.ts'
import { isComma } from '../clause/marks.ts'
import { objectOpeners, prepositions, relatives, subordinators } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { people } from '../group/people.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { isThing } from './count.ts'
import type { ActRow } from './en/rows.ts'
import { hangs } from './hangs.ts'
import { firstItem, hasOwnVerb, joinedAfter } from './list.ts'
import { bodies } from './recovered.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { isOwner } from './subject-items.ts'

const and = wordSet('and or')

const isGerund = ({ lower }: Token): boolean => lower.endsWith('ing')

/** "sent a man to prison for trafficking 14 women": what he did, to others. */
const isReason = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'for' && tokens[i + 1] !== undefined && isGerund(tokens[i + 1]!)

/** Whether a noun phrase (an object) begins at token `i`. */
export const opensObject = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]
  if (!t) return false
  if (scene.timeAt[i]) return isOfTerm(scene, i)
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

/** "handed five-year terms to four": how long the noun behind it lasts. */
const isOfTerm = ({ tokens, timeAt, layers }: Scene, i: number): boolean => {
  const { last, sort } = layers.times[timeAt[i]! - 1]!
  return sort === 'duration' && tokens[last]?.pos === 'NOUN' && tokens[last - 2]?.text === '-'
}

const accounts = wordSet('accounts account wallets wallet safes safe')
const holding = wordSet('holding containing with worth')

/** "froze 317 accounts holding 12.4 million baht": what is in the accounts as well. */
export const withContents = (scene: Scene, items: Item[], end: number): Item[] => {
  const last = items.at(-1)
  if (!last || last.sort === 'money' || !accounts.has(scene.tokens[last.last - 1])) return items
  if (!holding.has(scene.tokens[last.last])) return items
  const sum = firstItem(scene, last.last + 1, Math.min(end, last.last + 6))
  return sum?.sort === 'money' ? [...items, sum] : items
}

const assets = wordSet('assets asset property properties funds holdings goods deposits')
const worth = wordSet('of worth totalling totaling valued')

/** "have frozen accounts with 310 million pesos", "froze assets of up to S$150 million": what nobody counts is in or worth. */
export const contentsOf = (scene: Scene, head: number, end: number): Item[] => {
  const { tokens } = scene
  for (let i = head + 1; i + 2 < Math.min(end, head + 6); i++) {
    if (
      !(accounts.has(tokens[i]) && (holding.has(tokens[i + 1]) || worth.has(tokens[i + 1]))) &&
      !(assets.has(tokens[i]) && worth.has(tokens[i + 1]))
    )
      continue
    const sum = firstItem(scene, i + 2, Math.min(end, i + 6))
    return sum?.sort === 'money' ? [sum] : []
  }
  return []
}

/** "arrested and deported 30 Chinese": an object behind the verb that is joined to this one. */
export const sharesObject = (scene: Scene, at: number, end: number): boolean => {
  const { tokens } = scene
  if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.pos !== 'VERB' || at + 2 >= end) return false
  const item = itemAt(scene, at + 2)
  return item?.quantity != null && !hasOwnVerb(scene, item, end)
}

const listTags = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'CCONJ'])

/** "took away computers, phones and two cars": nothing but things from the verb to a comma. */
const isInList = ({ tokens }: Scene, from: number, comma: number): boolean => {
  const next = tokens[comma + 1]
  if (next === undefined || (!listTags.has(next.pos) && next.pos !== 'NUM')) return false
  for (let i = from; i < comma; i++) {
    const t = tokens[i]!
    if (!listTags.has(t.pos) && !isComma(t) && t.pos !== 'ADV' && t.pos !== 'ADP') return false
  }
  return true
}

/** A participle that opens its line. */
const isLabel = (tokens: readonly Token[], head: number): boolean => {
  const before = tokens[head - 1]
  return before === undefined || before.sentence !== tokens[head]!.sentence || before.pos === 'PUNCT'
}

const lives = wordSet('lives')

/** "transferred the victims’ money", not "caught the gang's leader". */
const isOwnerOfThings = (scene: Scene, item: Item): boolean =>
  isOwner(scene, item) && !people.get(scene.tokens[item.last + 1])

/** Objects after an active verb: the first item in reach and those joined to it. */
export const objectItems = (scene: Scene, act: Act, end: number): Item[] => {
  const { tokens } = scene
  const { head, particle } = act.trigger
  const limit = Math.min(end, Math.max(particle.last, head + 1) + 14)
  const verbEnd = particle.first === head + 1 ? particle.last - 1 : head
  // "for trafficking and exploiting 91 Malawians": one object of both.
  const shared = isGerund(tokens[head]!) && and.has(tokens[head + 1]) && isGerund(tokens[head + 2]!)
  if (shared && head + 3 < end) {
    const item = itemAt(scene, head + 3)
    if (item?.quantity && canTake(scene, act.trigger.row, item)) return joinedAfter(scene, item, end)
  }
  for (let i = head + 1; i < limit; i++) {
    const item = itemAt(scene, i)
    if (item) {
      // "claimed the lives of 12", "shot dead two Thais": the lives and the dead belong to the verb.
      const counted = item.first >= particle.first && itemAt(scene, particle.last)?.quantity != null
      if (!item.quantity && item.last <= particle.last && (lives.has(tokens[item.head]) || counted)) {
        i = item.last - 1
        continue
      }
      // "recovered the bodies of four girls": the girls.
      if (!item.quantity && bodies.has(tokens[item.head]) && tokens[item.last]?.lower === 'of') {
        i = item.last
        continue
      }
      if (
        isOwnerOfThings(scene, item) ||
        isTakenByPreposition(scene, item, verbEnd) ||
        !canTake(scene, act.trigger.row, item)
      ) {
        i = item.last - 1
        continue
      }
      if ((i > head + 2 || and.has(tokens[i - 1]) || isComma(tokens[i - 1])) && hasOwnVerb(scene, item, end)) break
      // "found two deceased victims and two injured ones": the word between belongs to these alone.
      if (particle.first >= item.first && particle.last <= item.last) return [item]
      // "sent four to the court and 30 to the immigration department": those behind the particle went elsewhere.
      const stop = particle.first >= item.last && act.trigger.row.action === 'charge' ? particle.first : end
      return joinedAfter(scene, item, stop)
    }
    const t = tokens[i]!
    if (t.text === ':' && isLabel(tokens, head)) {
      // "Seized items: 35 laptops; four cars"
      const listed = firstItem(scene, i + 1, Math.min(end, i + 3))
      return listed?.quantity && canTake(scene, act.trigger.row, listed) ? joinedAfter(scene, listed, end, true) : []
    }
    if (t.text === ';' || t.text === ':' || relatives.has(t) || subordinators.has(t)) break
    if (isComma(t) && i > head + 1 && !(act.trigger.row.patient === 'things' && isInList(scene, head + 1, i))) break
    if ((isAuxiliary(t) && i > head + 1) || isReason(tokens, i)) break
    // "killing Ann Cole and wounding five others": these are the other's, however it was tagged.
    if (and.has(tokens[i - 1]) && i > head + 1 && isGerund(t) && isGerund(tokens[head]!)) break
    // "raided a farm and rescued 214 dogs", whatever its tag
    if (and.has(tokens[i - 1]) && i > head + 2 && t.lower.endsWith('ed') && tokens[i + 1]?.pos === 'NUM') break
    if (scene.timeAt[i]) continue
    if (t.pos === 'VERB' && i > head + 1 && i > verbEnd && !inNounPhrase(tokens, i)) break
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
      if (isReason(tokens, i)) break
      if (item && (row.action === 'sanction' || item.sort === 'people')) return joinedAfter(scene, item, end)
    }
  return []
}

/** "7,000 foreigners whom the army has rescued": the object stands before its clause. */
export const whomItems = (scene: Scene, act: Act, start: number): Item[] => {
  const { tokens } = scene
  for (let i = act.trigger.head - 1; i >= start && act.trigger.head - i < 16; i--)
    if (tokens[i]!.lower === 'whom') {
      const bare = itemAt(scene, i - 2)
      if (bare?.sort === 'bare' && bare.quantity && isComma(tokens[i - 1])) return [bare]
      for (let k = i - 1; k >= start && i - k < 10; k--) {
        const item = itemAt(scene, k)
        if (item?.sort === 'people') return [countedFirst(scene, item, start)]
      }
    }
  return []
}

const listing = wordSet(', and')

/** "28 cooks, guards and encoders, whom …": the number counts them all. */
const countedFirst = (scene: Scene, item: Item, start: number): Item => {
  let here = item
  while (!here.quantity && here.first - 1 > start && listing.has(scene.tokens[here.first - 1])) {
    const before = itemAt(scene, here.first - 2)
    if (before?.sort !== 'people') break
    here = before
  }
  return here.quantity ? here : item
}

const subjects = wordSet('it he she they we')

/** "the 53,000 people it says it has brought home": the object before a clause without "whom". */
export const bareWhomItems = (scene: Scene, act: Act, start: number): Item[] => {
  const { tokens } = scene
  const { first } = act.group!
  if (!subjects.has(tokens[first - 1])) return []
  for (let i = first - 1; i > start && first - i < 6; i--) {
    const item = itemAt(scene, i)
    if (item) return item.last === i + 1 && item.quantity && item.sort === 'people' ? [item] : []
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'CCONJ' || tokens[i]!.pos === 'SCONJ') return []
  }
  return []
}

/** "63 people whom the bureau arrested on Monday": no verb from "whom" to the act. */
export const hasWhom = (tokens: readonly Token[], head: number, start: number): boolean => {
  for (let i = head - 1; i >= start && head - i < 12; i--) {
    const t = tokens[i]!
    if (t.lower === 'whom') return true
    if (t.pos === 'VERB' || isAuxiliary(t) || t.text === ',' || t.text === ';') return false
  }
  return false
}

/** Lines for a raid whose verbs are done to other things as well. */
const ofSites = new Set(['enter', 'crack down'])

const inNounPhrase = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN')
}

/** Whether an act of this line can be done to such a thing at all. */
const canTake = (scene: Scene, row: ActRow, item: Item): boolean => {
  if (row.patient === 'money') return item.sort === 'money' || item.unit === 'cases'
  if (row.patient === 'things') return item.sort !== 'people'
  if (row.action === 'raid') return item.sort === 'thing' && (!ofSites.has(row.name) || item.unit === 'sites')
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
  item.first - 2 > head &&
  // A hedge would be part of the item: "received an alert about four".
  ((hangs(scene.tokens, item.first, head + 1) && !bodies.has(scene.tokens[item.first - 2])) ||
    scene.tokens[item.first - 1]!.lower === 'about')
