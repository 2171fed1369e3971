import type { Token } from '../../../2-document/tokens.ts'
import { isDigit } from '../../digit.ts'
import { w, wordOf } from './words.ts'

/** The value of a token of one to four digits, or -1. */
export const digits = (token: Token | undefined): number => {
  if (token === undefined) return -1
  const { text } = token
  if (text.length > 4) return -1
  let n = 0
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k)
    if (!isDigit(code)) return -1
    n = n * 10 + code - 48
  }
  return n
}

/** "22nd" as 22, or -1. */
const digitOrdinal = (token: Token): number => {
  const { lower } = token
  const at = lower.length - 2
  if (at < 1 || at > 2 || !isDigit(lower.charCodeAt(0))) return -1
  const ending = lower.slice(at)
  if (ending !== 'st' && ending !== 'nd' && ending !== 'rd' && ending !== 'th') return -1
  let n = 0
  for (let k = 0; k < at; k++) {
    const code = lower.charCodeAt(k)
    if (!isDigit(code)) return -1
    n = n * 10 + code - 48
  }
  return n
}

export type Numeral = { n: number; last: number }

const hyphen = w('-')

/** "first", "22nd", "twenty-second" at token `i`. */
export const ordinalAt = (tokens: readonly Token[], i: number): Numeral | null => {
  const token = tokens[i]
  if (token === undefined) return null
  const word = wordOf(token)
  if (word === undefined) {
    const n = digitOrdinal(token)
    return n > 0 ? { n, last: i + 1 } : null
  }
  if (word.kind === 'ordinal') return { n: word.n, last: i + 1 }
  if (word.kind !== 'tens') return null
  const at = tokens[i + 1]?.word === hyphen ? i + 2 : i + 1
  const unit = wordOf(tokens[at])
  return unit?.kind === 'ordinal' && unit.n < 10 ? { n: word.n + unit.n, last: at + 1 } : null
}

/** "15", "fifteen", "twenty-two" at token `i`. */
export const cardinalAt = (tokens: readonly Token[], i: number): Numeral | null => {
  const token = tokens[i]
  if (token === undefined) return null
  const word = wordOf(token)
  if (word === undefined) {
    const n = digits(token)
    return n >= 0 ? { n, last: i + 1 } : null
  }
  if (word.kind === 'number') return { n: word.n, last: i + 1 }
  if (word.kind !== 'tens') return null
  const at = tokens[i + 1]?.word === hyphen ? i + 2 : i + 1
  const unit = wordOf(tokens[at])
  return unit?.kind === 'number' && unit.n < 10 ? { n: word.n + unit.n, last: at + 1 } : { n: word.n, last: i + 1 }
}

const [a, an, couple, of, or, to, some, half] = [
  w('a'),
  w('an'),
  w('couple'),
  w('of'),
  w('or'),
  w('to'),
  w('some'),
  w('half'),
]

/** How many units: "three", "a", "a couple of", "three or four" (4); 0 for "a few", "several". `half` for "half a". */
export const amountAt = (tokens: readonly Token[], i: number): Numeral | null => {
  const token = tokens[i]
  if (token === undefined) return null
  let at = i
  if (token.word === a || token.word === an) {
    const next = tokens[i + 1]
    if (next?.word === couple) at = i + 1
    else if (wordOf(next)?.kind === 'vague') return { n: 0, last: i + 2 }
    else return { n: 1, last: i + 1 }
  }
  if (tokens[at]?.word === couple) return { n: 2, last: tokens[at + 1]?.word === of ? at + 2 : at + 1 }
  if (token.word === some) {
    const counted = cardinalAt(tokens, i + 1)
    return counted ?? { n: 0, last: i + 1 }
  }
  if (token.word === half && (tokens[i + 1]?.word === a || tokens[i + 1]?.word === an)) return null
  if (wordOf(token)?.kind === 'vague') return { n: 0, last: i + 1 }
  const n = cardinalAt(tokens, i)
  if (n === null) return null
  const between = tokens[n.last]?.word
  if (between === or || between === to) {
    const more = cardinalAt(tokens, n.last + 1)
    if (more && more.n > n.n && more.n < 100 && wordOf(tokens[more.last])?.kind === 'unit') return more
  }
  return n
}

const cut2 = (y: number): number => (y >= 2440 && y <= 2620 ? y - 543 : y)

const [be, b, e] = [w('be'), w('b.e.'), w('bce')]

/** A year of four digits at token `i`: 1800 to 2100, or Buddhist era (2567, "B.E. 2567", "2567 BE") turned into the common one. */
export const yearAt = (tokens: readonly Token[], i: number): Numeral | null => {
  const n = digits(tokens[i])
  if (n < 0) return spelledYear(tokens, i)
  if (n < 1800 || n > 2620 || tokens[i]!.text.length !== 4) return null
  if (n <= 2100) return { n, last: i + 1 }
  if (n < 2483) return null
  const mark = tokens[i + 1]
  const marked = mark !== undefined && (mark.word === b || (mark.word === be && mark.text === 'BE')) && mark.word !== e
  return { n: cut2(n), last: marked ? i + 2 : i + 1 }
}

const [thousand, andWord] = [w('thousand'), w('and')]

/** "nineteen ninety-six", "two thousand and fifteen". */
const spelledYear = (tokens: readonly Token[], i: number): Numeral | null => {
  const word = wordOf(tokens[i])
  if (word?.kind !== 'number' && word?.kind !== 'tens') return null
  if (word.n === 2 && tokens[i + 1]?.word === thousand) {
    const rest = cardinalAt(tokens, tokens[i + 2]?.word === andWord ? i + 3 : i + 2)
    return rest && rest.n < 100 ? { n: 2000 + rest.n, last: rest.last } : null
  }
  if (word.n < 18 || word.n > 20) return null
  const rest = wordOf(tokens[i + 1]) === undefined ? null : cardinalAt(tokens, i + 1)
  return rest && rest.n >= 10 && rest.n < 100 ? { n: word.n * 100 + rest.n, last: rest.last } : null
}
