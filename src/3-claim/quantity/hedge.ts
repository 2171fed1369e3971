import type { Token } from '../../2-document/tokens.ts'
import type { Qualifier } from '../../model/claim.ts'
import { findAt, lexicon, phraseWords, wordSet } from '../lexicon.ts'
import { between, type Hedge, hedgesAfter, hedgesBefore } from './en/hedges.ts'
import { currencyBehind, currencyInFront } from './money.ts'
import { backLexicon } from './table.ts'

const before = backLexicon<Hedge>(
  hedgesBefore.flatMap(([hedge, phrases]) => phrases.split('|').map((p) => [hedge, phraseWords(p)] as const)),
)
const after = lexicon<Hedge>(
  hedgesAfter.flatMap(([hedge, phrases]) => phrases.split('|').map((p) => [p, hedge] as const)),
)
const skippable = wordSet(between)
const moreWords = wordSet('another further additional other extra')
const adverbs = wordSet('just still already even well only')
const notHedges = wordSet('all')
const overVerbs = wordSet(
  'hand handed handing hands turn turned turning bring brought bringing take took taken carried flown ferried sent move moved cross crossed crossing won spread',
)

const leadVerbs = wordSet(
  'lead leading led leads build building built run running add adds added go goes going gone went climb climbs climbed crept',
)

export type Hedged = { hedge: Hedge | null; first: number; last: number; more: boolean }

/** "over-", "all over 300" are no hedges; neither is "some" in front of a fraction. */
const strongest = (a: Hedge | null, b: Hedge): Hedge => (a === null || a === 'about' ? b : a)

/** The hedges around a number in tokens `first` up to `last`; where they begin and end. */
export const hedgesAround = (tokens: readonly Token[], first: number, last: number): Hedged => {
  let hedge: Hedge | null = null
  let start = first
  let more = false
  let at = first - 1
  const sentence = tokens[first]!.sentence
  for (let n = 0; n < 3; n++) {
    let skipped = at
    while (
      skipped >= 0 &&
      skipped > at - 3 &&
      skippable.has(tokens[skipped]) &&
      tokens[skipped]!.sentence === sentence
    ) {
      if (moreWords.has(tokens[skipped])) more = true
      skipped--
    }
    const close = before.endingAt(tokens, at)
    const found = close ?? before.endingAt(tokens, skipped)
    if (!found || tokens[found.first]!.sentence !== sentence || notHedges.has(tokens[found.first - 1])) break
    if (notAHedge(tokens, found.first, close ? at : skipped, first)) break
    hedge = strongest(hedge, found.value)
    start = found.first
    at = found.first - 1
    if (adverbs.has(tokens[at])) at--
  }
  let end = last
  const dash = tokens[last]?.text === '-' && tokens[last]!.start === tokens[last - 1]!.end ? 1 : 0
  const behind = tokens[last + dash]?.sentence === sentence ? findAt(after, tokens, last + dash) : null
  if (behind && !(dash === 1 && behind.value !== 'about' && tokens[last + 1]?.lower !== 'plus')) {
    const word = tokens[last + dash]!.lower
    if (word !== 'odd' || dash === 1) {
      hedge = strongest(hedge, behind.value)
      end = behind.last
    }
  }
  return { hedge, first: start, last: end, more }
}

/** A hedge behind the noun: "300 people or more", "a hundred workers or so". */
export const hedgeBehindNoun = (tokens: readonly Token[], k: number): { hedge: Hedge; last: number } | null => {
  const t = tokens[k]
  if (t === undefined || t.lower !== 'or' || t.sentence !== tokens[k - 1]!.sentence) return null
  const found = findAt(after, tokens, k)
  return found && { hedge: found.value, last: found.last }
}

/** One of something is no estimate: "asked about one Malaysian", but "about one hundred", "about one in five". */
const isOneOfKind = (tokens: readonly Token[], number: number): boolean => {
  const next = tokens[number + 1]
  return next !== undefined && ofKind.has(next.pos) && !partsOfNumbers.has(next)
}

/** "as many as 283 were flown home": nobody sets a ceiling to the last digit, such a number was counted. */
export const isEmphatic = (tokens: readonly Token[], hedge: number, n: number): boolean =>
  n > 20 && n % 5 !== 0 && Number.isInteger(n) && tokens[hedge]!.lower === 'as' && tokens[hedge + 1]?.lower === 'many'

const ofKind = new Set(['PROPN', 'NOUN', 'ADJ'])
const partsOfNumbers = wordSet(
  'dozen score hundred thousand million billion trillion third quarter half percent per month year',
)

/** "handed over 24", "information about one Malaysian". */
const notAHedge = (tokens: readonly Token[], hedge: number, hedgeLast: number, number: number): boolean => {
  if (hedgeLast === hedge + 1 && tokens[hedge]!.lower === 'up') return leadVerbs.has(tokens[hedge - 1])
  if (hedge !== hedgeLast) return false
  if (tokens[hedge]!.lower === 'about' && (messages.has(tokens[hedge - 1]) || isHeardOf(tokens, hedge))) return true
  // "the above 40": those named before.
  if (tokens[hedge]!.lower === 'above' && definite.has(tokens[hedge - 1])) return true
  if (tokens[hedge]!.lower === 'over') return overVerbs.has(tokens[hedge - 1]) && !isTakenSum(tokens, hedge, number)
  return tokens[number]!.lower === 'one' && (tokens[hedge]!.pos === 'ADP' || isOneOfKind(tokens, number))
}

const definite = wordSet('the these those all')

/** "an alert about four Ghanaians". */
const messages = wordSet(
  'alert alerts information call tip off news complaint message messages query inquiry concern concerns',
)

const informed = wordSet('notified alerted informed told tipped')
const be = wordSet('was were is are been being got')

/** "were later notified about 15 Chinese": what they heard of; not "alerted about 300 villagers". */
const isHeardOf = (tokens: readonly Token[], hedge: number): boolean => {
  if (!informed.has(tokens[hedge - 1])) return false
  const at = tokens[hedge - 2]?.pos === 'ADV' ? hedge - 3 : hedge - 2
  return be.has(tokens[at])
}

const takeVerbs = wordSet('take takes took taken taking bring brings brought bringing')
const scales = wordSet('thousand million billion trillion lakh crore m bn')

/** "has taken over 130 billion dong", "took over $8 million": of a sum of money the hedge, for nobody takes it over. */
const isTakenSum = (tokens: readonly Token[], hedge: number, number: number): boolean =>
  takeVerbs.has(tokens[hedge - 1]) &&
  (scales.has(tokens[number + 1]) ||
    currencyBehind(tokens, number + 1, true, false) !== null ||
    currencyInFront(tokens, number) !== null ||
    currencyInFront(tokens, number + 1) !== null)

export type Bounds = { low: number | null; high: number | null; qualifier: Qualifier }

/** The numbers that hedge and words allow together, as bench/gold/GUIDE.md sets them. */
export const bounds = (low: number, high: number, vague: boolean, hedge: Hedge | null): Bounds => {
  switch (hedge) {
    case 'moreThan':
      return { low: Number.isInteger(low) ? low + 1 : low, high: null, qualifier: 'atLeast' }
    case 'atLeast':
      return { low, high: null, qualifier: 'atLeast' }
    case 'lessThan':
      return { low: null, high: Number.isInteger(high) ? high - 1 : high, qualifier: 'atMost' }
    case 'atMost':
      return { low: null, high, qualifier: 'atMost' }
    case 'about':
      return { low, high, qualifier: 'about' }
    case null:
      return { low, high, qualifier: vague ? 'about' : 'exact' }
  }
}
