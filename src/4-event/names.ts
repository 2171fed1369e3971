import { isEnglishWord } from '../2-document/wink/read.ts'
import { hash32 } from './minhash.ts'

/** Capitalised words that name nothing in particular. */
const common = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december police officer officers the this that these those there they`.split(/\s+/),
)

/**
 * How much a name in common tells, written into the last bits of its hash: words that English has ("County Hospital", "Crime
 * Stoppers") stand in reports of all kinds, others in few.
 */
const PAIR = 1
const bits = { common: 0, half: 2, rare: 4 } as const
const MASK = 7
/** By those bits. */
const weights = Float64Array.from({ length: MASK + 1 }, (_, mark) => (mark >= 4 ? 1 : mark >= 2 ? 0.5 : 0.1))

const marked = (text: string, mark: number): number => ((hash32(text) & ~MASK) | mark) >>> 0

const singleMark = (name: string): number => (isEnglishWord(name) ? bits.common : bits.rare)

const pairMark = (first: string, second: string): number => {
  const known = Number(isEnglishWord(first)) + Number(isEnglishWord(second))
  return PAIR | (known === 2 ? bits.common : known === 1 ? bits.half : bits.rare)
}

/** What else tells one occurrence from another: how old somebody is, the time of day, the number of a block of houses. */
const particulars = [
  { pattern: /\b(\d{1,2})[- ]years?[- ]old\b/g, kind: 'age', mark: bits.half },
  { pattern: /\p{Lu}\p{L}+, (\d{1,2})(?=[,.;]| of | and )/gu, kind: 'age', mark: bits.half },
  { pattern: /\b(\d{1,2}:\d\d) ?[ap]\b/g, kind: 'time', mark: bits.rare },
  { pattern: /\b(\d{2,5})[- ](?:hundred )?block\b/g, kind: 'block', mark: bits.rare },
] as const

const trim = (word: string): string => word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '')

const endsSentence = (word: string): boolean => /[.!?:]["”’)]{0,3}$/.test(word)

const endsName = (word: string): boolean => /[,.;:!?)"”]$/.test(word)

/**
 * The names in a text, as sorted hashes: capitalised words within a sentence, and pairs of them that stand side by side; beside
 * them ages, times of day and numbers of blocks. Rough, but enough to tell whether two reports are about the same people and
 * places.
 */
export const namesIn = (text: string): Uint32Array => {
  const names = new Set<number>()
  let before: string | null = null
  let opens = true
  for (const raw of text.split(/\s+/)) {
    const word = trim(raw)
    const name = word.toLowerCase().replace(/['’]s$/, '')
    const capital =
      /^\p{Lu}/u.test(word) && !(opens && word.length > 4 && word === word.toUpperCase()) && !common.has(name)
    if (capital && !opens && name.length >= 4) names.add(marked(name, singleMark(name)))
    if (capital && before !== null) names.add(marked(`${before} ${name}`, pairMark(before, name)))
    before = capital && !endsName(raw) ? name : null
    opens = endsSentence(raw) || word === ''
  }
  for (const { pattern, kind, mark } of particulars)
    for (const [, value] of text.matchAll(pattern)) names.add(marked(`${kind} ${value}`, mark))
  return Uint32Array.from(names).sort()
}

/** How much one name tells. */
export const nameWeight = (name: number): number => weights[name & MASK]!

/** How much some names tell together. */
export const namesWeight = (names: Uint32Array): number => {
  let sum = 0
  for (let at = 0; at < names.length; at++) sum += nameWeight(names[at]!)
  return sum
}

/** Added to what a report names, so that two of three names in a short one are not taken for two thirds of a long one. */
const LEAST = 5

/** One town in common is no likeness of names. */
const FEW = 2

/** How much of what the shorter of two sorted lists of names tells stands in the other, 0 to 1; 0 where it is little. */
export const sharedNames = (a: Uint32Array, b: Uint32Array): number => {
  let shared = 0
  for (let left = 0, right = 0; left < a.length && right < b.length; )
    if (a[left] === b[right]) {
      shared += nameWeight(a[left]!)
      left++
      right++
    } else if (a[left]! < b[right]!) left++
    else right++
  return shared < FEW ? 0 : shareOf(shared, namesWeight(a), namesWeight(b))
}

/** What share of what the shorter of two lists of names tells stands in the other as well. */
export const shareOf = (shared: number, a: number, b: number): number =>
  shared < FEW ? 0 : shared / (Math.min(a, b) + LEAST)

const SKETCH = 24

const mix = (name: number): number => Math.imul(name ^ (name >>> 15), 0x85ebca6b) >>> 0

/**
 * A few keys by which reports with many names in common are likely to meet: the first of its names in an order that is the same
 * for all reports. Only pairs of words that English does not have are asked: half the reports of a week say "Chinese", few say
 * "Ebenezer Baptist".
 */
export const nameKeys = (names: Uint32Array): number[] => {
  const pairs = names.filter((name) => (name & PAIR) !== 0 && (name & MASK) > PAIR)
  return pairs.length < 3 ? [] : [...pairs].sort((a, b) => mix(a) - mix(b)).slice(0, SKETCH)
}

/** Of how many names pairs are made. */
const PAIRED = 12

/**
 * Pairs of a few names and particulars, by which reports that lie far apart in time are likely to meet where they share many.
 * One name alone would bring together whatever years of reports tell of a town.
 */
export const namePairs = (names: Uint32Array): [number, number][] => {
  const few = [...names.filter((name) => weights[name & MASK]! >= 0.5)].sort((a, b) => mix(a) - mix(b)).slice(0, PAIRED)
  const ordered = few.sort((a, b) => a - b)
  return ordered.flatMap((name, at) => ordered.slice(at + 1).map((other): [number, number] => [name, other]))
}
