import type { Token } from '../../2-document/tokens.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { countries, nationalities } from './en/nationalities.ts'
import * as lists from './en/words.ts'
import { people } from './people.ts'

const pronouns = wordSet(lists.pronouns)
const movements = wordSet(lists.movements)
const belonging = wordSet(lists.belonging)
const partWords = wordSet(lists.partWords)
const bothAnd = wordSet('and or &')
const beWords = wordSet('were are was is being')
const shareWords = wordSet('mostly mainly largely including chiefly predominantly comprising consisting primarily')
const originNouns = wordSet('nationality nationalities descent origin citizenship')
const articles = wordSet('the both mainland neighbouring neighboring')

/** `sure` where it cannot be the place that people were taken from. */
export type Origin = { nationalities: readonly string[]; last: number; sure: boolean }
export const nowhere: Origin = { nationalities: [], last: 0, sure: false }

/** "from Kenya, Uganda and the Philippines", "of Chinese nationality", ", mostly Chinese", "who were Vietnamese, Chinese and Burmese". */
export const originAfter = (tokens: readonly Token[], k: number): Origin => {
  // "Through Mae Sot: 301" on one line, "From Laos: 74" on the next.
  if (tokens[k]?.sentence !== tokens[k - 1]?.sentence) return nowhere
  const word = tokens[k]?.lower
  if (word === 'from') return chainOf(tokens, k + 1, countryOrNation, false)
  if (word === 'of')
    return belonging.has(tokens[k - 1]) || isOneMoreNation(tokens, k - 1)
      ? chainOf(tokens, k + 1, countryAt, true)
      : ofNationality(tokens, k + 1)
  const deemed = deemedToBe(tokens, word === ',' ? k + 1 : k)
  if (deemed > 0)
    return tokens[deemed]?.lower === 'from'
      ? chainOf(tokens, deemed + 1, countryOrNation, true)
      : chainOf(tokens, deemed, nationAt, true)
  if (word !== ',' && word !== '(' && word !== 'who' && word !== '-' && word !== '–' && word !== '—') return nowhere
  let at = word === 'who' ? k : k + 1
  if (tokens[at]?.lower === 'from') {
    const listed = chainOf(tokens, at + 1, countryOrNation, true)
    return listed.nationalities.length > 1 ? listed : nowhere
  }
  const begin = at
  if (tokens[at]?.lower === 'who' && beWords.has(tokens[at + 1])) at += 2
  if (partWords.has(tokens[at]) || shareWords.has(tokens[at])) at++
  if (tokens[at]?.lower === 'of' && (pronouns.has(tokens[at + 1]) || tokens[at + 1]?.lower === 'whom')) {
    at += 2
    if (beWords.has(tokens[at])) at++
  } else if (tokens[at]?.lower === 'of' && tokens[at - 1]!.lower === 'consisting') at++
  if (at === begin) return nowhere
  // "all of whom were men from Sri Lanka"
  if (people.get(tokens[at]) && tokens[at + 1]?.lower === 'from') at++
  if (tokens[at]?.lower === 'from') return chainOf(tokens, at + 1, countryOrNation, true)
  return chainOf(tokens, at, nationAt, true)
}

const deeming = wordSet('suspected believed thought understood')

/** "believed to be Kenyans": the token behind "be", or -1. */
const deemedToBe = (tokens: readonly Token[], k: number): number =>
  deeming.has(tokens[k]) && tokens[k + 1]?.lower === 'to' && tokens[k + 2]?.lower === 'be' ? k + 3 : -1

/** "26 citizens of Uzbekistan and three of Kazakhstan": at the number that the noun before is meant with. */
const isOneMoreNation = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.pos !== 'NUM' || (!bothAnd.has(tokens[at - 1]) && tokens[at - 1]?.text !== ',')) return false
  for (let i = at - 2; i > 0 && at - i < NATIONS_WITHIN; i--)
    if (tokens[i]!.lower === 'of') return belonging.has(tokens[i - 1]) || isOneMoreNation(tokens, i - 1)
  return false
}

/** How many words the country before takes: "citizens of the Democratic Republic of Congo, three of". */
const NATIONS_WITHIN = 6

const nationVerbs = wordSet(lists.nationVerbs)
const everyOne = wordSet('all both')

/** "are Thai", "were Chinese and Lao", "came from Laos": what a sentence says of people, behind them. */
export const toldOf = (tokens: readonly Token[], start: number): Origin => {
  const aside = tokens[start]?.text === ',' && nationVerbs.has(tokens[start + 1])
  const k = aside ? start + 1 : start
  const be = toBe(tokens, k)
  if (be < 0 && !nationVerbs.has(tokens[k])) return nowhere
  const verbEnds = be < 0 ? k + 1 : be
  const at = everyOne.has(tokens[verbEnds]) ? verbEnds + 1 : verbEnds
  if (tokens[at]?.lower === 'from') return chainOf(tokens, at + 1, countryOrNation, true)
  const told = isBelonging(tokens, at) ? chainOf(tokens, at + 2, countryAt, true) : chainOf(tokens, at, nationAt, true)
  const next = tokens[told.last]
  const isEdge = next?.pos === 'CCONJ' || (next?.pos === 'PUNCT' && next.text !== '-' && next.text !== '–')
  const ends = !next || next.sentence !== tokens[k]!.sentence || isEdge
  return told.nationalities.length > 0 && ends ? told : nowhere
}

/** "are citizens of Myanmar". */
const isBelonging = (tokens: readonly Token[], at: number): boolean =>
  belonging.has(tokens[at]) && tokens[at + 1]?.lower === 'of'

const participles = wordSet(lists.participlesAsNouns)
/** How many words may stand between people and what they are: "arrested at the scene on Monday night were Thai". */
const TAIL_WITHIN = 9

const isWho = ({ pos, lower }: Token): boolean => pos === 'PRON' && lower !== 'there' && lower !== 'here'

/** "arrested there are Thai nationals", "held on July 15 were Vietnamese": behind what was done to them, and where and when. */
export const toldBehindTail = (tokens: readonly Token[], start: number): Origin => {
  if (!participles.has(tokens[start])) return nowhere
  const { sentence } = tokens[start]!
  for (let k = start + 1; k < start + TAIL_WITHIN; k++) {
    const t = tokens[k]
    if (!t || t.sentence !== sentence || t.pos === 'PUNCT' || t.pos === 'CCONJ' || isWho(t)) return nowhere
    if (nationVerbs.has(t)) return { ...toldOf(tokens, k), last: start }
    if (t.pos === 'VERB' || t.pos === 'AUX') return nowhere
  }
  return nowhere
}

const seemings = wordSet(lists.seemings)

/** "turned out to be", "are said to be": what a nationality may stand behind; the token after it, or -1. */
const toBe = (tokens: readonly Token[], k: number): number => {
  let seems = false
  for (let i = k; i < k + 4; i++) {
    if (seemings.has(tokens[i])) seems = true
    if (tokens[i]?.lower === 'to' && tokens[i + 1]?.lower === 'be') return seems ? i + 2 : -1
    if (tokens[i]?.pos !== 'VERB' && tokens[i]?.pos !== 'AUX' && tokens[i]?.lower !== 'out') return -1
  }
  return -1
}

type NameAt = (tokens: readonly Token[], k: number) => { value: string; last: number } | null

const countryAt: NameAt = (tokens, k) => findAt(countries, tokens, k)
const countryOrNation: NameAt = (tokens, k) => {
  const found = findAt(countries, tokens, k)
  // "from Myanmar's border": a country that only owns the place.
  return found && tokens[found.last]?.lower !== "'s" && tokens[found.last]?.lower !== '’s' ? found : null
}
const nationAt: NameAt = (tokens, k) => {
  const found = findAt(nationalities, tokens, k)
  return found && people.get(tokens[found.last])?.role !== 'official' ? found : null
}

/** "of Chinese nationality", "of Kenyan and Ugandan origin". */
const ofNationality = (tokens: readonly Token[], k: number): Origin => {
  const found = chainOf(tokens, k, nationAt, true)
  return originNouns.has(tokens[found.last]) ? { ...found, last: found.last + 1 } : nowhere
}

/** A chain of names, "Kenya, Uganda and the Philippines". */
const chainOf = (tokens: readonly Token[], from: number, name: NameAt, sure: boolean): Origin => {
  const codes: string[] = []
  let at = from
  let last = from
  for (let n = 0; n < 16; n++) {
    while (articles.has(tokens[at])) at++
    const found = name(tokens, at)
    if (!found || tokens[at]!.sentence !== tokens[from - 1]?.sentence) break
    if (!codes.includes(found.value)) codes.push(found.value)
    last = at = found.last
    if (people.get(tokens[at])) last = at + 1
    if (tokens[at]?.text === ',') at++
    if (bothAnd.has(tokens[at])) at++
    if (at === last) break
  }
  return codes.length === 0 ? nowhere : { nationalities: codes, last, sure: sure || codes.length > 1 }
}

export const movedBefore = (tokens: readonly Token[], first: number, reach: number): boolean => {
  const sentence = tokens[first]!.sentence
  for (let k = first - 1; k >= 0 && k > first - reach && tokens[k]!.sentence === sentence; k--)
    if (movements.has(tokens[k])) return true
  return false
}
