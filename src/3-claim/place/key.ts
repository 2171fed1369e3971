import type { Token } from '../../2-document/tokens.ts'

/*
 * The key of a name: lower case, without accents, spaces, hyphens and points, so that "Mae Sot" and "Maesot", "O'Smach" and
 * "O-Smach" are one. Keys are hashed (FNV-1a) token by token, without making a string.
 */

/** Where every hash begins. */
export const seed = 0x811c9dc5 | 0

const prime = 0x01000193
const marks = /\p{M}/gu
const odd: Record<string, string> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ə: 'a',
}

/** Latin letters without accents; other scripts from Greek on stay, marks and punctuation do not. */
const plain = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[đøłßæœıðþə]/g, (c) => odd[c] ?? c)

const isKeyCode = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 0x370 && c < 0x2000) || c >= 0x2e80

/** One more character in the hash. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, prime)

/** One more lower-case word in the hash. */
export const mixWord = (hash: number, lower: string): number => {
  let h = hash
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (c >= 0xc0 && c < 0x2000) return mixPlain(hash, plain(lower))
    if (isKeyCode(c)) h = mix(h, c)
  }
  return h
}

const mixPlain = (hash: number, word: string): number => {
  let h = hash
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (isKeyCode(c)) h = mix(h, c)
  }
  return h
}

/** The key of a name as a string. */
export const keyOf = (name: string): string => {
  const lower = name.toLowerCase()
  let word = lower
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (c >= 0xc0 && c < 0x2000) {
      word = plain(lower)
      break
    }
  }
  let key = ''
  let from = 0
  for (let i = 0; i < word.length; i++) {
    if (isKeyCode(word.charCodeAt(i))) continue
    key += word.slice(from, i)
    from = i + 1
  }
  return from === 0 ? word : key + word.slice(from)
}

/** The key of the tokens from `first` up to, not including, `last`. */
export const keyOfTokens = (tokens: readonly Token[], first: number, last: number): string => {
  let key = ''
  for (let i = first; i < last; i++) key += keyOf(tokens[i]!.lower)
  return key
}
