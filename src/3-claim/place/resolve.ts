import type { Token } from '../../2-document/tokens.ts'
import type { PlaceKind } from '../../model/claim.ts'
import { accepted, isDoubtful, isSentFrom, likely } from './accepted.ts'
import { type Context, contextOf, hasDivision, vote } from './evidence.ts'
import { type Entry, entryWith } from './gazetteer.ts'
import { isHeading, paragraphStart } from './heading.ts'
import type { Candidate } from './known.ts'
import { holds, isListed, isNext, lies } from './neighbours.ts'
import { fairSize, largeTown, veryLarge, wellKnown } from './size.ts'

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

/** Decides which candidates are places, and which ones: by the rest of the text, the words around, and size. */
export const resolve = (candidates: readonly Candidate[], tokens: readonly Token[]): Found[] => {
  const context = contextOf(candidates, tokens)
  // Twice: what the first look settles further down helps with a name that stands at the head of a text.
  for (let n = 0; n < candidates.length; n++) {
    const c = candidates[n]!
    if (c.entries.length === 0) continue
    const before = n > 0 ? candidates[n - 1] : undefined
    const after = candidates[n + 1]
    const entry = choose(c, before, after, tokens, context)
    if (!entry?.country || context.settled.has(c.hash)) continue
    if (isNamesake(candidates, n, entry, tokens, context)) continue
    if (c.sort !== 'known' && !likely(entry, c, after, tokens, context)) continue
    if (c.sort === 'known' && !accepted(c, entry, before, after, tokens, context)) continue
    if (isDoubtful(c, entry, before, after, tokens, context)) continue
    context.settled.set(c.hash, entry)
    if (entry.kind !== 'country' && entry.kind !== 'region') vote(context, c, entry.country, isSentFrom(c, tokens))
  }
  const found: Found[] = []
  for (let n = 0; n < candidates.length; n++) {
    const c = candidates[n]!
    const before = n > 0 ? candidates[n - 1] : undefined
    const after = candidates[n + 1]
    const entry = choose(c, before, after, tokens, context)
    if (c.sort === 'known' && (!entry || !accepted(c, entry, before, after, tokens, context))) continue
    const namesake = entry !== null && isNamesake(candidates, n, entry, tokens, context)
    if (namesake) c.kind ??= 'locality'
    const taken =
      entry !== null &&
      !namesake &&
      (c.sort === 'known' || likely(entry, c, after, tokens, context)) &&
      !isDoubtful(c, entry, before, after, tokens, context)
    c.entry = taken ? landed(entry, context) : null
    c.kind ??= entry?.kind ?? 'locality'
    found.push(c as Found)
  }
  return found
}

/** "the Golden Triangle" is of three countries: in a report on one of them, of that whose zone is called so. */
const landed = (e: Entry, { countries }: Context): Entry =>
  e.kind !== 'region' || e.country === null || countries.has(e.country)
    ? e
    : entryWith({ kind: e.kind, lat: e.lat, lon: e.lon, listed: e.listed })

/**
 * "Victoria Island, Lagos", "the Salamanca district of Manila": a part of the place named behind it that no list knows, and
 * none of the places that are called so in other countries.
 */
const isNamesake = (
  candidates: readonly Candidate[],
  n: number,
  entry: Entry,
  tokens: readonly Token[],
  context: Context,
): boolean => {
  const c = candidates[n]!
  if (isOfOtherItem(candidates, n, entry, tokens)) return true
  const after = candidates[n + 1]
  if (!after?.entries.length || entry.kind === 'country' || entry.kind === 'region' || entry.listed) return false
  if (!isPartOf(c, after, tokens) || entry.size >= veryLarge || isOneOfSeveral(candidates, n, tokens)) return false
  const host = context.settled.get(after.hash) ?? choose(after, c, candidates[n + 2], tokens, context)
  if (!host?.country || host.adjective || host.kind === 'region') return false
  return c.entries.every((e) => e.country !== host.country)
}

/** "NIGERIA. They were caught in Victoria Island.": under the heading of one country no small place of another that is only like it in name. */
const isOfOtherItem = (
  candidates: readonly Candidate[],
  n: number,
  { country, size, listed }: Entry,
  tokens: readonly Token[],
): boolean => {
  const c = candidates[n]!
  if (c.sort === 'known' || listed || size >= veryLarge) return false
  const from = paragraphStart(tokens, c.first)
  for (let k = n - 1; k >= 0 && candidates[k]!.first >= from; k--) {
    const { first, last, entries } = candidates[k]!
    const land = isHeading(tokens, first, last) ? entries.find((e) => e.kind === 'country') : undefined
    if (land) return land.country !== country
  }
  return false
}

const inside = new Set([',', 'in', 'of'])

/** Nothing but a comma, "in" or "of" between two names. */
const isPartOf = (a: Candidate, b: Candidate, tokens: readonly Token[]): boolean =>
  b.first - a.last === 1 && tokens[a.last]!.sentence === tokens[b.first]!.sentence && inside.has(tokens[a.last]!.lower)

const joints = new Set([',', 'and', 'or', '&'])

/** "in Richmond, Kampala and Lagos": whether a name and the next stand in a list of places. */
const isOneOfSeveral = (candidates: readonly Candidate[], n: number, tokens: readonly Token[]): boolean => {
  const [before, c, after, next] = [candidates[n - 1], candidates[n]!, candidates[n + 1]!, candidates[n + 2]]
  return isJoint(before, c, tokens) || (tokens[c.last]!.text === ',' && isJoint(after, next, tokens))
}

/** Whether only commas and "and" stand between two names. */
const isJoint = (a: Candidate | undefined, b: Candidate | undefined, tokens: readonly Token[]): boolean => {
  if (!a || !b || b.first <= a.last || b.first - a.last > 2) return false
  for (let k = a.last; k < b.first; k++) if (!joints.has(tokens[k]!.lower)) return false
  return true
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
    if (e.country) score += 1.2 * votesFor(e, c.entries, context)
    if (e.province && hasDivision(c, e, context)) score += 2
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

/** How much of the text speaks for the country of an entry: three mentions say all that there is to say. */
const votesFor = (e: Entry, all: readonly Entry[], { countries }: Context): number => {
  const n = countries.get(e.country!) ?? 0
  return n < overwhelming && isDwarfed(e, all) ? Math.min(n, 1) : Math.min(n, 3)
}
const overwhelming = 6

/** Divisions of these countries are known all over the world. */
const ofRenown = new Set(['USA'])

/** A village called like a city abroad ("Perth"), a town like a state ("Florida"): that the report tells of its country says little. */
const isDwarfed = (e: Entry, all: readonly Entry[]): boolean => {
  if (e.listed || e.kind !== 'locality' || e.size >= wellKnown) return false
  for (const o of all) {
    if (o.country === e.country) continue
    if (o.kind === 'locality' ? e.size < fairSize && o.size >= largeTown : isOfRenown(o)) return true
  }
  return false
}

const isOfRenown = (o: Entry): boolean => o.kind === 'province' && ofRenown.has(o.country!)

const isAlsoTown = (e: Entry, all: readonly Entry[]): boolean => {
  for (const o of all)
    if (o.kind === 'locality' && o.size >= (o.country === e.country ? largeTown : veryLarge)) return true
  return false
}

const weigh = (e: Entry, all: readonly Entry[]): number => {
  if (e.listed) return e.kind === 'country' ? 9 : 8
  if (e.kind === 'province') {
    if (provinceFirst.has(e.country!)) return cityDivisions.has(e.division) ? 4 : 9
    // "Sofia", "Gaza", "Manchester": the city, in whatever country, before a division of the same name.
    return isAlsoTown(e, all) ? 4 : ofRenown.has(e.country!) ? 6.6 : 6.2
  }
  return Math.log10(e.size * 100 + 30)
}
