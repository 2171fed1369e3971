import type { Token } from '../../2-document/tokens.ts'
import type { PlaceMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { agentVerbs, betweenWords, enforcers, localityNouns, provinceNouns, seated } from './en/words.ts'
import { isHeading, paragraphStart } from './heading.ts'
import { located } from './located.ts'
import { isSecondOfTwo, mainCountryOf } from './main-country.ts'
import { ruleShared } from './nouns.ts'
import { isOfShelter, isPromised } from './other-scenes.ts'

const describedRule = 'described site'

/**
 * A place that no list knows lies where the one named beside it lies. Else, where it is only described, it lies where the
 * text was just before; where it has a name of its own, where the text mostly is.
 */
export const placeUnknown = (
  mentions: readonly PlaceMention[],
  tokens: readonly Token[],
  title: string | null,
): PlaceMention[] => {
  const main = mainCountryOf(mentions, tokens, title)
  const placed = [...mentions]
  placeBeside(placed, tokens)
  for (const described of [false, true])
    for (let n = 0; n < placed.length; n++) {
      const m = placed[n]!
      if (m.country !== null || m.kind === 'region' || m.kind === 'country') continue
      if ((m.rule === describedRule) === described) placed[n] = placeOne(placed, n, tokens, main)
    }
  return placed
}

/** "Sunflower Park in Myanmar. … in Sunflower Park": a name that is placed once is placed wherever it stands. */
const placeBeside = (placed: PlaceMention[], tokens: readonly Token[]): void => {
  for (let n = 0; n < placed.length; n++) {
    const { name, country, kind, rule } = placed[n]!
    if (country !== null || kind === 'region' || kind === 'country' || rule === describedRule) continue
    if (!placed.some((o, k) => k !== n && o.name === name)) continue
    const beside = besideOf(placed, n, tokens)
    if (!beside) continue
    for (let k = 0; k < placed.length; k++) {
      const other = placed[k]!
      if (other.name !== name || other.country !== null || besideOf(placed, k, tokens)) continue
      placed[k] = located(other, beside.country, containers(beside, other))
    }
  }
}

const containers = (host: PlaceMention, m: PlaceMention): PlaceMention['within'] =>
  host.kind !== 'site' && (host.kind !== 'locality' || m.kind === 'site')
    ? [{ name: host.name, kind: host.kind, country: host.country }, ...host.within]
    : host.within

const placeOne = (
  mentions: readonly PlaceMention[],
  n: number,
  tokens: readonly Token[],
  main: string | null,
): PlaceMention => {
  const m = mentions[n]!
  const beside = besideOf(mentions, n, tokens)
  const near = beside ? null : nearOf(mentions, n, tokens)
  if (near) return located(m, near.country, near.within)
  const doer = beside
    ? null
    : (doerBefore(mentions, n, tokens) ?? actorBefore(mentions, n, tokens) ?? datelineBefore(mentions, n, tokens))
  // "Milimani Law Courts": a court by its own name may be far from the town told of before.
  const host = beside ?? (doer === null && !m.name.endsWith(' Courts') ? toldBefore(mentions, n, tokens, main) : null)
  if (!host) return located(m, doer ?? main, m.within)
  // "King Shaka International Airport" may be far from the town told of before.
  const isFar = host !== beside && m.name.endsWith(' Airport')
  return located(m, host.country, isFar ? m.within : containers(host, m))
}

/**
 * "ULAANBAATAR — Police held them at a resort in Terelj", "NIGERIA. The court remanded 15 caught in Victoria Island.": where a report
 * was sent from or what its paragraph is about, while it names no other place.
 */
const datelineBefore = (mentions: readonly PlaceMention[], n: number, tokens: readonly Token[]): string | null => {
  const { first: at } = mentions[n]!
  const from = paragraphStart(tokens, at)
  for (let k = n - 1; k >= 0 && mentions[k]!.first >= from; k--) {
    const { dateline, stands, rule, country, first, last } = mentions[k]!
    if (tokens[first]!.sentence !== tokens[at]!.sentence) return isHeading(tokens, first, last) ? country : null
    if (dateline) return country
    if (stands && rule !== describedRule) return null
  }
  return null
}

/** "Vietnam wants the return of 23 who were freed from a resort": from one abroad. */
const wishing = wordSet(
  `want wants wanted seek seeks sought ask asks asked demand demands demanded urge urges urged request requests requested await awaits
   awaited welcome welcomes welcomed thank thanks thanked hope hopes hoped`,
)

/** "Ghana freed them from a hostel": a country that acts does so at home, where no other place is named since. */
const actorBefore = (mentions: readonly PlaceMention[], n: number, tokens: readonly Token[]): string | null => {
  const other = mentions[n - 1]
  if (!other?.stands || other.kind !== 'country' || other.way !== null) return null
  if (wishing.has(tokens[other.last]) || (!other.agent && tokens[other.last]?.pos !== 'VERB')) return null
  return tokens[other.first]!.sentence === tokens[mentions[n]!.first]!.sentence ? other.country : null
}

const besideOf = (mentions: readonly PlaceMention[], n: number, tokens: readonly Token[]): PlaceMention | null => {
  const m = mentions[n]!
  // "K99, located in Village 2, Sangkat 4, Sihanoukville": over other places that no list knows.
  const shared = m.rule === ruleShared
  for (let k = n + 1, from = m.last; k < mentions.length && isLinked(from, mentions[k]!.first, tokens, shared); k++) {
    if (mentions[k]!.country) return isOfBorder(mentions[k]!, tokens) ? null : mentions[k]!
    from = mentions[k]!.last
  }
  const before = mentions[n - 1]
  if (before?.country && isWhere(before.last, tokens) && tokens[before.first]!.sentence === tokens[m.first]!.sentence)
    return before
  // "Thailand's Immigration Detention Centre"
  const owns = before?.last === m.first - 1 && possessives.has(tokens[before.last]!.lower)
  const reaches = before?.stands || owns ? 2 : 0
  const adjoins = before?.country && m.first - before.last <= reaches
  return adjoins && tokens[before.first]!.sentence === tokens[m.first]!.sentence ? before : null
}

const possessives = new Set(["'s", '’s'])

/** "a hub on the Thai border": on either side of it. */
const isOfBorder = ({ kind, last }: PlaceMention, tokens: readonly Token[]): boolean =>
  kind === 'country' && tokens[last]?.lower === 'border' && tokens[last + 1]?.pos !== 'NOUN'

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
    if (other.country === null || !other.stands || other.way !== 'at') continue
    if (isSeat(other, tokens) || isPromised(tokens, other.first) || isOfShelter(tokens, other.first)) continue
    const isBeside = tokens[other.first]!.sentence === sentence && other.kind !== 'country'
    return rule === describedRule || isBeside || other.country === main ? other : null
  }
  return null
}

/**
 * "their embassy in Bangkok", "a think tank in Manila": where a body sits, not where anything happened; nor is where somebody is
 * wanted. "Authorities in Bavet detained" is.
 */
const isSeat = ({ first, last }: PlaceMention, tokens: readonly Token[]): boolean => {
  if (tokens[first - 1]?.lower !== 'in') return false
  const noun = tokens[first - 2]
  if (enforcers.has(noun) && tokens[last]?.pos === 'VERB' && !agentVerbs.has(tokens[last])) return false
  return seated.has(noun) || noun?.lower === 'wanted'
}

/** "Cambodian police raided a hotel": they act in their own country. */
const doerBefore = (mentions: readonly PlaceMention[], n: number, tokens: readonly Token[]): string | null => {
  const { sentence } = tokens[mentions[n]!.first]!
  for (let k = n - 1; k >= 0 && tokens[mentions[k]!.first]!.sentence === sentence; k--) {
    const { stands, country, first, last } = mentions[k]!
    if (stands || country === null || !enforcers.has(tokens[last])) continue
    // "Cambodian-Chinese police": one of the two is abroad, and the words do not say which.
    return mentions[k - 1]?.last === first - 1 && isSecondOfTwo(tokens, first) ? null : country
  }
  return null
}

/** ", located in Village 2, Sangkat 4, Sihanoukville" */
const farthest = 10
const leading = new Set(['located', 'situated', 'called', 'named'])

/** "a fraud centre near Myawaddy": not far from a town is in its country; from a country or a border it may be on either side. */
const nearing = wordSet('near outside around beside')

const nearOf = (mentions: readonly PlaceMention[], n: number, tokens: readonly Token[]): PlaceMention | null => {
  const { last } = mentions[n]!
  const other = mentions[n + 1]
  if (!nearing.has(tokens[last]) || !other?.country || !other.stands || other.kind === 'country') return null
  return other.first === last + 1 || isLinked(last + 1, other.first, tokens) ? other : null
}

/** Only prepositions, commas and nouns such as "the border town of" from one name to the next; "Sadung and Kan Paik Ti townships of Kachin". */
const isLinked = (from: number, to: number, tokens: readonly Token[], shared = false): boolean => {
  if (to - from > farthest || to === from || tokens[from]!.sentence !== tokens[to]!.sentence) return false
  for (let k = from; k < to; k++) {
    const t = tokens[k]!
    if (
      t.text !== ',' &&
      t.text !== '(' &&
      !(shared && (t.lower === 'and' || localityNouns.has(t) || provinceNouns.has(t))) &&
      t.lower !== 'in' &&
      t.lower !== 'at' &&
      t.lower !== 'on' &&
      !betweenWords.has(t) &&
      !leading.has(t.lower) &&
      !(t.pos === 'NUM' && betweenWords.has(tokens[k - 1]))
    )
      return false
  }
  return true
}
