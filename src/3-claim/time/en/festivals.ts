import type { TextWord } from '../../../2-document/vocabulary.ts'
import { findAt, lexicon, phraseWords, wordSet } from '../../lexicon.ts'
import { type Day, dayOf, weekdayOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Point } from '../point.ts'
import { type Interval, span, unresolved, type Value } from '../value.ts'
import { yearTailAt } from './dates.ts'
import { type Festival, festivals, firstTableYear } from './festival-days.ts'
import { type Modifier, wordOf } from './words.ts'

const names = lexicon(festivals.flatMap((f) => f.names.map((n) => [n, f] as const)))
const starts = wordSet(festivals.flatMap((f) => f.names.map((n) => phraseWords(n)[0]!)))
const holiday = wordSet('holiday holidays festival period celebrations')

/** Whether a festival can begin with this word; cheap. */
export const beginsFestival = (token: TextWord): boolean => starts.has(token)

/** The days of a festival in a year, null where no table holds the year. */
export const festivalIn = (festival: Festival, y: number): { from: Day; to: Day } | null => {
  if ('nth' in festival) {
    const { m, w, n, plus } = festival.nth
    const first = dayOf(y, m, 1)
    const day = first + ((w - weekdayOf(first) + 7) % 7) + 7 * (n - 1) + plus
    return { from: day, to: day + festival.days - 1 }
  }
  const first = 'fixed' in festival ? festival.fixed.m * 100 + festival.fixed.d : festival.table[y - firstTableYear]
  if (first === undefined) return null
  const from = dayOf(y, Math.floor(first / 100), first % 100)
  return { from, to: from + festival.days - 1 }
}

/** "Songkran", "the Lunar New Year holiday", "Lunar New Year 2024": the latest that has begun where no year is given. */
export const festivalAt = (c: Context, i: number, modifier: Modifier | null = null): Point | null => {
  const found = findAt(names, c.tokens, i)
  if (found === null) return null
  const end = holiday.has(c.tokens[found.last]) ? found.last + 1 : found.last
  // "Christmas trees"
  if (end === found.last && c.tokens[end]?.pos === 'NOUN') return null
  const tail = yearTailAt(c, end)
  const point = (interval: Interval | null, last: number, inferred: boolean, next: Interval | null = null): Point => ({
    value: interval === null ? unresolved('span') : span(interval.from, interval.to, 'span', inferred, next),
    last,
    partial: null,
    rule: 'festival',
  })
  if (tail) return point(festivalIn(found.value, tail.y), tail.last, !tail.stated)
  if (c.year === null) return point(null, end, true)
  const here = festivalIn(found.value, c.year)
  if (modifier === 'this') return point(here, end, true)
  if (c.published === null) return point(here, end, true)
  const begun = here !== null && here.from <= c.published
  const latest = begun ? here : festivalIn(found.value, c.year - 1)
  const coming = begun && here.to < c.published ? festivalIn(found.value, c.year + 1) : here
  if (modifier === 'next') return point(coming, end, true)
  if (modifier === 'last' && begun && here.to >= c.published)
    return point(festivalIn(found.value, c.year - 1), end, true)
  return point(latest, end, true, coming)
}

/** "two days before Lunar New Year", "the day after Christmas" from the festival on; `away` gives what is so far from a day. */
export const besideFestival = (c: Context, i: number, before: boolean, away: (day: Day) => Value): Point | null => {
  const at = wordOf(c.tokens[i])?.kind === 'the' ? i + 1 : i
  const festival = c.tokens[at] !== undefined && beginsFestival(c.tokens[at]) ? festivalAt(c, at) : null
  const edge = before ? festival?.value.from : festival?.value.to
  return festival && edge != null ? { ...festival, value: { ...away(edge), inferred: festival.value.inferred } } : null
}
