import type { Token } from '../../2-document/tokens.ts'
import type { PlaceKind } from '../../model/claim.ts'
import {
  atWords,
  bodyLinks,
  fromWords,
  inWords,
  localityNouns,
  outletNouns,
  ownedNouns,
  personTitles,
  toWords,
} from './en/words.ts'
import type { Entry } from './gazetteer.ts'
import type { Candidate } from './known.ts'
import { prepositionBefore } from './use.ts'

/** A candidate that is a place: `entry` is null where no list knows it and only a noun says what it is. */
export type Found = Candidate & { kind: PlaceKind }

/** Divisions of these countries are reported by their name alone more often than the town of the same name. */
const provinceFirst = new Set(['KHM', 'LAO', 'THA', 'PHL', 'VNM', 'MMR'])
/** Cities of theirs that are divisions themselves: the city is meant. */
const cityDivisions = new Set([
  'KHM phnompenh',
  'THA bangkok',
  'VNM hanoi',
  'VNM hochiminhcity',
  'VNM haiphong',
  'VNM danangcity',
  'VNM canthocity',
  'MMR yangon',
  'MMR mandalayregion',
  'MMR naypyitaw',
])
/** In hundreds of people: towns this large are meant before the division of the same name. */
const largeTown = 5000
/** A town this large, whose name no other country has, is meant. */
const fairSize = 300
/** Towns below this need something in the text that speaks for a place. */
const wellKnown = 1500

/** What speaks for a country firmly: its name twice, or a town of ours and another. */
const firm = 4

type Context = {
  /** How much in the text speaks for each country. */
  countries: Map<string, number>
  /** By hash of a name: how much of that the name itself does. */
  own: Map<number, number>
  provinces: Set<string>
  /** Words that stand in names of people. */
  people: Set<string>
  /** By hash of the name: what a name was taken for with good reason. */
  settled: Map<number, Entry>
}

/** Decides which candidates are places, and which ones: by the rest of the text, the words around, and size. */
export const resolve = (candidates: readonly Candidate[], tokens: readonly Token[]): Found[] => {
  const context = contextOf(candidates, tokens)
  // Twice: what the first look settles further down helps with a name that stands at the head of a text.
  for (let n = 0; n < candidates.length; n++) {
    const c = candidates[n]!
    if (c.entries.length === 0) continue
    const entry = choose(c, candidates[n - 1], candidates[n + 1], tokens, context)
    if (!entry?.country || context.settled.has(c.hash)) continue
    if (c.sort !== 'known' && !likely(entry, c, candidates[n + 1], tokens, context)) continue
    if (c.sort === 'known' && !accepted(c, entry, candidates[n - 1], candidates[n + 1], tokens, context)) continue
    if (isDoubtful(c, entry, candidates[n - 1], candidates[n + 1], tokens, context)) continue
    context.settled.set(c.hash, entry)
    if (entry.kind !== 'country') vote(context, c, entry.country)
  }
  const found: Found[] = []
  for (let n = 0; n < candidates.length; n++) {
    const c = candidates[n]!
    const entry = choose(c, candidates[n - 1], candidates[n + 1], tokens, context)
    if (c.sort === 'known' && (!entry || !accepted(c, entry, candidates[n - 1], candidates[n + 1], tokens, context)))
      continue
    const taken =
      entry !== null &&
      (c.sort === 'known' || likely(entry, c, candidates[n + 1], tokens, context)) &&
      !isDoubtful(c, entry, candidates[n - 1], candidates[n + 1], tokens, context)
    c.entry = taken ? entry : null
    c.kind ??= entry?.kind ?? 'locality'
    found.push(c as Found)
  }
  return found
}

/** A town speaks for its country. */
const vote = (context: Context, c: Candidate, country: string): void => {
  add(context.countries, country, 1)
  context.own.set(c.hash, (context.own.get(c.hash) ?? 0) + 1)
}

/** How much of a text, beside the name itself, speaks for the country of its entry. */
const support = (c: Candidate, e: Entry, { countries, own }: Context): number =>
  (countries.get(e.country!) ?? 0) - (own.get(c.hash) ?? 0)

/**
 * A small town in a country that nothing else in the text speaks for, where much speaks for others: the gazetteer has the
 * name of another place ("the Bellville magistrate's court" in a report from Cape Town).
 */
const isDoubtful = (
  c: Candidate,
  e: Entry,
  before: Candidate | undefined,
  after: Candidate | undefined,
  tokens: readonly Token[],
  context: Context,
): boolean => {
  if (e.listed || e.kind !== 'locality' || e.size >= largeTown) return false
  if (e.size >= fairSize && c.entries.every((o) => o.country === e.country)) return false
  if (support(c, e, context) > 0) return false
  if (after !== undefined && isNext(c, after, tokens) && holds(after, e)) return false
  if (before !== undefined && isNext(before, c, tokens) && (lies(before, e) || holds(before, e))) return false
  for (const [country, n] of context.countries) if (country !== e.country && n >= firm) return true
  return false
}

const add = (map: Map<string, number>, key: string, n: number) => map.set(key, (map.get(key) ?? 0) + n)

/** What is certain before anything is decided: countries named, places of one meaning, names of people. */
const contextOf = (candidates: readonly Candidate[], tokens: readonly Token[]): Context => {
  const context: Context = {
    countries: new Map(),
    own: new Map(),
    provinces: new Set(),
    people: new Set(),
    settled: new Map(),
  }
  for (const c of candidates) {
    const listed = c.entries.find((e) => e.listed && e.country)
    const rival =
      listed && c.entries.some((e) => e.country !== listed.country && (e.kind === 'province' || e.size >= wellKnown))
    if (listed?.country && !rival)
      add(context.countries, listed.country, listed.adjective ? 1 : listed.kind === 'country' ? 2 : 3)
    const only = c.entries.length === 1 ? c.entries[0]! : null
    if (only && !only.listed && only.country && !only.word && !only.person && !c.before && !c.after)
      vote(context, c, only.country)
    for (const e of c.entries) if (e.kind === 'province' && !e.listed) context.provinces.add(e.division)
    if (c.sort !== 'known' || isBody(tokens[c.last])) continue
    if (c.before && !afterBody(c, tokens)) context.people.add(tokens[c.last - 1]!.lower)
    if (c.after && isPersonal(c, tokens)) context.people.add(tokens[c.first]!.lower)
  }
  return context
}

/** Some meaning of the name is also a personal name, or it is no more than a village without its noun. */
const isPersonal = (c: Candidate, tokens: readonly Token[]): boolean =>
  c.entries.some((e) => e.person) || (c.entries.every(isVillage) && !endsInUnit(c, tokens))

const isVillage = (e: Entry): boolean => e.kind === 'locality' && !e.listed && e.size < wellKnown

/** "Metcalfe County": a name that says itself what it is. */
const endsInUnit = (c: Candidate, tokens: readonly Token[]): boolean =>
  c.last - c.first > 1 && localityNouns.has(tokens[c.last - 1])

/** "CTV Edmonton", "Radio Phnom Penh": the words before belong to a body, not to a person. */
const afterBody = (c: Candidate, tokens: readonly Token[]): boolean => {
  const previous = tokens[c.first - 1]
  return (
    previous !== undefined &&
    (isBody(previous) || (previous.text.length > 1 && previous.text === previous.text.toUpperCase()))
  )
}

const choose = (
  c: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  tokens: readonly Token[],
  context: Context,
): Entry | null => {
  if (c.entries.length === 0) return null
  const settled = context.settled.get(c.hash)
  let best: Entry | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const e of c.entries) {
    let score = weigh(e, c.entries)
    if (e.country) score += 1.2 * Math.min(context.countries.get(e.country) ?? 0, 3)
    if (e.province && context.provinces.has(e.division)) score += 2
    if (c.kind && c.sort === 'admin') score += c.kind === e.kind ? 3 : 0
    if (settled === e) score += 2
    if (e.kind === 'country' && e.listed && (isListed(before, c, tokens) || isListed(c, after, tokens))) score += 3
    if (after && isNext(c, after, tokens) && holds(after, e)) score += 6
    if (before && isNext(before, c, tokens) && tokens[before.last]?.lower !== ',' && holds(before, e)) score += 6
    if (before && tokens[before.last]?.text === ',' && isNext(before, c, tokens) && lies(before, e)) score += 4
    if (score > most) {
      most = score
      best = e
    }
  }
  return best
}

/** "Singapore, Taiwan and Georgia": beside a country in a list a country is meant. */
const isListed = (a: Candidate | undefined, b: Candidate | undefined, tokens: readonly Token[]): boolean => {
  if (!a || !b || b.first - a.last !== 1) return false
  const joint = tokens[a.last]!.lower
  return (joint === 'and' || joint === 'or' || joint === ',') && isCountry(a) && isCountry(b)
}

const isCountry = ({ entries }: Candidate): boolean => {
  for (const e of entries) if (e.listed && e.kind === 'country' && !e.adjective) return true
  return false
}

const weigh = (e: Entry, all: readonly Entry[]): number => {
  if (e.listed) return e.kind === 'country' ? 9 : 8
  if (e.kind === 'province') {
    if (provinceFirst.has(e.country!)) return cityDivisions.has(e.division) ? 4 : 9
    return all.some((o) => o.kind === 'locality' && o.country === e.country && o.size >= largeTown) ? 4 : 6.2
  }
  return Math.log10(e.size * 100 + 30)
}

/** Only a comma, "in", "of" or a possessive between two names. */
const isNext = (a: Candidate, b: Candidate, tokens: readonly Token[]): boolean => {
  const gap = b.first - a.last
  if (gap < 1 || gap > 3 || tokens[a.last]!.sentence !== tokens[b.first]?.sentence) return false
  for (let k = a.last; k < b.first; k++) {
    const { lower } = tokens[k]!
    const fits =
      lower === ',' ||
      lower === 'in' ||
      lower === 'of' ||
      lower === "'s" ||
      lower === '’s' ||
      lower === '(' ||
      lower === 'the' ||
      a.sort === 'admin'
    if (!fits) return false
  }
  return true
}

/** Whether some meaning of `outer` is the country or the division of `e`. */
const holds = (outer: Candidate, e: Entry): boolean =>
  outer.entries.some(
    (o) =>
      o.country === e.country &&
      o !== e &&
      (o.kind === 'country' || (o.kind === 'province' && e.kind !== 'province' && nearby(o, e))),
  )

/** Whether some meaning of `inner` lies in `e`. */
const lies = (inner: Candidate, e: Entry): boolean =>
  inner.entries.some(
    (o) =>
      o.country === e.country &&
      o !== e &&
      ((e.kind === 'country' && o.kind !== 'country') ||
        (e.kind === 'province' && o.kind === 'locality' && nearby(e, o))),
  )

/** Within a few degrees: a division's middle and a town in it. */
const nearby = (a: Entry, b: Entry): boolean =>
  a.lat !== null && b.lat !== null && Math.abs(a.lat - b.lat) < 6 && Math.abs(a.lon! - b.lon!) < 8

/** Whether a name with its noun is the gazetteer's place of that name, rather than one that no list has. */
const likely = (
  e: Entry,
  c: Candidate,
  after: Candidate | undefined,
  tokens: readonly Token[],
  context: Context,
): boolean => {
  if (e.listed || context.settled.get(c.hash) === e) return true
  if (after !== undefined && isNext(c, after, tokens) && holds(after, e)) return true
  if (context.countries.size === 0) return true
  const near = support(c, e, context) > 0
  return c.sort === 'site'
    ? near && !e.person && !e.word
    : near || (e.size >= wellKnown && !e.person) || (c.kind === 'province' && e.kind === 'province')
}

const accepted = (
  c: Candidate,
  e: Entry,
  before: Candidate | undefined,
  after: Candidate | undefined,
  tokens: readonly Token[],
  context: Context,
): boolean => {
  const titled = personTitles.has(tokens[c.first - 1])
  const personal = isPersonal(c, tokens)
  if (e.listed && e.kind !== 'locality')
    return !(personal && (c.before || c.after || titled) && !isBody(tokens[c.last]))
  if (after !== undefined && tokens[c.last]?.text === ',' && isNext(c, after, tokens) && holds(after, e)) return true
  if (before !== undefined && tokens[before.last]?.text === ',' && isNext(before, c, tokens) && lies(before, e))
    return true
  const known = e.listed || e.kind === 'province' || e.size >= wellKnown || endsInUnit(c, tokens)
  const again = context.settled.get(c.hash) === e
  if (titled && (personal || c.after)) return false
  if (c.before && !afterBody(c, tokens)) return false
  if (c.before || c.after) return (known || again) && (!personal || (!c.before && isBodyAt(c.last, tokens)))
  const preposition = tokens[prepositionBefore(c.first, tokens)]
  const firmly = preposition !== undefined && inWords.has(preposition)
  const placed =
    preposition !== undefined &&
    (firmly ||
      atWords.has(preposition) ||
      fromWords.has(preposition) ||
      toWords.has(preposition) ||
      preposition.lower === 'of')
  if (context.people.has(tokens[c.last - 1]!.lower) && !firmly) return false
  if (e.word && tokens[c.first - 1]?.pos === 'DET') return false
  if (again) return true
  const start = tokens[c.first - 1]?.sentence !== tokens[c.first]!.sentence
  const lined = start && dateline(c, tokens)
  const near = (context.countries.get(e.country!) ?? 0) >= 2
  if (e.word) return firmly && (known || near)
  if (personal && known)
    return (
      firmly ||
      lined ||
      ((placed || e.kind === 'province') && near) ||
      e.size >= 10 * wellKnown ||
      !c.entries.some((o) => o.person)
    )
  if (known) return true
  if (start) return lined
  return placed ? near || firmly : near && e.size >= 150
}

/** "Phnom Penh Police", "Bangkok Post": what the place modifies. */
const isBody = (t: Token | undefined): boolean => ownedNouns.has(t) || outletNouns.has(t)

/** "Batumi City Court": a body with words between. */
const isBodyAt = (at: number, tokens: readonly Token[]): boolean => {
  let k = at
  while (k < at + 2 && bodyLinks.has(tokens[k])) k++
  return isBody(tokens[k])
}

const dateline = (c: Candidate, tokens: readonly Token[]): boolean => {
  const next = tokens[c.last]
  return (
    next !== undefined &&
    (next.text === '—' || next.text === '–' || next.text === '-' || next.text === ',' || next.text === '(')
  )
}
