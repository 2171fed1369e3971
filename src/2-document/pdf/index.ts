import { dateInText } from '../dates.ts'
import type { Readable } from '../plain.ts'
import { itemsOf, type PdfPage } from './items.ts'
import { type Line, linesOfPage } from './lines.ts'
import { withoutMargins } from './margins.ts'

type Paragraph = {
  text: string
  page: number
  size: number /** Pages that begin inside it, with the offset in it. */
  breaks: [page: number, offset: number][]
}

const endsSentence = /[.!?:。！？။។]["'”’)\]]*$/
const startsItem = /^(?:[-*•–·▪●]|\d{1,2}[.)]|\([a-z0-9]{1,3}\)) /

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Distance of lines in running text, in points. */
const spacingOf = (lines: readonly Line[]): number => {
  const steps = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const step = next && next.page === line.page ? next.base - line.base : 0
    return step > 0 && step < line.size * 3 ? [step] : []
  })
  return median(steps) || 14
}

/** Whether a line goes on with the paragraph of the one before it. */
const goesOn = (before: Line, line: Line, spacing: number, widest: number): boolean => {
  if (startsItem.test(line.text) || line.text.includes(' | ') || before.text.includes(' | ')) return false
  if (Math.abs(line.size - before.size) > Math.max(0.6, before.size * 0.08)) return false
  const step = line.base - before.base
  const sameColumn = line.page === before.page && step > 0
  if (sameColumn && step > spacing * 1.4) return false
  // From one column or page to the next, only a sentence that is not over goes on.
  if (!sameColumn) return !endsSentence.test(before.text)
  if (line.left - before.left > line.size * 0.9) return false
  return !(endsSentence.test(before.text) && before.right - before.left < widest * 0.8)
}

/** A word parted at the end of a line is one word, unless the text has it with its hyphen elsewhere. */
const glue = (before: string, after: string, whole: string): string => {
  const parted = /(\p{L}+)[-\u00ad\u2010]$/u.exec(before)
  const rest = /^\p{Ll}+/u.exec(after)?.[0]
  if (!parted || !rest) return /[-\u2010/]$/.test(before) ? before + after : `${before} ${after}`
  return whole.includes(`${parted[1]}-${rest}`) ? before + after : before.slice(0, -1) + after
}

const paragraphsOf = (pages: readonly Line[][]): Paragraph[] => {
  const lines = pages.flat()
  const spacing = spacingOf(lines)
  const whole = lines.map(({ text }) => text).join(' ')
  const widest = median(lines.map(({ left, right }) => right - left))
  const paragraphs: Paragraph[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const open = paragraphs.at(-1)
    if (open && before && goesOn(before, line, spacing, widest)) {
      const text = glue(open.text, line.text, whole)
      if (line.page !== before.page) open.breaks.push([line.page, text.length - line.text.length])
      open.text = text
    } else paragraphs.push({ text: line.text, page: line.page, size: line.size, breaks: [] })
  }
  return paragraphs
}

/** Where each page begins in the text that these paragraphs make; a page without text begins where the next one does. */
const pageOffsets = (paragraphs: readonly Paragraph[], pages: number): number[] => {
  const starts = new Array<number | undefined>(pages).fill(undefined)
  let offset = 0
  for (const { text, page, breaks } of paragraphs) {
    starts[page] ??= offset
    for (const [broken, inside] of breaks) starts[broken] ??= offset + inside
    offset += text.length + 2
  }
  const end = Math.max(0, offset - 2)
  let next = end
  for (let page = pages - 1; page >= 0; page--) next = starts[page] ??= next
  return starts as number[]
}

const looksLikeTitle = (title: string | null): title is string =>
  title !== null &&
  /\s/.test(title) &&
  !/\.(?:docx?|pdf|indd|qxd|pptx?)$/i.test(title) &&
  !/^microsoft word/i.test(title)

/** The first paragraph in the largest type of the first page, where that is larger than the text. */
const headingOf = (paragraphs: readonly Paragraph[]): string | null => {
  const first = paragraphs.filter(({ page, text }) => page === 0 && text.length > 3 && text.length < 300)
  const largest = Math.max(0, ...first.map(({ size }) => size))
  const usual = median(paragraphs.map(({ size }) => size))
  return largest > usual * 1.15 ? (first.find(({ size }) => size === largest)?.text ?? null) : null
}

/** A PDF file as a text in reading order, without running heads and feet; its pages are anchors into the text. */
export const readPdf = async (bytes: Uint8Array): Promise<Readable> => {
  const { title, pages } = await itemsOf(bytes)
  const paragraphs = paragraphsOf(withoutMargins(linesOf(pages), pages))
  const texts = paragraphs.map(({ text }) => text)
  const heading = headingOf(paragraphs)
  const date = dateInText(texts)
  return {
    title: heading ?? (looksLikeTitle(title) ? title : null),
    publisher: null,
    author: null,
    published: date ? { date, from: 'text' } : null,
    lang: null,
    paragraphs: texts,
    details: {
      pages: pageOffsets(paragraphs, pages.length),
      known: heading ? { title: 'heading' } : looksLikeTitle(title) ? { title: 'meta' } : {},
    },
  }
}

const linesOf = (pages: readonly PdfPage[]): Line[][] => pages.map(linesOfPage)
