import type { Token } from '../../2-document/tokens.ts'
import type { TextWord } from '../../2-document/vocabulary.ts'
import type { PlaceKind } from '../../model/claim.ts'
import { breakers, hyphenated, localityNouns, siteNouns } from './en/words.ts'
import { type Entry, mayGoOn, placesAt } from './gazetteer.ts'
import { isHeading } from './heading.ts'
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

/** What the gazetteer has for the longest name that begins at a token. */
export type Known = { last: number; entries: readonly Entry[]; hash: number }

const longest = 6
const none: readonly Entry[] = []

/** Begins with a capital or is written in a script without case. */
export const isName = (t: TextWord | undefined): boolean => {
  if (t === undefined) return false
  const c = t.text.charCodeAt(0)
  return (c >= 65 && c <= 90) || (c >= 0xc0 && t.text !== t.lower) || c >= 0x2e80
}

/** Holds no small letter; most words have one in second place. */
export const isCapitals = (text: string): boolean => {
  const second = text.charCodeAt(1)
  return !(second >= 97 && second <= 122) && text === text.toUpperCase()
}

export const isHyphen = (t: Token | undefined): boolean => t !== undefined && (t.text === '-' || t.text === '–')
export const isNumber = (t: Token | undefined): boolean =>
  t !== undefined && t.text.charCodeAt(0) >= 48 && t.text.charCodeAt(0) <= 57
export const isProper = (t: Token | undefined): boolean => isName(t) && !breakers.has(t)

/** The end of the run of capitalised words that begins at `i`: "Lucky South 99", "Boten-Bohan", "Baliley 2" before "village". */
export const runEnd = (tokens: readonly Token[], i: number): number => {
  const { sentence } = tokens[i]!
  let last = i + 1
  for (let t = tokens[last]; t && t.sentence === sentence; t = tokens[last]) {
    const next = tokens[last + 1]
    if (isProper(t)) last++
    else if (isHyphen(t) && t.start === tokens[last - 1]!.end && isName(next) && next!.start === t.end) last += 2
    else if (isNumber(t) && t.end - t.start <= 3 && (siteNouns.has(next) || isUnit(next))) last++
    else break
  }
  return last
}

const isUnit = (t: Token | undefined): boolean => localityNouns.has(t) && !t!.lower.endsWith('s')

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
    if (entries && !isName(t) && !isNumber(t)) entries = entries.filter(isListed)
    if (entries && k === i && entries.length > 0) entries = fitting(entries, tokens, i)
    if (k > i && entries && goesOn(tokens, k)) entries = null
    if (entries && entries.length > 0) found = { last: k + 1, entries, hash }
    if (!mayGoOn(hash)) break
  }
  return found
}

const isListed = (e: Entry): boolean => e.listed

/** Mostly all fit. */
const fitting = (entries: Entry[], tokens: readonly Token[], at: number): Entry[] => {
  let fit = 0
  for (const e of entries) if (fits(e, tokens, at)) entries[fit++] = e
  entries.length = fit
  return entries
}

/** "Ban Ki-moon": the name goes on after a hyphen. */
const goesOn = (tokens: readonly Token[], k: number): boolean => {
  const hyphen = tokens[k + 1]
  const rest = tokens[k + 2]
  if (!isHyphen(hyphen) || hyphen!.start !== tokens[k]!.end || rest?.start !== hyphen!.end) return false
  return !isName(rest) && !hyphenated.has(rest)
}

/** Abbreviations only after a comma, with their point or in capitals; "US", never "us" or "Us". */
const fits = (e: Entry, tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at]!
  const next = tokens[at + 1]
  if (!e.short && (text.length > 4 || text.charCodeAt(0) > 0x2000)) return true
  const capitals = isCapitals(text)
  if (e.short)
    return tokens[at - 1]?.text === ',' && (text.endsWith('.') || next?.text === '.' || (text.length === 2 && capitals))
  if (text.length === 2 || text.includes('.')) return capitals && (e.listed || text.includes('.'))
  return !capitals || e.listed || next?.text === ',' || next?.text === '—' || isHeading(tokens, at, at + 1)
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
