import type { Token } from '../../2-document/tokens.ts'
import type { PlaceKind, Way } from '../../model/claim.ts'
import type { PlaceMention } from '../annotations.ts'
import {
  agentVerbs,
  arrivals,
  askings,
  atWords,
  betweenWords,
  bodiesOf,
  directions,
  enforcers,
  fromWords,
  outletNouns,
  ownedNouns,
  seated,
  toWords,
} from './en/words.ts'
import { isName } from './known.ts'
import { located } from './located.ts'
import type { Found } from './resolve.ts'

const reach = 6
const adjectiveRule = 'country adjective'
const describedRule = 'described site'

/** Where the preposition stands that leads to a name, over articles and nouns such as "the border town of"; -1: none. */
export const prepositionBefore = (first: number, tokens: readonly Token[]): number => {
  const { sentence } = tokens[first]!
  for (let k = first - 1; k >= 0 && k >= first - reach; k--) {
    const t = tokens[k]!
    if (t.sentence !== sentence) return -1
    if (t.lower === 'of') {
      const noun = tokens[k - 1]
      if (noun && betweenWords.has(noun) && noun.pos !== 'DET') continue
      return k
    }
    if (atWords.has(t) || fromWords.has(t) || toWords.has(t)) return k
    if (!betweenWords.has(t)) return -1
  }
  return -1
}

/** "arrived in", "touched down at" lead to a place as "to" does. */
const wayOf = (at: number, tokens: readonly Token[]): Way | null => {
  const t = tokens[at]
  if (t === undefined) return null
  if (fromWords.has(t)) return 'from'
  if (toWords.has(t)) return 'to'
  if (!atWords.has(t)) return null
  const verb = tokens[tokens[at - 1]?.lower === 'down' || tokens[at - 1]?.lower === 'back' ? at - 2 : at - 1]
  return arrivals.has(verb) ? 'to' : 'at'
}

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
    const first = withDirection(f, tokens)
    const kind: PlaceKind = first < f.first && f.kind === 'country' ? 'region' : f.kind
    const start = tokens[first]!.start
    const end = tokens[f.last - 1]!.end
    const before = mentions.at(-1)
    const joined = before !== undefined && isJoined(before, first, tokens)
    const preposition = prepositionBefore(first, tokens)
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
      stands: stands(f, preposition, tokens),
      agent: isAgent(f, preposition, tokens),
      dateline: isDateline(f, tokens),
      within: withinOf(f, text, tokens),
    })
  }
  return placeUnknown(mentions, tokens, title)
}

const withDirection = (f: Found, tokens: readonly Token[]): number => {
  if (f.entry?.adjective || (f.kind !== 'country' && f.kind !== 'region')) return f.first
  let first = f.first
  const t = tokens[first - 1]
  if (t && directions.has(t) && t.sentence === tokens[f.first]!.sentence) first--
  return first
}

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
  if (f.sort === 'site' || f.sort === 'described') return true
  if (f.before) return false
  const led = tokens[preposition]?.lower
  if (led === 'of' && bodiesOf.has(tokens[preposition - 1])) return false
  if (led === 'from' && askings.has(tokens[preposition - 1])) return false
  const next = tokens[f.last]
  if (!next || next.sentence !== tokens[f.first]!.sentence) return true
  const possessive = next.lower === "'s" || next.lower === '’s' || next.text === "'" || next.text === '’'
  const at = possessive ? f.last + 1 : f.last
  for (let k = at; k < at + 3; k++) {
    const t = tokens[k]
    if (!t || t.sentence !== next.sentence) return true
    if (ownedNouns.has(t) || (outletNouns.has(t) && isName(t))) return false
    if (!isName(t) && t.pos !== 'ADJ' && t.pos !== 'NOUN') return true
  }
  return true
}

/** A country or capital before a verb of saying or doing, with no preposition: "Cambodia will deport", "Beijing denied". */
const isAgent = (f: Found, preposition: number, tokens: readonly Token[]): boolean =>
  preposition < 0 &&
  !f.before &&
  !f.entry?.adjective &&
  (f.kind === 'country' || f.kind === 'locality') &&
  agentVerbs.has(tokens[f.last]) &&
  tokens[f.last]!.sentence === tokens[f.first]!.sentence

/** "MAE SOT, Tak — ", "BANGKOK (Reuters) - ", "Myawaddy, February 12 — " at the head of a paragraph. */
const isDateline = (f: Found, tokens: readonly Token[]): boolean => {
  const { sentence } = tokens[f.first]!
  for (let k = f.first - 1; k >= 0 && tokens[k]!.sentence === sentence; k--)
    if (f.first - k > 6 || (!isName(tokens[k]) && tokens[k]!.text !== ',')) return false
  for (let k = f.last; k < f.last + 9; k++) {
    const t = tokens[k]
    if (!t || t.sentence !== sentence) return false
    if (t.text === '—' || t.text === '–' || (t.text === '-' && t.start > tokens[k - 1]!.end)) return true
    if (!isName(t) && t.pos !== 'NUM' && t.pos !== 'PUNCT') return false
  }
  return false
}

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

/**
 * A place that no list knows lies where the one named beside it lies. Else, where it is only described, it lies where the
 * text was just before; where it has a name of its own, where the text mostly is.
 */
const placeUnknown = (
  mentions: readonly PlaceMention[],
  tokens: readonly Token[],
  title: string | null,
): PlaceMention[] => {
  const main = mainCountry(mentions, tokens, title)
  const placed = [...mentions]
  for (const described of [false, true])
    for (let n = 0; n < placed.length; n++) {
      const m = placed[n]!
      if (m.country !== null || m.kind === 'region' || m.kind === 'country') continue
      if ((m.rule === describedRule) === described) placed[n] = placeOne(placed, n, tokens, main)
    }
  return placed
}

const placeOne = (
  mentions: readonly PlaceMention[],
  n: number,
  tokens: readonly Token[],
  main: string | null,
): PlaceMention => {
  const m = mentions[n]!
  const beside = besideOf(mentions, n, tokens)
  const doer = beside ? null : (doerBefore(mentions, n, tokens) ?? actorBefore(mentions, n, tokens))
  const host = beside ?? (doer === null ? toldBefore(mentions, n, tokens, main) : null)
  if (!host) return located(m, doer ?? main, m.within)
  const nested = host.kind !== 'site' && (host.kind !== 'locality' || m.kind === 'site')
  const around = { name: host.name, kind: host.kind, country: host.country }
  return located(m, host.country, nested ? [around, ...host.within] : host.within)
}

/** "Ghana freed them from a hostel": a country that acts does so at home, where no other place is named since. */
const actorBefore = (mentions: readonly PlaceMention[], n: number, tokens: readonly Token[]): string | null => {
  const other = mentions[n - 1]
  if (!other?.stands || other.kind !== 'country' || other.way !== null) return null
  if (!other.agent && tokens[other.last]?.pos !== 'VERB') return null
  return tokens[other.first]!.sentence === tokens[mentions[n]!.first]!.sentence ? other.country : null
}

const besideOf = (mentions: readonly PlaceMention[], n: number, tokens: readonly Token[]): PlaceMention | null => {
  const m = mentions[n]!
  const next = mentions[n + 1]
  if (next?.country && isLinked(m.last, next.first, tokens)) return next
  const before = mentions[n - 1]
  if (before?.country && isWhere(before.last, tokens) && tokens[before.first]!.sentence === tokens[m.first]!.sentence)
    return before
  const reaches = before?.stands ? 2 : 0
  const adjoins = before?.country && m.first - before.last <= reaches
  return adjoins && tokens[before.first]!.sentence === tokens[m.first]!.sentence ? before : null
}

/** "the city of Enugu, where they were kept in a house". */
const isWhere = (last: number, tokens: readonly Token[]): boolean =>
  tokens[tokens[last]?.text === ',' ? last + 1 : last]?.lower === 'where'

/** Where the last act before it was placed, not far above. */
const toldBefore = (
  mentions: readonly PlaceMention[],
  n: number,
  tokens: readonly Token[],
  main: string | null,
): PlaceMention | null => {
  const { first, rule } = mentions[n]!
  const { sentence } = tokens[first]!
  for (let k = n - 1; k >= 0 && tokens[mentions[k]!.first]!.sentence >= sentence - 2; k--) {
    const other = mentions[k]!
    if (other.country === null || !other.stands || other.way !== 'at' || isSeat(other, tokens)) continue
    return rule === describedRule || other.country === main ? other : null
  }
  return null
}

/** "their embassy in Bangkok", "a think tank in Manila": where a body sits, not where anything happened. */
const isSeat = ({ first }: PlaceMention, tokens: readonly Token[]): boolean =>
  tokens[first - 1]?.lower === 'in' && seated.has(tokens[first - 2])

const joiners = new Set(['-', '–', 'and'])

/** "Cambodian police raided a hotel": they act in their own country. */
const doerBefore = (mentions: readonly PlaceMention[], n: number, tokens: readonly Token[]): string | null => {
  const { sentence } = tokens[mentions[n]!.first]!
  for (let k = n - 1; k >= 0 && tokens[mentions[k]!.first]!.sentence === sentence; k--) {
    const { stands, country, first, last } = mentions[k]!
    if (stands || country === null || !enforcers.has(tokens[last])) continue
    // "Cambodian-Chinese police": one of the two is abroad, and the words do not say which.
    return mentions[k - 1]?.last === first - 1 && joiners.has(tokens[first - 1]!.lower) ? null : country
  }
  return null
}

/** Only prepositions, commas and nouns such as "the border town of" from one name to the next. */
const isLinked = (from: number, to: number, tokens: readonly Token[]): boolean => {
  if (to - from > reach || to === from || tokens[from]!.sentence !== tokens[to]!.sentence) return false
  for (let k = from; k < to; k++) {
    const t = tokens[k]!
    if (
      t.text !== ',' &&
      t.text !== '(' &&
      t.lower !== 'in' &&
      t.lower !== 'at' &&
      t.lower !== 'on' &&
      !betweenWords.has(t)
    )
      return false
  }
  return true
}

/** The country that most places of the text lie in; those that the title names, or that the report was sent from, count more. */
const mainCountry = (
  mentions: readonly PlaceMention[],
  tokens: readonly Token[],
  title: string | null,
): string | null => {
  const counts = new Map<string, number>()
  for (const m of mentions) {
    if (!m.country) continue
    const titled = title !== null && m.rule !== adjectiveRule && title.includes(m.name)
    const n = weightOf(m, tokens) + (titled ? 2 : 0)
    if (n > 0) counts.set(m.country, (counts.get(m.country) ?? 0) + n)
  }
  let best: string | null = null
  for (const [country, n] of counts) if (best === null || n > counts.get(best)!) best = country
  return best
}

const weightOf = ({ stands, way, dateline, rule, first, last }: PlaceMention, tokens: readonly Token[]): number => {
  if (stands) return way === 'at' || dateline ? 2 : 1
  if (rule !== adjectiveRule) return 1
  return enforcers.has(tokens[last]) && !joiners.has(tokens[first - 1]?.lower ?? '') ? 1 : 0
}
