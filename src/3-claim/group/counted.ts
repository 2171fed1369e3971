import type { Token } from '../../2-document/tokens.ts'
import type { GroupMention, QuantityMention } from '../annotations.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { countries } from './en/nationalities.ts'
import * as lists from './en/words.ts'
import { mention, type Parts } from './mention.ts'
import { movedBefore, nowhere, originAfter } from './origin.ts'
import { people } from './people.ts'
import { phrase } from './phrase.ts'

const backDeterminers = wordSet(lists.backDeterminers)
const restLeads = wordSet('other remaining rest')

/** The group that a count counts: "700 Chinese nationals", "two from Taiwan", "all 312", "another 20", "450 phones". */
export const counted = (tokens: readonly Token[], q: QuantityMention, index: number): GroupMention | null => {
  if (q.sort === 'not-a-count' || q.sort === 'money' || (q.sort === 'fraction' && q.head === null)) return null
  const lead = leadOf(tokens, q.first)
  const refers = q.partitive ? 'part' : lead.refers
  if (q.head === null || q.head < q.first) {
    if (q.head !== null) return listed(tokens, q, index)
    if (q.sort !== 'count') return null
    const origin = movedBefore(tokens, q.first, 40) ? nowhere : originAfter(tokens, elliptic(tokens, q.last))
    if (origin.nationalities.length > 0)
      return mention(tokens, {
        ...bare(q, index, lead.first, refers),
        last: origin.last,
        nationalities: origin.nationalities,
        rule: 'count and origin',
      })
    if (refers === 'new' && !q.more) return null
    return mention(tokens, bare(q, index, lead.first, q.more && refers === 'new' ? 'new' : refers))
  }
  const noun = people.get(tokens[q.head])
  if (q.unit !== 'people' && noun === undefined && q.sort === 'count' && q.unit !== null)
    return mention(tokens, {
      first: lead.first,
      last: q.head + 1,
      head: q.head,
      nationalities: [],
      role: null,
      sex: null,
      refers,
      rule: 'counted things',
      quantity: index,
      thing: q.unit,
    })
  const found = phrase(tokens, q.last, q.head)
  if (q.unit !== 'people' && noun === undefined && found.nationalities.length === 0) return null
  return mention(tokens, { ...found, first: lead.first, refers, rule: 'counted people', quantity: index })
}

const bare = (q: QuantityMention, index: number, first: number, refers: GroupMention['refers']): Parts => ({
  first,
  last: q.last,
  head: q.last - 1,
  nationalities: [],
  role: null,
  sex: null,
  refers,
  rule: refers === 'rest' ? 'the others' : 'count alone',
  quantity: index,
})

/** "Filipinos (234)", "passports: 25". */
const listed = (tokens: readonly Token[], q: QuantityMention, index: number): GroupMention => {
  const head = q.head!
  const found = findAt(countries, tokens, head)
  const thing = q.unit === 'people' || q.unit === null ? null : q.unit
  const parts = thing === null ? phrase(tokens, Math.max(0, head - 3), head) : null
  return mention(tokens, {
    first: head,
    last: q.last,
    head,
    nationalities: found ? [found.value] : (parts?.nationalities ?? []),
    role: parts?.role ?? null,
    sex: parts?.sex ?? null,
    refers: q.partitive ? 'part' : 'new',
    rule: 'listed count',
    quantity: index,
    thing,
  })
}

/** "the", "all", "the other" in front of a count: whether it points back, and where the phrase begins. */
const leadOf = (tokens: readonly Token[], first: number): { first: number; refers: GroupMention['refers'] } => {
  let at = first
  let refers: GroupMention['refers'] = 'new'
  const sentence = tokens[first]!.sentence
  for (let n = 0; n < 3 && at > 0 && tokens[at - 1]!.sentence === sentence; n++) {
    const t = tokens[at - 1]!
    if (restLeads.has(t)) refers = 'rest'
    else if (backDeterminers.has(t)) {
      if (refers === 'new') refers = 'back'
    } else if (t.lower !== 'of' || !backDeterminers.has(tokens[at - 2])) break
    at--
  }
  return refers === 'new' ? { first, refers } : { first: at, refers }
}

/** Behind a number without a noun: skips "of them", "more", "others", "were", "are" on the way to "from Taiwan". */
const elliptic = (tokens: readonly Token[], k: number): number => {
  let at = k
  for (let n = 0; n < 4; n++) {
    const word = tokens[at]?.lower
    if (word === 'of' && tokens[at + 1]?.lower === 'them') at += 2
    else if (
      word === 'more' ||
      word === 'others' ||
      word === 'were' ||
      word === 'are' ||
      word === 'come' ||
      word === 'came' ||
      word === 'each'
    )
      at++
    else break
  }
  return at
}
