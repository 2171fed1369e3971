import type { Token } from '../../../2-document/tokens.ts'
import { type TextWord, wordKind } from '../../../2-document/vocabulary.ts'
import { isDigit } from '../../digit.ts'
import { wordSet } from '../../lexicon.ts'
import type { Context } from '../context.ts'
import { span, spanWith } from '../value.ts'
import { afterIt, beforeIt, bounded, fromIt, sinceIt, upTo, withinIt } from './bounded.ts'
import { clockAt, durationAt } from './clock.ts'
import { inTime } from './counted.ts'
import { weekOf } from './determined.ts'
import { beginsFestival } from './festivals.ts'
import { clocked, duration, type Found, result, trail } from './found.ts'
import { pointAt } from './points.ts'
import { rangeAt } from './ranges.ts'
import { w, wordOf } from './words.ts'

const [on, inWord, at, by, since, until, till, before, after, from, between, over, within, through, about, around] = [
  w('on'),
  w('in'),
  w('at'),
  w('by'),
  w('since'),
  w('until'),
  w('till'),
  w('before'),
  w('after'),
  w('from'),
  w('between'),
  w('over'),
  w('within'),
  w('through'),
  w('about'),
  w('around'),
]
const [
  so,
  thus,
  far,
  to,
  date,
  up,
  as,
  of,
  prior,
  ahead,
  starting,
  beginning,
  later,
  than,
  no,
  not,
  earlier,
  forWord,
  possessive,
  comma,
  possessive2,
] = [
  w('so'),
  w('thus'),
  w('far'),
  w('to'),
  w('date'),
  w('up'),
  w('as'),
  w('of'),
  w('prior'),
  w('ahead'),
  w('starting'),
  w('beginning'),
  w('later'),
  w('than'),
  w('no'),
  w('not'),
  w('earlier'),
  w('for'),
  w("'s"),
  w(','),
  w('’s'),
]
const [and, wLetter, slash, cLetter] = [w('and'), w('w'), w('/'), w('c')]
const [onwards, onward, back, now] = [w('onwards'), w('onward'), w('back'), w('now')]

/** The time that begins at token `i`, or null. */
export const mentionAt = (c: Context, i: number): Found | null => {
  const token = c.tokens[i]!
  if (!(token.kinds & ofTime)) return null
  const word = wordOf(token)
  if (word === undefined) return canBegin(token) && !isPlainNumber(c, i, token) ? bare(c, i) : null
  if (word.kind === 'cue') return cued(c, i, token.word)
  return word.kind === 'special' || word.kind === 'edge' || word.kind === 'sooner'
    ? special(c, i, token.word)
    : bare(c, i)
}

/** Numbers, festivals, "FY2024" and "mid-March" are in no list of words. */
const canBegin = (token: TextWord): boolean => {
  const { text, word } = token
  const code = text.charCodeAt(0)
  if (isDigit(code)) return true
  if (word !== 0 && beginsFestival(token)) return true
  return text.length > 4 && (text.includes('-') || (code === 70 && text.charCodeAt(1) === 89))
}

/** Words that a time may begin with. */
export const ofTime = wordKind((word) => wordOf(word) !== undefined || canBegin(word))

/** "700 Chinese nationals", "40,000": a number with nothing of a date around it; most numbers are such. */
const isPlainNumber = (c: Context, i: number, token: Token): boolean => {
  const { text } = token
  if (!isDigit(text.charCodeAt(0)) || text.length === 8 || c.yearEnd === i - 1) return false
  for (let k = 1; k < text.length; k++) {
    const code = text.charCodeAt(k)
    if (code === 44) return true
    if (!isDigit(code)) return false
  }
  const next = c.tokens[i + 1]
  return next === undefined || (next.word === 0 && next.start > token.end)
}

const special = (c: Context, i: number, word: number): Found | null => {
  const { tokens } = c
  const next = tokens[i + 1]?.word ?? 0
  if (word === wLetter) {
    const week = next === slash && tokens[i + 2]?.word === cLetter ? weekOf(c, i + 3) : null
    return week && result(i, week.last, null, week.value, week.rule)
  }
  if (word === so || word === thus) return next === far && !notSoFar.has(tokens[i + 2]) ? soFar(c, i, i + 2) : null
  if (word === to)
    return next === date && tokens[i - 1]?.word !== up && tokens[i + 2]?.word !== back ? soFar(c, i, i + 2) : null
  if (word === up)
    return next === to
      ? tokens[i + 2]?.word === now
        ? soFar(c, i, i + 3)
        : bounded(c, i, i + 2, 'up to', upTo, 'by')
      : null
  if (word === as)
    return next === of || next === at ? bounded(c, i, i + 2, next === of ? 'as of' : 'as at', upTo, 'by') : null
  if (word === prior) return next === to ? bounded(c, i, i + 2, 'prior to', beforeIt, 'before') : null
  if (word === ahead) return next === of ? bounded(c, i, i + 2, 'ahead of', beforeIt, 'before') : null
  if (word === starting || word === beginning) {
    const behind = next === on || next === from || next === inWord ? i + 2 : i + 1
    const found = bounded(c, i, behind, tokens[i]!.lower, fromIt, 'since')
    if (found) return found
  }
  if (word === later && next === than) return bounded(c, i, i + 2, 'later than', afterIt, 'after')
  if (word === no || word === not) {
    if (tokens[i + 2]?.word !== than) return null
    if (next === later) return bounded(c, i, i + 3, `${tokens[i]!.lower} later than`, upTo, 'by')
    return next === earlier ? bounded(c, i, i + 3, `${tokens[i]!.lower} earlier than`, fromIt, 'since') : null
  }
  if (word === forWord) {
    const point = rangeAt(c, i + 1, word)
    // "losses of 760 million for 2024"
    const isOfYear = point?.rule === 'year' && (tokens[point.last]?.pos ?? 'PUNCT') === 'PUNCT'
    if (point && (point.rule !== 'year' || isOfYear))
      return result(i, trail(c, point).last, 'for', point.value, point.rule)
    const length = durationAt(tokens, i + 1)
    return length < 0 ? null : { ...duration(i, length), cue: 'for' }
  }
  return bare(c, i)
}

/** "so far away", "so far as": a distance. */
const notSoFar = wordSet('away as from off out apart north south east west ahead behind')

/** Without a cue: "Thursday", "June 5", "3pm on Friday", "six months". */
const bare = (c: Context, i: number): Found | null => {
  const point = rangeAt(c, i, isLabel(c, i) || (c.yearEnd === i - 1 && isAnd(c.tokens[i - 1])) ? inWord : 0)
  if (point) {
    if (point.rule === 'year') c.yearEnd = point.last
    const end = trail(c, point)
    return result(i, end.last, null, end.value, point.rule)
  }
  const clock = clockAt(c.tokens, i)
  if (clock > 0) return clocked(c, i, clock, null)
  const length = durationAt(c.tokens, i)
  return length < 0 ? null : duration(i, length)
}

/** "June: Police arrested …": an entry of a timeline opens with its month. */
const isLabel = ({ tokens }: Context, i: number): boolean =>
  tokens[i + 1]?.text === ':' && tokens[i - 1]?.sentence !== tokens[i]!.sentence && tokens[i]!.pos !== 'NUM'

/** "in 2022 and 2023": behind a year, "and" and a comma make a year of the next such number. */
const isAnd = (token: Token | undefined): boolean => token !== undefined && (token.word === and || token.word === comma)

/** "so far", "to date", "so far this week", "so far in 2024": up to publication. */
const soFar = (c: Context, first: number, end: number): Found => {
  const behind = c.tokens[end]?.word === inWord || c.tokens[end]?.word === comma ? end + 1 : end
  const period = pointAt(c, behind, inWord)
  const cue = c.tokens[first]!.lower === 'to' ? 'to date' : `${c.tokens[first]!.lower} far`
  if (period && period.value.from !== null && period.value.grain !== 'day' && period.value.grain !== 'span') {
    const to =
      period.value.to === null || c.published === null ? period.value.to : Math.min(period.value.to, c.published)
    return result(first, period.last, cue, span(period.value.from, to, 'span', true), 'so far')
  }
  return result(first, end, cue, span(null, c.published, 'span', true), 'so far')
}

const cued = (c: Context, i: number, cue: number): Found | null => {
  const { tokens } = c
  const next = tokens[i + 1]
  if (next === undefined || (wordOf(next) === undefined && !canBegin(next))) return null
  const name = tokens[i]!.lower
  switch (cue) {
    case since:
      return sinceIt(c, i)
    case by:
    case until:
    case till:
    case through:
      return bounded(c, i, i + 1, name, upTo, 'by')
    case before:
      return bounded(c, i, i + 1, name, beforeIt, 'before')
    case after:
      return bounded(c, i, i + 1, name, afterIt, 'after')
    case at:
    case around:
    case about: {
      const clock = clockAt(tokens, i + 1)
      if (clock > 0) return clocked(c, i, clock, name)
      break
    }
    case from:
      return fromPoint(c, i)
    case within: {
      const limit = withinIt(c, i)
      if (limit) return limit
      break
    }
    case inWord: {
      const time = inTime(c, i + 1)
      if (time) return result(i, time.last, name, time.value, time.rule)
    }
  }
  const point = rangeAt(c, i + 1, cue)
  if (point === null) {
    const length = durationAt(tokens, i + 1)
    return length < 0 ? null : { ...duration(i, length), cue: name }
  }
  if (point.rule === 'year') c.yearEnd = point.last
  if (cue === between && point.rule !== 'range') return null
  if (point.rule === 'year' && (cue === at || cue === over || cue === on || cue === about || cue === within))
    return null
  const end = trail(c, point)
  return result(i, end.last, name, end.value, point.rule)
}

const starts = wordSet('beginning start')

/** "from Jan. 1 to 22"; "from July 1" and "from 2022 onwards" are open; "from last year", "from Saturday's raid" are not. */
const fromPoint = (c: Context, i: number): Found | null => {
  const point = rangeAt(c, i + 1, from)
  if (point === null) return null
  // "from the beginning of 2023 until it was broken up": since then.
  if (point.rule === 'edge of a period' && c.tokens[i + 1]?.lower === 'the' && starts.has(c.tokens[i + 2]))
    return sinceIt(c, i)
  const end = trail(c, point)
  const behind = c.tokens[end.last]?.word
  const open = behind === onwards || behind === onward || (behind === on && c.tokens[end.last + 1]?.pos === 'PUNCT')
  const owns = behind === possessive || behind === possessive2
  if (!open && (owns || point.rule === 'range' || end.value.grain !== 'day'))
    return result(i, end.last, 'from', end.value, point.rule)
  const { value } = end
  const after = spanWith(value, fromIt(value), value.next && fromIt(value.next))
  return result(i, open ? end.last + 1 : end.last, 'from', after, 'since', value)
}
