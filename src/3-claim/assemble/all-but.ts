import type { Token } from '../../2-document/tokens.ts'
import type { QuantityMention } from '../annotations.ts'
import { ofs } from '../clause/small-words.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { isNumberBeforeBut } from '../quantity/exception.ts'
import { type Item, itemWith } from './scene.ts'

const articles = wordSet('the these those our its')
const them = wordSet('them whom these those')
/** So many items before it the whole of which some are left out is looked for. */
const reach = 8

/**
 * "All but three of the 23 were freed", "all six but one", "Of the 25 in the dock all but two were convicted", "All but four had
 * been beaten" after 27 were told of: those to whom it happened are the whole less those left out. Without a whole that is
 * counted there is no number.
 */
export const countAllBut = (tokens: readonly Token[], quantities: readonly QuantityMention[], items: Item[]): void => {
  for (const q of quantities) {
    if (q.rule !== 'exception' || q.low === null || q.low !== q.high) continue
    const near = inside(tokens, q, items) ?? behind(tokens, q, items)
    const said = near ? null : saidOfThem(tokens, q)
    const whole = near ?? (said ? apposed(tokens, q, items) : before(tokens, q, items))
    const n = whole?.quantity
    if (!whole || !n || n.low === null || n.low !== n.high || n.low <= q.low) continue
    const low = n.low - q.low
    const merged = near !== null && !isDescribed(tokens, whole)
    const from = isNumberBeforeBut(tokens, q.first) ? q.first - 3 : q.first - 2
    const quantity = { ...n, low, high: low, written: { low, high: low }, start: tokens[from]!.start, end: q.end }
    const item = itemWith(whole, {
      ...said,
      first: from,
      last: merged ? Math.max(q.last, whole.last) : q.last,
      head: merged ? whole.head : q.last - 1,
      quantity: { ...quantity, first: from, last: q.last, qualifier: n.qualifier, partitive: true },
      sort: 'people',
      unit: 'people',
      part: true,
      sentence: tokens[q.first]!.sentence,
    })
    if (merged) items.splice(items.indexOf(whole), 1)
    const at = items.findIndex((i) => i.first > item.first)
    items.splice(at < 0 ? items.length : at, 0, item)
  }
}

const sexes = wordSet('men women male female boys girls children minors')

/** "all but four of them Taiwanese", "all but two of whom were women": who the others are. */
const saidOfThem = (tokens: readonly Token[], q: QuantityMention): { nationalities: readonly string[] } | null => {
  if (!ofs.has(tokens[q.last]) || !them.has(tokens[q.last + 1])) return null
  const at = q.last + (isBe(tokens[q.last + 2]) ? 3 : 2)
  const nation = findAt(nationalities, tokens, at)
  if (nation) return { nationalities: [nation.value] }
  return sexes.has(tokens[at]) ? { nationalities: [] } : null
}

/** "41 people, all but four of them", "41 people over the scam, all but …": those counted last in the clause before the comma. */
const apposed = (tokens: readonly Token[], q: QuantityMention, items: readonly Item[]): Item | null => {
  const comma = q.first - 3
  if (tokens[comma]?.text !== ',') return null
  const whole = items.findLast((i) => i.last <= comma && i.quantity !== null && i.sort === 'people')
  if (!whole || whole.sentence !== tokens[comma]!.sentence) return null
  for (let i = whole.last; i < comma; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.text === ',') return null
  return whole
}

const relatives = wordSet('who')

/** "All but nine of the 132 foreigners picked up in May have left": what stands behind the whole is said of all of them. */
const isDescribed = (tokens: readonly Token[], { last, sentence }: Item): boolean => {
  if (relatives.has(tokens[last])) return true
  if (tokens[last]?.pos !== 'VERB') return false
  // "All but three of the 23 broke free": the verb of the sentence itself.
  for (let i = last + 1; tokens[i]?.sentence === sentence; i++) if (isAuxiliary(tokens[i])) return true
  return false
}

const isPeople = (i: Item): boolean => i.quantity !== null && (i.sort === 'people' || i.sort === 'bare')

/** "all six but one". */
const inside = (tokens: readonly Token[], q: QuantityMention, items: readonly Item[]): Item | null =>
  isNumberBeforeBut(tokens, q.first)
    ? (items.find((i) => i.quantity?.last === q.first - 1 && isPeople(i)) ?? null)
    : null

/** "all but three of the 23". */
const behind = (tokens: readonly Token[], q: QuantityMention, items: readonly Item[]): Item | null => {
  if (!ofs.has(tokens[q.last])) return null
  const at = q.last + (articles.has(tokens[q.last + 1]) ? 2 : 1)
  return items.find((i) => i.quantity?.first === at && isPeople(i)) ?? null
}

/** "Of the 25 in the dock all but two", and those counted last in the sentences before; not "21, all but three of them women". */
const before = (tokens: readonly Token[], q: QuantityMention, items: readonly Item[]): Item | null => {
  const { sentence } = tokens[q.first]!
  const isAside = ofs.has(tokens[q.last]) && them.has(tokens[q.last + 1])
  // "arrested seven people, and all but one of the migrants had left": the whole is called otherwise.
  const called = ofs.has(tokens[q.last]) && articles.has(tokens[q.last + 1]) ? tokens[q.last + 2]?.lower : undefined
  let k = items.findIndex((i) => i.first >= q.first)
  if (k < 0) k = items.length
  for (let n = k - 1; n >= 0 && k - n <= reach; n--) {
    const item = items[n]!
    if (sentence - item.sentence > 2 || (isAside && sentence === item.sentence)) return null
    if (called !== undefined && sentence === item.sentence && tokens[item.head]!.lower !== called) continue
    // "with Indians (465) and Ethiopians (98) the largest groups. All but 60 are men": of all of them.
    if (sentence !== item.sentence && isBracketed(tokens, item)) continue
    if (item.quantity && (item.sort === 'people' || isTotal(tokens, item)) && !item.part && item.role !== 'official')
      return item
  }
  return null
}

const isBracketed = (tokens: readonly Token[], { quantity: q }: Item): boolean =>
  q !== null && tokens[q.first - 1]?.text === '(' && tokens[q.last]?.text === ')'

const totals = wordSet('number total')

/** "They bring the number of those who have come out to 41": a number of people, though nothing stands behind it. */
const isTotal = (tokens: readonly Token[], { sort, first, sentence }: Item): boolean => {
  if (sort !== 'bare' || tokens[first - 1]?.lower !== 'to') return false
  for (let i = first - 2; i >= 0 && tokens[i]!.sentence === sentence; i--) if (totals.has(tokens[i])) return true
  return false
}
