/**
 * A 104-bit hash of what was taken in so far: two rounds of cyrb53 (bryc, public domain) with different seeds, side by
 * side. Copy it with `slice` to go on from there more than once.
 */
export type Hash = Int32Array

const seeds = [0, 0x9e3779b9]

export const newHash = (text: string): Hash => {
  const hash = Int32Array.from(seeds.flatMap((seed) => [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]))
  take(hash, text)
  return hash
}

const mark = '|'.charCodeAt(0)

/** Takes in a text, with a mark behind it that tells it apart from the next. */
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
  hash[0] = Math.imul(a ^ mark, 2654435761)
  hash[1] = Math.imul(b ^ mark, 1597334677)
  hash[2] = Math.imul(c ^ mark, 2654435761)
  hash[3] = Math.imul(d ^ mark, 1597334677)
}

const bytes = Buffer.alloc(14)

/** The hash as 28 hex digits. */
export const hexOf = (hash: Hash): string => {
  writeHalf(hash[0]!, hash[1]!, 0)
  writeHalf(hash[2]!, hash[3]!, 7)
  return bytes.toString('hex')
}

const writeHalf = (a: number, b: number, at: number): void => {
  const first = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  const second = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909)
  bytes.writeUIntBE(second & 2097151, at, 3)
  bytes.writeInt32BE(first, at + 3)
}
