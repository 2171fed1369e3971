import type { Item, PdfPage } from './items.ts'

/** A line, or the part of one that stands in one column. Points, from the upper left. */
export type Line = { text: string; left: number; right: number; base: number; size: number; page: number }

/** Spaces wider than this, in sizes of the type, part columns rather than words. */
const columnGap = 1.2
const wordGap = 0.15

const joined = (items: readonly Item[], page: number): Line => {
  let text = ''
  let right = items[0]!.left
  for (const item of items) {
    const apart = item.left - right > item.size * wordGap
    text += apart && text !== '' && !text.endsWith(' ') && !item.text.startsWith(' ') ? ` ${item.text}` : item.text
    right = Math.max(right, item.right)
  }
  const size = Math.max(...items.map((item) => item.size))
  return { text: text.replace(/\s+/g, ' ').trim(), left: items[0]!.left, right, base: items[0]!.base, size, page }
}

/** Items of one height next to each other are one line; a wide gap begins another. */
const segmentsOf = ({ items }: PdfPage, page: number): Line[] => {
  const rows: Item[][] = []
  for (const item of [...items].sort((a, b) => a.base - b.base)) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.base - item.base) < Math.min(row[0]!.size, item.size) * 0.5) row.push(item)
    else rows.push([item])
  }
  return rows.flatMap((row) => {
    const segments: Item[][] = []
    let right = Number.NEGATIVE_INFINITY
    for (const item of row.sort((a, b) => a.left - b.left)) {
      if (item.left - right > item.size * columnGap) segments.push([item])
      else segments.at(-1)!.push(item)
      right = Math.max(right, item.right)
    }
    return segments.map((segment) => joined(segment, page)).filter(({ text }) => text !== '')
  })
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Lines that fill their column most of the way: text. Cells of a table do not. */
const isFull = (lines: readonly Line[], width: number): boolean =>
  median(lines.map(({ left, right }) => right - left)) > width * 0.6

const fewestLines = 4

/** Where the page parts into two columns of text; null where it does not. */
const gutterOf = (lines: readonly Line[]): number | null => {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  let best: { x: number; crossing: number } | null = null
  for (const { left: x } of lines) {
    const share = (x - left) / (right - left)
    if (share < 0.2 || share > 0.8) continue
    const edge = x - 0.5
    const crossing = lines.filter((line) => line.left < edge && line.right > edge).length
    const before = lines.filter((line) => line.right <= edge)
    const after = lines.filter((line) => line.left >= edge)
    if (before.length < fewestLines || after.length < fewestLines || crossing > lines.length * 0.25) continue
    const ends = Math.max(...before.map((line) => line.right))
    if (!isFull(before, ends - left) || !isFull(after, right - x)) continue
    if (!best || crossing < best.crossing) best = { x: edge, crossing }
  }
  return best?.x ?? null
}

const byHeight = (a: Line, b: Line): number => a.base - b.base || a.left - b.left

/** Cells of one row of a table, in one line again. */
const rowsJoined = (lines: readonly Line[]): Line[] => {
  const rows: Line[] = []
  for (const line of [...lines].sort(byHeight)) {
    const row = rows.at(-1)
    if (row && Math.abs(row.base - line.base) < line.size * 0.4) {
      row.text += ` | ${line.text}`
      row.right = Math.max(row.right, line.right)
    } else rows.push({ ...line })
  }
  return rows
}

/** Lines in the order in which a person reads them: columns one after another, what goes across them in its place. */
const inOrder = (lines: readonly Line[]): Line[] => {
  const x = lines.length < fewestLines * 2 ? null : gutterOf(lines)
  if (x === null) return rowsJoined(lines)
  const ordered: Line[] = []
  let band: Line[] = []
  const close = (): void => {
    ordered.push(...inOrder(band.filter((line) => line.right <= x)), ...inOrder(band.filter((line) => line.left >= x)))
    band = []
  }
  for (const line of [...lines].sort(byHeight)) {
    if (line.left < x && line.right > x) {
      close()
      ordered.push(line)
    } else band.push(line)
  }
  close()
  return ordered
}

/** A page's lines in reading order. */
export const linesOfPage = (page: PdfPage, number: number): Line[] => inOrder(segmentsOf(page, number))
