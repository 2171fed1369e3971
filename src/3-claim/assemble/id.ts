/**
 * A 104-bit hash of what was taken in so far: two rounds of cyrb53 (bryc, public domain) with different seeds, side by
 * side. Copy it with `slice` to go on from there more than once.
 */
export type Hash = Int32Array

const seeds = [0, 0x9e3779b9]
const start: Hash = Int32Array.from(seeds.flatMap((seed) => [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]))

export const newHash = (text: string): Hash => {
  const hash = start.slice()
  note(text)
  takeNoted(hash)
  return hash
}

/** What is to be taken in next, letter by letter: a text put together from its parts would be thrown away at once. */
let letters = new Uint16Array(1 << 10)
let noted = 0
const mark = '|'.charCodeAt(0)

/** By itself, for texts are kept in many ways inside V8: looked up in a text, it is looked for anew for each letter. */
const { charCodeAt } = String.prototype

/** Notes a part of what is to be taken in, with a mark behind it that tells it from the next. */
export const note = (part: string): void => {
  const { length } = part
  while (noted + length >= letters.length) {
    const longer = new Uint16Array(letters.length * 2)
    longer.set(letters)
    letters = longer
  }
  for (let i = 0; i < length; i++) letters[noted + i] = charCodeAt.call(part, i)
  letters[noted + length] = mark
  noted += length + 1
}

/** Notes what is no text as it is printed. */
export const noteValue = (part: string | number | boolean | null | undefined): void =>
  note(typeof part === 'string' ? part : String(part))

/** Takes in all that was noted. */
export const takeNoted = (hash: Hash): void => {
  let a = hash[0]!
  let b = hash[1]!
  let c = hash[2]!
  let d = hash[3]!
  for (let i = 0; i < noted; i++) {
    const code = letters[i]!
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
    c = Math.imul(c ^ code, 2654435761)
    d = Math.imul(d ^ code, 1597334677)
  }
  hash[0] = a
  hash[1] = b
  hash[2] = c
  hash[3] = d
  noted = 0
}

/** The hash as 28 hex digits. */
export const hexOf = (hash: Hash): string => half(hash[0]!, hash[1]!) + half(hash[2]!, hash[3]!)

const half = (a: number, b: number): string => {
  const first = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  const second = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909)
  return sixDigits(second & 2097151) + sixDigits(first >>> 8) + pairs[first & 255]!
}

const digits = (count: number): string[] =>
  Array.from({ length: 16 ** count }, (_, n) => n.toString(16).padStart(count, '0'))
const pairs = digits(2)
const threes = digits(3)

const sixDigits = (n: number): string => threes[n >>> 12]! + threes[n & 4095]!
