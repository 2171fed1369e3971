import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { labels, results, streets, wholes } from './en/nouns.ts'
import { type Head, unitAt } from './head.ts'
import type { Parsed } from './number.ts'

/** A number with what was found around it, before it is decided what sort it is. */
export type Candidate = {
  parsed: Parsed
  /** Tokens of the number itself, with a currency in front but without hedge. */
  first: number
  last: number
  currency: string | null
  percent: boolean
  hedged: boolean
  range: boolean
  head: Head | null
}

const labelWords = wordSet(labels)
const plainLabels = wordSet(
  'no nos number section article articles paragraph chapter page pages tier level category room rooms phase highway route hotline version soi part top grade class channel km dial',
)
const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)
const plainMonths = wordSet('jan jan. feb feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.')
const streetWords = wordSet(streets)
const resultWords = wordSet(results)
const wholeWords = wordSet(wholes)
const ageWords = wordSet('aged age ages ageing aging')
const ageUnits = wordSet('year years yr yrs month months')
const clockWords = wordSet("a.m. p.m. am pm a.m p.m o'clock hrs gmt noon")
const scales = wordSet('magnitude')
const differs = wordSet('more fewer less')
const rateWords = wordSet('a per each every an')
const rateUnits = wordSet(
  'month months monthly year day week hour night head person victim piece each minute hectare kilogram share barrel trip',
)
const joins = wordSet('and to or - – , through until till & /')
const yearLeads = wordSet(
  'in since of by until till from during early late mid before after year through between for , ( the fiscal season',
)
const notOne = wordSet('no any some every each this that which another the only same')
const indexes = wordSet('s&p sp nasdaq stoxx ftse dax nikkei cac russell')
const contactWords = wordSet('call dial hotline telephone tel phone')
const ratioStops = wordSet('provinces cities towns places locations sites buildings districts countries areas')
const dashes = wordSet('- –')
const suspended = wordSet('to and or ,')
const compoundCounts = wordSet('strong plus odd')

const isMonth = (t: Token | undefined): boolean =>
  t !== undefined && ((months.has(t) && t.text !== t.lower) || plainMonths.has(t))
const isBareInteger = (c: Candidate): boolean => !c.parsed.amount && c.parsed.form === 'numeral' && c.currency === null
const isOldYear = (n: number): boolean => n >= 1700 && n < 1900
const isYearValue = (n: number): boolean => n >= 1900 && n <= 2100
const adjacent = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/**
 * Why a number is no count, as the name of a rule, or null where it may be one. `previous` is the rule and end of the number
 * before it: a list of dates goes on being dates.
 */
export const notACount = (
  tokens: readonly Token[],
  text: string,
  c: Candidate,
  previous: { rule: string; last: number } | null,
): string | null => {
  const { parsed, first, last } = c
  const before = tokens[first - 1]
  const after = tokens[last]
  if (parsed.form === 'clock' || (clockWords.has(after) && parsed.low < 2400 && parsed.suffix === '' && !parsed.amount))
    return 'time of day'
  if (parsed.form === 'date') return 'date'
  if (parsed.form === 'ordinal') return isMonth(before) || isMonth(after) ? 'date' : 'ordinal'
  if (parsed.form === 'score') return 'score'
  if (parsed.form === 'code') return 'code'
  if (c.range && resultWords.has(after)) return 'score'
  if (isAge(tokens, c)) return 'age'
  if (scales.has(before)) return 'measure'
  // "two more than officials had reported": a difference.
  if (differs.has(after) && tokens[last + 1]?.lower === 'than') return 'difference'
  // "all but five have returned": the five are those who have not.
  if (before?.lower === 'but' && tokens[first - 2]?.lower === 'all') return 'exception'
  if (c.currency !== null) return isRate(tokens, last, parsed.low) ? 'rate' : null
  if (c.percent) return null
  if (parsed.suffix === 's') return 'decade'
  if (parsed.suffix !== '') return 'measure'
  if (isBareInteger(c)) {
    const reason = bareInteger(tokens, text, c, previous)
    if (reason) return reason
  }
  if (
    dashes.has(after) &&
    adjacent(tokens[last - 1], after) &&
    adjacent(after, tokens[last + 1]) &&
    after!.text === '-'
  ) {
    if (!compoundCounts.has(tokens[last + 1])) return 'compound'
  }
  // "16- to 24-year-olds"
  if (after?.text === '-' && adjacent(tokens[last - 1], after) && suspended.has(tokens[last + 1])) return 'compound'
  if (parsed.form === 'words' && c.head === null && !c.hedged && isNamed(tokens, first)) return 'name'
  if (parsed.form === 'words' && tokens[last - 1]!.lower === 'one') {
    if (isPronoun(tokens, c)) return 'pronoun'
    if (last - first === 1 && after?.lower === 'of' && isSuperlative(tokens, last + 1)) return 'one of the best'
  }
  if (
    labelWords.has(before) &&
    before!.text !== before!.lower &&
    before!.sentence === tokens[first]!.sentence &&
    parsed.low < 100
  )
    if (
      !c.hedged &&
      c.head?.unit !== 'people' &&
      unitAt(before) !== 'people' &&
      tokens[first]!.text !== tokens[first]!.lower
    )
      return 'label'
  if (c.head?.unit === 'none' || (c.head === null && sharesMeasure(tokens, last))) return 'measure'
  if (isEllipsis(tokens, c, previous)) return 'measure'
  if (c.head?.unit === 'sites' && tokens[first - 1]?.lower === 'of' && wholeWords.has(tokens[first - 2]))
    return 'site description'
  return null
}

/** "four of them for nine years, two for six": years again, though the noun is told once. */
const isEllipsis = (
  tokens: readonly Token[],
  { first, last, head }: Candidate,
  previous: { rule: string; last: number } | null,
): boolean => {
  if (head !== null || previous === null || tokens[first - 1]?.lower !== 'for') return false
  if (tokens[last] !== undefined && tokens[last]!.pos !== 'PUNCT' && tokens[last]!.lower !== 'and') return false
  for (let i = first - 2; i > first - 9 && i > 1; i--)
    if (unitAt(tokens[i]) === 'none' && tokens[i - 2]?.lower === 'for') return true
  return false
}

const past = wordSet('later ago after before earlier')

/** "22, 18 and 12 years": a list of measures whose noun stands at its end. */
const sharesMeasure = (tokens: readonly Token[], from: number): boolean => {
  let at = from
  let numbers = 0
  // "up from 97 two days earlier"
  if (tokens[from]?.pos === 'NUM') return false
  for (; at < from + 8; at++) {
    const t = tokens[at]
    if (t === undefined) return false
    if (t.pos === 'NUM') numbers++
    else if (!(tokens[at - 1]!.pos === 'NUM' || t.lower === 'and') || !listed.has(t)) break
  }
  return numbers > 0 && unitAt(tokens[at]) === 'none' && tokens[at - 1]!.pos === 'NUM' && !past.has(tokens[at + 1])
}
const listed = wordSet('and or , to')

/** "the Big Four", "Formula One", "the Group of Seven", "the top five". */
const isNamed = (tokens: readonly Token[], first: number): boolean => {
  const t = tokens[first]!
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== t.sentence) return false
  if (before.lower === 'top' || before.lower === 'bottom') return true
  if (t.text === t.lower) return false
  const lead = before.lower === 'of' ? tokens[first - 2] : before
  return (
    lead !== undefined &&
    lead.text !== lead.lower &&
    lead.sentence === t.sentence &&
    lead.pos !== 'PUNCT' &&
    lead.pos !== 'VERB'
  )
}

const isAge = (tokens: readonly Token[], c: Candidate): boolean => {
  const { first, last, parsed } = c
  if (c.currency !== null || c.percent || parsed.low > 120) return false
  let at = last
  if (tokens[at]?.text === '-') at++
  if (ageUnits.has(tokens[at])) {
    let next = at + 1
    if (tokens[next]?.text === '-') next++
    if (tokens[next]?.lower === 'old' || tokens[next]?.lower === 'olds') return true
    if (tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'age') return true
  }
  const before = tokens[first - 1]
  if (ageWords.has(before) || (before?.lower === 'of' && ageWords.has(tokens[first - 2]))) return true
  if (bounding.has(before) && ageWords.has(tokens[first - 2])) return true
  // "between the ages of 29 and 32"
  if (
    joins.has(before) &&
    tokens[first - 2]?.pos === 'NUM' &&
    tokens[first - 3]?.lower === 'of' &&
    ageWords.has(tokens[first - 4])
  )
    return true
  // "put his age at 60"
  if (before?.lower === 'at' && ageWords.has(tokens[first - 2])) return true
  if (before?.lower === 'than' && comparing.has(tokens[first - 2])) return true
  if (isUnderAge(tokens, c)) return true
  if (!isBareInteger(c) || c.head !== null || parsed.low < 1 || parsed.low >= 100) return false
  if (isAgeOf(tokens, c)) return true
  // "Li Wei, 28, …" and "Li Wei (28)": a name and a small number in commas.
  if (c.hedged) return false
  const open = before?.text
  const close = tokens[last]?.text
  const name = tokens[first - 2]
  const named = name !== undefined && name.text !== name.lower && name.pos === 'PROPN' && unitAt(name) === undefined
  return named && open === ',' && (close === ',' || close === '.') && !isMonth(name)
}

const bounding = wordSet('between under over below above about around')
const comparing = wordSet('younger older')
const bounds = wordSet('under over below above')
const figures = wordSet('number figure total count tally toll numbers')
const whose = wordSet('them are is were was all aged those and')

/** "all of them under 35", "eleven of the youths are under 18". */
const isUnderAge = (tokens: readonly Token[], { first, last, head, parsed }: Candidate): boolean => {
  const close = tokens[last]
  if (head !== null || parsed.low < 10 || parsed.low > 70 || !bounds.has(tokens[first - 1])) return false
  // "the figure is over 50"
  if (figures.has(tokens[first - 3])) return false
  return whose.has(tokens[first - 2]) && (close === undefined || close.pos === 'PUNCT' || close.pos === 'CCONJ')
}

const nowWords = wordSet('now then also just only barely still')
const hedgeWords = wordSet('about around over under nearly almost some roughly only just')
const persons = wordSet(
  'man woman boy girl student teacher worker person teenager chairman chairwoman founder leader boss manager owner mayor ex-mayor counsel lawyer captain driver pilot ferryman fisherman farmer defendant accused suspect victim brother sister son daughter father mother husband wife nephew cousin accountant bookkeeper book-keeper engineer programmer nurse doctor actor actress singer influencer broker agent recruiter candidate guard ringleader mastermind kingpin general tycoon businessman senator minister policeman officer soldier widow pensioner national survivor',
)
const whoWords = wordSet('who whom he she')
const beForms = wordSet('is was are were turned')

/** "the chairman, 38, …", "one woman, now 34,", "a girl of 17", "who is 38,": how old one person is. */
const isAgeOf = (tokens: readonly Token[], { first, last, parsed }: Candidate): boolean => {
  const close = tokens[last]
  const closes = close === undefined || close.text === ',' || close.text === '.' || close.text === ')'
  let at = first - 1
  if (hedgeWords.has(tokens[at])) at--
  if (tokens[at]?.lower === 'of' && persons.has(tokens[at - 1])) return parsed.low >= 10
  if (!closes) return false
  if (beForms.has(tokens[at]) && whoWords.has(tokens[at - 1])) return parsed.low >= 5
  if (nowWords.has(tokens[first - 1]) && tokens[first - 2]?.text === ',') return parsed.low >= 10
  return tokens[first - 1]?.text === ',' && persons.has(tokens[first - 2]) && parsed.low >= 10
}

const bareInteger = (
  tokens: readonly Token[],
  text: string,
  c: Candidate,
  previous: { rule: string; last: number } | null,
): string | null => {
  const { parsed, first, last, head } = c
  const before = tokens[first - 1]
  const after = tokens[last]
  const value = parsed.low
  const sentence = tokens[first]!.sentence
  const led = before !== undefined && before.sentence === sentence
  const counted = head !== null && head.unit !== null && head.unit !== 'none' && head.token <= last + 2
  if (led && isMonth(before) && (value <= 31 || isYearValue(value))) return 'date'
  if (isMonth(after) && value <= 31) return 'date'
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
  if (c.range && isYearValue(parsed.low) && isYearValue(parsed.high) && !counted) return 'year'
  const length = parsed.end - tokens[first]!.start
  if (length === 4 && isOldYear(value) && head === null && led && yearLeads.has(before)) return 'year'
  if (length === 4 && isYearValue(value)) {
    if (head === null || (led && yearLeads.has(before)) || !counted) {
      if (!c.hedged || head === null || head.unit === null) return 'year'
    }
  }
  if (text.charCodeAt(tokens[first]!.start) === 48 && length > 1) return 'code'
  if (text.charCodeAt(tokens[first]!.start - 1) === 43) return 'code'
  if (contactWords.has(before) || contactWords.has(tokens[first - 2])) return 'code'
  if (led && !c.hedged && (indexes.has(before) || (before.text === 'P' && tokens[first - 2]?.text === 'S')))
    return 'name'
  if (led && !c.hedged && !counted) {
    if (plainLabels.has(before) || (labelWords.has(before) && before.text !== before.lower)) return 'label'
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
      isName(tokens, first - 1)
    )
      return 'name'
  }
  if (previous?.rule === 'label' && previous.last === first - 1 && joins.has(before) && !counted) return 'label'
  if (after !== undefined && after.text !== after.lower && !c.hedged && isStreet(tokens, last)) return 'address'
  if (after?.text === ',' && !c.hedged && isStreet(tokens, last + 1)) return 'address'
  if (c.range && resultWords.has(after)) return 'score'
  return null
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

const isStreet = (tokens: readonly Token[], last: number): boolean => {
  for (let k = last; k < last + 4; k++) {
    const t = tokens[k]
    if (t === undefined || t.text === t.lower) return false
    if (streetWords.has(t) && k > last) return true
  }
  return false
}

/** "$300 a month", "5,000 baht per head": what something costs or pays. */
const isRate = (tokens: readonly Token[], last: number, value: number): boolean => {
  // "billions of dollars a year" is what a trade makes, no wage.
  if (tokens[last + 1]?.lower === 'year' && value >= 1e7) return false
  if (tokens[last]?.lower === 'monthly' || tokens[last]?.lower === 'each' || tokens[last]?.lower === 'apiece')
    return true
  if (tokens[last]?.text === '/' || tokens[last]?.text === '-') return rateUnits.has(tokens[last + 1])
  return rateWords.has(tokens[last]) && rateUnits.has(tokens[last + 1])
}

/** "one" that counts nobody: "no one", "one another", "one of the largest", "this one". */
const isPronoun = (tokens: readonly Token[], c: Candidate): boolean => {
  if (c.last - c.first !== 1) return false
  const before = tokens[c.first - 1]
  const after = tokens[c.last]
  if (after?.lower === 'another' || after?.lower === "'s" || after?.lower === '’s') return true
  if (after?.lower === 'by' && tokens[c.last + 1]?.lower === 'one') return true
  if (before !== undefined && before.sentence === tokens[c.first]!.sentence && notOne.has(before) && c.head === null)
    return true
  return after?.lower === 'thing' || after?.lower === 'way'
}

const isSuperlative = (tokens: readonly Token[], k: number): boolean => {
  for (let at = k; at < k + 5; at++) {
    const t = tokens[at]
    if (t === undefined) return false
    if (t.lower === 'most' || t.lower === 'least' || t.lower === 'best' || t.lower === 'worst') return true
    if (t.lower.length > 5 && t.lower.endsWith('est') && (t.pos === 'ADJ' || t.pos === 'ADV' || t.pos === 'NOUN'))
      return true
  }
  return false
}

/** "one in five", "three out of four": a share, told as two numbers. */
export const ratioEnd = (tokens: readonly Token[], first: Parsed, second: Parsed | null): boolean =>
  second !== null &&
  first.low >= 1 &&
  first.low < second.low &&
  second.low <= 1000 &&
  first.low <= 10 &&
  !second.amount === !first.amount &&
  !(second.form === 'numeral' && isYearValue(second.low)) &&
  !ratioStops.has(tokens[second.last]) &&
  !isMonth(tokens[second.last])
