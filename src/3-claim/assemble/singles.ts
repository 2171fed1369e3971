import type { Token } from '../../2-document/tokens.ts'
import type { QuantityMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { unitAt } from '../quantity/head.ts'
import { type Item, itemWith } from './scene.ts'

const articles = wordSet('a an')
const joiners = wordSet(', and & plus or')
const things = new Set(['devices', 'other', 'sites'])

/**
 * "29 Chinese men, a Chinese woman and a Lao woman", "114 phones and a car": one person or thing in a list beside counts is a
 * count as well. Nobody counts one who stands alone.
 */
export const countSingles = (tokens: readonly Token[], items: Item[]): void => {
  for (let k = 0; k < items.length; k++) {
    const one = items[k]!
    if (!isOne(tokens, one)) continue
    const sister = sisterOf(tokens, one, items[k - 1]) ?? sisterOf(tokens, one, items[k + 1])
    if (sister) items[k] = itemWith(one, { quantity: oneOf(tokens, one.first, one.last, one.head, sister.quantity!) })
  }
  for (let k = items.length - 1; k >= 0; k--) {
    const item = items[k]!
    if (item.sort !== 'thing' || !item.quantity) continue
    const thing = thingAfter(tokens, item)
    if (thing && (items[k + 1]?.first ?? tokens.length) >= thing.last) items.splice(k + 1, 0, thing)
  }
}

const isOne = (tokens: readonly Token[], { quantity, group, first, nationalities, sort }: Item): boolean =>
  quantity === null &&
  group?.one === true &&
  sort === 'people' &&
  nationalities.length > 0 &&
  articles.has(tokens[first])

/** The counted group that stands beside it in a list, nothing but a comma or "and" between. */
const sisterOf = (tokens: readonly Token[], one: Item, other: Item | undefined): Item | null => {
  if (!other?.quantity || other.sort !== 'people' || other.sentence !== one.sentence) return null
  if (other.quantity.qualifier !== 'exact' || !(other.nationalities.length > 0)) return null
  const [from, to] = other.first < one.first ? [other.last, one.first] : [one.last, other.first]
  if (to - from < 1 || to - from > 2) return null
  for (let i = from; i < to; i++) if (!joiners.has(tokens[i])) return null
  return other
}

/** "…, and a car" behind a counted thing. */
const thingAfter = (tokens: readonly Token[], item: Item): Item | null => {
  let at = item.last
  while (at < item.last + 2 && joiners.has(tokens[at])) at++
  if (at === item.last || !articles.has(tokens[at])) return null
  for (let head = at + 1; head < at + 4; head++) {
    const unit = unitAt(tokens[head])
    if (unit === undefined) {
      if (tokens[head]?.pos === 'ADJ' || tokens[head]?.pos === 'NOUN') continue
      return null
    }
    const next = tokens[head + 1]
    if (!things.has(unit) || (next?.pos === 'NOUN' && next.sentence === item.sentence) || next?.lower === 'of')
      return null
    return itemWith(item, {
      first: at,
      last: head + 1,
      head,
      group: null,
      quantity: oneOf(tokens, at, head + 1, head, item.quantity!),
      unit: unit as Item['unit'],
      part: false,
    })
  }
  return null
}

const oneOf = (
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  like: QuantityMention,
): QuantityMention => ({
  ...like,
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last: first + 1,
  low: 1,
  high: 1,
  qualifier: 'exact',
  wording: tokens[first]!.text,
  written: { low: 1, high: 1 },
  change: null,
  head,
  more: false,
  partitive: false,
})
