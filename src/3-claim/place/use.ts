import type { Token } from '../../2-document/tokens.ts'
import type { PlaceKind, Way } from '../../model/claim.ts'
import type { PlaceMention } from '../annotations.ts'
import {
  agentVerbs,
  atWords,
  betweenWords,
  bodiesOf,
  directions,
  fromWords,
  outletNouns,
  ownedNouns,
  toWords,
} from './en/words.ts'
import { isName } from './names.ts'
import type { Found } from './resolve.ts'

const reach = 6

/** The preposition that leads to a name, over articles and nouns such as "the border town of"; null where none. */
export const prepositionBefore = (first: number, tokens: readonly Token[]): Token | null => {
  const sentence = tokens[first]!.sentence
  for (let k = first - 1; k >= 0 && k >= first - reach; k--) {
    const t = tokens[k]!
    if (t.sentence !== sentence) return null
    if (t.lower === 'of') {
      const noun = tokens[k - 1]
      if (noun && betweenWords.has(noun) && noun.pos !== 'DET') continue
      return t
    }
    if (atWords.has(t) || fromWords.has(t) || toWords.has(t)) return t
    if (!betweenWords.has(t)) return null
  }
  return null
}

const wayOf = (t: Token | null): Way | null => {
  if (t === null) return null
  if (fromWords.has(t)) return 'from'
  if (toWords.has(t)) return 'to'
  return atWords.has(t) ? 'at' : null
}

/** Gives each found place its name, its way, its part in the sentence, and what contains it. */
export const describe = (found: readonly Found[], tokens: readonly Token[], text: string): PlaceMention[] => {
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
    const way = wayOf(preposition) ?? (preposition === null && joined ? before.way : null)
    const country = f.entry?.country ?? null
    mentions.push({
      start,
      end,
      first,
      last: f.last,
      rule: f.entry?.adjective ? 'country adjective' : f.rule,
      name: text.slice(start, end),
      kind,
      country,
      lat: f.entry?.lat ?? null,
      lon: f.entry?.lon ?? null,
      way,
      stands: stands(f, preposition, tokens),
      within: withinOf(f),
    })
  }
  return placeUnknown(mentions, tokens)
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

const stands = (f: Found, preposition: Token | null, tokens: readonly Token[]): boolean => {
  if (f.entry?.adjective) return false
  if (f.sort === 'site' || f.sort === 'described') return true
  if (preposition?.lower === 'of') {
    let k = f.first - 1
    while (tokens[k] && tokens[k] !== preposition) k--
    if (bodiesOf.has(tokens[k - 1])) return false
  }
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

const withinOf = (f: Found): PlaceMention['within'] => {
  if (f.entry === null) return []
  return f.kind === 'province' && f.entry.kind !== 'province'
    ? f.entry.within.filter((w) => w.kind !== 'province')
    : f.entry.within
}

/** A place that no list knows lies where the place named right after it lies, or else the one named last before it. */
const placeUnknown = (mentions: PlaceMention[], tokens: readonly Token[]): PlaceMention[] =>
  mentions.map((m, n) => {
    if (m.country !== null || m.kind === 'region') return m
    const next = mentions[n + 1]
    const host =
      next?.country && next.first - m.last <= 3 && tokens[next.first]!.sentence === tokens[m.first]!.sentence
        ? next
        : mentions.slice(0, n).findLast((o) => o.country !== null && o.stands)
    if (!host) return m
    const around = { name: host.name, kind: host.kind, country: host.country }
    const within =
      host.kind === 'site' || (host.kind === 'locality' && next !== host) ? host.within : [around, ...host.within]
    return { ...m, country: host.country, within }
  })

export const isAgentVerb = (t: Token | undefined): boolean => agentVerbs.has(t)
