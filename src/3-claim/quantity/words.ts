import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { denominators, type NumberWord } from './en/numbers.ts'
import { made, numberWord, type Parsed, parsedWith, round, scaleAfter } from './number.ts'
import { wordTable } from './table.ts'

const parts = wordTable<number>(denominators)
const countedTags = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const shareLeads = wordSet('than about over nearly almost around least roughly exactly only')
const nounBehindMany = wordSet('of')
const manyAloneVerbs = wordSet('were was are have had remain more others')

/** A number in words that begins at token `i`, or null. */
export const parseWords = (tokens: readonly Token[], i: number): Parsed | null => {
  const word = numberWord(tokens[i])
  if (word === undefined) return null
  switch (word.kind) {
    case 'one':
    case 'ten':
      return cardinal(tokens, i)
    case 'many':
      return many(tokens, i, word)
    case 'some':
      return tokens[i]!.lower === 'several' ? several(tokens, i, i, word) : null
    case 'article':
      return afterArticle(tokens, i)
    case 'half':
      return half(tokens, i)
    case 'scale':
      return null
  }
}

const from = (tokens: readonly Token[], first: number, last: number, value: number): Parsed =>
  made(first, last, tokens[last - 1]!.end, value, 'words', true)

const hundreds = /^[1-9]\d\d$/

const hyphened = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.text === '-' && tokens[k]!.start === tokens[k - 1]?.end && tokens[k]!.end === tokens[k + 1]?.start

/** "one hundred and five", "twenty-five thousand", "two and a half million". */
const cardinal = (tokens: readonly Token[], i: number): Parsed | null => {
  const sentence = tokens[i]!.sentence
  let total = 0
  let current = 0
  let scale = Number.POSITIVE_INFINITY
  let lastUnit = 1
  let k = i
  let end = i
  for (;;) {
    let at = k
    if (k > i && hyphened(tokens, k)) at = k + 1
    if (k > i && tokens[k]?.lower === 'and' && end === k && lastUnit >= 100) {
      const joined = numberWord(tokens[k + 1])
      if ((joined?.kind === 'one' && joined.value > 0) || joined?.kind === 'ten') {
        if (!biggerScaleAhead(tokens, k + 1, lastUnit)) at = k + 1
      }
    }
    const token = tokens[at]
    if (!token || token.sentence !== sentence) break
    const word = numberWord(token)
    if (!word && isScore(tokens, at, total, current)) {
      current *= 20
      lastUnit = 20
      k = at + 1
      end = k
      continue
    }
    if (!word) break
    if (word.kind === 'one') {
      const fits = current % 100 === 0 || (word.value < 10 && current % 10 === 0 && current % 100 >= 20)
      if (!fits || (current % 100 === 0 && current > 0 && lastUnit < 100) || (at > i && word.value === 0)) break
      current += word.value
      lastUnit = 1
    } else if (word.kind === 'ten') {
      if (current % 100 !== 0 || (current > 0 && lastUnit < 100)) break
      current += word.value
      lastUnit = 10
    } else if (word.kind === 'scale' || (word.kind === 'many' && (word.value >= 100 || word.value === 12) && at > i)) {
      if (word.value === 12) {
        if (current === 0 || current > 99) break
        current *= 12
        lastUnit = 12
      } else if (word.value === 100) {
        if (current === 0 || current > 99) break
        current *= 100
        lastUnit = 100
      } else if (word.value < scale && current > 0) {
        total += current * word.value
        scale = word.value
        current = 0
        lastUnit = word.value
      } else if (current === 0 && total > 0 && k > i) {
        total *= word.value
        lastUnit = word.value
      } else break
    } else break
    k = at + 1
    end = k
  }
  if (end === i) return null
  let value = total + current
  // "two thousand 500", as translated news have it
  if (lastUnit === 1000 && current === 0 && tokens[end]?.sentence === sentence && hundreds.test(tokens[end]!.text))
    return from(tokens, i, end + 1, value + Number(tokens[end]!.text))
  const halfPart = andAHalf(tokens, end)
  if (halfPart) {
    const scaled = scaleAfter(tokens, halfPart.last, false)
    if (scaled.factor !== 1) return from(tokens, i, scaled.last, round((value + halfPart.value) * scaled.factor))
    return from(tokens, i, halfPart.last, value + halfPart.value * (lastUnit >= 1000 ? lastUnit : 1))
  }
  if (tokens[end]?.lower === 'point') {
    let digits = ''
    let d = end + 1
    for (let w = numberWord(tokens[d]); w?.kind === 'one' && w.value < 10; w = numberWord(tokens[++d]))
      digits += w.value
    if (digits !== '') {
      const scaled = scaleAfter(tokens, d, false)
      return from(tokens, i, scaled.last, round(Number(`${value}.${digits}`) * scaled.factor))
    }
  }
  const part = fractionAfter(tokens, end, value)
  if (part) return part.first === i ? part : parsedWith(part, { first: i })
  if (Number.isNaN(value)) value = 0
  return from(tokens, i, end, value)
}

const scores = wordSet('score')

/** "three score Indians": twenties, with what is counted behind them. */
const isScore = (tokens: readonly Token[], at: number, total: number, current: number): boolean =>
  total === 0 && current > 0 && current < 10 && scores.has(tokens[at]) && countedTags.has(tokens[at + 1]?.pos ?? 'X')

/** "a score of Kenyans", not "a score of 12" or "of zero". */
const isScoreOf = (tokens: readonly Token[], at: number): boolean =>
  scores.has(tokens[at]) &&
  tokens[at + 1]?.lower === 'of' &&
  tokens[at + 2]?.pos !== 'NUM' &&
  countedTags.has(tokens[at + 2]?.pos ?? 'X') &&
  tokens[at + 2]!.lower.endsWith('s')

const biggerScaleAhead = (tokens: readonly Token[], k: number, unit: number): boolean => {
  for (let n = 0; n < 4; n++) {
    const word = numberWord(tokens[k + n])
    if (word?.kind === 'scale' && word.value >= unit && (unit >= 1000 || word.value === 100)) return true
  }
  return false
}

const andAHalf = (tokens: readonly Token[], k: number): { value: number; last: number } | null => {
  if (tokens[k]?.lower !== 'and' || numberWord(tokens[k + 1])?.kind !== 'article') return null
  const below = parts.get(tokens[k + 2])
  return below === undefined || below > 4 ? null : { value: 1 / below, last: k + 3 }
}

/** "two-thirds", "three quarters of a million": the whole parsed so far is the upper number. */
const fractionAfter = (tokens: readonly Token[], end: number, above: number): Parsed | null => {
  const at = hyphened(tokens, end) ? end + 1 : end
  const below = parts.get(tokens[at])
  if (below === undefined || above < 1 || above >= 100) return null
  if (above === 1 && at === end && countedTags.has(tokens[at + 1]?.pos ?? 'X')) return null
  if (above > 1 && !tokens[at]!.lower.endsWith('s')) return null
  let first = end - 1
  while (first > 0 && (numberWord(tokens[first - 1])?.kind === 'ten' || tokens[first - 1]!.text === '-')) first--
  return made(first, at + 1, tokens[at]!.end, above / below, 'fraction', true)
}

/** "dozens", "tens of thousands": more than one, nobody says how many. */
const many = (tokens: readonly Token[], i: number, word: NumberWord & { kind: 'many' }): Parsed | null => {
  const dash = hyphened(tokens, i + 1) ? 1 : 0
  if (tokens[i + 1 + dash]?.lower === 'of') {
    const at = i + 2 + dash + (hyphened(tokens, i + 2 + dash) ? 1 : 0)
    const next = numberWord(tokens[at])
    // "tens of million", as some write it.
    if ((next?.kind === 'many' || (next?.kind === 'scale' && next.value > 100)) && next.value > word.value) {
      const low = word.low * next.value
      return parsedWith(from(tokens, i, at + 1, low), { high: (word.high + 1) * next.value - 1, vague: true })
    }
  }
  const alone = tokens[i]!.lower
  if (alone === 'tens' && tokens[i + 1]?.lower !== 'of') return null
  if (alone === 'scores' && !nounBehindMany.has(tokens[i + 1]) && !manyAloneVerbs.has(tokens[i + 1])) return null
  return parsedWith(from(tokens, i, i + 1, word.low), { high: word.high, vague: true })
}

/** "several", "several hundred", "a few dozen". */
const several = (tokens: readonly Token[], first: number, i: number, word: { low: number; high: number }): Parsed => {
  const scaled = scaleAfter(tokens, i + 1, false)
  if (scaled.factor === 1) return parsedWith(from(tokens, first, i + 1, word.low), { high: word.high, vague: true })
  const high = scaled.factor === 12 ? 99 : word.high === 2 ? 2 * scaled.factor : 10 * scaled.factor - 1
  // "a few dozen" says no more than "dozens".
  const low = (scaled.factor === 12 ? 2 : word.low) * scaled.factor
  return parsedWith(from(tokens, first, scaled.last, low), { high, vague: true })
}

/** "a hundred and five", "a dozen", "a handful", "a third of", "a few", "a half". */
const afterArticle = (tokens: readonly Token[], i: number): Parsed | null => {
  const next = tokens[i + 1]
  const word = numberWord(next)
  if (word?.kind === 'scale') return scaleOf(tokens, i)
  if (word?.kind === 'some') {
    if (next!.lower === 'several') return null
    const found = several(tokens, i, i + 1, word)
    // "a couple" is also two people who are married.
    if (next!.lower === 'couple' && found.last === i + 2 && tokens[i + 2]?.lower !== 'of') return null
    return found
  }
  if (isScoreOf(tokens, i + 1)) return { ...from(tokens, i, i + 2, 20), vague: true }
  if (next?.lower === 'good' || next?.lower === 'mere') return null
  const below = parts.get(next)
  if (below !== undefined && tokens[i + 2]?.lower === 'of' && next!.lower !== 'half') {
    const whole = wholeNumber(tokens, i + 3)
    if (whole) return from(tokens, i, whole.last, round(whole.value / below))
    return made(i, i + 2, next!.end, 1 / below, 'fraction', true)
  }
  return null
}

const scaleOf = (tokens: readonly Token[], i: number): Parsed => {
  // Read "a hundred and five" as "one hundred and five".
  const scale = numberWord(tokens[i + 1]) as { value: number }
  let value = scale.value
  let last = i + 2
  if (scale.value >= 100) {
    const more = scaleAfter(tokens, last, false)
    value *= more.factor
    last = more.last
    const at = tokens[last]?.lower === 'and' ? last + 1 : last
    const rest = numberWord(tokens[at])
    if ((rest?.kind === 'one' || rest?.kind === 'ten') && at > last && more.factor === 1) {
      const tail = cardinal(tokens, at)
      if (tail && tail.low < value && tail.form === 'words' && Number.isInteger(tail.low)) {
        value += tail.low
        last = tail.last
      }
    }
    const halfPart = andAHalf(tokens, last)
    if (halfPart) {
      value += halfPart.value * scale.value
      last = halfPart.last
    }
  }
  return from(tokens, i, last, value)
}

/** A million in "half a million", "a quarter of a million". */
const wholeNumber = (tokens: readonly Token[], k: number): { value: number; last: number } | null => {
  const at = numberWord(tokens[k])?.kind === 'article' ? k + 1 : k
  const word = numberWord(tokens[at])
  if (word?.kind !== 'scale' || at === k) return null
  const more = scaleAfter(tokens, at + 1, false)
  return { value: word.value * more.factor, last: more.last }
}

/** "half a million", "half-a-dozen", "half of the group"; never "half-time" or "the first half". */
const half = (tokens: readonly Token[], i: number): Parsed | null => {
  const at = hyphened(tokens, i + 1) ? i + 2 : i + 1
  const article = numberWord(tokens[at])?.kind === 'article'
  const after = article ? (hyphened(tokens, at + 1) ? at + 2 : at + 1) : at
  const word = numberWord(tokens[after])
  if (word?.kind === 'scale' && (article || word.value === 12)) {
    const more = scaleAfter(tokens, after + 1, false)
    return from(tokens, i, more.last, round(0.5 * word.value * more.factor))
  }
  const follower = tokens[i + 1]?.lower
  if (follower === 'of' || follower === 'the' || follower === 'their' || shareLeads.has(tokens[i - 1]))
    return made(i, i + 1, tokens[i]!.end, 0.5, 'fraction', true)
  return null
}
