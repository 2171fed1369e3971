/**
 * A 104-bit hash of what was taken in so far: two rounds of cyrb53 (bryc, public domain) with different seeds, side by
 * side. Copy it with `slice` to go on from there more than once.
 */
export type Hash = Int32Array

const seeds = [0, 0x9e3779b9]
const start: Hash = Int32Array.from(seeds.flatMap((seed) => [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]))

export const newHash = (text: string): Hash => {
  const hash = start.slice()
  take(hash, `${text}|`)
  return hash
}

/** Takes in a text. Parts of it are best told apart by a mark behind each. */
export const take = (hash: Hash, text: string): void => {
  let a = hash[0]!
  let b = hash[1]!
  let c = hash[2]!
  let d = hash[3]!
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
    c = Math.imul(c ^ code, 2654435761)
    d = Math.imul(d ^ code, 1597334677)
  }
  hash[0] = a
  hash[1] = b
  hash[2] = c
  hash[3] = d
}

/** The hash as 28 hex digits. */
export const hexOf = (hash: Hash): string => half(hash[0]!, hash[1]!) + half(hash[2]!, hash[3]!)

const half = (a: number, b: number): string => {
  const first = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  const second = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909)
  return hex(second & 2097151, 3) + hex(first, 4)
}

const pairs = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'))

/** The last bytes of a number, two digits each. */
const hex = (n: number, bytes: number): string => {
  let text = ''
  for (let shift = 8 * (bytes - 1); shift >= 0; shift -= 8) text += pairs[(n >>> shift) & 255]!
  return text
}
