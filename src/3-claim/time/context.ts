import type { Token } from '../../2-document/tokens.ts'
import { type Day, dateOf } from './calendar.ts'
import type { Interval } from './value.ts'

/** What a time expression is worked out from. */
export type Context = {
  tokens: readonly Token[]
  /** Day of publication, null where not known. */
  published: Day | null
  /** Year of publication, or else the latest year that the text itself states in full; null where there is none. */
  year: number | null
  /** The last single day, month, year and time of any length so far: what "the same day", "at the time" point back to; the sentence of that time. */
  last: {
    day: Day | null
    month: Interval | null
    year: number | null
    time: Interval | null
    /** The last stretch of several months, but for one that only repeats it in another year. */
    period: Interval | null
    /** The last of several years, months or days, "between 2021 and 2024". */
    range: Interval | null
    sentence: number
  }
  /** Of each event that a report may name ("the raid") the day on which it was told. */
  told: (Day | undefined)[]
  /**
   * The last date of this paragraph in a chain that began with one whose year was stated: what later dates without a
   * year are near to ("in December 2024 … in May": 2025). A weekday or "today" ends the chain.
   */
  stated: Day | null
  paragraph: number
  /** How the last numeric date was written: "13/10" day first, "10/13" month first; null where none has told yet. */
  dayFirst: boolean | null
  /** The token behind the last bare year, -1 before there is one. */
  yearEnd: number
}

export const newContext = (tokens: readonly Token[], published: Day | null, year: number | null): Context => ({
  tokens,
  published,
  year: published === null ? year : dateOf(published).y,
  last: { day: null, month: null, year: null, time: null, period: null, range: null, sentence: -1 },
  told: [],
  stated: null,
  paragraph: 0,
  dayFirst: null,
  yearEnd: -1,
})
