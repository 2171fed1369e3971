import type { Token } from '../../../2-document/tokens.ts'
import { isDigit } from '../../digit.ts'
import { cardinalAt, digits } from './numbers.ts'
import { w, wordOf } from './words.ts'

const [about, around, approximately, nearly, noon, midnight, hyphen, clockWord, hours, old] = [
  w('about'),
  w('around'),
  w('approximately'),
  w('nearly'),
  w('noon'),
  w('midnight'),
  w('-'),
  w("o'clock"),
  w('hours'),
  w('old'),
]
const halves = ['a.m.', 'p.m.', 'am', 'pm', 'a.m', 'p.m', 'hrs', 'gmt', 'utc'].map(w)
const zones = ['gmt', 'utc', 'ict', 'local'].map(w)
const time = w('time')

/** "3pm", "10:30am", "17h00", "10:30": digits with a mark of the clock in one token. */
const isClockToken = (text: string): boolean => {
  let k = 0
  while (k < text.length && isDigit(text.charCodeAt(k))) k++
  if (k === 0 || k > 2 || k === text.length) return false
  const rest = text.slice(k).toLowerCase()
  if (rest === 'pm' || rest === 'am' || rest === 'h') return true
  const mark = rest.charCodeAt(0)
  if (mark !== 58 && mark !== 104 && mark !== 46) return false
  let digitsBehind = 0
  while (isDigit(rest.charCodeAt(1 + digitsBehind))) digitsBehind++
  const ending = rest.slice(1 + digitsBehind)
  if (digitsBehind !== 2 && !(digitsBehind === 5 && mark === 58)) return false
  return mark === 46
    ? ending === 'am' || ending === 'pm'
    : ending === '' || ending === 'am' || ending === 'pm' || ending === 'h'
}

/** A time of day at token `i`, with the "about" before it; returns the token after it, or -1. */
export const clockAt = (tokens: readonly Token[], i: number): number => {
  let at = i
  const hedge = tokens[at]?.word
  if (
    hedge !== undefined &&
    hedge !== 0 &&
    (hedge === about || hedge === around || hedge === approximately || hedge === nearly)
  )
    at++
  const token = tokens[at]
  if (token === undefined) return -1
  if (token.word === noon || token.word === midnight) return at + 1
  const code = token.text.charCodeAt(0)
  if (!isDigit(code)) {
    const n = cardinalAt(tokens, at)
    return n !== null && n.n <= 12 && isHalf(tokens[n.last]) ? n.last + 1 : -1
  }
  return zoned(tokens, digitalClock(tokens, at))
}

const isHalf = (token: Token | undefined): boolean =>
  token !== undefined && token.word !== 0 && (halves.includes(token.word) || token.word === clockWord)

const digitalClock = (tokens: readonly Token[], i: number): number => {
  const token = tokens[i]!
  const after = tokens[i + 1]
  if (isClockToken(token.text)) return isHalf(after) ? i + 2 : i + 1
  // "6.56pm" comes in two pieces, "6.5" and "6pm", "17h00" as "17" and "h00"
  const glued = after !== undefined && after.start === token.end
  if (glued && token.text.length < 5 && isClockEnd(after.lower)) return isHalf(tokens[i + 2]) ? i + 3 : i + 2
  const n = digits(token)
  if (n < 0) return isHalf(after) && token.text.length < 6 && isPoint(token.text) ? i + 2 : -1
  if (n <= 12 && isHalf(after)) return i + 2
  if (
    token.text.length === 4 &&
    n < 2400 &&
    n % 100 < 60 &&
    after !== undefined &&
    (after.word === hours || (after.word !== 0 && isHalf(after)))
  )
    return i + 2
  return -1
}

const isPoint = (text: string): boolean =>
  isDigit(text.charCodeAt(0)) && (text.charCodeAt(1) === 46 || text.charCodeAt(2) === 46)

const isClockEnd = (lower: string): boolean => {
  const first = lower.charCodeAt(0)
  if (first === 104) return lower.length === 3 && isDigit(lower.charCodeAt(1))
  return isDigit(first) && lower.length < 5 && (lower.endsWith('pm') || lower.endsWith('am'))
}

/** "GMT", "local time" behind a time of day. */
const zoned = (tokens: readonly Token[], end: number): number => {
  const zone = end < 0 ? undefined : tokens[end]
  if (zone === undefined || zone.word === 0 || !zones.includes(zone.word)) return end
  return tokens[end + 1]?.word === time ? end + 2 : end + 1
}

/** A length of time at token `i` ("six months", "12-hour", "two and a half years"); the token after it, or -1. No ages. */
export const durationAt = (tokens: readonly Token[], i: number): number => {
  const n = vagueOrCount(tokens, i)
  if (n < 0) return -1
  const at = tokens[n]?.word === hyphen ? n + 1 : n
  const unit = wordOf(tokens[at])
  if (unit?.kind !== 'unit' && unit?.kind !== 'hour') return -1
  if (at > n && tokens[at + 1]?.word === hyphen && tokens[at + 2]?.word === old) return -1
  if (tokens[at + 1]?.word === old) return -1
  return at + 1
}

const vagueOrCount = (tokens: readonly Token[], i: number): number => {
  const word = wordOf(tokens[i])
  if (word?.kind === 'vague') return i + 1
  const n = cardinalAt(tokens, i)
  return n === null || n.n === 0 ? -1 : n.last
}
