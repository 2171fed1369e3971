import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { type TextWord, wordKind } from '../../2-document/vocabulary.ts'
import { isDigit } from '../digit.ts'
import { wordSet } from '../lexicon.ts'
import { type NumberWord, numberWords, suffixScales } from './en/numbers.ts'
import { numeralAt } from './numeral.ts'
import { wordTable } from './table.ts'

/** A number as the words give it, before hedges: tokens from `first` up to `last`, characters up to `end`. */
export type Parsed = {
  first: number
  last: number
  end: number
  low: number
  high: number
  /** "dozens", "several hundred", "200 to 300": more than one value fits the words. */
  vague: boolean
  form: 'numeral' | 'words' | 'fraction' | 'clock' | 'date' | 'score' | 'code' | 'ordinal'
  /** A numeral with separators, decimals or a scale: surely an amount, no label or year. */
  amount: boolean
  /** Letters glued to a numeral that are no scale: "km" in "20km", "G" in "5G". */
  suffix: string
}

const words = wordTable<NumberWord>(numberWords)
const fractionMarks = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
])

const races = new Set(
  'race sprint relay hurdles dash freestyle butterfly backstroke final record title gold tall long'.split(' '),
)

/** What leads to one number: "more than", "at least". */
const comparing = wordSet('than least over nearly almost')

/** Units that a small figure may follow: "32m2". */
const powers = new Set(['m', 'cm', 'km', 'mm', 'ft', 'in'])

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)

export const numberWord = (token: TextWord | undefined): NumberWord | undefined => words.get(token)

/** Words that a number may begin with: those that make numbers, and all with a figure in them. */
export const ofNumber = wordKind((word) => /\d/.test(word.text) || numberWord(word) !== undefined)

/** Index of the token behind the one that holds the character before `end`. */
const tokenAfter = (tokens: readonly Token[], from: number, end: number): number => {
  let k = from
  while (k < tokens.length && tokens[k]!.start < end) k++
  return k
}

export const made = (
  first: number,
  last: number,
  end: number,
  value: number,
  form: Parsed['form'],
  amount: boolean,
  suffix = '',
): Parsed => ({ first, last, end, low: value, high: value, vague: false, form, amount, suffix })

/** A copy with some fields changed; written out, as all are to have one shape. */
export const parsedWith = (n: Parsed, changes: Partial<Parsed>): Parsed =>
  Object.assign<Parsed, Partial<Parsed>>(
    {
      first: n.first,
      last: n.last,
      end: n.end,
      low: n.low,
      high: n.high,
      vague: n.vague,
      form: n.form,
      amount: n.amount,
      suffix: n.suffix,
    },
    changes,
  )

/** The numeral in token `i` from character `at` on, with scale, letters or fraction behind it. */
export const parseNumeral = (
  text: string,
  tokens: readonly Token[],
  i: number,
  at: number,
  money: boolean,
  spaced = money,
): Parsed | null => {
  const numeral = numeralAt(text, at, spaced, comparing.has(tokenAt(tokens, i - 1)))
  if (!numeral) return null
  let { value, end } = numeral
  let amount = numeral.grouped || numeral.decimals
  const next = text.charCodeAt(end)
  if (next === 58 && isDigit(text.charCodeAt(end + 1))) return coded(text, tokens, i, end, value, 'clock')
  if (next === 47 && isDigit(text.charCodeAt(end + 1)) && !amount) return slashed(text, tokens, i, at, end, value)
  if (next === 46 && isDigit(text.charCodeAt(end + 1))) return coded(text, tokens, i, end, value, 'code')
  let suffix = ''
  let letters = end
  while (isLetter(text.charCodeAt(letters))) letters++
  if (letters > end) {
    suffix = text.slice(end, letters)
    end = letters
    if (isDigit(text.charCodeAt(end)) && !powers.has(suffix.toLowerCase()))
      return coded(text, tokens, i, end, value, 'code')
    const lower = suffix.toLowerCase()
    if (lower === 'am' || lower === 'pm') return made(i, tokenAfter(tokens, i, end), end, value, 'clock', false)
    if (lower === 'st' || lower === 'nd' || lower === 'rd' || lower === 'th')
      return made(i, tokenAfter(tokens, i, end), end, value, 'ordinal', false)
    const scale = suffixScales[lower]
    if (scale !== undefined && (lower !== 'm' || suffix === 'M' || money || countsMillions(text, tokens, i, end))) {
      if (!isDigit(text.charCodeAt(end))) {
        value *= scale
        amount = true
        suffix = ''
      }
    }
  }
  let last = tokenAfter(tokens, i, end)
  const mark = suffix === '' ? fractionMarks.get(tokens[last]?.text ?? '') : undefined
  if (mark !== undefined && tokens[last]!.start <= end + 1) {
    value += mark
    amount = true
    end = tokens[last]!.end
    last++
  } else if (suffix === '' && !amount) {
    const mixed = mixedFraction(text, tokens, last)
    if (mixed) return made(i, mixed.last, tokens[mixed.last - 1]!.end, value + mixed.value, 'numeral', true)
  }
  // In "1-2 million" the scale stands behind the second number.
  if (suffix === '' && tokens[last - 1]!.end <= end) {
    const scaled = scaleAfter(tokens, last, money)
    if (scaled.factor !== 1) {
      value *= scaled.factor
      amount = true
      last = scaled.last
      end = tokens[last - 1]!.end
    }
  }
  return made(i, last, end, round(value), 'numeral', amount, suffix)
}

/** Sums of decimals keep the digits that were written: 1.1 million is 1100000. */
export const round = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15))

/** "300m yuan", "2.7m sales": millions where something counted follows; metres where nothing or "tall" does. */
const countsMillions = (text: string, tokens: readonly Token[], i: number, end: number): boolean => {
  if (text.charCodeAt(end) !== 32) return false
  const follower = tokens[tokenAfter(tokens, i, end)]
  return (
    follower !== undefined &&
    !races.has(follower.lower) &&
    (follower.pos === 'NOUN' || follower.pos === 'PROPN' || follower.pos === 'VERB')
  )
}

/** A whole behind "and a half" or "1 1/2". */
const mixedFraction = (text: string, tokens: readonly Token[], k: number): { value: number; last: number } | null => {
  const token = tokens[k]
  if (!token || !isDigit(text.charCodeAt(token.start))) return null
  const slash = token.text.indexOf('/')
  if (slash < 1 || token.text.length > 5) return null
  const above = Number(token.text.slice(0, slash))
  const below = Number(token.text.slice(slash + 1))
  return above > 0 && above < below ? { value: above / below, last: k + 1 } : null
}

export const scaleAfter = (
  tokens: readonly Token[],
  from: number,
  money: boolean,
): { factor: number; last: number } => {
  let factor = 1
  let k = from
  for (;;) {
    const here = tokens[k]?.text === '-' && tokens[k]!.start === tokens[k - 1]!.end ? k + 1 : k
    const word = words.get(tokens[here])
    const scale =
      word?.kind === 'scale' || (word?.kind === 'many' && (word.value >= 100 || word.value === 12))
        ? word.value
        : money && here === k
          ? suffixScales[tokens[here]?.lower ?? '']
          : undefined
    if (scale === undefined || tokens[here]!.sentence !== tokens[from - 1]!.sentence) return { factor, last: k }
    factor *= scale
    k = here + 1
  }
}

const coded = (
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
  value: number,
  form: 'clock' | 'code',
): Parsed => {
  let end = from
  for (;;) {
    const c = text.charCodeAt(end)
    if (isDigit(c) || ((c === 58 || c === 46) && isDigit(text.charCodeAt(end + 1)))) end++
    else break
  }
  return made(i, tokenAfter(tokens, i, end), end, value, form, false)
}

/** "1/2" is a fraction where it can be one, "16/3/2024" a date, "24/7" neither. */
const slashed = (
  text: string,
  tokens: readonly Token[],
  i: number,
  at: number,
  from: number,
  value: number,
): Parsed => {
  const below = numeralAt(text, from + 1, false)!
  let end = below.end
  const more = text.charCodeAt(end) === 47
  while (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 47) end++
  const last = tokenAfter(tokens, i, end)
  if (more || at === from) return made(i, last, end, value, 'date', false)
  if (value < below.value && below.value <= 1000 && !below.decimals)
    return made(i, last, end, value / below.value, 'fraction', true)
  return made(i, last, end, value, 'date', false)
}
