import { plain } from './words.ts'

const SIZE = 32
const ROWS = 4
const SHINGLE = 4

/** FNV-1a over UTF-16 units. */
export const hash32 = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Murmur3's finaliser: spreads one hash into many by a seed. */
const mix = (hash: number, seed: number): number => {
  let h = Math.imul(hash ^ seed, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const seeds = Uint32Array.from({ length: SIZE }, (_, index) => mix(index + 1, 0x9e3779b9))

/** Least hash of a text's four-word shingles under each of 32 seeds (Broder 1997); null for a text too short to compare. */
export const signatureOf = (text: string): Uint32Array | null => {
  const words = plain(text).split(' ')
  if (words.length < 12) return null
  const hashes = words.map(hash32)
  const least = new Uint32Array(SIZE).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0
    for (let next = 0; next < SHINGLE; next++) shingle = mix(shingle ^ hashes[at + next]!, next + 1)
    for (let index = 0; index < SIZE; index++) {
      const value = mix(shingle, seeds[index]!)
      if (value < least[index]!) least[index] = value
    }
  }
  return least
}

/** Estimated share of shingles that two texts have in common, 0 to 1. */
export const likeness = (a: Uint32Array | null, b: Uint32Array | null): number => {
  if (a === null || b === null) return 0
  let same = 0
  for (let index = 0; index < SIZE; index++) if (a[index] === b[index]) same++
  return same / SIZE
}

/** One key a band of four rows: texts that share half their shingles meet in at least one of eight with 40 %, at 0.8 with 98 %. */
export const bandsOf = (signature: Uint32Array | null): string[] => {
  if (signature === null) return []
  const keys: string[] = []
  for (let at = 0; at < SIZE; at += ROWS) keys.push(`text:${at}:${signature.slice(at, at + ROWS).join('.')}`)
  return keys
}
