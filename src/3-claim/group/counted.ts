import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { GroupMention, QuantityMention } from '../annotations.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { countries, nationAt } from './en/nationalities.ts'
import * as lists from './en/words.ts'
import { mention } from './mention.ts'
import { movedBefore, nowhere, type Origin, originAfter, toldBehindTail, toldOf } from './origin.ts'
import { people } from './people.ts'
import { phrase } from './phrase.ts'

const backDeterminers = wordSet(lists.backDeterminers)
const restLeads = wordSet('other remaining rest')

/** The group that a count counts: "700 Chinese nationals", "two from Taiwan", "all 312", "another 20", "450 phones". */
export const counted = (tokens: readonly Token[], q: QuantityMention, index: number): GroupMention | null => {
  if (q.sort === 'not-a-count' || q.sort === 'money' || (q.sort === 'fraction' && q.head === null)) return null
  const begin = leadStart(tokens, q.first)
  const refers = q.partitive ? 'part' : leadRefers(tokens, begin, q.first)
  const found = q.head === null ? bare(tokens, q, begin, refers) : headed(tokens, q, q.head, begin, refers)
  if (found) found.quantity = index
  return found
}

const headed = (
  tokens: readonly Token[],
  q: QuantityMention,
  head: number,
  begin: number,
  refers: GroupMention['refers'],
): GroupMention | null => {
  if (head < q.first) return listed(tokens, q, head)
  const noun = people.get(tokens[head])
  if (passports.has(tokens[head]) && holdsPassport(tokens, q.last, head))
    return phrase(tokens, 'passport holders', begin, q.last, head, refers)
  if (q.unit !== 'people' && noun === undefined && q.sort === 'count' && q.unit !== null) {
    const things = mention(tokens, 'counted things', begin, head + 1, head, refers)
    things.thing = q.unit
    return things
  }
  const found = phrase(tokens, 'counted people', begin, q.last, head, refers)
  const nation =
    found.nationalities.length === 0 && heads.has(tokens[head]) && isEntryEnd(tokens, head)
      ? nationBefore(tokens, q.first)
      : null
  if (nation) found.nationalities = [nation]
  return q.unit !== 'people' && noun === undefined && found.nationalities.length === 0 ? null : found
}

/** Words that count people where the label stands in front, in the English of some offices. */
const heads = wordSet('person persons head heads pax')
const labelLeads = wordSet(', ; : ( and which are were')

const entryEnds = wordSet(', ; . ) ( and')

const isEntryEnd = (tokens: readonly Token[], head: number): boolean => {
  const after = tokens[head + 1]
  return after === undefined || after.sentence !== tokens[head]!.sentence || entryEnds.has(after)
}

/** "Chinese 51 heads, Vietnam 22 persons": the nation in front of a number, in a list of such. */
const nationBefore = (tokens: readonly Token[], first: number): string | null => {
  for (let k = first - 1; k >= 0 && k > first - 4; k--) {
    const found = nationAt(tokens, k) ?? findAt(countries, tokens, k)
    if (found?.last !== first) continue
    const lead = tokens[k - 1]
    return lead === undefined || lead.sentence !== tokens[first]!.sentence || labelLeads.has(lead) ? found.value : null
  }
  return null
}

const passports = wordSet('passports passport')
const passportVerbs = wordSet(lists.passportVerbs)

/** "Sixteen hold Chinese passports": people, not papers. */
const holdsPassport = (tokens: readonly Token[], from: number, head: number): boolean => {
  for (let k = from; k < head; k++) if (passportVerbs.has(tokens[k])) return true
  return false
}

/** A number without a noun: "two from Taiwan", "all 312", "another 20"; null where it is only a number. */
const bare = (
  tokens: readonly Token[],
  q: QuantityMention,
  begin: number,
  refers: GroupMention['refers'],
): GroupMention | null => {
  if (q.sort !== 'count') return null
  const from = elliptic(tokens, q.last)
  const origin = originOf(tokens, q, from)
  if (origin.nationalities.length > 0) {
    const found = mention(tokens, 'count and origin', begin, origin.last, q.last - 1, refers)
    found.nationalities = origin.nationalities
    return found
  }
  const country = countryBehind(tokens, q)
  if (country) return country
  if (refers === 'new' && !q.more) return null
  return mention(tokens, refers === 'rest' ? 'the others' : 'count alone', begin, q.last, q.last - 1, refers)
}

const listEdges = wordSet(', ; . ) and & (')
const listStarts = wordSet(', ; : and & ( are were')

/** "18 Filipinos, 11 Kenya, 7 Sri Lanka": who they are, as the name of their country. */
const countryBehind = (tokens: readonly Token[], q: QuantityMention): GroupMention | null => {
  const country = findAt(countries, tokens, q.last)
  if (!country || !listStarts.has(tokens[q.first - 1])) return null
  // "Kenya: 12" on one line, "Ghana: 30" on the next.
  if (tokens[q.last]!.sentence !== tokens[q.first]!.sentence) return null
  const after = tokens[country.last]
  if (after && after.sentence === tokens[q.first]!.sentence && !listEdges.has(after)) return null
  const found = mention(tokens, 'count and country', q.first, country.last, q.last - 1, 'new')
  found.nationalities = [country.value]
  return found
}

/** "from Taiwan", "of those held are Thai", "of the 72 are Indonesians". */
const originOf = (tokens: readonly Token[], q: QuantityMention, from: number): Origin => {
  const after = tokens[from]?.lower
  if (after === 'from' && movedBefore(tokens, q.first, 40)) return nowhere
  const left =
    tokenAt(tokens, q.first - 1)?.text === ';' && tokens[from]?.text === ',' && tokens[from + 1]?.lower === 'from'
  const origin = originAfter(tokens, left ? from + 1 : from)
  if (origin.nationalities.length > 0) return origin
  if (after !== 'of') return toldOf(tokens, from)
  // "27 of the detained are Georgian citizens"
  const isThe = tokens[from + 1]?.lower === 'the' && participles.has(tokens[from + 2])
  const past = pointers.has(tokens[from + 1]) || isThe ? from + 2 : from
  const told = toldOf(tokens, participles.has(tokens[past]) ? past + 1 : past)
  if (told.nationalities.length > 0) return told
  const sum = tokens[from + 1]?.pos === 'DET' && tokens[from + 2]?.pos === 'NUM' ? toldOf(tokens, from + 3) : nowhere
  if (sum.nationalities.length > 0) return { ...sum, last: from }
  const behind = toldBehindTail(tokens, past)
  return behind.nationalities.length > 0 ? { ...behind, last: from } : nowhere
}

const pointers = wordSet('those these them')
const participles = wordSet(lists.participlesAsNouns)

/** The country whose name ends with a token, "Viet Nam" as well as "Kenya". */
const countryEnding = (tokens: readonly Token[], head: number): string | null => {
  for (let k = head; k >= 0 && k > head - 4; k--) {
    const found = findAt(countries, tokens, k)
    if (found?.last === head + 1) return found.value
  }
  return null
}

const strokes = wordSet('/')

/** "Filipinos (234)", "passports: 25". */
const listed = (tokens: readonly Token[], q: QuantityMention, head: number): GroupMention => {
  const refers = q.partitive ? 'part' : 'new'
  if (q.unit !== 'people' && q.unit !== null) {
    const things = mention(tokens, 'listed count', head, q.last, head, refers)
    things.thing = q.unit
    return things
  }
  const found = phrase(tokens, 'listed count', head, labelStart(tokens, head), head, refers)
  // "Laos: 75 / 42 / 35": a row of a table by countries, and nobody's nationality.
  const country = strokes.has(tokens[q.last]) ? null : countryEnding(tokens, head)
  if (country !== null) {
    found.nationalities = [country]
    found.rule = 'listed country'
  } else if (tokens[q.last]?.lower === 'from' && found.nationalities.length === 0)
    found.nationalities = [...originOf(tokens, q, q.last).nationalities]
  found.last = q.last
  found.end = q.end
  return found
}

/** Where the label of a number that stands behind it begins: not in the entry before ("South Korean 6, Chinese 4"). */
const labelStart = (tokens: readonly Token[], head: number): number => {
  let at = head
  while (at > 0 && head - at < 3 && tokens[at - 1]!.pos !== 'PUNCT' && tokens[at - 1]!.pos !== 'NUM') at--
  return at
}

/** Where a phrase with "the", "all", "the other" in front of its count begins. */
const leadStart = (tokens: readonly Token[], first: number): number => {
  let at = first
  const sentence = tokens[first]!.sentence
  while (at > 0 && first - at < 3 && tokens[at - 1]!.sentence === sentence) {
    const t = tokens[at - 1]!
    const all = t.lower === 'of' && backDeterminers.has(tokens[at - 2])
    if (!restLeads.has(t) && !backDeterminers.has(t) && !all) break
    at--
  }
  return at
}

const leadRefers = (tokens: readonly Token[], begin: number, first: number): GroupMention['refers'] => {
  for (let k = begin; k < first; k++) if (restLeads.has(tokens[k])) return 'rest'
  return begin < first ? 'back' : 'new'
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
