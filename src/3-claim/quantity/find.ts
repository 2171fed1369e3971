import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { isDigit } from '../digit.ts'
import { wordSet } from '../lexicon.ts'
import { currencyInFront, gluedCurrency } from './money.ts'
import { numberWord, type Parsed, parsedWith, parseNumeral } from './number.ts'
import { ratioEnd } from './ratio.ts'
import { parseWords } from './words.ts'

const percentWords = wordSet('% percent pc')
const rangeWords = wordSet('to - – — through ‑ or')
const dashes = wordSet('- – — ‑')
const changeVerbs = wordSet(
  'rose risen rising rise grew grown increased increase increasing fell fallen falling dropped declined decreased jumped climbed up down revised',
)
const minus = wordSet('minus negative')

/** A number found at a token, before its surroundings are read. */
export type Found = { parsed: Parsed; first: number; currency: string | null; range: boolean }

/** The number that begins at token `i`, with a currency glued to it or in front, and the range it may open. */
export const numberAt = (text: string, tokens: readonly Token[], i: number): Found | null => {
  const single = singleAt(text, tokens, i)
  if (!single) return null
  const { parsed } = single
  if (parsed.form !== 'numeral' && parsed.form !== 'words') return single
  const twice = toldTwice(text, tokens, parsed)
  if (twice) return foundWith(single, twice, single.range)
  const { next, at } = rangeEnd(text, tokens, single)
  if (next === null) return single
  if (at === 'in') return foundWith(single, parsedWith(parsed, share(parsed, next)), false)
  if (at === 'code')
    return foundWith(single, parsedWith(parsed, { form: 'code', last: next.last, end: next.end }), false)
  const low = scaledLow(tokens, parsed, next)
  if (low >= next.high) {
    if (at === 'glued' && !parsed.amount && !next.amount)
      return foundWith(single, parsedWith(parsed, { form: 'score', last: next.last, end: next.end }), true)
    return single
  }
  const amount = parsed.amount || next.amount
  const merged = parsedWith(next, { first: parsed.first, low, vague: true, amount, form: 'numeral' })
  return foundWith(single, merged, true)
}

const foundWith = ({ first, currency }: Found, parsed: Parsed, range: boolean): Found => ({
  parsed,
  first,
  currency,
  range,
})

/** "thirty-six (36)", "12 (twelve)": one number in words and in figures, as notices and courts write it. */
const toldTwice = (text: string, tokens: readonly Token[], parsed: Parsed): Parsed | null => {
  const first = parsed.last + 1
  if (tokens[parsed.last]?.text !== '(' || !tokens[first]) return null
  const again = singleAt(text, tokens, first)?.parsed
  if (!again || again.form === parsed.form || (again.form !== 'numeral' && again.form !== 'words')) return null
  const close = tokens[again.last]
  return close?.text === ')' && again.low === parsed.low ? endingAt(parsed, again.last + 1, close.end) : null
}

/** Written out: an object of two keys that is copied over another makes doubles of the places of all words, which are slow. */
const endingAt = (n: Parsed, last: number, end: number): Parsed => ({
  first: n.first,
  last,
  end,
  low: n.low,
  high: n.high,
  vague: n.vague,
  form: n.form,
  amount: n.amount,
  suffix: n.suffix,
})

const share = (a: Parsed, b: Parsed) => ({
  form: 'fraction' as const,
  low: a.low / b.low,
  high: a.low / b.low,
  last: b.last,
  end: b.end,
})

const singleAt = (text: string, tokens: readonly Token[], i: number): Found | null => {
  const t = tokens[i]!
  const c = text.charCodeAt(t.start)
  if (isDigit(c)) {
    const money = currencyInFront(tokens, i)
    const before = tokenAt(tokens, i - 1)
    const sure = money !== null || before === undefined || before.text === before.lower
    const parsed = parseNumeral(text, tokens, i, t.start, money !== null, sure)
    if (!parsed) return null
    const front = text.charCodeAt(t.start - 1)
    if (front === 46 && opensNumber(text.charCodeAt(t.start - 2))) {
      const sign = currencyInFront(tokens, i - 1)
      return { parsed: belowOne(text, t, parsed), first: sign?.first ?? i, currency: sign?.code ?? null, range: false }
    }
    return {
      parsed: minus.has(tokenAt(tokens, i - 1)) ? negative(parsed) : parsed,
      first: money?.first ?? (minus.has(tokenAt(tokens, i - 1)) ? i - 1 : i),
      currency: money?.code ?? null,
      range: false,
    }
  }
  if (t.word !== 0) {
    const word = numberWord(t)
    if (word) {
      const parsed = parseWords(tokens, i)
      if (!parsed) return null
      const money = currencyInFront(tokens, i)
      return {
        parsed: minus.has(tokenAt(tokens, i - 1)) ? negative(parsed) : parsed,
        first: money?.first ?? i,
        currency: money?.code ?? null,
        range: false,
      }
    }
  }
  if (t.end - t.start < 2 || !holdsDigit(text, t)) return null
  const second = text.charCodeAt(t.start + 1)
  if ((c === 43 || c === 126 || c === 45) && isDigit(second)) {
    const parsed = parseNumeral(text, tokens, i, t.start + 1, false)
    if (!parsed) return null
    if (c === 45 && isAcronym(tokens[i - 1]))
      return { parsed: parsedWith(parsed, { form: 'code' }), first: i, currency: null, range: false }
    if (c === 43 && parsed.low >= 10 && !parsed.amount)
      return { parsed: parsedWith(parsed, { form: 'code' }), first: i, currency: null, range: false }
    const money = currencyInFront(tokens, i)
    return {
      parsed: c === 45 ? negative(parsed) : parsed,
      first: money?.first ?? i,
      currency: money?.code ?? null,
      range: false,
    }
  }
  if (c === 46 && isDigit(second)) {
    const digits = parseNumeral(text, tokens, i, t.start + 1, false)
    return digits && digits.form === 'numeral'
      ? { parsed: belowOne(text, { ...t, start: t.start + 1 }, digits), first: i, currency: null, range: false }
      : null
  }
  const glued = gluedCurrency(t)
  if (!glued) return null
  const parsed = parseNumeral(text, tokens, i, glued.at, true)
  // "P5 million", "N500,000"; "P5" and "N32" are no money.
  if (!parsed || (glued.letter && !parsed.amount && !t.text.includes(','))) return null
  return { parsed, first: i, currency: glued.code, range: false }
}

/** "COVID -19", where a space has slipped in. */
const isAcronym = (t: Token | undefined): boolean =>
  t !== undefined && t.text.length >= 4 && t.text === t.text.toUpperCase() && t.text !== t.lower

const opensNumber = (c: number): boolean => c === 32 || c === 10 || c === 40 || c === 36 || Number.isNaN(c)
const negative = (n: Parsed): Parsed => parsedWith(n, { low: -n.low, high: -n.high, amount: true })

/** ".08": a decimal whose whole is left out. */
const belowOne = (text: string, t: Token, n: Parsed): Parsed => {
  const value = Number(`0.${text.slice(t.start, n.end).replace(/[^0-9].*$/, '')}`)
  return parsedWith(n, { low: value, high: value, amount: true })
}

/** Whether a word is letters with figures behind them, within what a currency could be. */
const holdsDigit = (text: string, t: Token): boolean => {
  if (isDigit(text.charCodeAt(t.end - 1))) return true
  if (t.word !== 0 || t.text === t.lower) return false
  for (let k = t.start + 1; k < t.start + 5 && k < t.end; k++) if (isDigit(text.charCodeAt(k))) return true
  return false
}

type RangeEnd = { next: Parsed | null; at: 'glued' | 'word' | 'in' | 'code' }

/** What follows a number that may make a range with it: "200-300", "200 to 300", "two or three", "between 200 and 300", "one in five". */
const rangeEnd = (text: string, tokens: readonly Token[], single: Found): RangeEnd => {
  const { parsed } = single
  const none: RangeEnd = { next: null, at: 'word' }
  const c = text.charCodeAt(parsed.end)
  const inside = tokens[parsed.last - 1]!
  // "200-300" and "2024-03-16" stand as one token.
  if (
    parsed.form === 'numeral' &&
    (c === 45 || c === 0x2013) &&
    tokens[parsed.last]?.start !== parsed.end &&
    isDigit(text.charCodeAt(parsed.end + 1))
  ) {
    const next = parseNumeral(text, tokens, parsed.last - 1, parsed.end + 1, single.currency !== null)
    if (!next) return none
    const more = text.charCodeAt(next.end)
    if ((more === 45 || more === 0x2013) && isDigit(text.charCodeAt(next.end + 1)))
      return {
        next: parsedWith(next, { last: Math.max(next.last, parsed.last), end: Math.max(next.end, inside.end) }),
        at: 'code',
      }
    return { next: parsedWith(next, { last: Math.max(next.last, parsed.last) }), at: 'glued' }
  }
  const link = tokens[parsed.last]
  if (!link || link.sentence !== tokens[parsed.first]!.sentence) return none
  const isAnd = link.lower === 'and' && tokens[single.first - 1]?.lower === 'between'
  const isIn = link.lower === 'in' || (link.lower === 'out' && tokens[parsed.last + 1]?.lower === 'of')
  if (percentWords.has(link))
    return percentRange(text, tokens, parsed.last + 1, tokens[single.first - 1]?.lower === 'between')
  if (!isAnd && !isIn && !rangeWords.has(link)) return none
  let at = parsed.last + (isIn && link.lower === 'out' ? 2 : 1)
  const money = currencyAt(tokens, at)
  if (money > at) at = money
  const other = tokens[at]
  if (!other || other.sentence !== link.sentence) return none
  const next = isDigit(text.charCodeAt(other.start))
    ? parseNumeral(text, tokens, at, other.start, single.currency !== null)
    : parseWords(tokens, at)
  if (
    !next ||
    (next.form !== 'numeral' && next.form !== 'words') ||
    (parsed.suffix !== '' && next.suffix !== parsed.suffix)
  )
    return none
  if (isIn) return ratioEnd(tokens, parsed, next) ? { next, at: 'in' } : none
  if (parsed.vague || next.vague) return none
  if (link.lower === 'or' && (next.low > 20 || next.low > parsed.low + 3)) return none
  if (isYear(parsed) && !isYear(next)) return none
  if (link.lower === 'to' && tokens[single.first - 1]?.lower === 'from' && changed(tokens, single.first - 2))
    return none
  // "increased by 43 billion to 419 billion": by how much, and to what.
  if (
    link.lower === 'to' &&
    tokens[single.first - 1]?.lower === 'by' &&
    changed(tokens, single.first - 2) &&
    next.low > FAR * parsed.high
  )
    return none
  // An em dash between two numbers separates, and so does a spaced hyphen.
  if (link.text === '—' && link.start > inside.end) return none
  if (dashes.has(link) && link.start > inside.end !== tokens[parsed.last + 1]!.start > link.end) return none
  return { next, at: 'word' }
}

/** "12%-15%", "3 percent to 4 percent", "between 5% and 6%". */
const percentRange = (text: string, tokens: readonly Token[], k: number, between: boolean): RangeEnd => {
  const none: RangeEnd = { next: null, at: 'word' }
  const t = tokens[k]
  if (!t || t.sentence !== tokens[k - 1]!.sentence) return none
  const glued = t.text.charCodeAt(0) === 45 && t.start === tokens[k - 1]!.end && isDigit(text.charCodeAt(t.start + 1))
  const at = glued ? k : k + 1
  const and = between && t.lower === 'and'
  if (!glued && !and && !(rangeWords.has(t) && t.lower !== 'or')) return none
  if (
    !glued &&
    !and &&
    (t.lower !== 'to' || isDigit(text.charCodeAt(tokens[at]?.start ?? 0)) === false) &&
    !dashes.has(t)
  )
    return none
  const start = glued ? t.start + 1 : (tokens[at]?.start ?? 0)
  const next = parseNumeral(text, tokens, at, start, false)
  return next && next.form === 'numeral' && percentWords.has(tokens[next.last]) ? { next, at: 'word' } : none
}

/** A range does not reach so many times its beginning. */
const FAR = 3

const isYear = (n: Parsed): boolean => !n.amount && n.low >= 1900 && n.low <= 2100

const currencyAt = (tokens: readonly Token[], k: number): number => {
  for (let last = k + 1; last <= k + 3 && last < tokens.length; last++) {
    const found = currencyInFront(tokens, last)
    if (found && found.first === k) return last
  }
  return k
}

const changed = (tokens: readonly Token[], k: number): boolean =>
  changeVerbs.has(tokens[k]) || changeVerbs.has(tokens[k - 1])

/** "1-2 million", "89 to $93 billion": the first number takes over the scale of the second. */
const scaledLow = (tokens: readonly Token[], first: Parsed, second: Parsed): number => {
  const word = numberWord(tokens[second.last - 1])
  if (
    first.low >= 1000 ||
    second.low < 100 ||
    word?.kind !== 'scale' ||
    numberWord(tokens[first.last - 1])?.kind === 'scale'
  )
    return first.low
  const scaled = first.low * word.value
  return scaled < second.low ? scaled : first.low
}
