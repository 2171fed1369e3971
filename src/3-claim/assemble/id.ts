/** A 104-bit hash of a text, hex: two rounds of cyrb53 (bryc, public domain) with different seeds. */
export const hashOf = (text: string): string => half(text, 0) + half(text, 0x9e3779b9)

const half = (text: string, seed: number): string => {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 2654435761)
    b = Math.imul(b ^ c, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return hex(2097151 & b, 6) + hex(a >>> 0, 8)
}

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0')
