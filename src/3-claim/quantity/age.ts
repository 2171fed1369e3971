import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { isBe } from '../clause/verb-group.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { isMonth } from './calendar.ts'
import { type Candidate, isBareInteger } from './candidate.ts'
import { unitAt } from './head.ts'

const ageWords = wordSet('aged age ages ageing aging')
const ageUnits = wordSet('year years yr yrs month months')
const joins = wordSet('and to or - – , through until till & /')

const ones = wordSet('who he she i')
const isOne = (t: Token | undefined): boolean => ones.has(t) || t?.pos === 'PROPN'

/** Whether a number is how old someone is. */
export const isAge = (tokens: readonly Token[], c: Candidate): boolean => {
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
  const before = tokenAt(tokens, first - 1)
  if (ageWords.has(before) || (before?.lower === 'of' && ageWords.has(tokens[first - 2]))) return true
  if (isAgeBand(tokens, before?.lower === 'of' ? first - 2 : first - 1)) return true
  // "ages 4 and 13"
  if (joins.has(before) && isBareInteger(c) && tokens[first - 2]?.pos === 'NUM' && ageWords.has(tokens[first - 3]))
    return true
  // "who was 18 when she was lured"
  if (c.head === null && isBe(before) && tokens[last]?.lower === 'when' && isOne(tokens[first - 2])) return true
  if (bounding.has(before) && ageWords.has(tokens[first - 2])) return true
  // "ranging in age from 16 to 44"
  if (before?.lower === 'from' && ageWords.has(tokens[first - 2])) return true
  // "the girls, all Ethiopians between 15 and 20,"
  if (before?.lower === 'between' && c.head === null && parsed.high <= OLDEST && isOfThem(tokens[first - 2]))
    return true
  // "nine accused, now between 41 and 67,"
  if (before?.lower === 'between' && tokens[first - 2]?.lower === 'now' && parsed.high <= OLDEST)
    return c.head === null && (tokens[last] === undefined || closings.has(tokens[last]!.text))
  if (c.head === null && isBareInteger(c) && isListedAge(tokens, first)) return true
  // "between the ages of 29 and 32"
  if (
    joins.has(before) &&
    tokens[first - 2]?.pos === 'NUM' &&
    tokens[first - 3]?.lower === 'of' &&
    ageWords.has(tokens[first - 4])
  )
    return true
  // "some as young as 14": of those whose parents or jailers are told of
  if (before?.lower === 'as' && yearsOf.has(tokens[first - 2]) && tokens[first - 3]?.lower === 'as') return true
  // "put his age at 60"
  if (before?.lower === 'at' && ageWords.has(tokens[first - 2])) return true
  if (before?.lower === 'than' && comparing.has(tokens[first - 2])) return true
  if (isUnderAge(tokens, c) || (c.head === null && isOfYoungest(tokens, first))) return true
  if (!isBareInteger(c) || c.head !== null || parsed.low < 1 || parsed.low >= 100) return false
  if (isAgeOf(tokens, c) || isOneOfTwoAges(tokens, c)) return true
  // "Banes and Clark, both 31, of Jackson"
  if (before?.lower === 'both' && tokens[first - 2]?.text === ',' && parsed.low >= 10) return true
  // "Li Wei, 28, …", "Li Wei, 28 of no fixed address": a name and a small number in commas.
  if (c.hedged) return false
  const open = before?.text
  const close = tokens[last]?.text
  const end = nameEnd(tokens, first - 2)
  const name = tokenAt(tokens, end)
  const named =
    name !== undefined &&
    name.text !== name.lower &&
    (name.pos === 'PROPN' || isName(tokens, end - 1)) &&
    (surnames.has(name) || name.text.length === 1 || unitAt(name) === undefined)
  if (!(named || isHyphened(tokens, end)) || open !== ',' || isMonth(name) || isListed(tokens, end)) return false
  if (parsed.low >= 10 && close !== undefined && dashes.has(close)) return true
  if ((close !== undefined && closings.has(close)) || (close === 'of' && tokens[last + 1]?.lower === 'no')) return true
  return parsed.low >= 10 && (singular.has(tokens[last]) || isNextNamed(tokens, last) || isNamedAfter(tokens, end))
}

const extremes = wordSet('youngest oldest eldest')
const between = wordSet('of them whom these being is was aged only just')

/** "the girls, the youngest of them 13,". */
const isOfYoungest = (tokens: readonly Token[], first: number): boolean => {
  let at = first - 1
  while (between.has(tokenAt(tokens, at))) at--
  return extremes.has(tokenAt(tokens, at))
}

/** Where a name ends that its spelling in brackets stands behind: "Chang Wei-min (張偉民), 34,". */
const nameEnd = (tokens: readonly Token[], at: number): number => {
  if (tokenAt(tokens, at)?.text !== ')') return at
  for (let i = at - 1; i > 0 && at - i <= LONGEST_NAME; i--) {
    if (tokens[i]!.text === '(') return i - 1
    if (!otherScript.test(tokens[i]!.text)) return at
  }
  return at
}

const otherScript = /[^\p{ASCII}\p{Script=Latin}]/u

/** "Park Min-su, 38,": a given name of two. */
const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at - 1)?.text === '-' &&
  tokens[at - 2]?.pos === 'PROPN' &&
  tokens[at - 2]!.text !== tokens[at - 2]!.lower &&
  tokens[at - 2]!.end === tokens[at - 1]!.start

/** "Malkey, 26 was shot": one person, since more of them were. */
const singular = wordSet('was is has')

const bands = wordSet('group groups bracket range band')

/** "in the age group of 21 to 25". */
const isAgeBand = (tokens: readonly Token[], at: number): boolean =>
  bands.has(tokenAt(tokens, at)) && ageWords.has(tokens[at - 1])

/** How many words a name has at most. */
const LONGEST_NAME = 4

/** "of Tenby, 24 and Malkey, 23", "Omar Said, 37 and Ali Dulo, 42". */
const isNextNamed = (tokens: readonly Token[], last: number): boolean => {
  let at = last + 1
  while (tokens[at]?.pos === 'PROPN' && at - last <= LONGEST_NAME) at++
  return tokens[last]?.lower === 'and' && at > last + 1 && tokens[at]?.text === ',' && tokens[at + 1]?.pos === 'NUM'
}

/** The second of them: a name that ends here, behind "24 and". */
const isNamedAfter = (tokens: readonly Token[], end: number): boolean => {
  let at = end
  while (at > 0 && tokens[at]!.pos === 'PROPN' && end - at < 4) at--
  return at < end && tokens[at]?.lower === 'and' && tokens[at - 1]?.pos === 'NUM' && tokens[at - 2]?.text === ','
}

/** "two men, 26 and 21, …": as many ages as people. */
const isOneOfTwoAges = (tokens: readonly Token[], { first, last, parsed }: Candidate): boolean => {
  if (parsed.low < 10) return false
  const isFirst = tokens[last]?.lower === 'and' && tokens[last + 1]?.pos === 'NUM'
  const comma = isFirst ? first - 1 : first - 3
  const end = isFirst ? last + 2 : last
  if (!isFirst && (tokens[first - 1]?.lower !== 'and' || tokens[first - 2]?.pos !== 'NUM')) return false
  return tokens[comma]?.text === ',' && tokens[end]?.text === ',' && two.has(tokens[comma - 2])
}

const two = wordSet('two 2 both')

/** "Tran Van Sang, 26,": a capitalised word before a name's last, which the tagger may take for a verb. */
const isName = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i]
  return t !== undefined && t.pos === 'PROPN' && t.text !== t.lower && t.sentence === tokens[i + 1]!.sentence
}

/** Units that are family names as well: "Sunita Rai, 41, of Dharan". */
const surnames = wordSet('rai won')

const placing = wordSet('in at from')
const listEdges = wordSet(': ; , and .')

/** "in Poipet, 20; in Bavet, 35", "Kenyans, 30, and Ugandans, 12": a place or a people, and how many. */
const isListed = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.lower.endsWith('s') && findAt(nationalities, tokens, at)?.last === at + 1) return true
  let k = at
  while (k > 0 && at - k < 3 && tokens[k]!.text !== tokens[k]!.lower) k--
  while (k > 0 && (tokens[k]!.pos === 'ADJ' || tokens[k]!.pos === 'DET')) k--
  if (!placing.has(tokens[k]) && !(placing.has(tokens[k + 1]) && k + 1 < at)) return false
  const lead = placing.has(tokens[k]) ? tokens[k - 1] : tokens[k]
  return lead === undefined || lead.sentence !== tokens[at]!.sentence || listEdges.has(lead)
}

/** An age that a band of ages ends with. */
const OLDEST = 75

/** "Ethiopians", "girls". */
const isOfThem = (t: Token | undefined): boolean =>
  t !== undefined && (youths.has(t) || (t.text !== t.lower && t.lower.endsWith('ns')))

const youths = wordSet('boys girls men women teenagers youths youngsters minors children students')

/** "aged 23, 25 and 41", "three boys of 16 and 17": one of a row of ages. */
const isListedAge = (tokens: readonly Token[], first: number): boolean => {
  for (let i = first - 1; i > 0 && first - i < 16; i--) {
    if (ageWords.has(tokens[i])) return i < first - 1
    if (tokens[i]!.lower === 'of') return youths.has(tokens[i - 1])
    if (tokens[i]!.pos !== 'NUM' && tokens[i]!.text !== ',' && tokens[i]!.lower !== 'and') return false
  }
  return false
}

/** What follows an age behind a name: "Carlos Javier, 33 (killed on the street)", "Young, 34; and Lucero, 26". */
const closings = new Set([',', '.', ';', '(', ')'])
const dashes = new Set(['-', '–', '—'])
const bounding = wordSet('between under over below above about around')
const yearsOf = wordSet('young old')
const comparing = wordSet('younger older')
const bounds = wordSet('under over below above')
const figures = wordSet('number figure total count tally toll numbers')
const whose = wordSet('them are is were was all aged those and')

const younger = wordSet('under below')

/** "all of them under 35", "eleven of the youths are under 18", "were under 18 when they were lured". */
const isUnderAge = (tokens: readonly Token[], { first, last, head, parsed }: Candidate): boolean => {
  const close = tokens[last]
  if (head !== null || parsed.low < 10 || parsed.low > 70 || !bounds.has(tokens[first - 1])) return false
  // "the figure is over 50"
  if (figures.has(tokens[first - 3])) return false
  // "23 under 18 were handed to their parents"
  if (tokens[first - 2]?.pos === 'NUM' && parsed.low < 30) return younger.has(tokens[first - 1])
  return (
    whose.has(tokens[first - 2]) &&
    (close === undefined ||
      close.sentence !== tokens[first]!.sentence ||
      close.pos === 'PUNCT' ||
      close.pos === 'CCONJ' ||
      close.lower === 'when')
  )
}

const nowWords = wordSet('now then also just only barely still')
const hedgeWords = wordSet('about around over under nearly almost some roughly only just')

const persons = wordSet(
  'judge prosecutor spokesman spokeswoman minister director cook cleaner waiter waitress trader tourist man woman boy girl male female teen adult youth mother grandmother student teacher worker person teenager chairman chairwoman founder leader boss manager owner mayor ex-mayor counsel lawyer captain driver pilot ferryman fisherman farmer defendant accused suspect victim brother sister son daughter father mother husband wife nephew cousin accountant bookkeeper engineer programmer nurse doctor actor actress singer influencer broker agent recruiter candidate guard ringleader mastermind kingpin general tycoon businessman senator minister policeman officer soldier widow pensioner national survivor',
)

const singleLeads = wordSet('a an another')

/** "a Bangladeshi of 22". */
const isOneOfNation = (tokens: readonly Token[], at: number): boolean =>
  singleLeads.has(tokens[at - 1]) && findAt(nationalities, tokens, at)?.last === at + 1

const children = wordSet('boy girl child toddler son daughter')

const whoWords = wordSet('who whom he she')
const beForms = wordSet('is was are were turned')

/** "the chairman, 38, …", "one woman, now 34,", "a girl of 17", "who is 38,": how old one person is. */
const isAgeOf = (tokens: readonly Token[], { first, last, parsed }: Candidate): boolean => {
  const close = tokens[last]
  const closes = close === undefined || close.text === ',' || close.text === '.' || close.text === ')'
  let at = first - 1
  if (hedgeWords.has(tokenAt(tokens, at))) at--
  if (tokenAt(tokens, at)?.lower === 'of' && (persons.has(tokens[at - 1]) || isOneOfNation(tokens, at - 1)))
    return parsed.low >= 10
  if (!closes) return false
  if (beForms.has(tokens[at]) && whoWords.has(tokens[at - 1])) return parsed.low >= 5
  if (nowWords.has(tokens[first - 1]) && tokens[first - 2]?.text === ',') return parsed.low >= 10
  if (tokens[first - 1]?.text !== ',') return false
  return children.has(tokens[first - 2]) || (persons.has(tokens[first - 2]) && parsed.low >= 10)
}
