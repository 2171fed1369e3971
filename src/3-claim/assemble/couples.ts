import type { Token } from '../../2-document/tokens.ts'
import type { QuantityMention } from '../annotations.ts'
import { ands, articles, genitives, ofs } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { wordTable } from '../quantity/table.ts'
import { type Item, itemWith } from './scene.ts'

/** Nouns for so many people together. */
const sizes = wordTable<number>([
  ['couple', 2],
  ['duo', 2],
  ['trio', 3],
])
const couples = wordSet('couples')

/** "A Malaysian couple were arrested", "the trio", "two couples": the noun says how many they are. */
export const countCouples = (tokens: readonly Token[], items: Item[]): void => {
  for (let k = 0; k < items.length; k++) {
    const item = items[k]!
    const { quantity, head, sort, group } = item
    if (sort !== 'people' || group === null) continue
    const isCounted = quantity !== null || isApposed(tokens, item, items[k - 1]) || isAnothers(tokens, item)
    const size = isCounted ? undefined : sizes.get(tokens[head])
    const pair = isCounted ? -1 : pairFrom(tokens, item)
    if (size !== undefined) items[k] = itemWith(item, { quantity: quantityOf(tokens, item, size) })
    else if (pair >= 0) items[k] = itemWith(item, { first: pair, quantity: quantityOf(tokens, item, 2) })
    else if (quantity?.low != null && quantity.qualifier === 'exact' && couples.has(tokens[head]))
      items[k] = itemWith(item, { quantity: { ...quantity, low: 2 * quantity.low, high: 2 * quantity.low } })
  }
}

const husbands = wordSet('husband man')
const wives = wordSet('wife')

/** "a husband and wife", "a man and his wife": where the two begin; -1 where it is one person. */
const pairFrom = (tokens: readonly Token[], { head, last, sentence }: Item): number => {
  if (!wives.has(tokens[head]) || genitives.has(tokens[last])) return -1
  const and = tokens[head - 1]?.lower === 'his' ? head - 2 : head - 1
  if (!ands.has(tokens[and]) || !husbands.has(tokens[and - 1]) || tokens[and - 1]!.sentence !== sentence) return -1
  return articles.has(tokens[and - 2]) ? and - 2 : -1
}

/** "two co-accused, a married couple": counted already. */
const isApposed = (tokens: readonly Token[], item: Item, before: Item | undefined): boolean =>
  before?.quantity != null && before.last === item.first - 1 && tokens[before.last]!.text === ','

/** "the couple's home", "a trio of compounds": not they, or no people. */
const isAnothers = (tokens: readonly Token[], { last }: Item): boolean =>
  genitives.has(tokens[last]) || ofs.has(tokens[last])

const quantityOf = (tokens: readonly Token[], { first, last, head }: Item, size: number): QuantityMention => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last: first + 1,
  rule: 'so many together',
  low: size,
  high: size,
  qualifier: 'exact',
  unit: 'people',
  wording: tokens[head]!.text,
  written: { low: size, high: size },
  change: null,
  head,
  sort: 'count',
  more: false,
  partitive: false,
})
