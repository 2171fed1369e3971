import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { countries, nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { isMonth, isYearValue } from './calendar.ts'
import type { Candidate } from './candidate.ts'
import { labels, results, streets } from './en/nouns.ts'
import { isPluralNoun } from './head.ts'
import { isClassifier } from './head-before.ts'
import { isRolled } from './roll.ts'

const labelWords = wordSet(labels)

const plainLabels = wordSet(
  'no nos number section sections sec clause clauses regulation regulations rule rules chapters paragraphs article articles paragraph chapter page pages tier level category room rooms phase highway route hotline version soi part parts top grade class channel km dial apartment apt suite interstate',
)

const streetWords = wordSet(streets)
const resultWords = wordSet(results)

const joins = wordSet('and to or - – , through until till & /')
const yearLeads = wordSet(
  'in since of by until till from during early late mid before after year through between for , ( the fiscal season',
)

const indexes = wordSet('s&p sp nasdaq stoxx ftse dax nikkei cac russell')
/** Whom people call for help, by number. */
const emergency = new Set([110, 111, 112, 113, 117, 118, 119, 191, 911, 999])
const callingWords = wordSet('called calls calling dialled dialed dials dialling dialing rang phoned')
/** Numbers that nobody else has: "a 911 call". */
const rescuers = new Set([911, 999])
const calls = wordSet('call calls caller callers operator operators dispatcher dispatchers recording recordings')
const contactWords = wordSet('call dial hotline telephone tel phone')

const isOldYear = (n: number): boolean => n >= 1700 && n < 1900

const days = wordSet(
  'today yesterday tomorrow morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday',
)

/** "this morning (6)", "on Monday (04)": the day of the month. */
const isDayInBrackets = (tokens: readonly Token[], first: number, last: number, value: number): boolean =>
  value >= 1 &&
  value <= 31 &&
  tokenAt(tokens, first - 1)?.text === '(' &&
  tokens[last]?.text === ')' &&
  days.has(tokens[first - 2])

const spans = wordSet('from between')
const digits = /^\d+$/

/** "120(B)", "419/420/385": sections of a law, run together. */
const isSection = (tokens: readonly Token[], first: number, last: number): boolean => {
  const [open, letter, close] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (open?.text === '(' && close?.text === ')' && open.start === tokens[last - 1]!.end)
    return letter !== undefined && letter.text.length === 1 && letter.text !== letter.text.toLowerCase()
  return tokenAt(tokens, first - 1)?.text === '/' && tokens[first - 2]?.text === ')' && digits.test(tokens[first]!.text)
}

const cased = /^[A-Za-z]+\d+$/

/** "KM1/2559": the number of a case. */
const isOfCase = (tokens: readonly Token[], first: number): boolean => {
  const [code, slash] = [tokenAt(tokens, first - 2), tokenAt(tokens, first - 1)]
  if (slash?.text !== '/' || slash.end !== tokens[first]!.start || code === undefined) return false
  return code.end === slash.start && cased.test(code.text)
}

/** Why an integer in figures is no count, as the name of a rule, or null where it may be one: dates, codes, labels, names. */
export const bareInteger = (
  tokens: readonly Token[],
  text: string,
  c: Candidate,
  previous: { rule: string; last: number } | null,
): string | null => {
  const { parsed, first, last, head } = c
  const before = tokenAt(tokens, first - 1)
  const after = tokens[last]
  const value = parsed.low
  const sentence = tokens[first]!.sentence
  const led = before !== undefined && before.sentence === sentence
  const counted = head !== null && head.unit !== null && head.unit !== 'none' && head.token <= last + 2
  // "In June 12 Indian nationals were taken out": counted, as "in" leads no day.
  const isOfMonth = counted && tokenAt(tokens, first - 2)?.lower === 'in'
  if (led && isMonth(before) && ((value <= 31 && !isOfMonth) || isYearValue(value))) return 'date'
  if (isMonth(after) && value <= 31) return 'date'
  // "on 12 and 13 September"
  if (joins.has(after) && value <= 31 && tokens[last + 1]?.pos === 'NUM' && isMonth(tokens[last + 2])) return 'date'
  if (isSection(tokens, first, last)) return 'code'
  if (isDayInBrackets(tokens, first, last, value)) return 'date'
  if (after?.lower === 'of' && isMonth(tokens[last + 1])) return 'date'
  const chained = previous?.rule === 'date' && previous.last >= first - 2 && previous.last < first
  if (
    previous?.rule === 'date' &&
    previous.last === first &&
    isYearValue(value) &&
    parsed.end - tokens[first]!.start === 4
  )
    return 'date'
  if (chained && (previous.last === first || joins.has(before)) && (value <= 31 || isYearValue(value)) && !counted)
    return 'date'
  // "From 2023 to 2025 police arrested 41": years, whatever stands behind them.
  const isSpan = led && spans.has(before) && tokens[first]!.text.length === 4
  if (c.range && isYearValue(parsed.low) && isYearValue(parsed.high) && (!counted || isSpan)) return 'year'
  const length = parsed.end - tokens[first]!.start
  if (length === 4 && isOldYear(value) && head === null && led && yearLeads.has(before)) return 'year'
  if (length === 4 && isYearValue(value)) {
    if (head !== null && led && isOfOne(tokens, before, head.token)) return 'year'
    if (head === null || (led && yearLeads.has(before)) || !counted) {
      if (!c.hedged || head === null || head.unit === null) return 'year'
    }
  }
  if (text.charCodeAt(tokens[first]!.start) === 48 && length > 1) return 'code'
  if (text.charCodeAt(tokens[first]!.start - 1) === 43) return 'code'
  if (isOfCase(tokens, first)) return 'code'
  if ((contactWords.has(before) || contactWords.has(tokenAt(tokens, first - 2))) && !isClassifier(tokens, last))
    return 'code'
  if (emergency.has(value) && callingWords.has(before) && head === null) return 'code'
  if (rescuers.has(value) && calls.has(after)) return 'code'
  if (led && !c.hedged && (indexes.has(before) || (before.text === 'P' && tokens[first - 2]?.text === 'S')))
    return 'name'
  if (led && isOfVillage(tokens, first, last, head?.token ?? last)) return 'name'
  // "Room 412 of the hotel"
  if (led && plainLabels.has(before) && after?.lower === 'of') return 'label'
  if (led && !c.hedged && !counted) {
    if (
      (plainLabels.has(before) && !isThatNumber(tokens, first)) ||
      (labelWords.has(before) && before.text !== before.lower)
    )
      return 'label'
    if (before.text === '.' && plainLabels.has(tokens[first - 2])) return 'label'
    if (before.lower === 'no.' || before.lower === 'nos.') return 'label'
    if (before.text === '#' || hasInnerCapital(before.text)) return 'label'
    // "Operation 1027", "Boeing 737": a capitalised word glued to its number.
    if (
      (before.pos === 'PROPN' || before.pos === 'NOUN') &&
      before.text !== before.lower &&
      !weekdays.has(before) &&
      first - 1 > 0 &&
      head === null &&
      isName(tokens, first - 1) &&
      !isListedNation(tokens, first, last) &&
      !isPlaced(tokens, first, last) &&
      !isRolled(tokens, first, last) &&
      !isGapped(tokens, first, last, previous)
    )
      return 'name'
  }
  if (previous?.rule === 'label' && previous.last === first - 1) {
    // "Image 7 of 33 …": whatever follows, it is the number of images.
    if (before?.lower === 'of' || (joins.has(before) && !counted)) return 'label'
  }
  if (after !== undefined && after.text !== after.lower && !c.hedged && isStreet(tokens, last)) return 'address'
  if (after?.text === ',' && !c.hedged && isStreet(tokens, last + 1)) return 'address'
  if (value >= 100 && isBlock(tokens, last)) return 'address'
  if (isDialled(tokens, first, last)) return 'code'
  if (c.range && resultWords.has(after)) return 'score'
  return null
}

const ones = wordSet('a an')
const definite = wordSet("the its his her our their 's ’s")

/** "a 2023 raid", "the 2023 raid", "its 2025 report": one, whose year it is. */
const isOfOne = (tokens: readonly Token[], before: Token, head: number): boolean =>
  ones.has(before) || (definite.has(before) && !isPluralNoun(tokens[head]!))

const villages = wordSet('village commune ward hamlet barangay subdistrict')

/** "in Damnak 3 village": a part of its name. */
const isOfVillage = (tokens: readonly Token[], first: number, last: number, head: number): boolean => {
  const { text, lower } = tokens[first - 1]!
  return text !== lower && head === last && villages.has(tokens[last])
}

/** "The 2400 block of Elm Street", "the 700-block". */
const isBlock = (tokens: readonly Token[], last: number): boolean => {
  const at = tokens[last]?.text === '-' ? last + 1 : last
  return tokens[at]?.lower === 'block'
}

const letters = /^\p{Lu}{3,}$/u

/** "Call 555-TIPS (8477)": what the letters stand for on a telephone. */
const isDialled = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokenAt(tokens, first - 1)?.text === '(' &&
  tokens[last]?.text === ')' &&
  letters.test(tokens[first - 2]?.text.split('-').at(-1) ?? '')

const pointing = wordSet('this that which')
const counted = wordSet('they those detainees arrested detained victims suspects returnees workers')

/** "Of this number 178 were women", "they number 178": a number of those told, and no label. */
const isThatNumber = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]!.lower === 'number' &&
  (counted.has(tokens[first - 2]) || (pointing.has(tokens[first - 2]) && tokens[first - 3]?.lower === 'of'))

const listEdges = wordSet(': ; , ( ) . and - – • *')

/** "Vietnamese 50, Indian 20, Ethiopian 10", ", the Thais 20": a nationality and its number in a list. */
const isListedNation = (tokens: readonly Token[], first: number, last: number): boolean => {
  const after = tokens[last]
  if (after !== undefined && !listEdges.has(after)) return false
  for (let k = first - 1; k > 0 && k >= first - 3; k--) {
    if (findAt(nationalities, tokens, k)?.last !== first) continue
    if (listEdges.has(tokens[k - 1]) || (tokens[k - 1]!.lower === 'the' && listEdges.has(tokens[k - 2]))) return true
  }
  return false
}

const placing = wordSet('from in')
const edges = wordSet('; , . and')

/** "From Myanmar 4,906; from Laos 402": a number behind a country in a list by countries. */
const isPlaced = (tokens: readonly Token[], first: number, last: number): boolean => {
  const after = tokens[last]
  if (after !== undefined && after.sentence === tokens[first]!.sentence && !edges.has(after)) return false
  for (let k = first - 1; k > 0 && k >= first - 4; k--) {
    if (findAt(countries, tokens, k)?.last !== first) continue
    const lead = tokens[k - 1]!.pos === 'ADJ' ? tokens[k - 2] : tokens[k - 1]
    if (placing.has(lead)) return true
  }
  return false
}

const apart = wordSet(', ; and while but')
const labelled = new Set(['label', 'date', 'code', 'name', 'year', 'age', 'address', 'measure'])

/** "Selangor held 47, Perak 112 and Kedah five": a name and its number in a list that a number has opened. */
const isGapped = (
  tokens: readonly Token[],
  first: number,
  last: number,
  previous: { rule: string; last: number } | null,
): boolean => {
  const { sentence } = tokens[first]!
  if (!previous || labelled.has(previous.rule) || tokens[previous.last - 1]!.sentence !== sentence) return false
  const after = tokens[last]
  if (after !== undefined && after.sentence === sentence && !edges.has(after)) return false
  let at = first - 1
  while (at > previous.last && tokens[at - 1]!.pos === 'PROPN' && first - at < 3) at--
  return apart.has(tokens[at - 1])
}

/** "iPhone 11": a product's number. */
const hasInnerCapital = (word: string): boolean => {
  const first = word.charCodeAt(0)
  const second = word.charCodeAt(1)
  return first >= 97 && first <= 122 && second >= 65 && second <= 90
}

/** "By Monday 97 of them had come". */
const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const namedBehind = new Set(['AUX', 'VERB', 'NOUN', 'ADJ', 'NUM'])

const isName = (tokens: readonly Token[], k: number): boolean => {
  const behind = tokens[k + 2]
  return behind === undefined || !namedBehind.has(behind.pos)
}

/** "W. 36th Street", "N . Third Ave". */
const isNumbered = ({ text }: Token): boolean => text === '.' || /^\d+(?:st|nd|rd|th)$/.test(text)

const isStreet = (tokens: readonly Token[], last: number): boolean => {
  for (let k = last; k < last + 4; k++) {
    const t = tokens[k]
    if (t === undefined || (t.text === t.lower && !isNumbered(t))) return false
    if (streetWords.has(t) && k > last) return true
  }
  return false
}
