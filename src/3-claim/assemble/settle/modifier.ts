import type { Span } from '../../../model/span.ts'
import { isAuxiliary } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import { sizeOf } from '../count.ts'
import type { Draft } from '../draft.ts'
import { isOfPartAlone, ownTimeOf } from '../own-fields.ts'
import type { Item, Scene } from '../scene.ts'
import type { Company } from './time-company.ts'

const relatives = wordSet('who which that')
const closing = wordSet('; : after before when while because since although though if until as where and but')
/** Verbs without an object, or with one only: behind people and what befell them they can be no participle. */
const mains = wordSet(
  `landed touched disembarked alighted arrived returned came went flew left boarded crossed walked appeared pleaded began got stood remain remained
   remains face faced reached reach await awaited arrive return travelled traveled walked included include`,
)
const nonFinite = wordSet('been being be')

type Stretch = { first: number; last: number }

/**
 * Where a clause goes that only tells which people are meant: "Eleven men [freed from a compound] landed on Saturday", "charged
 * 20 men [who were arrested last week]". Null where the act is the main one of its sentence.
 */
const modifierOf = (scene: Scene, company: Company, d: Draft): Stretch | null => {
  const { item, act, sentence } = d
  const { group, trigger } = act
  if (
    !item ||
    !group ||
    act.sentence !== sentence ||
    item.last > group.first ||
    item.first < scene.sentences[sentence]!.first
  )
    return null
  const { tokens } = scene
  const isRelative = relatives.has(tokens[group.first - 1])
  if (!isRelative && !(group.bare && group.passive && item.last === group.first)) return null
  const main = mainVerb(scene, trigger.last, sentence, item)
  if (main > 0) return { first: item.last, last: main }
  return isObject(company, d) ? { first: item.last, last: scene.sentences[sentence]!.last } : null
}

/** The verb behind a modifier whose subject is the people it tells of; -1 for none. */
const mainVerb = (
  { tokens, sentences, itemAt, placeAt, timeAt }: Scene,
  from: number,
  sentence: number,
  item: Item,
): number => {
  const { last } = sentences[sentence]!
  const isAside = tokens[item.last]!.text === ','
  for (let i = from; i < last; i++) {
    const t = tokens[i]!
    if (closing.has(t) || relatives.has(t)) return -1
    // "in Bavet, Cambodia, were deported"
    if (t.text === ',' && !isAside && !placeAt[i - 1] && !timeAt[i - 1]) return -1
    if ((isAuxiliary(t) && !nonFinite.has(t)) || (mains.has(t) && itemAt[i] === 0)) return i
  }
  return -1
}

const isOfSame = (a: Pick<Draft, 'item'>, b: Draft): boolean =>
  a.item !== null && a.item.quantity !== null && a.item.quantity === b.item?.quantity

/** Whether another act before is done to the same people. */
const isObject = (company: Company, d: Draft): boolean =>
  company[d.sentence]!.some(
    ({ act, item }) =>
      act !== d.act && isOfSame({ item }, d) && act.group !== null && !act.group.bare && act.trigger.head < item!.first,
  )

/** Whether a date of a claim's sentence stands in a clause of another act: outside the one that only tells who is meant, or within. */
export const isOfOtherClause = (scene: Scene, company: Company, d: Draft, date: Stretch): boolean => {
  const own = modifierOf(scene, company, d)
  if (own && company[d.sentence]!.some((o) => o.act !== d.act && o.action === d.action && isOfSame(o, d))) return false
  if (own) return date.first < own.first || date.first >= own.last
  for (const o of company[d.sentence]!) {
    if (o.act === d.act || o.act.trigger.head > date.first) continue
    if (!isOfSame(o, d)) continue
    const other = modifierOf(scene, company, o)
    if (other && date.first >= other.first && date.last <= other.last && isClosed(scene, o, other)) return true
  }
  return false
}

const joints = wordSet('and but while')
const ofSubject = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'ADP', 'PART'])
const longestSubject = 12

/** "has shut nine sites, and a court last week jailed two": a day right before the verb of the next clause is of that clause alone. */
export const isOfNextClause = ({ tokens }: Scene, d: Draft, { first, last }: Stretch): boolean => {
  const verb = tokens[last]?.pos
  if (verb !== 'VERB' && verb !== 'AUX') return false
  // "…, and two jailed last week were deported"
  let i = tokens[first - 1]?.pos === 'VERB' ? first - 2 : first - 1
  while (i > 0 && first - i < longestSubject && ofSubject.has(tokens[i]!.pos)) i--
  return joints.has(tokens[i]) && tokens[i - 1]?.text === ',' && i < first - 1 && d.act.trigger.head < i && d.anchor < i
}

const dayLeads = wordSet('on in')

/** Whether a clause with a day of its own begins at a token: "…, and on 16 May …"; "between 26 and 29 July" is one time. */
const opensDayClause = ({ tokens, timeAt, layers }: Scene, i: number): boolean => {
  if (!joints.has(tokens[i - 1]) || tokens[i - 2]?.text !== ',') return false
  const n = dayLeads.has(tokens[i]) ? timeAt[i + 1]! : timeAt[i]!
  return n > 0 && layers.times[n - 1]!.sort === 'date' && layers.times[n - 1]!.from !== null
}

/** "On 27 May police searched …, and on 16 May eight more …, followed by …": from where to where the clause goes that an act stands in. */
export const dayClauseOf = (scene: Scene, { sentence, anchor }: Draft): Stretch => {
  const { first: start, last: end } = scene.sentences[sentence]!
  let first = anchor
  while (first > start && !opensDayClause(scene, first)) first--
  let last = anchor + 1
  while (last < end && !opensDayClause(scene, last)) last++
  return { first, last }
}

/** Before a main verb, or behind "who were": what stands there belongs to the modifier. */
const isClosed = ({ tokens, sentences }: Scene, { act, sentence }: Draft, { last }: Stretch): boolean =>
  last < sentences[sentence]!.last || relatives.has(tokens[act.group!.first - 1])

/** "Twelve were rescued, five of them on 21 September": the day of the one part that the sentence tells of. */
export const isOfPart = (scene: Scene, company: Company, d: Draft, date: Span): boolean => {
  if (d.whole) return false
  const parts: Item[] = []
  for (const { item } of company[d.sentence]!)
    if (item?.quantity && item !== d.item && !parts.includes(item)) parts.push(item)
  const [first, next] = parts
  if (!first || (next ? !isDealtOut(scene, d, parts) : !isOfPartAlone(scene, first))) return false
  return date.start > scene.tokens[first.first]!.start && (next !== undefined || isOwnTime(scene, first, date))
}

const isOwnTime = (scene: Scene, part: Item, date: Span): boolean =>
  ownTimeOf(scene, part)?.spans.some(({ start }) => start === date.start) ?? false

/**
 * "three agents, one on 12 June and two a week later": parts that add up to the whole, all but the last with a day of their own.
 * The day of most of them is that of the operation.
 */
const isDealtOut = (scene: Scene, d: Draft, parts: readonly Item[]): boolean => {
  if (!d.item?.quantity || parts.some((p) => p.first < d.item!.last)) return false
  let sum = 0
  for (const p of parts) sum += sizeOf(p)
  return (
    sum === sizeOf(d.item) &&
    parts.every((p, n) => n === parts.length - 1 || (2 * sizeOf(p) < sum && ownTimeOf(scene, p) !== null))
  )
}
