import { dateOfLine } from './dates.ts'
import { endOf, endsSentence, headLines, isFurniture, isImprint } from './furniture.ts'
import { withHeadline } from './headline.ts'

/** No line that a site puts around its reports is longer. */
const longest = 160

/** "Five people were shot here on Monday. (Photo: WFAA)": a caption that tells something. */
const captioned = /[.!?]["'”’)]?\s?\([^()]{1,80}\)\s?\.?$/

/** Whether a headline that stands over the text is told again below it. */
const isTold = (title: string, lines: readonly string[], at: number): boolean => {
  const rest = lines.filter((_, i) => i !== at).join('\n')
  return withHeadline(title, rest) === rest
}

/** Where the report ends, if it does so before its last line: behind a heading that only headlines follow. */
const endOfReport = (lines: readonly string[]): number => {
  const end = endOf(lines)
  const behind = lines.slice(end + 1).filter((line) => line !== '')
  return behind.filter((line) => endsSentence.test(line)).length * 2 > behind.length ? lines.length : end
}

/** More lines than this that are nothing but a day are the headings of a chronicle. */
const mostDays = 2

const isDay = (line: string): boolean => dateOfLine(line) !== null

/** Within a paragraph that was wrapped a line can begin with any word, and goes on in small letters. */
const isWrapped = (lines: readonly string[], at: number): boolean => /^\p{Ll}/u.test(lines[at + 1] ?? '')

/** Which lines of a text are those of the page that it was copied from. */
const ofPage = (lines: readonly string[], title: string | null): boolean[] => {
  const end = endOfReport(lines)
  const isChronicle = lines.slice(0, end).filter(isDay).length > mostDays
  const found: boolean[] = []
  let written = 0
  for (const [i, line] of lines.entries()) {
    const imprinted = isImprint(line) && !(isChronicle && isDay(line))
    const isHead = written < headLines && (imprinted || (line === title && isTold(title, lines, i)))
    const opens = i === 0 || found[i - 1] || lines[i - 1] === '' || endsSentence.test(lines[i - 1]!)
    const stands = opens && !isWrapped(lines, i) && !captioned.test(line)
    found.push(i >= end || (line !== '' && line.length <= longest && (isHead || (stands && isFurniture(line)))))
    if (line !== '' && !found[i]) written++
  }
  return found
}

/**
 * A text with what its page had around it blanked, so that all else stays where it was: lines of names and dates, the headline
 * once more, "READ ALSO: …", and the headlines of other reports behind it.
 */
export const withoutPage = (text: string, title: string | null): string => {
  const lines = text.split('\n')
  const trimmed = lines.map((line) => line.trim())
  const around = ofPage(trimmed, title)
  return around.includes(true) && around.includes(false) && lines.some((_, i) => !around[i] && trimmed[i] !== '')
    ? lines.map((line, i) => (around[i] ? ' '.repeat(line.length) : line)).join('\n')
    : text
}
