import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { TimeMention } from '../annotations.ts'
import { hasSemicolon } from '../clause/marks.ts'
import { owners } from '../clause/small-words.ts'
import { component } from '../component.ts'
import { wordSet } from '../lexicon.ts'
import { dateOf, fromIso, isoOf } from './calendar.ts'
import { type Context, newContext } from './context.ts'
import { datelineDay } from './dateline.ts'
import { type Found, whenBehind } from './en/found.ts'
import { mentionAt } from './en/mention.ts'
import { rememberEvents } from './en/told-events.ts'
import type { Interval, Value } from './value.ts'

export { daysFor } from './days.ts'

/** When: dates and periods, worked out from the day of publication and biased to the past, with what a plan would mean. */
export const time = component({
  name: 'time',
  reads: ['tokens', 'sentences', 'published'],
  adds: 'times',
  run: ({ tokens, sentences, published }): TimeMention[] => {
    const day = published === null ? null : fromIso(published)
    const paragraphOf = (token: Token) => sentences[token.sentence]?.paragraph ?? 0
    const found = read(newContext(tokens, day, null), paragraphOf)
    if (day !== null) {
      const written = datelineDay(tokens, found, day)
      return (written === null ? found : read(newContext(tokens, written, null), paragraphOf)).map((f) =>
        toMention(f, tokens),
      )
    }
    // Without a day of publication, the latest year that a date of the text states is the one its other dates are told from.
    const year = latestYear(found)
    const again = year === null ? found : read(newContext(tokens, null, year), paragraphOf)
    return again.map((f) => toMention(f, tokens))
  },
})

const read = (c: Context, paragraphOf: (token: Token) => number): Found[] => {
  const { tokens } = c
  const found: Found[] = []
  for (let i = 0; i < tokens.length; ) {
    const mention = mentionAt(c, i)
    if (mention === null) i++
    else {
      const paragraph = paragraphOf(tokens[i]!)
      const isNew = paragraph !== c.paragraph && c.stated !== null
      c.paragraph = paragraph
      // A year stated in one paragraph says nothing of the next: work it out again without.
      if (isNew) c.stated = null
      const settled = isNew ? (mentionAt(c, i) ?? mention) : mention
      found.push(settled)
      remember(c, settled)
      const clause = whenBehind(c, settled)
      if (clause) found.push(clause)
      i = settled.last
    }
  }
  endAsOf(found, tokens)
  return found
}

/**
 * A count "since June" that a sentence dates itself ("had been deported since June, the department said on Friday") runs
 * to that day, not to publication.
 */
const endAsOf = (found: readonly Found[], tokens: readonly Token[]): void => {
  for (const [k, { rule, value, first }] of found.entries()) {
    if (rule !== 'since' || value === null || value.ongoing === null || value.from === null) continue
    const { sentence } = tokens[first]!
    const day = [...found.slice(Math.max(0, k - 3), k).reverse(), ...found.slice(k + 1, k + 4)].find(
      (f) =>
        tokens[f.first]!.sentence === sentence &&
        !hasSemicolon(tokens, Math.min(f.first, first), Math.max(f.first, first)) &&
        f.value !== null &&
        f.value.from !== null &&
        f.value.from === f.value.to &&
        f.value.from > value.from! &&
        (value.to === null || f.value.from < value.to),
    )
    if (day) value.to = day.value!.from
  }
}

/** Behind the day of a dateline. */
const dashes = wordSet('- – —')
const saying = wordSet('said says told added')

/** What "the same day" and "that year" can point back to: the day of a statement only where no other was named before. */
const remember = (c: Context, { point, rule, first, last, value }: Found): void => {
  if (point === null || point.from === null || point.to === null) return
  if (c.last.day !== null && saying.has(c.tokens[first - 1])) return
  // A deadline is no time at which something was.
  const since = rule === 'since' && value !== null && value.from !== null && value.to !== null
  if (rule !== 'by' && rule !== 'before' && rule !== 'after') {
    const stretch = since ? { from: value.from, to: value.to } : { from: point.from, to: point.to }
    // "90 were held, against 40 in the same period of 2023": what is compared is no time that the report has come to.
    if (rule !== 'told from the date before' || !isPeriodOfOtherYear(c, stretch)) {
      c.last.time = stretch
      if (stretch.to! - stretch.from! >= longerThanMonth) c.last.period = stretch
    }
  }
  c.last.sentence = c.tokens[first]!.sentence
  const from = dateOf(point.from)
  const to = dateOf(point.to)
  if (rule === 'range') c.last.range = { from: point.from, to: point.to }
  // "Dec. 2019–Jan. 2020": a date behind it is near its beginning.
  if (from.y === to.y - 1 && !point.inferred && point.to - point.from < 366) c.stated = point.from
  if (from.y !== to.y) return
  c.last.year = from.y
  // "between February and April 2025 … at the end of June"; a year by itself begins no chain.
  if (from.m !== to.m && !point.inferred && c.stated !== null && point.to - point.from < aYear) c.stated = point.from
  // "cleared since October … on the 9th": a beginning far back is no month that the report has come to.
  if (from.m === to.m && !(since && point.from !== point.to)) {
    c.last.month = { from: point.from - from.d + 1, to: null }
    if (rule === 'weekday' || rule === 'named day') c.stated = null
    else if (c.stated !== null || rule === 'told from the date before') c.stated = point.from
    else if (!point.inferred && !isOfNoun(c.tokens, first, last)) c.stated = point.from
  }
  if (point.from !== point.to) return
  c.last.day = point.from
  if (!saying.has(c.tokens[first - 1]) && !dashes.has(c.tokens[last])) rememberEvents(c, first, point.from)
}

const isPeriodOfOtherYear = ({ last: { period } }: Context, { from, to }: Interval): boolean => {
  if (period?.from == null || period.to === null || from === null || to === null) return false
  return dateOf(from).y !== dateOf(period.from).y && Math.abs(to - from - (period.to - period.from)) <= 1
}

/** In days: so long is no month. */
const longerThanMonth = 45

/** "held after its December 2024 raid … in February": when something else was that is named by its date. */
const isOfNoun = (tokens: readonly Token[], first: number, last: number): boolean =>
  owners.has(tokenAt(tokens, first - 1)) && tokens[last]?.pos === 'NOUN'

/** In days: fewer than any year has. */
const aYear = 364

/** In days: a year stated with its quarter, month or day. "In 2024" may be said in any year after. */
const longestDate = 92

/**
 * The latest year that a text states, where a date in full states it; null where only years by themselves are named that late:
 * the dates without a year may be those of another.
 */
const latestYear = (found: readonly Found[]): number | null => {
  let latest: number | null = null
  let isDate = false
  for (const { value, point, cue } of found) {
    if (value === null || point === null || point.inferred || point.to === null || cue === 'by' || cue === 'until')
      continue
    const { y } = dateOf(point.to)
    if (y > 2100 || (latest !== null && y < latest)) continue
    const full = point.from !== null && point.to - point.from <= longestDate
    isDate = y === latest ? isDate || full : full
    latest = y
  }
  return isDate ? latest : null
}

const isoInterval = ({ from, to }: Interval): { from: string | null; to: string | null } => ({
  from: from === null ? null : isoOf(from),
  to: to === null ? null : isoOf(to),
})

const isoOrNull = (interval: Interval | null) => interval && isoInterval(interval)

const toMention = ({ first, last, cue, value, sort, rule }: Found, tokens: readonly Token[]): TimeMention => {
  const { from, to, next, ongoing, inferred } = value ?? nothing
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    rule,
    from: from === null ? null : isoOf(from),
    to: to === null ? null : isoOf(to),
    next: isoOrNull(next),
    ongoing: isoOrNull(ongoing),
    inferred,
    sort,
    cue,
  }
}

const nothing: Pick<Value, 'from' | 'to' | 'next' | 'ongoing' | 'inferred'> = {
  from: null,
  to: null,
  next: null,
  ongoing: null,
  inferred: false,
}
