import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { QuantityMention } from '../annotations.ts'
import { countries, nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import type { Head } from './head.ts'
import { numberWord } from './number.ts'

const partLeads = wordSet('including among comprising whom them these those includes included')
/** "They were among 63 people held": the whole. */
const wereWords = wordSet('are was were been is')
const listWords = wordSet('and , or as well plus also')
const articlesAndAll = wordSet('the these those all them that')

/** "including 6 women", "of whom 148", "the other 27", "24 Kenyans among them", "Of the 21, two …", and what goes on in the same list. */
export const isPart = (
  tokens: readonly Token[],
  first: number,
  last: number,
  head: Head | null,
  previous: QuantityMention | null,
): boolean => {
  const sentence = tokens[first]!.sentence
  let at = first - 1
  if (
    tokenAt(tokens, at)?.text === ',' ||
    tokenAt(tokens, at)?.lower === 'are' ||
    tokenAt(tokens, at)?.lower === 'were'
  )
    at--
  const lead = tokenAt(tokens, at)
  if (lead && lead.sentence === sentence) {
    if (partLeads.has(lead)) return !(lead.lower === 'among' && wereWords.has(tokens[at - 1]))
    if (lead.lower === 'but' && tokens[at - 1]?.lower === 'all') return true
    if ((lead.lower === 'other' || lead.lower === 'remaining') && tokens[at - 1]?.lower === 'the') return true
  }
  const behind = head === null ? last : head.last
  if (tokens[behind]?.lower === 'among' && tokens[behind + 1]?.lower === 'them') return true
  if (tokens[last]?.lower === 'out' && tokens[last + 1]?.lower === 'of' && numberWordOrDigit(tokens[last + 2]))
    return true
  if (inOfSentence(tokens, first)) return true
  if (!previous?.partitive || tokens[previous.first]!.sentence !== sentence) return false
  if (!listWords.has(tokens[first - 1]) || opensSentence(tokens, previous.first - 2)) return false
  // "five of them come from China, two from Taiwan", "of whom 40 came back and 333 are waiting": the noun is left out.
  if (head === null && previous.head === null) return true
  for (let k = previous.last; k < first; k++) {
    const t = tokens[k]!
    if (t.pos === 'VERB' || t.pos === 'AUX' || t.text === ';' || t.text === ')') return false
  }
  return true
}

const numberWordOrDigit = (t: Token | undefined): boolean =>
  t !== undefined && ((t.text.charCodeAt(0) >= 48 && t.text.charCodeAt(0) <= 57) || numberWord(t) !== undefined)

const opensSentence = (tokens: readonly Token[], k: number): boolean =>
  k <= 0 || tokens[k - 1]!.sentence !== tokens[k]!.sentence

/** "Of the 21 accused, two were …, five went to prison and nine …": all but the number of the whole. */
const inOfSentence = (tokens: readonly Token[], first: number): boolean => {
  const sentence = tokens[first]!.sentence
  let at = first
  while (at > 0 && first - at < 60 && tokens[at - 1]!.sentence === sentence) at--
  return tokens[at]!.lower === 'of' && articlesAndAll.has(tokens[at + 1]) && first > at + 2
}

/** Counts in a list that add up to one before it are its parts: "215 foreigners … 109 Thais, 54 of them women, 50 Pakistanis and 56 others". */
export const addsUp = (found: QuantityMention[], tokens: readonly Token[]): QuantityMention[] => {
  let n = 0
  while (n < found.length) {
    const list = listFrom(found, tokens, n)
    if (list.length >= 2) {
      let sum = 0
      for (const member of list) sum += member.low!
      // "several phones, one laptop and two pistols": three is only the least that "several" may be.
      const whole = found.find(
        (q, k) => k < n && q.low === sum && (q.high === sum || q.high === null) && q.sort === 'count',
      )
      // A list may begin with its whole: "103 people, 91 men and 12 women".
      const own = list[0]!.low! * 2 === sum && list.length >= 3
      if (whole && sum >= 3) for (const member of list) member.partitive = true
      else if (list.length >= 3 && isBreakdown(found, tokens, list, sum))
        for (const member of list) member.partitive = true
      else if (own) for (const member of list.slice(1)) member.partitive = true
    }
    n = Math.max(n + 1, list.length > 0 ? found.indexOf(list.at(-1)!) + 1 : 0)
  }
  return found
}

/** Exact counts of the same kind, one after the other in a sentence, divided by commas and "and". */
const listFrom = (found: readonly QuantityMention[], tokens: readonly Token[], n: number): QuantityMention[] => {
  const list: QuantityMention[] = []
  let end = -1
  for (let k = n; k < found.length; k++) {
    const q = found[k]!
    if (q.sort !== 'count' || q.low === null || q.low !== q.high) {
      if (q.sort === 'not-a-count' && list.length > 0) continue
      break
    }
    if (list.length > 0) {
      if (tokens[q.first]!.sentence !== tokens[list[0]!.first]!.sentence || q.first - end > 9) break
      // "54 of them women" is a part of a part and is not added.
      if (tokens[q.last]?.lower === 'of') continue
      if (!joined(tokens, end, q.first)) break
    } else if (tokens[q.last]?.lower === 'of') break
    list.push(q)
    end = Math.max(q.last, (q.head ?? 0) + 1)
  }
  return list
}

const joined = (tokens: readonly Token[], from: number, to: number): boolean => {
  let mark = false
  for (let k = from; k < to; k++) {
    if (listWords.has(tokens[k]) || tokens[k]!.text === ':' || tokens[k]!.text === '(') mark = true
    if (tokens[k]!.pos === 'VERB' && tokens[k]!.lower !== 'including') return false
  }
  return mark
}

/** "234 Filipinos, 107 Chinese, 58 Vietnamese": nationalities in a row, in a report that has a larger figure for all. */
const isBreakdown = (
  found: readonly QuantityMention[],
  tokens: readonly Token[],
  list: readonly QuantityMention[],
  sum: number,
): boolean =>
  list.every((q) => isFromSomewhere(tokens, q)) &&
  found.some((q) => q.sort === 'count' && q.unit === 'people' && !list.includes(q) && (q.low ?? 0) >= sum * 0.6)

const isFromSomewhere = (tokens: readonly Token[], q: QuantityMention): boolean =>
  q.head === null
    ? tokens[q.last]?.lower === 'from' || tokens[q.last + 1]?.lower === 'from'
    : findAt(nationalities, tokens, q.head) !== null || findAt(countries, tokens, q.head) !== null
