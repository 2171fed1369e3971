/** Soft hyphens and byte order marks are no part of a text; other spaces are spaces. */
const tidyLine = (line: string): string =>
  line
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000 ]+/g, ' ')
    .trim()

/** Lines under this length are headings, list items or verse; no one wraps a paragraph so narrow. */
const narrowestWrap = 45

const firstWord = (line: string): number => {
  const space = line.indexOf(' ')
  return space < 0 ? line.length : space
}

/** Whether the lines are one paragraph that was wrapped: each is as full as the next word allows. */
const isWrapped = (lines: readonly string[]): boolean => {
  const width = Math.max(...lines.map((line) => line.length))
  if (width < narrowestWrap) return false
  return lines.every((line, i) => {
    const next = lines[i + 1]
    // Editors differ by a few characters in where they break.
    return next === undefined || line.length + 1 + firstWord(next) > width - 3
  })
}

const startsItem = /^(?:[-*•–·]|\d{1,2}[.)]) /

/** A block of lines as paragraphs: wrapped lines joined, lines that stand by themselves kept apart. */
const paragraphsOf = (lines: readonly string[]): string[] => {
  if (lines.length < 2 || lines.some((line) => startsItem.test(line))) return [...lines]
  return isWrapped(lines) ? [lines.join(' ')] : [...lines]
}

/** Plain text as paragraphs: line endings and spaces tidied, wrapped lines joined, empty lines as the only breaks. */
export const splitParagraphs = (text: string): string[] => {
  const paragraphs: string[] = []
  let block: string[] = []
  const close = () => {
    if (block.length > 0) paragraphs.push(...paragraphsOf(block))
    block = []
  }
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\f]/)) {
    const line = tidyLine(raw)
    if (line === '') close()
    else block.push(line)
  }
  close()
  return paragraphs
}

/** Paragraphs as the text of a document. */
export const joinParagraphs = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')
