import type { Token } from '../../2-document/tokens.ts'
import type { PlaceKind } from '../../model/claim.ts'
import {
  breakers,
  callWords,
  directions,
  genericSites,
  inWords,
  localityNouns,
  neverAlone,
  numberedRoads,
  placeWords,
  prefixNouns,
  siteNouns,
  spoken,
} from './en/words.ts'
import { type Entry, mayGoOn, placesAt } from './gazetteer.ts'
import { mixWord, seed } from './key.ts'
import { adminUnit, namedSite } from './nouns.ts'

/** A stretch of text that may name a place. */
export type Candidate = {
  first: number
  last: number
  /** The token after the name without the nouns behind it. */
  core: number
  /** The hash of that name's key. */
  hash: number
  entries: readonly Entry[]
  sort: 'known' | 'admin' | 'site' | 'described'
  /** Said by a noun ("province", "village", "casino"), null where only the gazetteer can say. */
  kind: PlaceKind | null
  rule: string
  /** Other capitalised words stand right before or after it. */
  before: boolean
  after: boolean
  /** The one of `entries` it is taken for, once that is decided; null where no list knows it. */
  entry: Entry | null
}

/** What the gazetteer has for the longest name that begins at a token. */
export type Known = { last: number; entries: readonly Entry[]; hash: number }

const longest = 6
const none: readonly Entry[] = []

/** Begins with a capital or is written in a script without case. */
export const isName = (t: Token | undefined): boolean => {
  if (t === undefined) return false
  const c = t.text.charCodeAt(0)
  return (c >= 65 && c <= 90) || (c >= 0xc0 && t.text !== t.lower) || c >= 0x2e80
}

export const isHyphen = (t: Token | undefined): boolean => t !== undefined && (t.text === '-' || t.text === '–')
export const isNumber = (t: Token | undefined): boolean =>
  t !== undefined && t.text.charCodeAt(0) >= 48 && t.text.charCodeAt(0) <= 57
export const isProper = (t: Token | undefined): boolean => isName(t) && !breakers.has(t)

/** The end of the run of capitalised words that begins at `i`: "Lucky South 99", "Boten-Bohan". */
export const runEnd = (tokens: readonly Token[], i: number): number => {
  const { sentence } = tokens[i]!
  let last = i + 1
  for (let t = tokens[last]; t && t.sentence === sentence; t = tokens[last]) {
    const next = tokens[last + 1]
    if (isProper(t)) last++
    else if (isHyphen(t) && t.start === tokens[last - 1]!.end && isName(next) && next!.start === t.end) last += 2
    else if (isNumber(t) && t.end - t.start <= 3 && siteNouns.has(next)) last++
    else break
  }
  return last
}

/** The longest name of the gazetteer that begins at `i`. */
export const knownAt = (tokens: readonly Token[], i: number): Known | null => {
  const { sentence } = tokens[i]!
  let hash = seed
  let found: Known | null = null
  for (let k = i; k < i + longest; k++) {
    const t = tokens[k]
    if (!t || t.sentence !== sentence) break
    hash = mixWord(hash, t.lower)
    if (t.pos === 'PUNCT') {
      if (isHyphen(t) || t.text === "'" || t.text === '’') continue
      break
    }
    let entries = placesAt(hash, tokens, i, k + 1)
    if (entries && !isName(t) && !isNumber(t)) entries = entries.filter((e) => e.listed)
    if (entries && entries.length > 0) entries = entries.filter((e) => fits(e, tokens, i, k))
    if (entries && entries.length > 0) found = { last: k + 1, entries, hash }
    if (!mayGoOn(hash)) break
  }
  return found
}

/** Abbreviations only after a comma, with their point or in capitals; "US", never "us" or "Us". */
const fits = (e: Entry, tokens: readonly Token[], first: number, last: number): boolean => {
  if (first !== last) return true
  const { text } = tokens[first]!
  const next = tokens[last + 1]
  const capitals = text === text.toUpperCase()
  if (e.short)
    return (
      tokens[first - 1]?.text === ',' && (text.endsWith('.') || next?.text === '.' || (text.length === 2 && capitals))
    )
  if (text.length > 4 || text.charCodeAt(0) > 0x2000) return true
  if (text.length === 2 || text.includes('.')) return capitals && (e.listed || text.includes('.'))
  return !capitals || e.listed || next?.text === ',' || next?.text === '—'
}

export const candidate = (
  sort: Candidate['sort'],
  kind: PlaceKind | null,
  rule: string,
  first: number,
  last: number,
  core: number,
  known: Known | null,
): Candidate => ({
  first,
  last,
  core,
  hash: known?.hash ?? 0,
  entries: known?.entries ?? none,
  sort,
  kind,
  rule,
  before: false,
  after: false,
  entry: null,
})

/** All stretches of a text that may name a place, in order, not overlapping. */
export const findNames = (tokens: readonly Token[]): Candidate[] => {
  const found: Candidate[] = []
  let i = 0
  while (i < tokens.length) {
    const made = nameAt(tokens, i) ?? listed(tokens, i, found.at(-1))
    if (made) {
      found.push(made)
      i = made.last
    } else i++
  }
  return found
}

const unknownRule = 'unknown name after a preposition'

/** "in Hanwella, Navinna and Madiwela": a list goes on after a place with names that no list has. */
const listed = (tokens: readonly Token[], i: number, previous: Candidate | undefined): Candidate | null => {
  if (!previous || previous.last !== i - 1 || !isProper(tokens[i])) return null
  const joint = tokens[i - 1]!
  if (joint.lower !== 'and' && joint.text !== ',') return null
  const end = runEnd(tokens, i)
  if (joint.text === ',' && tokens[end]?.lower !== 'and') return null
  const led = previous.rule === unknownRule || inWords.has(tokens[previous.first - 1])
  return led && tokens[i]!.sentence === joint.sentence && isUnheardOf(tokens, i, end)
    ? candidate('admin', 'locality', unknownRule, i, end, end, null)
    : null
}

const nameAt = (tokens: readonly Token[], i: number): Candidate | null => {
  const t = tokens[i]!
  if (prefixNouns.has(t) && isProper(tokens[i + 1])) {
    const made = prefixed(tokens, i)
    if (made) return made
  }
  if (!isName(t)) return null
  if (numberedRoads.has(t) && isNumber(tokens[i + 1]))
    return candidate('site', 'site', 'numbered road', i, i + 2, i + 2, null)
  const known = knownAt(tokens, i)
  const breaks = breakers.has(t)
  if (known === null && breaks) return null
  if (
    known !== null &&
    known.last === i + 1 &&
    (breaks || neverAlone.has(t)) &&
    !(known.entries[0]!.listed && t.text !== t.lower && t.text === t.text.toUpperCase())
  ) {
    if (breaks) return null
    return inRun(tokens, i, null)
  }
  return breaks ? alone(tokens, i, known!) : inRun(tokens, i, known)
}

/** A name in its run of capitalised words: the nouns in and behind the run may say what it is. */
const inRun = (tokens: readonly Token[], i: number, known: Known | null): Candidate | null => {
  const t = tokens[i]!
  const previous = tokens[i - 1]
  const started =
    previous !== undefined && previous.sentence === t.sentence && isProper(previous) && !directions.has(previous)
  if (!started) {
    const end = Math.max(runEnd(tokens, i), known?.last ?? 0)
    const made =
      namedSite(tokens, i, end, known) ??
      adminUnit(tokens, i, end, known) ??
      (known === null || known.last < end ? introduced(tokens, i, end) : null)
    if (made) return made
  }
  if (!known) return null
  const made = alone(tokens, i, known)
  made.before = started
  made.after = isProper(tokens[known.last]) && tokens[known.last]!.sentence === t.sentence
  return made
}

const alone = (tokens: readonly Token[], i: number, known: Known): Candidate =>
  candidate('known', null, tokens[i] ? 'gazetteer' : '', i, known.last, known.last, known)

/** Prefix nouns that are also words or names of people: only after a preposition or a comma. */
const doubtful = new Set(['ban', 'khan', 'moo', 'phum', 'lake', 'mount', 'jalan'])

/** "Barangay Anupul", "tambon Mae Ku": the noun counts as part of the name where it has a capital. */
const prefixed = (tokens: readonly Token[], i: number): Candidate | null => {
  const t = tokens[i]!
  const previous = tokens[i - 1]
  if (doubtful.has(t.lower) && !(isName(t) && (previous?.pos === 'ADP' || previous?.text === ','))) return null
  const own = knownAt(tokens, i)
  if (own && own.last > i + 1) return null
  const last = runEnd(tokens, i + 1)
  const site = namedSite(tokens, i, last, null)
  if (site) return site
  const known = knownAt(tokens, i + 1)
  const first = isName(t) ? i : i + 1
  return candidate('admin', 'locality', 'prefix noun', first, last, last, known?.last === last ? known : null)
}

/** Names that no list of any kind has, and that do not modify what follows. */
const isUnheardOf = (tokens: readonly Token[], i: number, end: number): boolean => {
  if (end - i > 3 || spoken.has(tokens[i])) return false
  for (let k = i; k < end; k++)
    if (tokens[k]!.word !== 0 || tokens[k]!.pos !== 'PROPN' || tokens[k]!.text === tokens[k]!.text.toUpperCase())
      return false
  const next = tokens[end]
  return !next || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'CCONJ' || next.pos === 'ADV'
}

/** A name that no list has, where the words before it say that it is a place: "a place known as X", "in X, Lima". */
const introduced = (tokens: readonly Token[], i: number, end: number): Candidate | null => {
  const previous = tokens[i - 1]
  if (!previous || previous.sentence !== tokens[i]!.sentence) return null
  const known = previous.lower === 'as' && tokens[i - 2]?.lower === 'known'
  if (known || callWords.has(previous)) {
    const noun = tokens[known ? i - 3 : i - 2]
    if (placeWords.has(noun) || genericSites.has(noun))
      return candidate('site', 'site', 'name that is introduced', i, end, end, null)
    return localityNouns.has(noun) ? candidate('admin', 'locality', 'name that is introduced', i, end, end, null) : null
  }
  if (inWords.has(previous) && isUnheardOf(tokens, i, end))
    return candidate('admin', 'locality', unknownRule, i, end, end, null)
  if (!inWords.has(previous) || tokens[end]?.text !== ',' || !isName(tokens[end + 1]) || end - i > 3) return null
  const outer = knownAt(tokens, end + 1)
  const fits = outer?.entries.some((e) => !e.adjective && (e.listed || e.kind === 'province' || e.size >= 1000))
  return fits ? candidate('admin', 'locality', 'name before what it lies in', i, end, end, null) : null
}
