import type { Token } from '../../2-document/tokens.ts'
import type { PlaceKind } from '../../model/claim.ts'
import {
  inWords,
  keptNouns,
  localityNouns,
  openers,
  placeSites,
  plainWords,
  prefixNouns,
  provinceNouns,
  siteLinks,
  siteNouns,
} from './en/words.ts'
import { type Entry, mayGoOn, placesAt } from './gazetteer.ts'
import { mixWord, seed } from './key.ts'

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

const longest = 6
const none: readonly Entry[] = []

/** Begins with a capital or is written in a script without case. */
export const isName = (t: Token | undefined): boolean => {
  if (t === undefined) return false
  const c = t.text.charCodeAt(0)
  return (c >= 65 && c <= 90) || (c >= 0xc0 && t.text !== t.lower) || c >= 0x2e80
}

const isHyphen = (t: Token | undefined): boolean => t !== undefined && (t.text === '-' || t.text === '–')
const isNumber = (t: Token | undefined): boolean =>
  t !== undefined && t.text.charCodeAt(0) >= 48 && t.text.charCodeAt(0) <= 57
const isProper = (t: Token | undefined): boolean => isName(t) && !plainWords.has(t)

/** The end of the run of capitalised words that begins at `i`: "Lucky South 99", "Boten-Bohan". */
const runEnd = (tokens: readonly Token[], i: number): number => {
  const sentence = tokens[i]!.sentence
  let last = i + 1
  for (let t = tokens[last]; t && t.sentence === sentence; t = tokens[last]) {
    if (isProper(t)) last++
    else if (
      isHyphen(t) &&
      t.start === tokens[last - 1]!.end &&
      isName(tokens[last + 1]) &&
      tokens[last + 1]!.start === t.end
    )
      last += 2
    else if (isNumber(t) && t.end - t.start <= 3 && siteNouns.has(tokens[last + 1])) last++
    else break
  }
  return last
}

type Known = { last: number; entries: readonly Entry[]; hash: number }

/** The longest name of the gazetteer that begins at `i`. */
const knownAt = (tokens: readonly Token[], i: number): Known | null => {
  const sentence = tokens[i]!.sentence
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
  if (e.short)
    return tokens[first - 1]?.text === ',' && (text.endsWith('.') || (text.length === 2 && text === text.toUpperCase()))
  if (text.length > 4 || text.charCodeAt(0) > 0x2000) return true
  const capitals = text === text.toUpperCase()
  if (text.length === 2 || text.includes('.')) return capitals && (e.listed || text.includes('.'))
  return !capitals || e.listed || tokens[last + 1]?.text === ',' || tokens[last + 1]?.text === '—'
}

const candidate = (
  sort: Candidate['sort'],
  kind: PlaceKind | null,
  rule: string,
  first: number,
  last: number,
  core: number,
  known: { entries: readonly Entry[]; hash: number } | null,
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
    const made = nameAt(tokens, i)
    if (made) {
      found.push(made)
      i = made.last
    } else i++
  }
  return found
}

const nameAt = (tokens: readonly Token[], i: number): Candidate | null => {
  const t = tokens[i]!
  if (prefixNouns.has(t) && isProper(tokens[i + 1])) return prefixed(tokens, i)
  if (!isName(t)) return null
  const known = knownAt(tokens, i)
  const plain = plainWords.has(t)
  if (plain && (!known || known.last < i + 2)) return null
  const end = Math.max(runEnd(tokens, i), known?.last ?? 0)
  const started =
    i > 0 && isProper(tokens[i - 1]) && tokens[i - 1]!.sentence === t.sentence && tokens[i - 1]!.end + 1 >= t.start
  if (!started && !plain) {
    const site = namedSite(tokens, i, end, known)
    if (site) return site
    const unit = adminUnit(tokens, i, end, known)
    if (unit) return unit
  }
  if (!known) return null
  const made = candidate('known', null, 'gazetteer', i, known.last, known.last, known)
  made.before = started
  made.after = isProper(tokens[known.last]) && tokens[known.last]!.sentence === t.sentence
  return made
}

/** "Barangay Anupul", "tambon Mae Ku": the noun counts as part of the name where it has a capital. */
const prefixed = (tokens: readonly Token[], i: number): Candidate | null => {
  const t = tokens[i]!
  if (
    (t.lower === 'ban' || t.lower === 'khan' || t.lower === 'lake' || t.lower === 'mount' || t.lower === 'moo') &&
    !isName(t)
  )
    return null
  const own = knownAt(tokens, i)
  if (own && own.last > i + 1) return null
  const end = runEnd(tokens, i + 1)
  if (t.lower === 'khan' && end - i > 3) return null
  const known = knownAt(tokens, i + 1)
  const site = namedSite(tokens, i, end, null)
  if (site) return site
  const last = end
  return candidate(
    'admin',
    'locality',
    'prefix noun',
    isName(t) ? i : i + 1,
    last,
    last,
    known?.last === last ? known : null,
  )
}

/** A run of capitalised words with a site noun in it or after it: "Big Leaf Building", "the Jinbei compound". */
const namedSite = (tokens: readonly Token[], i: number, end: number, known: Known | null): Candidate | null => {
  const listed = known?.entries.some((e) => e.listed && e.kind === 'site')
  if (listed) return null
  let noun = -1
  for (let k = end - 1; k > i; k--)
    if (siteNouns.has(tokens[k]) && isName(tokens[k])) {
      noun = k
      break
    }
  const inside = noun > 0 && (known === null || known.last <= noun)
  const last = inside ? afterNoun(tokens, noun) : linkedNoun(tokens, end)
  if (last < 0) return null
  const head = tokens[inside ? noun : lastNoun(tokens, last)]!
  const knownCore = known !== null && known.last >= (inside ? noun : end)
  if (head.lower === 'court' && !known) return null
  if (knownCore && !inside && !placeSites.has(head)) return null
  const led = openers.has(tokens[i - 1]) || inWords.has(tokens[i - 1]) || isDirected(tokens[i - 1])
  if (!led && !knownCore && !placeSites.has(head)) return null
  return candidate('site', 'site', 'named site', i, last, known?.last ?? last, known)
}

const isDirected = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'ADP' || t.lower === 'to' || t.lower === 'left')

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
  while (k < end + 3 && siteLinks.has(tokens[k]) && !isName(tokens[k])) k++
  let last = -1
  while (siteNouns.has(tokens[k]) && k < end + 4) last = ++k
  return last
}

const lastNoun = (_tokens: readonly Token[], last: number): number => last - 1

/** "Takeo province", "Koh Thom district", "Tram Kak and Bati districts", "Angeles City". */
const adminUnit = (tokens: readonly Token[], i: number, end: number, known: Known | null): Candidate | null => {
  // The noun may be the last capitalised word of the run: "Bokeo Province".
  for (let k = i + 1; k < end; k++) {
    const t = tokens[k]!
    const province = provinceNouns.has(t)
    if (!province && !localityNouns.has(t)) continue
    if (known && known.last > k) {
      if (known.last > k + 1) return null
      const kind = province ? 'province' : 'locality'
      return candidate('admin', kind, 'name with its noun', i, k + 1, k + 1, known)
    }
    const own = known?.last === k ? known : null
    const last = keptNouns.has(t) || own === null ? k + 1 : k
    return candidate('admin', province ? 'province' : 'locality', 'name with its noun', i, last, k, own)
  }
  const noun = tokens[end]
  const single = noun && noun.sentence === tokens[i]!.sentence && !isName(noun)
  if (!single) return null
  const province = provinceNouns.has(noun)
  const unit = province || localityNouns.has(noun) ? noun : sharedNoun(tokens, end)
  if (!unit) return null
  if (known && known.last < end) return null
  const shared = unit !== noun
  if (shared && known?.entries.some((e) => e.kind === 'country')) return null
  return candidate(
    'admin',
    provinceNouns.has(unit) ? 'province' : 'locality',
    shared ? 'names that share a noun' : 'name with its noun',
    i,
    end,
    end,
    known,
  )
}

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
    if (noun && !isName(noun) && noun.lower.endsWith('s') && (provinceNouns.has(noun) || localityNouns.has(noun)))
      return noun
  }
  return null
}
