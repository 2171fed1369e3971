import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import type { ActorMention } from '../annotations.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import { knownNames } from './en/names.ts'
import { type ActorNoun, outletWords, portfolios } from './en/nouns.ts'
import { mention } from './mention.ts'
import { isUnit, runEnd, state } from './run.ts'
import { acronymRule, isCapital, isPost, nounAt, owns, stopWords, titleWords } from './words.ts'

const names = lexicon<SourceKind>(knownNames.map(([name, kind]) => [name, kind, 'cased'] as const))
const portfolioWords = wordSet(portfolios)

/** A run of capitalised words: an institution where it holds such a noun or is known, else a person. */
export const nameAt = (
  tokens: readonly Token[],
  text: string,
  i: number,
  standing: Int32Array,
  inPlace: Uint8Array,
  found: readonly ActorMention[],
): ActorMention | null => {
  const head = tokens[i]!
  if (!isCapital(head) || (standing[i] === 0 && inPlace[i] === 1 && i > 0 && isInStanding(standing, i))) return null
  const known = findAt(names, tokens, i)
  // "the State Department for Diaspora Affairs": the name goes on.
  const goesOn = known && tokens[known.last]?.lower === 'for' && isCapital(tokens[known.last + 1])
  if (known && !isCapital(tokens[known.last]) && !goesOn)
    return mention(tokens, text, i, known.last, i, known.value, false, 'known name')
  if (known?.value === 'media' && outletTails.has(tokens[known.last]))
    return mention(tokens, text, i, known.last + 1, i, 'media', false, 'known name')
  if (stopWords.has(head) || (head.text.length === 2 && head.text.endsWith('.') && stopWords.has(tokens[i + 1])))
    return null
  if (members.has(head) && tokens[i + 1]?.lower === 'of') return null
  if (isAddressed(tokens, i)) return null
  if (isInCharge(tokens, i)) return nameAt(tokens, text, i + 1, standing, inPlace, found)
  if (tokens[i + 1]?.text === '-' && (belonging.has(tokens[i + 2]) || tokens[i + 2]?.lower === 'compound')) return null
  const last = runEnd(tokens, i, inPlace)
  const called = i > 0 ? calledKind(tokens, i) : null
  if (last - i >= 2 && last - i <= 4 && outletLast.has(tokens[last - 1]))
    return mention(tokens, text, i, last, i, 'media', false, 'named body')
  if (called && last - i <= 4) return mention(tokens, text, i, last, i, called, false, 'named body')
  let lastNoun = -1
  let noun: ActorNoun | null = null
  for (let k = i; k < last; k++) {
    const here = nounAt(tokens, k)
    if (here) {
      lastNoun = k
      noun = here
    }
  }
  // "Military police stormed it": described, with a capital because it opens the sentence.
  if (noun && last === i + 1 && isFirst(tokens, i) && isLowerNoun(tokens, last)) return null
  const body = bodyOf(tokens, i, last)
  if (body && !titledBefore(tokens, i)) return mention(tokens, text, i, last, i, body.kind, false, 'named body')
  if (isUnit(tokens, i, last) || isService(tokens, last))
    return mention(tokens, text, i, last, i, 'official', false, 'named body')
  if (noun && lastNoun === last - 1 && last - i === 1 && isOpening(tokens, i) && headsNext(tokens, last)) return null
  if (noun && lastNoun === last - 1)
    return mention(tokens, text, i, last, i, noun.kind, false, noun.sort === 'body' ? 'named body' : 'named post')
  if (isAcronym(tokens, i, last)) return mention(tokens, text, i, last, i, 'official', false, acronymRule)
  const nameFirst = afterTitles(tokens, i, last)
  // "District Police Office Kaski": a body behind the title word.
  if (noun && noun.sort === 'body' && (nameFirst === i || lastNoun >= nameFirst))
    return mention(tokens, text, i, last, i, noun.kind, false, 'named body')
  if (nameFirst >= last || (nameFirst > i && stationed.has(tokens[nameFirst]))) return null
  // "Thirty-one of them"
  if (isNumber(tokens, i, last)) return null
  // "Sri Lankan": no title and its bearer.
  if (isPortfolio(tokens, i, last) || findAt(nationalities, tokens, i)?.last === last) return null
  const place = standing[i]!
  if (nameFirst === i && (place >= last || isPlaceOfOffice(tokens, i, last, inPlace))) return null
  const titled =
    nameFirst > i || titleWords.has(tokenAt(tokens, i - 1)) || isPost(tokens, i - 1) || officeBefore(tokens, i)
  // "raids in Comilla's Homna": no person's name has an owner in it.
  if (!titled && (divisions.has(tokens[last - 1]) || hasOwner(tokens, nameFirst, last))) return null
  if (!titled && last - nameFirst < 2 && !isSurname(tokens[i]!, found)) return null
  if (!titled && (last - nameFirst > 4 || findAt(nationalities, tokens, last - 1) || namesDistrict(tokens, last)))
    return null
  const kind = titled ? (officeKind(tokens, i, nameFirst) ?? null) : null
  return mention(tokens, text, i, last, nameFirst, kind, true, titled ? 'titled person' : 'named person')
}

const hasOwner = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let k = first + 1; k < last; k++) if (owns(tokens[k])) return true
  return false
}

const isNumber = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let k = first; k < last; k++) if (tokens[k]!.pos !== 'NUM' && tokens[k]!.text !== '-') return false
  return true
}

/** "the governor of Tak said": where the office is, and no person. */
const isPlaceOfOffice = (tokens: readonly Token[], i: number, last: number, inPlace: Uint8Array): boolean => {
  if (tokenAt(tokens, i - 1)?.lower !== 'of' || !isPost(tokens, i - 2)) return false
  for (let k = i; k < last; k++) if (inPlace[k] === 0) return false
  return true
}

const chairs = wordSet('speaker president chairman chair chairperson')
const courtesies = wordSet('mr mr. madam mister honourable')

/** "Mr Speaker, 40 were freed": who is spoken to. */
const isAddressed = (tokens: readonly Token[], i: number): boolean => {
  const at = courtesies.has(tokens[i]) ? i + 1 : courtesies.has(tokenAt(tokens, i - 1)) ? i : -1
  return at > 0 && chairs.has(tokens[at]) && tokens[at + 1]?.text === ','
}

/** "Special Agent in Charge Ann Cole": behind it the name begins. */
const isInCharge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'Charge' && tokens[i - 1]?.lower === 'in' && isCapital(tokens[i + 1])

const openers = wordSet('— – : “ "')

/** At the head of a sentence, of what stands behind a dateline, or of what somebody says. */
const isFirst = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence || openers.has(tokens[i - 1])

const isOpening = (tokens: readonly Token[], i: number): boolean => isFirst(tokens, i) || owns(tokens[i + 1])

/** "Immigration officers", "Police detectives", "Governor's office" at the head of a sentence: the noun behind heads the phrase. */
const headsNext = (tokens: readonly Token[], last: number): boolean => {
  const head = owns(tokens[last]) ? last + 1 : last
  return !isCapital(tokens[head]) && nounAt(tokens, head) !== null
}

/** "Police in the Golden Triangle Special Economic Zone", "Commissioner for Human Rights": no title and its bearer. */
const stationed = wordSet('in at on near from for')

const services = wordSet('service services')
const served = wordSet(
  'police immigration customs intelligence prison prisons correctional prosecution security marshals secret',
)

const policed = wordSet('district districts station stations region command')

/** "the Uganda Police Service", "Manila Police District": a body, though its first words can be a title. */
const isService = (tokens: readonly Token[], last: number): boolean =>
  (services.has(tokens[last - 1]) && served.has(tokens[last - 2])) ||
  (policed.has(tokens[last - 1]) && tokens[last - 2]?.lower === 'police')

/** "China's Yunnan Province": a land, and nobody. */
const divisions = wordSet('province prefecture district county municipality township commune')

const districts = wordSet('provincial district city state regional municipal county metropolitan')

/** "Svay Rieng provincial police": where a body has its district, and no person. */
const namesDistrict = (tokens: readonly Token[], last: number): boolean =>
  districts.has(tokens[last]) && !isCapital(tokens[last]) && nounAt(tokens, last + 1)?.sort === 'body'

/** "The CID has arrested", "the FIA and the police": capitals behind an article that do something; or the short form of a name told before. */
const isAcronym = (tokens: readonly Token[], i: number, last: number): boolean => {
  if (last !== i + 1 || !/^[A-Z]{3,6}$/.test(tokens[i]!.text)) return false
  if (tokenAt(tokens, i - 1)?.lower !== 'the' && !isShortForm(tokens, i)) return false
  const next = tokens[last]
  return (
    next !== undefined && (isAuxiliary(next) || next.pos === 'VERB' || next.lower === 'and' || forceNouns.has(next))
  )
}

/** "three TOCU teams": whose men they are. */
const forceNouns = wordSet('team teams officers operatives agents detectives personnel men')

/** "the Crime Unit (TOCU) … TOCU has arrested". */
const isShortForm = (tokens: readonly Token[], i: number): boolean => {
  const { text } = tokens[i]!
  if (tokenAt(tokens, i - 1)?.pos === 'NUM' && !forceNouns.has(tokens[i + 1])) return false
  for (let k = i - 3; k > 0; k--)
    if (tokens[k]!.text === text && tokens[k - 1]!.text === '(' && tokens[k + 1]!.text === ')') return true
  return false
}

/** "a Chinese-run company": whose it is; "Scam-compound raids": of what. */
const belonging = wordSet('run led owned backed based linked controlled registered funded born made language speaking')

const isLowerNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] !== undefined && !isCapital(tokens[i]) && nounAt(tokens, i)?.sort === 'body'

/** "Officers of the Crime Office": the body's name begins behind them. */
const members = wordSet('officers agents operatives members detectives troops soldiers')

/** Whether a token lies within a place that stands for itself, behind its first word: "Lapu-Lapu City". */
const isInStanding = (standing: Int32Array, i: number): boolean => {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) if (standing[k]! > 0) return standing[k]! > i
  return false
}

/** The body that a run names before "of": "Department of Migrant Workers", "National Bureau of Investigation", "Committee for …". */
const bodyOf = (tokens: readonly Token[], i: number, last: number): ActorNoun | null => {
  for (let k = i; k + 2 < last; k++) {
    const noun = nounAt(tokens, k)
    if (noun && noun.sort !== 'body' && !owns(tokens[k + 1])) return null
    if (noun && (tokens[k + 1]!.lower === 'of' || tokens[k + 1]!.lower === 'for')) return noun
  }
  return null
}

/** "chief of the", "Minister for": the run that follows is part of a person's office. */
const titledBefore = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.lower === 'of' || tokens[i - 1]?.lower === 'for') && isPost(tokens, i - 2) && isCapital(tokens[i - 2])

const outletLast = wordSet(outletWords)
const outletTails = wordSet('world news burmese khmer vietnamese indonesia philippines')
const outlets = wordSet('newspaper publication daily tabloid broadcaster outlet magazine website')
const groupNouns = wordSet('charity ngo nonprofit')

/** "the daily Myanma Alinn", "the charity Way Out": what the noun right before a name makes of it. */
const calledKind = (tokens: readonly Token[], i: number): SourceKind | null => {
  const the = tokens[i - 1]!.text === 'The' && i > 1
  const before = tokens[the ? i - 2 : i - 1]!
  if (before.sentence !== tokens[i]!.sentence || isCapital(before)) return null
  return outlets.has(before) ? 'media' : groupNouns.has(before) ? 'ngo' : null
}

const officeKind = (tokens: readonly Token[], i: number, nameFirst: number): SourceKind | null => {
  for (let k = nameFirst - 1; k >= i - 1 && k >= 0; k--) {
    const noun = nounAt(tokens, k)
    if (noun) return noun.kind
  }
  return null
}

const isSurname = ({ text }: Token, found: readonly ActorMention[]): boolean => {
  for (const a of found) if (a.person && hasName(a.name, text)) return true
  return false
}

/** Whether a word stands in a name between spaces, or at its ends. */
const hasName = (name: string, word: string): boolean => {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    const end = at + word.length
    if ((at === 0 || name[at - 1] === ' ') && (end === name.length || name[end] === ' ')) return true
  }
  return false
}

const afterTitles = (tokens: readonly Token[], i: number, last: number): number => {
  let at = i
  for (let k = i; k < last; k++) if (titleWords.has(tokens[k]) || isPost(tokens, k)) at = k + 1
  if (at === i && !officeBefore(tokens, i)) return at
  while (at < last - 1 && (portfolioWords.has(tokens[at]) || tokens[at]!.lower === 'and')) at++
  return at
}

/** "Minister of External Affairs": the words name the office, and nobody. */
const isPortfolio = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let k = first; k < last; k++) if (!portfolioWords.has(tokens[k]) && tokens[k]!.lower !== 'and') return false
  return true
}

/** "Minister of State for", "Secretary for": an office whose field the next words name. */
const officeBefore = (tokens: readonly Token[], i: number): boolean =>
  (tokenAt(tokens, i - 1)?.lower === 'for' || tokenAt(tokens, i - 1)?.lower === 'of') &&
  (isPost(tokens, i - 2) || (state.has(tokens[i - 2]) && isPost(tokens, i - 4)))
