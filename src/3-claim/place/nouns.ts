import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import {
  bullets,
  inWords,
  keptNouns,
  localityNouns,
  openers,
  peoples,
  placeSites,
  provinceNouns,
  siteLinks,
  siteNouns,
  streetNouns,
} from './en/words.ts'
import { type Candidate, candidate, isName, isNumber, isProper, type Known, runEnd } from './known.ts'

/** Site nouns that people and bodies are named with as well: they need a preposition right before the name. */
const shared = new Set([
  'park',
  'center',
  'centre',
  'hospital',
  'base',
  'port',
  'garden',
  'gardens',
  'gate',
  'temple',
  'farm',
  'hall',
  'station',
  'headquarters',
  'shelter',
  'clinic',
  'lodge',
  'residence',
  'mansion',
  'mine',
])

/** A run of capitalised words with a site noun in it or after it: "Big Leaf Building", "the Jinbei compound". */
export const namedSite = (tokens: readonly Token[], i: number, end: number, known: Known | null): Candidate | null => {
  if (known?.entries.some((e) => e.adjective || (e.listed && e.kind === 'site'))) return null
  // "Of 148 buildings"
  if (leading.has(tokens[i])) return null
  const noun = nounInside(tokens, i, end)
  const inside = noun > 0 && (known === null || known.last <= noun)
  const last = inside ? afterNoun(tokens, noun) : linkedNoun(tokens, end)
  if (last < 0) return null
  if (inside && last < end) return null
  // "the Karen border guards": those who guard it.
  if (tokens[last - 1]!.lower === 'border' && guarding.has(tokens[last])) return null
  const head = tokens[inside ? noun : last - 1]!
  const of = known !== null && known.last >= (inside ? noun : end) ? known : null
  if (courts.has(head) && !of)
    return inside && isTrialAt(tokens, i, last) ? candidate('site', 'site', 'named site', i, last, last, null) : null
  if (isOfKind(tokens, i, end) || (centres.has(head) && isOfWork(tokens, i, end))) return null
  if (!of && shared.has(head.lower) && isOfStaff(tokens, i)) return null
  if (of && !inside && !placeSites.has(head)) return null
  const named = inside ? streetNouns.has(head) : !shared.has(head.lower)
  if (!of && !named && !placeSites.has(head) && !isLed(tokens, i, head, inside, end)) return null
  return candidate('site', 'site', 'named site', i, last, of?.last ?? last, of)
}

const leading = wordSet('of in at from on')
const guarding = wordSet('guard guards police force forces patrol patrols troops authorities officials militia')

const courts = wordSet('court courts')
const leadingToCourt = wordSet('at in before')

/** "charged before the Federal High Court in Ikoyi": a court that sits in a town named behind it. */
const isTrialAt = (tokens: readonly Token[], i: number, last: number): boolean => {
  const at = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1
  if (!leadingToCourt.has(tokens[at])) return false
  const next = tokens[last]
  return isLawCourts(tokens, last) || ((next?.text === ',' || next?.lower === 'in') && isName(tokens[last + 1]))
}

/** "Milimani Law Courts": by their own name, no town behind. */
const isLawCourts = (tokens: readonly Token[], last: number): boolean =>
  tokens[last - 1]!.lower === 'courts' && tokens[last - 2]?.lower === 'law'

const kindWords = wordSet('cyber online internet telecom telecoms scam scams fraud trafficking')

/** "Cyber Scam Compounds": of what kind, in the letters of a heading. */
const isOfKind = (tokens: readonly Token[], i: number, end: number): boolean => {
  for (let k = i; k < end; k++) if (!kindWords.has(tokens[k]) && !siteNouns.has(tokens[k])) return false
  return true
}

const centres = wordSet('center centre')
const works = wordSet(
  'crime crimes complaint complaints justice legal law rights resource resources research studies information coordination coordinating response security cybercrime cybersecurity anti anti-scam scam fraud advisory awareness policy intelligence analysis monitoring hotline',
)

/** "the FBI's Internet Crime Complaint Center", "the Anti-Scam Centre": a body, called after its work. */
const isOfWork = (tokens: readonly Token[], i: number, end: number): boolean => {
  for (let k = i; k < end; k++) if (works.has(tokens[k])) return true
  return false
}

const staff = wordSet('officials official officers officer agents staff personnel operatives members investigators')

/** "officials from the Anti-Trafficking Center": a body. */
const isOfStaff = (tokens: readonly Token[], i: number): boolean => {
  const at = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1
  return (tokens[at]?.lower === 'from' || tokens[at]?.lower === 'of') && staff.has(tokens[at - 1])
}

const nounInside = (tokens: readonly Token[], i: number, end: number): number => {
  for (let k = end - 1; k > i; k--) if (siteNouns.has(tokens[k]) && isName(tokens[k])) return k
  return -1
}

/** What officers do to a house: its name stands right behind. */
const entering = wordSet(
  'raid raids raided raiding storm stormed storming search searched searching enter entered entering seal sealed surround surrounded surrounding targeted padlocked shut closed',
)

const isLed = (tokens: readonly Token[], i: number, head: Token, inside: boolean, end: number): boolean => {
  const previous = tokens[i - 1]
  if (!previous || previous.sentence !== tokens[i]!.sentence) return false
  const placed =
    inWords.has(previous) || previous.pos === 'ADP' || previous.lower === 'left' || bullets.has(previous.text)
  if (placed) return true
  // "stormed Golden Star Hotel"
  if (inside && end - i > 2 && entering.has(previous)) return true
  if (shared.has(head.lower)) {
    const before = tokens[i - 2]
    return (
      (previous.lower === 'the' || previous.lower === "'s" || previous.lower === '’s') &&
      (before?.pos === 'ADP' || isName(before) || (end - i > 1 && entering.has(before)))
    )
  }
  return openers.has(previous) || previous.lower === "'s" || previous.lower === '’s'
}

/** "Terminal 3", "Bridge No. 2". */
const afterNoun = (tokens: readonly Token[], noun: number): number => {
  const next = tokens[noun + 1]
  if (isName(next) && siteNouns.has(next)) return afterNoun(tokens, noun + 1)
  if (isNumber(next) && next!.end - next!.start <= 2) return noun + 2
  if (next?.lower === 'no.' && isNumber(tokens[noun + 2])) return noun + 3
  return noun + 1
}

/** The end of "checkpoint", "border checkpoint", "special economic zone" after a name, or -1. */
const linkedNoun = (tokens: readonly Token[], end: number): number => {
  let k = end
  let last = -1
  // "Golden Sun casino": a site by itself, as well as in front of "complex".
  while (k < end + 3 && siteLinks.has(tokens[k]) && !isName(tokens[k])) last = siteNouns.has(tokens[k++]) ? k : last
  while (k < end + 4 && siteNouns.has(tokens[k]) && !isName(tokens[k])) last = ++k
  return last
}

const ruleAlone = 'name with its noun'
export const ruleShared = 'names that share a noun'

/** "Takeo province", "Koh Thom district", "Tram Kak and Bati districts", "Angeles City". */
export const adminUnit = (tokens: readonly Token[], i: number, end: number, known: Known | null): Candidate | null => {
  if (known?.entries.some((e) => e.adjective)) return null
  return unitInside(tokens, i, end, known) ?? unitBehind(tokens, i, end, known)
}

/** The noun is the last capitalised word of the run: "Bokeo Province". */
const unitInside = (tokens: readonly Token[], i: number, end: number, known: Known | null): Candidate | null => {
  const k = end - 1
  const t = tokens[k]!
  const province = provinceNouns.has(t)
  if (k <= i || (!province && !localityNouns.has(t))) return null
  // "the Quezon City Police District": a body.
  if (tokens[k - 1]!.lower === 'police') return null
  const kind = province ? 'province' : 'locality'
  if (known && known.last === end)
    return known.entries.some((e) => e.listed && (e.kind === 'site' || e.kind === 'country' || e.kind === 'region'))
      ? null
      : candidate('admin', kind, ruleAlone, i, end, end, known)
  const own = known?.last === k ? known : null
  if (!own && (peoples.has(tokens[i]) || !isAfterPreposition(tokens, i))) return null
  return candidate('admin', kind, ruleAlone, i, keptNouns.has(t) || !own ? end : k, k, own)
}

/** "in Bokeo Province", "at guesthouses in the Southern Province". */
const isAfterPreposition = (tokens: readonly Token[], i: number): boolean => {
  const previous = tokens[i - 1]
  if (!previous) return false
  return previous.pos === 'ADP' || previous.text === ',' || (previous.lower === 'the' && tokens[i - 2]?.pos === 'ADP')
}

/** The noun follows the run in small letters, its own or one for a list of names. */
const unitBehind = (tokens: readonly Token[], i: number, end: number, known: Known | null): Candidate | null => {
  const noun = tokens[end]
  if (!noun || noun.sentence !== tokens[i]!.sentence || isName(noun)) return null
  if (known?.entries.some((e) => e.listed && e.kind !== 'locality' && e.kind !== 'province')) return null
  // "Bavet Kandal village": a name that only begins as one of the gazetteer does.
  if (known && known.last < end)
    return smallNouns.has(noun) ? candidate('admin', 'locality', ruleAlone, i, end, end, null) : null
  if (!known && peoples.has(tokens[end - 1])) return null
  const isUnit = provinceNouns.has(noun) || localityNouns.has(noun)
  const joined =
    tokenAt(tokens, i - 1)?.lower === 'and' ||
    tokenAt(tokens, i - 1)?.lower === 'or' ||
    tokenAt(tokens, i - 1)?.text === ','
  const own = isUnit && (isPlural(noun) ? joined : true)
  const unit = own ? noun : sharedNoun(tokens, end)
  if (!unit) return null
  const kind = provinceNouns.has(unit) ? 'province' : 'locality'
  const last = own && noun.lower === 'river' ? end + 1 : end
  return candidate('admin', kind, own && !isPlural(noun) ? ruleAlone : ruleShared, i, last, end, known)
}

const smallNouns = wordSet('village commune hamlet ward subdistrict sub-district neighbourhood neighborhood')

const isPlural = (t: Token): boolean => t.lower.endsWith('s')

/** The plural noun at the end of a list of names: "X, Y and Z districts". */
const sharedNoun = (tokens: readonly Token[], end: number): Token | null => {
  let k = end
  for (let items = 0; items < 6; items++) {
    const joined = tokens[k]
    if (!joined || (joined.text !== ',' && joined.lower !== 'and' && joined.lower !== 'or')) return null
    k += tokens[k + 1]?.lower === 'and' ? 2 : 1
    if (!isProper(tokens[k]) || tokens[k]!.sentence !== joined.sentence) return null
    k = runEnd(tokens, k)
    const noun = tokens[k]
    if (noun && !isName(noun) && isPlural(noun) && (provinceNouns.has(noun) || localityNouns.has(noun))) return noun
  }
  return null
}
