import type { Sentence, Token } from '../../2-document/tokens.ts'
import type { Time } from '../../model/claim.ts'
import type { TimeMention } from '../annotations.ts'
import { ands } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { type Found, timeFrom } from './fields.ts'
import { type Item, itemWith, type Scene } from './scene.ts'

const joiners = wordSet(', and &')
const respectively = wordSet('respectively')

/** Whether nothing but what joins a list stands between two tokens. */
const isJoined = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from < 1 || to - from > 2) return false
  for (let i = from; i < to; i++) if (!joiners.has(tokens[i])) return false
  return true
}

/** "41, 56 and 72 reports": numbers alone in a row of three or more are of the things that the last one counts. */
export const shareHeads = (tokens: readonly Token[], items: Item[]): void => {
  for (let k = items.length - 1; k > 1; k--) {
    const last = items[k]!
    if (last.sort !== 'thing' || !last.quantity) continue
    let first = k
    while (first > 0 && isBareBefore(tokens, items[first - 1]!, items[first]!)) first--
    if (k - first < 2) continue
    for (let i = first; i < k; i++) items[i] = itemWith(items[i]!, { sort: last.sort, unit: last.unit })
    k = first
  }
}

/** "27 interviews with survivors and 14 with officials": a number alone before the word that led on from the things before it is of these. */
export const shareGapped = (tokens: readonly Token[], items: Item[]): void => {
  for (let k = 1; k < items.length; k++) {
    const item = items[k]!
    if (item.sort !== 'bare' || !item.quantity || !ands.has(tokens[item.first - 1])) continue
    const lead = tokens[item.last]
    const things = items[k - 1]!.quantity ? items[k - 1]! : items[k - 2]
    if (lead?.pos !== 'ADP' || things?.sort !== 'thing' || !things.quantity) continue
    const isOnly = !items.some(
      (o) => o.sentence === item.sentence && o.last <= item.first && o.sort !== 'thing' && o.quantity,
    )
    if (isOnly && things.sentence === item.sentence && hasWord(tokens, things.last, item.first, lead.lower))
      items[k] = itemWith(item, { sort: 'thing', unit: things.unit })
  }
}

/** "263 cases were opened (2024: 301)": the number of another year, of what the one before counts. */
export const shareBracketed = (tokens: readonly Token[], items: Item[]): void => {
  for (let k = 1; k < items.length; k++) {
    const item = items[k]!
    const told = items[k - 1]!
    const { first } = item
    if (item.sort !== 'bare' || !item.quantity || told.sort !== 'thing' || told.sentence !== item.sentence) continue
    const isLabelled =
      tokens[first - 1]?.text === ':' && tokens[first - 2]?.pos === 'NUM' && tokens[first - 3]?.text === '('
    if (isLabelled) items[k] = itemWith(item, { sort: 'thing', unit: told.unit })
  }
}

/** "Kandal 104 cases with 211 arrests; Takeo 58 and 97": two numbers behind a semicolon are of what the two before count. */
export const sharePairs = (tokens: readonly Token[], items: Item[]): void => {
  const counted = items.filter((i) => i.quantity !== null)
  for (let k = 2; k + 1 < counted.length; k++) {
    const [one, two, third, fourth] = [counted[k - 2]!, counted[k - 1]!, counted[k]!, counted[k + 1]!]
    if (one.sort !== 'thing' || !isAlone(third) || !isAlone(fourth) || third.sentence !== one.sentence) continue
    if (!isPair(tokens, one, two) || !isPair(tokens, third, fourth) || fourth.sentence !== third.sentence) continue
    if (!hasWord(tokens, two.last, third.first, ';')) continue
    counted[k] = itemWith(third, { group: null, sort: one.sort, unit: one.unit })
    counted[k + 1] = itemWith(fourth, { group: null, sort: two.sort, unit: two.unit })
    items[items.indexOf(third)] = counted[k]!
    items[items.indexOf(fourth)] = counted[k + 1]!
  }
}

const isAlone = ({ sort, group }: Item): boolean => sort === 'bare' || group?.rule === 'count alone'

const pairing = wordSet('and with , /')

const isPair = (tokens: readonly Token[], one: Item, two: Item): boolean =>
  one.quantity !== null && two.quantity !== null && two.first - one.last === 1 && pairing.has(tokens[one.last])

const hasWord = (tokens: readonly Token[], from: number, to: number, word: string): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === word) return true
  return false
}

const isBareBefore = (tokens: readonly Token[], item: Item, next: Item): boolean =>
  item.sort === 'bare' && item.quantity !== null && isJoined(tokens, item.last, next.quantity?.first ?? next.first)

/** "arrested 41, 56 and 72 people in 2023, 2024 and 2025 respectively": the year that stands where its number stands in its row. */
export const respectiveTime = (scene: Scene, item: Item): Found<Time> | null => {
  const sentence = scene.sentences[item.sentence]!
  const row = numbersBeside(scene, item)
  if (row.length < 2 || !(saysRespectively(scene, sentence) || isOneThing(row))) return null
  const at = row.indexOf(item)
  const times = timesOf(scene, sentence)
  for (let k = 0; k + row.length <= times.length; k++) {
    const run = times.slice(k, k + row.length)
    if (run.every((t, n) => n === 0 || isJoined(scene.tokens, run[n - 1]!.last, t.first)))
      return { value: timeFrom(scene, run[at]!), spans: [{ start: run[at]!.start, end: run[at]!.end }] }
  }
  return times.length === 1 ? yearOf(scene, times[0]!, at, row.length) : null
}

/** "41, 12 and 30 victims": three numbers or more of one thing. */
const isOneThing = (row: readonly Item[]): boolean =>
  row.length > 2 && row.every((o, n) => o.group === null || n === row.length - 1)

const saysRespectively = ({ tokens }: Scene, { first, last }: Sentence): boolean => {
  for (let i = last - 1; i >= first; i--) if (respectively.has(tokens[i])) return true
  return false
}

/** The numbers that stand in a row with an item. */
const numbersBeside = ({ tokens, items }: Scene, item: Item): Item[] => {
  const counted = items.filter((o) => o.sentence === item.sentence && o.quantity !== null)
  const row = [item]
  for (let k = counted.indexOf(item); k > 0 && isJoined(tokens, counted[k - 1]!.last, row[0]!.first); k--)
    row.unshift(counted[k - 1]!)
  for (let k = counted.indexOf(item) + 1; k < counted.length; k++)
    if (isJoined(tokens, row.at(-1)!.last, counted[k]!.first)) row.push(counted[k]!)
    else break
  return row
}

const timesOf = ({ layers: { times } }: Scene, { first, last }: Sentence): TimeMention[] =>
  times.filter((t) => t.first >= first && t.first < last && t.sort === 'date' && t.from !== null && t.to !== null)

/** "from 2023 to 2025 … 41, 56 and 72": one of as many years as there are numbers. */
const yearOf = (scene: Scene, t: TimeMention, at: number, length: number): Found<Time> | null => {
  if (!t.from!.endsWith('-01-01') || !t.to!.endsWith('-12-31')) return null
  const from = Number(t.from!.slice(0, 4))
  if (Number(t.to!.slice(0, 4)) - from + 1 !== length) return null
  const year = from + at
  return {
    value: { start: `${year}-01-01`, end: `${year}-12-31`, text: timeFrom(scene, t).text },
    spans: [{ start: t.start, end: t.end }],
  }
}
