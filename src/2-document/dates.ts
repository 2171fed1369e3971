const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A month's number from its name or English abbreviation, 0 where it is none. */
const monthOf = (name: string): number => {
  if (monthWord.test(name)) return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  return foreignMonths.get(name.toLowerCase().replace(/\.$/, '')) ?? 0
}

/** Names of the twelve months in languages whose papers are read here, where they differ from English. */
const foreignNames: readonly string[] = [
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'januari februari mac april mei jun julai ogos september oktober november disember',
]
const foreignMonths = new Map(
  foreignNames.flatMap((names) => names.split(' ').map((name, i): [string, number] => [name, i + 1])),
)

const monthWord =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i

/** The day as an ISO date, null where there is no such day or it is no year of a report. */
const isoDay = (year: number, month: number, day: number): string | null => {
  if (year < 1990 || year > 2100 || month < 1) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** Ways to write a date in full; each gives year, month and day. */
const forms: readonly { pattern: RegExp; read(parts: RegExpExecArray): string | null }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, read: ([, y, m, d]) => isoDay(+y!, +m!, +d!) },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/, read: ([, y, m, d]) => isoDay(+y!, +m!, +d!) },
  {
    pattern: /\b(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: of| de)?[ -](\p{L}{3,10}\.?),?(?: de)?[ -](\d{4})\b/u,
    read: ([, d, m, y]) => isoDay(+y!, monthOf(m!), +d!),
  },
  {
    pattern: /\b([A-Za-z]{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/,
    read: ([, m, d, y]) => isoDay(+y!, monthOf(m!), +d!),
  },
  // "Tue Mar 12 10:00:00 UTC 2024"
  {
    pattern: /\b([A-Za-z]{3,9}) (\d{1,2}) \d{1,2}:\d{2}(?::\d{2})? (?:[A-Z]{2,5} |[+-]\d{4} )?(\d{4})\b/,
    read: ([, m, d, y]) => isoDay(+y!, monthOf(m!), +d!),
  },
  { pattern: /(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/, read: ([, y, m, d]) => isoDay(+y!, +m!, +d!) },
  // "25/03/2024", "03/25/2024": only where one of the two can be no month.
  { pattern: /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/, read: ([, a, b, y]) => eitherOrder(+y!, +a!, +b!) },
]

const eitherOrder = (year: number, a: number, b: number): string | null => {
  if (a > 12) return isoDay(year, b, a)
  if (b > 12 || a === b) return isoDay(year, a, b)
  return null
}

/** The first full date in a short string (a meta tag, a line under a headline), as the sender's calendar day. */
export const readDate = (written: string): string | null => {
  const short = written.slice(0, 120)
  for (const { pattern, read } of forms) {
    const parts = pattern.exec(short)
    const date = parts && read(parts)
    if (date) return date
  }
  return null
}

/** The date that an address carries as folders or at the head of its last part: /2024/03/12/, /2024-03-12-. */
export const dateInUrl = (url: string): string | null => {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 300)
  const parts =
    /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i.exec(path)
  if (!parts) return null
  return isoDay(+parts[1]!, monthOf(parts[2]!) || +parts[2]!, +parts[3]!)
}

const marker =
  /^(?:(?:first )?published|date|posted|updated|release date|date published|issued)(?: on| at)?\s?[:–—-]\s?/i
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i
const clock = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?,? /i
const whole =
  /^(?:\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,12})?\.?$/
const dateline =
  /^[A-Z][A-Za-z .,'’-]{2,60}[,(] ?((?:\d{1,2} [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2},? \d{4}))\)? ?(?:\([A-Za-z /.]{2,30}\) ?)?(?:–|—|--|-) /
/** "Federal Police of Brazil — 9 May 2025", "Geneva, 12 March 2024": a line that names who and when, and says nothing. */
const masthead =
  /^(\p{Lu}[^.!?:;\d]{1,100})(?: [–—|-] |, ?)((?:\d{1,2} [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2},? \d{4}))$/u
/** "9 May 2025 — Federal Police of Brazil" */
const dateAndName =
  /^((?:\d{1,2} [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2},? \d{4}))(?: [–—|-] |, ?)(\p{Lu}[^.!?:;\d]{1,100})$/u

/** Words of a sentence or a headline; a line of names has none. */
const longWord = /(?<![\p{L}'’])\p{Ll}{6,}/u

/** The date of a line that names who and when. */
const dateOfMasthead = (paragraph: string): string | null => {
  if (paragraph.length > 130) return null
  const behind = masthead.exec(paragraph)
  if (behind) return longWord.test(behind[1]!) ? null : readDate(behind[2]!)
  const before = dateAndName.exec(paragraph)
  return before && !longWord.test(before[2]!) ? readDate(before[1]!) : null
}

/** Whether a line says when, and who or where at most. */
export const isDateLine = (paragraph: string): boolean =>
  dateOfLine(paragraph) !== null || dateOfMasthead(paragraph) !== null

/** The day of a line that is nothing but a date, with or without the time of day: "13:15 JST, January 14, 2026". */
export const dateOfLine = (paragraph: string): string | null => {
  if (paragraph.length > 80) return null
  const bare = paragraph
    .replace(marker, '')
    .replace(weekday, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(clock, '')
  return whole.test(bare) ? readDate(bare) : null
}

/** How many paragraphs from the top a date line can stand in. */
const top = 4

/**
 * The publication date that a plain text states of itself near its top: a line that is nothing but a date ("Published:
 * 12 March 2024"), or a date line with the year ("PHNOM PENH, 12 March 2024 –"). A date in running text is none.
 */
export const dateInText = (paragraphs: readonly string[]): string | null => {
  for (const paragraph of paragraphs.slice(0, top)) {
    const own = dateOfLine(paragraph)
    if (own) return own
    const line = dateline.exec(paragraph.slice(0, 140))
    const date = line ? readDate(line[1]!) : dateOfMasthead(paragraph)
    if (date) return date
  }
  return null
}
