import { endOf, endsSentence, headLines, isFurniture, isImprint } from './furniture.ts'
import { withHeadline } from './headline.ts'

/** No line that a site puts around its reports is longer. */
const longest = 160

/** Whether a headline that stands over the text is told again below it. */
const isTold = (title: string, lines: readonly string[], at: number): boolean => {
  const rest = lines.filter((_, i) => i !== at).join('\n')
  return withHeadline(title, rest) === rest
}

/** Which lines of a text are those of the page that it was copied from. */
const ofPage = (lines: readonly string[], title: string | null): boolean[] => {
  const end = endOf(lines)
  const found: boolean[] = []
  let written = 0
  for (const [i, line] of lines.entries()) {
    const isHead = written < headLines && (isImprint(line) || (line === title && isTold(title, lines, i)))
    // Within a paragraph that was wrapped a line can begin with any word.
    const opens = i === 0 || found[i - 1] || lines[i - 1] === '' || endsSentence.test(lines[i - 1]!)
    found.push(i >= end || (line !== '' && line.length <= longest && (isHead || (opens && isFurniture(line)))))
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
