/** A 104-bit hash of a text, hex: two rounds of cyrb53 (bryc, public domain) with different seeds, in one pass. */
export const hashOf = (text: string): string => {
  let a = 0xdeadbeef | 0
  let b = 0x41c6ce57
  let c = 0xdeadbeef ^ otherSeed
  let d = 0x41c6ce57 ^ otherSeed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
    c = Math.imul(c ^ code, 2654435761)
    d = Math.imul(d ^ code, 1597334677)
  }
  return half(a, b) + half(c, d)
}

const otherSeed = 0x9e3779b9

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
