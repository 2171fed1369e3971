type Day = { year: number; month: number; day: number }

const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

const parse = (iso: string): Day => {
  const [year, month, day] = iso.split('-').map(Number)
  return { year: year ?? 0, month: month ?? 1, day: day ?? 1 }
}

const monthName = (day: Day) => months[day.month - 1] ?? ''
const lastDay = (day: Day) => new Date(Date.UTC(day.year, day.month, 0)).getUTCDate()
const wholeMonths = (start: Day, end: Day) => start.day === 1 && end.day === lastDay(end)

/** "12 Feb 2025". */
export const formatDay = (iso: string): string => {
  const day = parse(iso)
  return `${day.day} ${monthName(day)} ${day.year}`
}

const monthSpan = (from: Day, to: Day): string => {
  if (from.year === to.year && from.month === 1 && to.month === 12) return String(from.year)
  if (from.year === to.year && from.month === to.month) return `${monthName(from)} ${from.year}`
  if (from.year === to.year) return `${monthName(from)}–${monthName(to)} ${to.year}`
  return `${monthName(from)} ${from.year} – ${monthName(to)} ${to.year}`
}

/** Both ends included; an open end is said in words; null where nothing is known. */
export const formatSpan = (start: string | null, end: string | null): string | null => {
  if (!start && !end) return null
  if (!start) return `until ${formatDay(end!)}`
  if (!end) return `since ${formatDay(start)}`
  if (start === end) return formatDay(start)
  const from = parse(start)
  const to = parse(end)
  if (wholeMonths(from, to)) return monthSpan(from, to)
  if (from.year === to.year && from.month === to.month) return `${from.day}–${to.day} ${monthName(to)} ${to.year}`
  if (from.year === to.year) return `${from.day} ${monthName(from)} – ${to.day} ${monthName(to)} ${to.year}`
  return `${formatDay(start)} – ${formatDay(end)}`
}

/** Midnight UTC of an ISO date, in milliseconds. */
export const dayTime = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)

/** A moment as a date and a time of day, in the reader's own zone. */
export const formatMoment = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
