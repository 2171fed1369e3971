import type { Token } from '../../2-document/tokens.ts'
import type { Role } from '../../model/claim.ts'
import type { GroupMention, QuantityMention } from '../annotations.ts'
import { component } from '../component.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { wordTable } from '../quantity/table.ts'
import { countries, nationalities } from './en/nationalities.ts'
import { type PeopleNoun, peopleNouns } from './en/people.ts'
import * as lists from './en/words.ts'

const people = wordTable<PeopleNoun>(peopleNouns)
const suspectBefore = wordSet(lists.suspectModifiers)
const victimBefore = wordSet(lists.victimModifiers)
const suspectTail = wordSet(lists.suspectTails)
const victimTail = wordSet(lists.victimTails)
const fillers = wordSet(lists.tailFillers)
const backNouns = wordSet(lists.backNouns)
const restNouns = wordSet(lists.restNouns)
const pronouns = wordSet(lists.pronouns)
const backDeterminers = wordSet(lists.backDeterminers)
const participles = wordSet(lists.participlesAsNouns)
const movements = wordSet(lists.movements)
const belonging = wordSet(lists.belonging)
const restLeads = wordSet('other remaining rest')
const bothAnd = wordSet('and or &')
const partWords = wordSet('many most some all both half several majority none each')

/** Groups of people and counted things, with nationality, role as the text puts it, and what they point back at. */
export const group = component({
  name: 'group',
  reads: ['tokens', 'quantities'],
  adds: 'groups',
  run: ({ tokens, quantities }) => {
    const groups: GroupMention[] = []
    let next = 0
    let i = 0
    while (i < tokens.length) {
      while (next < quantities.length && quantities[next]!.first < i) next++
      const q = quantities[next]
      if (q && q.first === i) {
        const made = counted(tokens, q, next)
        next++
        if (made) {
          groups.push(made)
          i = Math.max(i + 1, made.last)
          continue
        }
        i = Math.max(i + 1, q.last)
        continue
      }
      const made = uncounted(tokens, i, q ? q.first : tokens.length)
      if (made) {
        groups.push(made)
        i = made.last
      } else i++
    }
    return groups
  },
})

type Parts = {
  first: number
  last: number
  head: number
  nationalities: readonly string[]
  role: Role | null
  sex: GroupMention['sex']
  refers: GroupMention['refers']
  rule: string
  quantity?: number | null
  thing?: GroupMention['thing']
  one?: boolean
}

const mention = (tokens: readonly Token[], parts: Parts): GroupMention => ({
  start: tokens[parts.first]!.start,
  end: tokens[parts.last - 1]!.end,
  first: parts.first,
  last: parts.last,
  rule: parts.rule,
  nationalities: parts.nationalities,
  role: parts.role,
  quantity: parts.quantity ?? null,
  head: parts.head,
  refers: parts.refers,
  thing: parts.thing ?? null,
  sex: parts.sex,
  one: parts.one ?? false,
})

/** The group that a count counts: "700 Chinese nationals", "two from Taiwan", "all 312", "another 20", "450 phones". */
const counted = (tokens: readonly Token[], q: QuantityMention, index: number): GroupMention | null => {
  if (q.sort === 'not-a-count' || q.sort === 'money' || (q.sort === 'fraction' && q.head === null)) return null
  const lead = leadOf(tokens, q.first)
  const refers = q.partitive ? 'part' : lead.refers
  if (q.head === null || q.head < q.first) {
    if (q.head !== null) return listed(tokens, q, index)
    if (q.sort !== 'count') return null
    const origin = originAfter(tokens, elliptic(tokens, q.last))
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

type Phrase = Pick<Parts, 'first' | 'last' | 'head' | 'nationalities' | 'role' | 'sex'>

/** What the noun phrase from `first` to its head says, with what stands right behind: "from Kenya", "forced to scam". */
const phrase = (tokens: readonly Token[], first: number, head: number): Phrase => {
  const noun = people.get(tokens[head])
  const codes: string[] = []
  let modifier: Role | null = null
  let k = first
  while (k <= head) {
    const nation = findAt(nationalities, tokens, k) ?? (k < head ? findAt(countries, tokens, k) : null)
    if (nation && nation.last <= head + 1) {
      if (!codes.includes(nation.value)) codes.push(nation.value)
      k = nation.last
      continue
    }
    const t = tokens[k]!
    if (suspectBefore.has(t)) modifier ??= 'suspect'
    else if (victimBefore.has(t)) modifier ??= 'victim'
    k++
  }
  let last = head + 1
  if (noun === undefined || codes.length > 0) last = moreNationalities(tokens, last, codes)
  const origin = codes.length === 0 ? originAfter(tokens, last) : { nationalities: [], last, of: false }
  const moved = origin.nationalities.length === 1 && !origin.of && movedBefore(tokens, first)
  if (!moved && origin.nationalities.length > 0) {
    codes.push(...origin.nationalities)
    last = origin.last
  }
  const role = noun?.role ?? modifier ?? tailRole(tokens, last)
  return { first, last, head, nationalities: codes, role, sex: noun?.sex ?? null }
}

/** "500 Chinese and Taiwanese": further nationalities without a number of their own. */
const moreNationalities = (tokens: readonly Token[], from: number, codes: string[]): number => {
  let last = from
  for (let n = 0; n < 6; n++) {
    const comma = tokens[last]?.text === ','
    const and = bothAnd.has(tokens[comma ? last + 1 : last])
    if (!comma && !and) return last
    const at = last + (comma ? 1 : 0) + (and ? 1 : 0)
    const next = findAt(nationalities, tokens, at)
    if (!next || tokens[at]!.sentence !== tokens[from - 1]!.sentence) return last
    const noun = people.get(tokens[next.last])
    if (noun?.role === 'official' || (noun === undefined && modifiesNext(tokens, next.last))) return last
    if (!codes.includes(next.value)) codes.push(next.value)
    last = noun ? next.last + 1 : next.last
    if (noun) return last
  }
  return last
}

type Origin = { nationalities: string[]; last: number; of: boolean }

/** "from Kenya, Uganda and the Philippines", "of Chinese nationality", "citizens of Pakistan". */
const originAfter = (tokens: readonly Token[], k: number): Origin => {
  const none: Origin = { nationalities: [], last: k, of: false }
  const word = tokens[k]?.lower
  const of = word === 'of' && belonging.has(tokens[k - 1])
  if (!of && word !== 'from' && word !== 'of') return none
  const codes: string[] = []
  let at = k + 1
  let last = k
  for (let n = 0; n < 16; n++) {
    while (tokens[at]?.lower === 'the' || tokens[at]?.lower === 'both' || tokens[at]?.lower === 'mainland') at++
    const nation = findAt(nationalities, tokens, at)
    const found = nation ?? (word === 'from' || of ? findAt(countries, tokens, at) : null)
    if (
      !found ||
      (nation &&
        !(
          tokens[nation.last]?.lower === 'nationality' ||
          tokens[nation.last]?.lower === 'descent' ||
          tokens[nation.last]?.lower === 'origin'
        ))
    )
      break
    // "from Myanmar's border": a country that only owns the place.
    if (tokens[found.last]?.lower === "'s" || tokens[found.last]?.lower === '’s') break
    if (!codes.includes(found.value)) codes.push(found.value)
    last = nation ? found.last + 1 : found.last
    at = last
    if (tokens[at]?.text === ',') at++
    if (bothAnd.has(tokens[at])) at++
    if (at === last) break
  }
  return codes.length === 0 ? none : { nationalities: codes, last, of: of || word === 'of' }
}

const movedBefore = (tokens: readonly Token[], first: number): boolean => {
  const sentence = tokens[first]!.sentence
  for (let k = first - 1; k >= 0 && k > first - 14 && tokens[k]!.sentence === sentence; k--)
    if (movements.has(tokens[k])) return true
  return false
}

const tailRole = (tokens: readonly Token[], last: number): Role | null => {
  const sentence = tokens[last - 1]!.sentence
  let comma = false
  for (let k = last; k < last + 6 && k < tokens.length && tokens[k]!.sentence === sentence; k++) {
    const t = tokens[k]!
    if (suspectTail.has(t)) return comma ? null : 'suspect'
    if (victimTail.has(t)) return 'victim'
    if (t.text === ',') comma = tokens[k + 1]?.lower !== 'who'
    if (!fillers.has(t)) return null
  }
  return null
}

/** Whether a nationality that ends before token `k` only modifies the next word: "Thai police", "Chinese embassy". */
const modifiesNext = (tokens: readonly Token[], k: number): boolean => {
  const next = tokens[k]
  if (!next || next.sentence !== tokens[k - 1]!.sentence) return false
  if (next.text === '-' || next.text === '–') return next.start === tokens[k - 1]!.end
  return next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ'
}

/** A group without a count that begins at token `i`; `limit` is where the next count begins. */
const uncounted = (tokens: readonly Token[], i: number, limit: number): GroupMention | null => {
  const t = tokens[i]!
  if (t.word === 0) return null
  if (pronouns.has(t)) return mention(tokens, { ...pointing(i, i + 1, i), rule: 'pronoun' })
  const determined = backDeterminers.has(t) || t.lower === 'a' || t.lower === 'an'
  if (backDeterminers.has(t)) {
    const pointed = pointingAt(tokens, i)
    if (pointed) return pointed
  }
  const from = determined ? i + 1 : i
  const head = peopleHead(tokens, from, limit, determined)
  if (head === null) return null
  const found = phrase(tokens, from, head)
  const noun = people.get(tokens[head])
  if (noun?.role === 'official') return null
  const one = t.lower === 'a' || t.lower === 'an'
  return mention(tokens, {
    ...found,
    first: i,
    refers: backDeterminers.has(t) ? 'back' : 'new',
    rule: one ? 'one person' : noun ? 'people' : 'nationality',
    one,
  })
}

const pointing = (first: number, last: number, head: number): Omit<Parts, 'rule'> => ({
  first,
  last,
  head,
  nationalities: [],
  role: null,
  sex: null,
  refers: 'back',
})

/** "the group", "the rest", "those arrested", "all of them". */
const pointingAt = (tokens: readonly Token[], i: number): GroupMention | null => {
  const next = tokens[i + 1]
  if (!next || next.sentence !== tokens[i]!.sentence) return null
  if (restNouns.has(next)) {
    if (next.lower === 'remaining' && people.get(tokens[i + 2])) return null
    return mention(tokens, { ...pointing(i, i + 2, i + 1), refers: 'rest', rule: 'the others' })
  }
  const whole = tokens[i + 1]!.lower === 'whole' || tokens[i + 1]!.lower === 'entire' ? i + 2 : i + 1
  if (tokens[i]!.lower !== 'all' && backNouns.has(tokens[whole]) && !modifiesNext(tokens, whole + 1))
    return mention(tokens, { ...pointing(i, whole + 1, whole), rule: 'the group' })
  if (tokens[i]!.lower === 'those' && participles.has(next))
    return mention(tokens, { ...pointing(i, i + 2, i + 1), rule: 'those arrested' })
  if (next.lower === 'of' && pronouns.has(tokens[i + 2]) && partWords.has(tokens[i]))
    return mention(tokens, { ...pointing(i, i + 3, i + 2), rule: 'all of them' })
  return null
}

/** The head of a people phrase that begins at `from`, or null where it is none. */
const peopleHead = (tokens: readonly Token[], from: number, limit: number, determined: boolean): number | null => {
  const sentence = tokens[from]?.sentence
  let nationality = -1
  let k = from
  for (let n = 0; n < 5 && k < limit && tokens[k]?.sentence === sentence; n++) {
    const t = tokens[k]!
    const noun = people.get(t)
    if (noun) {
      const next = people.get(tokens[k + 1])
      if (next && tokens[k + 1]!.sentence === sentence && k + 1 < limit) {
        k++
        continue
      }
      return modifiesNoun(tokens, k) ? null : k
    }
    const nation = findAt(nationalities, tokens, k)
    if (nation) {
      nationality = nation.last - 1
      k = nation.last
      if (isPlural(tokens[nationality]!) && !modifiesNext(tokens, k)) return nationality
      continue
    }
    const country = findAt(countries, tokens, k)
    if (country && k === from) {
      const at = tokens[country.last]?.lower === 'passport' ? country.last + 1 : country.last
      return people.get(tokens[at]) && people.get(tokens[at])!.role !== 'official' ? at : null
    }
    if (nationality < 0 && !determined && n === 0) {
      if (!suspectBefore.has(t) && !victimBefore.has(t)) return null
    } else if (
      t.pos !== 'ADJ' &&
      t.pos !== 'NOUN' &&
      t.text !== '-' &&
      !suspectBefore.has(t) &&
      !victimBefore.has(t) &&
      t.pos !== 'VERB'
    )
      break
    k++
  }
  if (nationality >= 0 && k === nationality + 1 && !modifiesNext(tokens, k)) {
    // "the Chinese were held", "Chinese had rented it": the word alone stands for people.
    const after = tokens[k]
    const verb = after?.pos === 'VERB' || after?.pos === 'AUX'
    return verb && tokens[nationality]!.lower !== 'english' ? nationality : null
  }
  return null
}

const isPlural = (t: Token): boolean => t.lower.charCodeAt(t.lower.length - 1) === 115

/** "victim support", "suspect list": a singular noun for people that only modifies the next. */
const modifiesNoun = (tokens: readonly Token[], k: number): boolean => {
  const next = tokens[k + 1]
  if (!next || next.sentence !== tokens[k]!.sentence || isPlural(tokens[k]!)) return false
  return next.pos === 'NOUN' && !people.get(next)
}
