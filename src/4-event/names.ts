import { hash32 } from './minhash.ts'

/** Capitalised words that name nothing in particular. */
const common = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december police officer officers the this that these those there they`.split(/\s+/),
)

const trim = (word: string): string => word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '')

const endsSentence = (word: string): boolean => /[.!?:]["”’)]{0,3}$/.test(word)

const endsName = (word: string): boolean => /[,.;:!?)"”]$/.test(word)

/**
 * The names in a text, as sorted hashes: capitalised words within a sentence, and pairs of them that stand side by side. Rough,
 * but enough to tell whether two reports are about the same people and places. A pair has an odd hash, a single word an even one.
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
    if (capital && !opens && name.length >= 4) names.add((hash32(name) & ~1) >>> 0)
    if (capital && before !== null) names.add((hash32(`${before} ${name}`) | 1) >>> 0)
    before = capital && !endsName(raw) ? name : null
    opens = endsSentence(raw) || word === ''
  }
  return Uint32Array.from(names).sort()
}

/** Shared share of two sorted lists of names, 0 to 1 (cosine of the sets). */
export const sharedNames = (a: Uint32Array, b: Uint32Array): number => {
  if (a.length === 0 || b.length === 0) return 0
  let shared = 0
  for (let left = 0, right = 0; left < a.length && right < b.length; )
    if (a[left] === b[right]) {
      shared++
      left++
      right++
    } else if (a[left]! < b[right]!) left++
    else right++
  return shared / Math.sqrt(a.length * b.length)
}

const SKETCH = 8

const leastUnder = (seed: number, names: Uint32Array): number =>
  names.reduce((least, name) => Math.min(least, Math.imul(name ^ (seed * 0x9e3779b1), 0x85ebca6b) >>> 0), 0xffffffff)

/**
 * A few keys by which reports with many names in common are likely to meet: the least hash under each of eight seeds. Only pairs
 * of words are asked: half the reports of a week say "Chinese", few say "Ebenezer Baptist".
 */
export const nameKeys = (names: Uint32Array): number[] => {
  const pairs = names.filter((name) => (name & 1) === 1)
  return pairs.length < 3 ? [] : Array.from({ length: SKETCH }, (_, seed) => leastUnder(seed, pairs))
}
