import type { Token } from '../../2-document/tokens.ts'
import type { Role } from '../../model/claim.ts'
import type { GroupMention } from '../annotations.ts'
import { owners, relatives } from '../clause/small-words.ts'
import { isBe } from '../clause/verb-group.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { isTied } from './compound.ts'
import { countries, nationAt } from './en/nationalities.ts'
import * as lists from './en/words.ts'
import { mention } from './mention.ts'
import { movedBefore, nowhere, originAfter, toldBehindTail, toldOf } from './origin.ts'
import { people } from './people.ts'

const suspectBefore = wordSet(lists.suspectModifiers)
const victimBefore = wordSet(lists.victimModifiers)
const suspectTail = wordSet(lists.suspectTails)
const victimTail = wordSet(lists.victimTails)
const fillers = wordSet(lists.tailFillers)
const bothAnd = wordSet('and or &')
const compatriots = wordSet(lists.compatriots)

/** Whether a word in front of a noun says what its people are called: "alleged", "trafficked". */
export const hasRoleWord = (t: Token): boolean => suspectBefore.has(t) || victimBefore.has(t)

/**
 * The group of the noun phrase from `first` to its head, with what stands right behind: "from Kenya", "forced to scam". `begin` is
 * where its determiner or number stands.
 */
export const phrase = (
  tokens: readonly Token[],
  rule: string,
  begin: number,
  first: number,
  head: number,
  refers: GroupMention['refers'],
): GroupMention => {
  const noun = people.get(tokens[head])
  const codes: string[] = []
  let modifier: Role | null = null
  let k = first
  while (k <= head) {
    const nation = nationAt(tokens, k) ?? (k < head ? findAt(countries, tokens, k) : null)
    if (nation && nation.last <= head + 1) {
      if (!isTied(tokens, nation.last) && !codes.includes(nation.value)) codes.push(nation.value)
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
  const origin = codes.length === 0 && !compatriots.has(tokens[head]) ? originAfter(tokens, last) : nowhere
  if (origin.nationalities.length > 0 && (origin.sure || !movedBefore(tokens, first, 14))) {
    codes.push(...origin.nationalities)
    last = origin.last
  }
  if (codes.length === 0) codes.push(...toldOf(tokens, last).nationalities)
  if (codes.length === 0 && !hasOf(tokens, begin, head)) codes.push(...toldBehindTail(tokens, last).nationalities)
  const found = mention(tokens, rule, begin, last, head, refers)
  found.nationalities = codes
  found.role = noun?.role ?? modifier ?? tailRole(tokens, last)
  found.sex = noun?.sex ?? null
  return found
}

/** "Twelve of the 40 workers rescued there were Thai" is said of the twelve. */
const hasOf = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = Math.max(0, first - 2); i < last; i++) if (tokens[i]!.lower === 'of') return true
  return false
}

/** "500 Chinese and Taiwanese": further nationalities without a number of their own. */
const moreNationalities = (tokens: readonly Token[], from: number, codes: string[]): number => {
  let last = from
  for (let n = 0; n < 6; n++) {
    const comma = tokens[last]?.text === ','
    const and = bothAnd.has(tokens[comma ? last + 1 : last])
    if (!comma && !and) return last
    const at = last + (comma ? 1 : 0) + (and ? 1 : 0)
    const next = nationAt(tokens, at)
    if (!next || tokens[at]!.sentence !== tokens[from - 1]!.sentence) return last
    const noun = people.get(tokens[next.last])
    if (noun?.role === 'official' || (noun === undefined && modifiesNext(tokens, next.last))) return last
    if (!codes.includes(next.value)) codes.push(next.value)
    last = noun ? next.last + 1 : next.last
    if (noun) return last
  }
  return last
}

const tailRole = (tokens: readonly Token[], last: number): Role | null => {
  const sentence = tokens[last - 1]!.sentence
  let comma = false
  let clause = false
  let passive = false
  for (let k = last; k < last + 6 && k < tokens.length && tokens[k]!.sentence === sentence; k++) {
    const t = tokens[k]!
    if (suspectTail.has(t) || victimTail.has(t)) {
      if (!passive && (clause || hasObject(tokens, k + 1))) return null
      if (victimTail.has(t)) return 'victim'
      return comma ? null : isTakenForVictim(tokens, k) ? 'victim' : 'suspect'
    }
    if (t.text === ',') comma = tokens[k + 1]?.lower !== 'who'
    clause ||= relatives.has(t)
    passive ||= isBe(t)
    if (!fillers.has(t)) return null
  }
  return null
}

/** "who lured 40 Kenyans", "Two women accused their boss": what they did to others. */
const hasObject = (tokens: readonly Token[], k: number): boolean => {
  const t = tokens[k]
  if (!t || t.sentence !== tokens[k - 1]!.sentence) return false
  return (
    t.pos === 'NUM' ||
    t.pos === 'DET' ||
    t.pos === 'PRON' ||
    t.pos === 'PROPN' ||
    owners.has(t) ||
    people.get(t) !== undefined
  )
}

const victimNouns = wordSet('victim victims')

/** "suspected to be victims", "suspected of being trafficked". */
const isTakenForVictim = (tokens: readonly Token[], suspected: number): boolean => {
  const opens = tokens[suspected + 1]?.lower
  if (opens !== 'to' && opens !== 'of' && opens !== 'as') return false
  const { sentence } = tokens[suspected]!
  for (let k = suspected + 2; k < suspected + 5 && tokens[k]?.sentence === sentence; k++)
    if (victimNouns.has(tokens[k]) || victimTail.has(tokens[k])) return true
  return false
}

/** Whether a nationality that ends before token `k` only modifies the next word: "Thai police", "Chinese embassy". */
export const modifiesNext = (tokens: readonly Token[], k: number): boolean => {
  const next = tokens[k]
  if (!next || next.sentence !== tokens[k - 1]!.sentence) return false
  if (next.text === '-' || next.text === '–') return next.start === tokens[k - 1]!.end
  return next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ'
}
