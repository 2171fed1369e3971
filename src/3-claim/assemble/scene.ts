import { type Sentence, type Token, tokenAt } from '../../2-document/tokens.ts'
import type { Role, Unit } from '../../model/claim.ts'
import type { Annotations, GroupMention, PlaceMention, QuantityMention } from '../annotations.ts'
import { bullets } from '../clause/marks.ts'
import { countries, nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { countAllBut } from './all-but.ts'
import { isConverted } from './converted.ts'
import { countCouples } from './couples.ts'
import { stepsTo } from './distance.ts'
import { ungroupHolders } from './gapped.ts'
import { mark, markedAt } from './marked.ts'
import { isAgeBehindName } from './named-age.ts'
import { shareBracketed, shareGapped, shareHeads, sharePairs } from './respective.ts'
import { countSingles } from './singles.ts'
import { isOfViolence } from './topic.ts'

/** Something counted or a group of people: what an act can be done to. */
export type Item = {
  first: number
  last: number
  head: number
  group: GroupMention | null
  quantity: QuantityMention | null
  /** `people` where it is a group of people. */
  sort: 'people' | 'thing' | 'money' | 'percent' | 'bare'
  nationalities: readonly string[]
  role: Role | null
  unit: Unit | null
  /** Part of a group named elsewhere: "54 of them", "including 6 women". */
  part: boolean
  sentence: number
  /** The count that one more person was put to: "two men and a woman". */
  joins?: Item
}

/** A copy with some fields changed; written out, as all items are to have one shape. */
export const itemWith = (i: Item, changes: Partial<Item>): Item =>
  Object.assign<Item, Partial<Item>>(
    {
      first: i.first,
      last: i.last,
      head: i.head,
      group: i.group,
      quantity: i.quantity,
      sort: i.sort,
      nationalities: i.nationalities,
      role: i.role,
      unit: i.unit,
      part: i.part,
      sentence: i.sentence,
      joins: i.joins,
    },
    changes,
  )

/** One document while it is put together: its layers, with what stands at each token. */
export type Scene = {
  layers: Annotations
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  items: readonly Item[]
  /** Index + 1 of the item, time, place, actor at a token; 0 for none. */
  itemAt: Int32Array
  timeAt: Int32Array
  placeAt: Int32Array
  actorAt: Int32Array
  /** Tokens of the dateline ("YANGON, Nov 20 —") at the start: up to this one, not included; 0 without one. */
  dateline: number
  /** Of each sentence 1 where it has an item with a number, 0 where it has none. */
  counts: Uint8Array
  /** How far each token is from the start of the text, for distances. */
  steps: Int32Array
  /** The report tells of violence, so that whom its words for harm are said of were harmed. */
  violent: boolean
  /** Of each time whether it is that of speaking: 0 before anybody asked, 1 no, 2 yes. */
  speech: Uint8Array
}

const countable = (q: QuantityMention): boolean => q.sort !== 'not-a-count'

/** Sets up a document: groups and counts become items, and every token knows what covers it. */
export const sceneOf = (layers: Annotations): Scene => {
  const { tokens, sentences, groups, quantities, times, places, actors } = layers
  const length = tokens.length
  const itemAt = new Int32Array(length)
  const timeAt = new Int32Array(length)
  const placeAt = new Int32Array(length)
  const actorAt = new Int32Array(length)
  mark(timeAt, times)
  mark(placeAt, places)
  mark(actorAt, actors)
  const items: Item[] = []
  const taken = new Uint8Array(quantities.length)
  for (const g of groups) {
    const q = g.quantity === null ? null : quantities[g.quantity]!
    if (q) taken[g.quantity!] = 1
    if (q && isExcepted(tokens, q.first)) continue
    if (!q && isInCountry(placeAt, places, g)) continue
    if (q && (!countable(q) || isAgeBehindName(tokens, placeAt, q))) continue
    items.push({
      first: q ? Math.min(g.first, q.first) : g.first,
      last: q ? Math.max(g.last, q.last) : g.last,
      head: g.head,
      group: g,
      quantity: q,
      sort:
        q?.sort === 'money'
          ? 'money'
          : q?.sort === 'percent'
            ? 'percent'
            : g.thing === null || g.thing === 'people'
              ? 'people'
              : 'thing',
      nationalities: g.nationalities,
      role: g.role,
      unit: g.thing === null ? 'people' : g.thing,
      part: g.refers === 'part' || (q?.partitive ?? false),
      sentence: tokens[g.head]!.sentence,
      joins: undefined,
    })
  }
  for (let n = 0; n < quantities.length; n++) {
    const q = quantities[n]!
    if (taken[n] || !countable(q) || isExcepted(tokens, q.first) || isConverted(tokens, q, quantities[n - 1])) continue
    if (isAgeBehindName(tokens, placeAt, q)) continue
    items.push({
      first: q.first,
      last: q.last,
      head: q.head ?? q.last - 1,
      group: null,
      quantity: q,
      sort:
        q.sort === 'money' || q.sort === 'percent'
          ? q.sort
          : q.unit === 'people'
            ? 'people'
            : q.unit
              ? 'thing'
              : 'bare',
      nationalities: [],
      role: null,
      unit: q.unit,
      part: q.partitive,
      sentence: tokens[q.first]!.sentence,
      joins: undefined,
    })
  }
  items.sort((a, b) => a.first - b.first || b.last - a.last)
  joinLabels(tokens, items)
  countCouples(tokens, items)
  countSingles(tokens, items)
  shareHeads(tokens, items)
  shareGapped(tokens, items)
  shareBracketed(tokens, items)
  sharePairs(tokens, items)
  countAllBut(tokens, quantities, items)
  mark(itemAt, items)
  const scene: Scene = {
    layers,
    tokens,
    sentences,
    items,
    itemAt,
    timeAt,
    placeAt,
    actorAt,
    dateline: datelineEnd(tokens),
    counts: countsOf(tokens, sentences.length, items),
    steps: stepsTo(tokens),
    violent: isOfViolence(tokens, layers.title),
    speech: new Uint8Array(times.length),
  }
  ungroupHolders(scene, items)
  return scene
}

/** "the Lao People's Democratic Republic": no people, but a country's name. */
const isInCountry = (placeAt: Int32Array, places: Annotations['places'], { head, last }: GroupMention): boolean => {
  const place = placeAt[head] ? places[placeAt[head]! - 1]! : null
  return place !== null && place.kind === 'country' && place.stands && place.last > last
}

/** "All but five have returned": those to whom it did not happen. */
const isExcepted = (tokens: readonly Token[], at: number): boolean => {
  const but = tokens[at]?.lower === 'all' ? at + 1 : tokens[at]?.lower === 'but' ? at : at - 1
  return tokenAt(tokens, but)?.lower === 'but' && tokens[but - 1]?.lower === 'all'
}

const countsOf = (tokens: readonly Token[], length: number, items: readonly Item[]): Uint8Array => {
  const counts = new Uint8Array(length)
  for (const { quantity, first, last } of items)
    if (quantity) {
      counts[tokens[first]!.sentence] = 1
      counts[tokens[last - 1]!.sentence] = 1
    }
  return counts
}

const labelMarks = new Set(['–', '—', '-', ':'])
const labelEnds = wordSet(', ; . ) ( and person persons people pax nationals heads head souls individuals')

/** "(Chinese 19, Malaysian 5)", "in which Chinese 31 person": a nationality right before its number, in a list. */
const isBareLabel = (tokens: readonly Token[], label: Item, number: Item): boolean =>
  number.first === label.last &&
  number.quantity!.qualifier === 'exact' &&
  number.nationalities.length === 0 &&
  label.group?.rule === 'nationality' &&
  labelEnds.has(tokens[number.quantity!.last])

const labelStarts = wordSet(': ; , ( and - – • which whom them including')
const headsCounted = wordSet('person persons people heads head souls individuals')

/** "Vietnamese 50, Indian 20": a nationality that no group stands on, in a list. */
const nationLabel = (tokens: readonly Token[], { quantity, group, nationalities: own }: Item): string | null => {
  if (quantity?.sort !== 'count' || own.length > 0) return null
  const behind = quantity.last + (headsCounted.has(tokens[quantity.last]) ? 1 : 0)
  if (quantity.head !== null && quantity.head !== behind - 1) return null
  if (group && group.rule !== 'count alone' && behind === quantity.last) return null
  const after = tokens[behind]
  if (after && after.sentence === tokens[quantity.first]!.sentence && !labelEnds.has(after)) return null
  for (let at = quantity.first - 1; at > 0 && at > quantity.first - 4; at--) {
    const found = findAt(nationalities, tokens, at) ?? (behind > quantity.last ? findAt(countries, tokens, at) : null)
    if (found?.last === quantity.first) return labelStarts.has(tokens[at - 1]) ? found.value : null
  }
  return null
}

const byNation = wordSet('nationality nationalities citizenship origin country countries')

/** "By nationality: - Indonesia: 50 - Taiwan: 20": the country that leads a line of a list, told to be one of nationalities. */
const countryLabel = (tokens: readonly Token[], { quantity, sort, head, nationalities: own }: Item): string | null => {
  const isOfPeople = sort === 'people' && own.length === 0 && labelEnds.has(tokens[head])
  if (!(sort === 'bare' || isOfPeople) || !quantity || !labelMarks.has(tokens[quantity.first - 1]!.text)) return null
  const after = tokens[quantity.last]
  if (after && after.sentence === tokens[quantity.first]!.sentence && !labelEnds.has(after)) return null
  let at = quantity.first - 2
  while (at > 0 && quantity.first - at < 6 && tokens[at - 1]!.sentence === tokens[quantity.first]!.sentence) at--
  if (bullets.has(tokens[at])) at++
  const found = findAt(countries, tokens, at)
  if (found?.last !== quantity.first - 1) return null
  for (let i = at - 1; i >= 0 && at - i < 60; i--) if (byNation.has(tokens[i])) return found.value
  return null
}

/** "Chinese – 83", "Thai nationals: 12": the number belongs to the label before it. */
const joinLabels = (tokens: readonly Token[], items: Item[]): void => {
  for (let k = 0; k + 1 < items.length; k++) {
    const label = items[k]!
    const number = items[k + 1]!
    const nation = countryLabel(tokens, number) ?? nationLabel(tokens, number)
    if (nation) items[k + 1] = itemWith(number, { sort: 'people', unit: 'people', nationalities: [nation] })
    if (label.quantity || !label.nationalities.length || !number.quantity) continue
    const marked = number.sort === 'bare' && number.first === label.last + 1 && labelMarks.has(tokens[label.last]!.text)
    if (!marked && !isBareLabel(tokens, label, number)) continue
    items[k + 1] = itemWith(number, {
      sort: 'people',
      unit: 'people',
      nationalities: label.nationalities,
      role: label.role,
      group: label.group,
    })
  }
}

const dashes = new Set(['—', '–', '-'])

/** Where a dateline ends: a dash within the first tokens, after words that begin with a capital, dates and marks only. */
const datelineEnd = (tokens: readonly Token[]): number => {
  for (let i = 0; i < Math.min(tokens.length, 14); i++) {
    const t = tokens[i]!
    if (dashes.has(t.text)) return i > 0 && tokens[i - 1]!.end < t.start ? i + 1 : 0
    if (t.pos !== 'PUNCT' && t.pos !== 'NUM' && t.text === t.lower && t.lower !== 'of') return 0
  }
  return 0
}

/** "Kenya (15)", "India 465": a country that says who was counted, and so does not say where. */
export const isWho = ({ items, tokens, itemAt: at }: Scene, p: PlaceMention): boolean => {
  if (p.kind !== 'country' || p.way !== null) return false
  for (let i = p.last - 1; i < p.last + 2; i++) {
    const item = at[i]! > 0 ? items[at[i]! - 1]! : null
    if (item?.quantity && item.sentence === tokens[p.first]!.sentence) return item.nationalities[0] === p.country
    const mark = tokens[i]?.text ?? ''
    if (i >= p.last && mark !== '(' && !labelMarks.has(mark)) return false
  }
  return false
}

export const itemAt = (scene: Scene, token: number): Item | null => {
  return markedAt(scene.items, scene.itemAt, token) ?? null
}
