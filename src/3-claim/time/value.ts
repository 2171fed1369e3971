import { addMonths, type Day, dateOf, dayOf, mondayOf, monthLength } from './calendar.ts'

/** Days from `from` to `to`, both included; null where open or not known. */
export type Interval = { from: Day | null; to: Day | null }

export type Grain =
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'span'

/** What a time expression means. */
export type Value = Interval & {
  /** What the same words mean in a clause about the future; null where they mean the same. */
  next: Interval | null
  /** What they mean for a state that still lasts; null where they mean the same. */
  ongoing: Interval | null
  grain: Grain
  /** Worked out from the publication date or from the text, instead of stated in full. */
  inferred: boolean
}

export const span = (
  from: Day | null,
  to: Day | null,
  grain: Grain,
  inferred: boolean,
  next: Interval | null = null,
): Value => ({
  from,
  to,
  next,
  ongoing: null,
  grain,
  inferred,
})

/** A value with other bounds; written out, as all values are to have one shape. */
export const spanWith = ({ inferred }: Value, { from, to }: Interval, next: Interval | null): Value => ({
  from,
  to,
  next,
  ongoing: null,
  grain: 'span',
  inferred,
})

/** Found, but nothing in the text or around it says which days are meant. */
export const unresolved = (grain: Grain): Value => span(null, null, grain, true)

export const monthOf = (y: number, m: number): { from: Day; to: Day } => {
  const from = dayOf(y, m, 1)
  return { from, to: from + monthLength(y, m) - 1 }
}

/** Months `from` to `to` of a year; months past 12 belong to the next year, those under 1 to the one before. */
export const monthsOf = (y: number, from: number, to: number): { from: Day; to: Day } => {
  const january = dayOf(y, 1, 1)
  return { from: addMonths(january, from - 1), to: addMonths(january, to) - 1 }
}

export const yearOf = (y: number): { from: Day; to: Day } => ({ from: dayOf(y, 1, 1), to: dayOf(y, 12, 31) })

/** The calendar period that holds a day, moved by `n` such periods. */
export const periodAt = (day: Day, grain: Grain, n: number): { from: Day; to: Day } => {
  switch (grain) {
    case 'week':
      return { from: mondayOf(day) + 7 * n, to: mondayOf(day) + 7 * n + 6 }
    case 'fortnight':
      return { from: mondayOf(day) + 14 * n - 7, to: mondayOf(day) + 14 * n + 6 }
    case 'weekend':
      return { from: mondayOf(day) + 7 * n + 5, to: mondayOf(day) + 7 * n + 6 }
    case 'month': {
      const { y, m } = dateOf(day)
      return monthsOf(y, m + n, m + n)
    }
    case 'quarter': {
      const { y, m } = dateOf(day)
      const first = m - ((m - 1) % 3) + 3 * n
      return monthsOf(y, first, first + 2)
    }
    case 'half': {
      const { y, m } = dateOf(day)
      const first = (m > 6 ? 7 : 1) + 6 * n
      return monthsOf(y, first, first + 5)
    }
    case 'year':
      return yearOf(dateOf(day).y + n)
    case 'decade': {
      const y = Math.floor(dateOf(day).y / 10) * 10 + 10 * n
      return { from: dayOf(y, 1, 1), to: dayOf(y + 9, 12, 31) }
    }
    default:
      return { from: day + n, to: day + n }
  }
}

/** A day moved by `n` units. */
export const move = (day: Day, grain: Grain, n: number): Day => {
  switch (grain) {
    case 'week':
    case 'weekend':
      return day + 7 * n
    case 'fortnight':
      return day + 14 * n
    case 'month':
      return addMonths(day, n)
    case 'quarter':
    case 'season':
      return addMonths(day, 3 * n)
    case 'half':
      return addMonths(day, 6 * n)
    case 'year':
      return addMonths(day, 12 * n)
    case 'decade':
      return addMonths(day, 120 * n)
    default:
      return day + n
  }
}

export type Section = 'early' | 'mid' | 'late'

const cutInterval = ({ from, to }: Interval, grain: Grain, section: Section): Interval => {
  if (from === null || to === null) return { from, to }
  switch (grain) {
    case 'month':
      return section === 'early'
        ? { from, to: from + 9 }
        : section === 'mid'
          ? { from: from + 10, to: from + 19 }
          : { from: from + 20, to }
    case 'year':
      return section === 'early'
        ? { from, to: addMonths(from, 3) - 1 }
        : section === 'mid'
          ? { from: addMonths(from, 3), to: addMonths(from, 9) - 1 }
          : { from: addMonths(from, 9), to }
    case 'week':
      return section === 'early'
        ? { from, to: from + 2 }
        : section === 'mid'
          ? { from: from + 2, to: from + 2 }
          : { from: from + 3, to }
    case 'decade':
      return section === 'early'
        ? { from, to: addMonths(from, 48) - 1 }
        : section === 'mid'
          ? { from: addMonths(from, 48), to: addMonths(from, 84) - 1 }
          : { from: addMonths(from, 84), to }
    case 'quarter':
    case 'season':
    case 'half': {
      const months = grain === 'half' ? 2 : 1
      return section === 'early'
        ? { from, to: addMonths(from, months) - 1 }
        : section === 'mid'
          ? { from: addMonths(from, months), to: addMonths(from, 2 * months) - 1 }
          : { from: addMonths(from, 2 * months), to }
    }
    default:
      return { from, to }
  }
}

/** "early", "mid" or "late" in a period: GUIDE.md's days 1–10, 11–20, 21 to the end; January to March, October to December. */
export const cut = (value: Value, section: Section): Value => ({
  ...value,
  ...cutInterval(value, value.grain, section),
  next: value.next && cutInterval(value.next, value.grain, section),
  grain: value.grain === 'day' ? 'day' : 'span',
})
