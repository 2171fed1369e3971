import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { PlaceKind } from '../../model/claim.ts'
import type { PlaceMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { isDateline } from './dateline.ts'
import { isEmployer } from './employer.ts'
import { agentVerbs, askings, bodiesOf, directions, outletNouns, ownedNouns } from './en/words.ts'
import { isHeading } from './heading.ts'
import { isName } from './known.ts'
import { adjectiveRule } from './main-country.ts'
import { prepositionBefore, wayOf } from './preposition.ts'
import type { Found } from './resolve.ts'
import { placeUnknown } from './unlisted.ts'

/** Gives each found place its name, its way, its part in the sentence, and what contains it. */
export const describe = (
  found: readonly Found[],
  tokens: readonly Token[],
  text: string,
  title: string | null,
): PlaceMention[] => {
  const mentions: PlaceMention[] = []
  for (let n = 0; n < found.length; n++) {
    const f = found[n]!
    if (isCodename(f.first, tokens)) continue
    const first = withDirection(f, tokens)
    const kind: PlaceKind = first < f.first && f.kind === 'country' ? 'region' : f.kind
    const start = tokens[first]!.start
    const end = tokens[f.last - 1]!.end
    const before = mentions.at(-1)
    const preposition = prepositionBefore(first, tokens)
    const agent = isAgent(f, preposition, tokens)
    const joined = before !== undefined && !agent && isJoined(before, first, tokens)
    const way = wayOf(preposition, tokens) ?? (preposition < 0 && joined ? before.way : null)
    const country = f.entry?.country ?? null
    mentions.push({
      start,
      end,
      first,
      last: f.last,
      rule: f.entry?.adjective ? adjectiveRule : f.rule,
      name: text.slice(start, end),
      kind,
      country,
      lat: f.entry?.lat ?? null,
      lon: f.entry?.lon ?? null,
      way,
      stands: stands(f, preposition, tokens) && !(joined && preposition < 0 && isAskedBy(before)),
      agent,
      dateline: isDateline(found, n, tokens) || isHeading(tokens, f.first, f.last),
      within: withinOf(f, text, tokens),
    })
  }
  return placeUnknown(mentions, tokens, title)
}

const withDirection = (f: Found, tokens: readonly Token[]): number => {
  if (f.entry?.adjective || (f.kind !== 'country' && f.kind !== 'region')) return f.first
  let first = f.first
  const t = tokenAt(tokens, first - 1)
  if (t && directions.has(t) && t.sentence === tokens[f.first]!.sentence) first--
  // "north-eastern Thailand"
  return first < f.first && tokens[first - 1]?.text === '-' && directions.has(tokens[first - 2]) ? first - 2 : first
}

/** "under pressure from Laos and Vietnam": what does not stand, nor does what it is listed with. */
const isAskedBy = (before: PlaceMention): boolean => before.way === 'from' && !before.stands

/** A list goes on: "from KK Park and Shwe Kokko", "in Bamban, Tarlac". */
const isJoined = (before: PlaceMention, first: number, tokens: readonly Token[]): boolean => {
  if (first - before.last > 3 || tokens[first]!.sentence !== tokens[before.last - 1]!.sentence) return false
  for (let k = before.last; k < first; k++) {
    const { lower } = tokens[k]!
    if (lower !== ',' && lower !== 'and' && lower !== 'or' && lower !== 'the' && lower !== '(') return false
  }
  return first > before.last
}

const stands = (f: Found, preposition: number, tokens: readonly Token[]): boolean => {
  if (f.entry?.adjective) return false
  if (f.sort === 'described') return !isPromised(f, tokens)
  if (f.sort === 'site') return !isEmployer(f, tokens)
  if (f.before) return false
  if (isNamedAfter(f, tokens) || isLeader(f, tokens)) return false
  const led = preposition < 0 ? undefined : tokens[preposition]!.lower
  if (led === 'of' && bodiesOf.has(tokens[preposition - 1])) return false
  if (led === 'from' && askings.has(tokens[preposition - 1])) return false
  const next = tokens[f.last]
  if (!next || next.sentence !== tokens[f.first]!.sentence) return true
  const possessive = next.lower === "'s" || next.lower === '’s' || next.text === "'" || next.text === '’'
  const at = possessive ? f.last + 1 : f.last
  for (let k = at; k < at + 3; k++) {
    const t = tokens[k]
    if (!t || t.sentence !== next.sentence) return true
    if (ownedNouns.has(t) || (led === 'of' && currencies.has(t)) || (outletNouns.has(t) && isName(t))) return false
    if (!isName(t) && t.pos !== 'ADJ' && t.pos !== 'NOUN') return true
  }
  return true
}

/** "billions of U.S. dollars": money, and no place. */
const currencies = wordSet('dollar dollars peso pesos rupee rupees')

const ofs = wordSet('de del da do dos des du')
const divisions = wordSet(
  'provincia estado ciudad cidade municipio departamento departement distrito puerto porto bahia',
)

/** "Tren de Aragua", "Cartel de Sinaloa", "Universidad de Chile": who is named after a place. */
const isNamedAfter = ({ first, sort }: Found, tokens: readonly Token[]): boolean => {
  if (sort !== 'known' || !ofs.has(tokenAt(tokens, first - 1))) return false
  const noun = tokens[first - 2]
  return isName(noun) && noun!.sentence === tokens[first]!.sentence && !divisions.has(noun)
}

const leading = wordSet('led headed coordinated co-ordinated spearheaded supported backed funded chaired initiated')

/** "an operation led by the Netherlands": who leads it, and not where it was. */
export const isLeader = ({ first }: { first: number }, tokens: readonly Token[]): boolean => {
  const at = tokenAt(tokens, first - 1)?.lower === 'the' ? first - 2 : first - 1
  return tokenAt(tokens, at)?.lower === 'by' && leading.has(tokenAt(tokens, at - 1))
}

const christening = wordSet('dubbed codenamed tagged christened')
const quotes = wordSet('“ " ‘ \' operation project')

/** "a mission dubbed Long Road", "codenamed “Operation Verona”": what an operation is called. */
const isCodename = (first: number, tokens: readonly Token[]): boolean => {
  if (isName(tokens[first]) && tokens[first]!.lower === 'operation') return true
  let at = first - 1
  while (quotes.has(tokenAt(tokens, at))) at--
  return christening.has(tokenAt(tokens, at))
}

const jobs = wordSet('job jobs work position positions employment vacancy vacancies posts')
const promising = wordSet('promise promises promised promising offer offers offered offering advert adverts advertised')

/** "the promise of a well-paid job in a casino": where nobody has been yet. */
const isPromised = ({ first }: Found, tokens: readonly Token[]): boolean => {
  const { sentence } = tokens[first]!
  let job = first - 1
  while (job > 0 && first - job < 6 && tokens[job]!.sentence === sentence && !jobs.has(tokens[job])) job--
  if (!jobs.has(tokens[job]) || tokens[job]!.sentence !== sentence) return false
  for (let k = job - 1; k >= 0 && job - k < 7 && tokens[k]!.sentence === sentence; k--)
    if (promising.has(tokens[k])) return true
  return false
}

/** A country or capital before a verb of saying or doing, with no preposition: "Cambodia will deport", "Beijing denied". */
const isAgent = (f: Found, preposition: number, tokens: readonly Token[]): boolean =>
  preposition < 0 &&
  !f.before &&
  !f.entry?.adjective &&
  (f.kind === 'country' || f.kind === 'locality') &&
  agentVerbs.has(tokens[f.last]) &&
  tokens[f.last]!.sentence === tokens[f.first]!.sentence

const withinOf = (f: Found, text: string, tokens: readonly Token[]): PlaceMention['within'] => {
  if (f.entry === null) return []
  if (f.sort === 'site' && f.core < f.last) {
    const name = text.slice(tokens[f.first]!.start, tokens[f.core - 1]!.end)
    return [{ name, kind: f.entry.kind, country: f.entry.country }, ...f.entry.within]
  }
  return f.kind === 'province' && f.entry.kind !== 'province'
    ? f.entry.within.filter((w) => w.kind !== 'province')
    : f.entry.within
}
