import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { atWords, directions, fromWords, inWords, personTitles, toWords } from './en/words.ts'
import { type Context, support } from './evidence.ts'
import type { Entry } from './gazetteer.ts'
import { isHeading } from './heading.ts'
import type { Candidate } from './known.ts'
import { afterBody, endsInUnit, isBody, isBodyAt, isPersonal } from './named.ts'
import { holds, isNext, lies } from './neighbours.ts'
import { prepositionBefore } from './preposition.ts'
import { fairSize, largeTown, wellKnown } from './size.ts'

/** What speaks for a country firmly: its name twice, or a town of ours and another. */
const firm = 4
/** Enough against a town that is called as people are ("at Clark", in a report from Manila). */
const fairly = 3
/** What one nationality named says for its country, and what outweighs it. */
const slight = 1
const outweighing = 6
/** A town with so many times the people of its namesakes is the one that is meant. */
const farMore = 20

/**
 * A small town in a country that nothing else in the text speaks for, where much speaks for others: the gazetteer has the
 * name of another place ("the Bellville magistrate's court" in a report from Cape Town).
 */
export const isDoubtful = (
  c: Candidate,
  e: Entry,
  before: Candidate | undefined,
  after: Candidate | undefined,
  tokens: readonly Token[],
  context: Context,
): boolean => {
  if (e.listed || e.kind !== 'locality' || e.size >= largeTown) return false
  if (e.size >= fairSize && isFarLargest(c, e)) return false
  const own = support(c, e, context)
  if (own > slight) return false
  if (isSentFrom(c, tokens) || isHeading(tokens, c.first, c.last)) return false
  if (after !== undefined && isNext(c, after, tokens) && holds(after, e)) return false
  if (before !== undefined && isNext(before, c, tokens) && (lies(before, e) || holds(before, e))) return false
  const enough = own > 0 ? outweighing : e.person ? fairly : firm
  for (const [country, n] of context.countries) if (country !== e.country && n >= enough) return true
  return false
}

const isFarLargest = (c: Candidate, e: Entry): boolean => {
  for (const o of c.entries) if (o.country !== e.country && farMore * o.size > e.size) return false
  return true
}

/** Whether a name with its noun is the gazetteer's place of that name, rather than one that no list has. */
export const likely = (
  e: Entry,
  c: Candidate,
  after: Candidate | undefined,
  tokens: readonly Token[],
  context: Context,
): boolean => {
  if (e.listed || context.settled.get(c.hash) === e) return true
  if (after !== undefined && isNext(c, after, tokens) && holds(after, e)) return true
  if (context.countries.size === 0 || isAirport(c, e, tokens)) return true
  const near = support(c, e, context) > 0 && !(islands.has(tokens[c.last - 1]) && isOutweighed(e, context))
  return c.sort === 'site'
    ? near && !e.person && !e.word
    : near || (e.size >= wellKnown && !e.person) || (c.kind === 'province' && e.kind === 'province')
}

const islands = wordSet('island islands')

/** "Victoria Island" in a report from Lagos that names America once: none of the many Victorias of the land named less. */
const isOutweighed = (e: Entry, { countries }: Context): boolean => {
  if (e.size >= wellKnown) return false
  const own = countries.get(e.country!) ?? 0
  for (const n of countries.values()) if (n > own) return true
  return false
}

const airports = wordSet('airport')

/** "Kuala Lumpur airport": a large town is meant, whatever country the rest tells of. */
const isAirport = (c: Candidate, e: Entry, tokens: readonly Token[]): boolean =>
  e.kind === 'locality' && e.size >= largeTown && isFarLargest(c, e) && airports.has(tokens[c.last - 1])

/** Whether a name that stands alone is the place, by what stands around it and by the rest of the text. */
export const accepted = (
  c: Candidate,
  e: Entry,
  before: Candidate | undefined,
  after: Candidate | undefined,
  tokens: readonly Token[],
  context: Context,
): boolean => {
  const titled = c.first > 0 && personTitles.has(tokens[c.first - 1])
  const personal = isPersonal(c, tokens)
  if (e.kind === 'country' && isAreaName(c, tokens)) return false
  if (e.listed && e.kind !== 'locality')
    return !(personal && (c.before || c.after || titled) && !isBody(tokens[c.last]))
  if (after !== undefined && tokens[c.last]?.text === ',' && isNext(c, after, tokens) && holds(after, e)) return true
  if (before !== undefined && tokens[before.last]?.text === ',' && isNext(before, c, tokens) && lies(before, e))
    return true
  if (isOfLarger(c, e, tokens, context)) return false
  const known = e.listed || e.kind === 'province' || e.size >= wellKnown || endsInUnit(c, tokens)
  const again = context.settled.get(c.hash) === e
  if (c.after && things.has(tokens[c.first - 1])) return false
  if (titled && (personal || c.after)) return false
  if (c.before && !afterBody(c, tokens)) return false
  if (c.before || c.after) return (known || again) && (!personal || (!c.before && isBodyAt(c.last, tokens)))
  const at = prepositionBefore(c.first, tokens)
  const preposition = at < 0 ? undefined : tokens[at]
  const firmly = preposition !== undefined && inWords.has(preposition)
  const placed =
    preposition !== undefined &&
    (firmly ||
      atWords.has(preposition) ||
      fromWords.has(preposition) ||
      toWords.has(preposition) ||
      preposition.lower === 'of')
  if (context.people.has(tokens[c.last - 1]!.lower) && !firmly && !isSentFrom(c, tokens)) return false
  if (e.word && tokens[c.first - 1]?.pos === 'DET') return false
  if (again) return true
  const start = tokenAt(tokens, c.first - 1)?.sentence !== tokens[c.first]!.sentence
  const lined = (start && dateline(c, tokens)) || isHeading(tokens, c.first, c.last)
  const near = (context.countries.get(e.country!) ?? 0) >= 2
  if (e.word) return firmly && (known || near)
  if (!e.person && before !== undefined && isJoined(before, c, e, tokens)) return true
  if (personal && known)
    return (
      firmly ||
      lined ||
      ((placed || e.kind === 'province') && near) ||
      e.size >= 10 * wellKnown ||
      !c.entries.some((o) => o.person)
    )
  if (known) return true
  if (start || lined) return lined
  return placed ? near || firmly : near && e.size >= 150
}

/** "the East Midlands": no Midlands of a country that nothing else in the text speaks for. */
const isOfLarger = (c: Candidate, e: Entry, tokens: readonly Token[], context: Context): boolean => {
  const before = tokens[c.first - 1]
  return directions.has(before) && before!.text !== before!.lower && e.size < wellKnown && support(c, e, context) <= 0
}

const areas = wordSet('area district neighbourhood neighborhood quarter estate suburb')

/** "the Kuwait area of Birnin Kebbi": a part of a town that has a country's name. */
const isAreaName = (c: Candidate, tokens: readonly Token[]): boolean =>
  tokenAt(tokens, c.first - 1)?.lower === 'the' && areas.has(tokens[c.last]) && tokens[c.last + 1]?.lower === 'of'

/** "a Toyota Land Cruiser", "two Paris Saint-Germain players": a name that goes on behind such a word is of a thing. */
const things = wordSet('a an')

const joints = new Set([',', 'and', 'or', '&', "'s", '’s'])

/** "in Thiès and Mbour", "Gazipur's Tongi": a town of the same country as the one named right before it. */
const isJoined = (before: Candidate, c: Candidate, { country }: Entry, tokens: readonly Token[]): boolean =>
  before.last === c.first - 1 &&
  joints.has(tokens[before.last]!.lower) &&
  before.entries.some((o) => o.country === country && o.kind !== 'country') &&
  prepositionBefore(before.first, tokens) >= 0

/** "LUANDA — Police arrested …": where a report was sent from. */
export const isSentFrom = (c: Candidate, tokens: readonly Token[]): boolean => c.first === 0 && dateline(c, tokens)

const dateline = (c: Candidate, tokens: readonly Token[]): boolean => {
  const next = tokens[c.last]
  return (
    next !== undefined &&
    (next.text === '—' || next.text === '–' || next.text === '-' || next.text === ',' || next.text === '(')
  )
}
