/** A calendar day as a number: days since 1970-01-01, proleptic Gregorian. Everything between reading and showing is this. */
export type Day = number

export type YearMonthDay = { y: number; m: number; d: number }

/** The day of a date; month 1–12, the day of the month is not checked (see `isDate`). Method: Howard Hinnant's days_from_civil. */
export const dayOf = (y: number, m: number, d: number): Day => {
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Year, month and day of the month of a day. */
export const dateOf = (day: Day): YearMonthDay => {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const d = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const m = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d }
}

export const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const monthLength = (y: number, m: number): number => (m === 2 && isLeap(y) ? 29 : lengths[m - 1]!)

export const isDate = (y: number, m: number, d: number): boolean =>
  m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m)

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day)

/** The same day of the month, `n` months on; the month's last day where it has none. */
export const addMonths = (day: Day, n: number): Day => {
  const { y, m, d } = dateOf(day)
  const months = y * 12 + (m - 1) + n
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return dayOf(year, month, Math.min(d, monthLength(year, month)))
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** ISO date of a day; years 0 to 9999. */
export const isoOf = (day: Day): string => {
  const { y, m, d } = dateOf(day)
  return `${`${y}`.padStart(4, '0')}-${two(m)}-${two(d)}`
}

/** The day of an ISO date ("2024-04-06"). */
export const fromIso = (iso: string): Day =>
  dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
