import type { PdfPage } from './items.ts'
import type { Line } from './lines.ts'

/** How far from the upper or lower edge, as a share of the page, a running head or foot can stand. */
const margin = 0.12

const pageNumber =
  /^(?:page |p\. ?|[-–—| ]{1,3})?\d{1,4}(?: (?:of|\/) \d{1,4}|\/\d{1,4})?(?:[-–—| ]{1,3})?$|^[ivxlc]{1,7}$/i

/** Two heads are the same where they differ in numbers only. */
const shapeOf = (line: Line): string => line.text.toLowerCase().replace(/\d+/g, '#')

/** The lines of each page without running heads and feet: what stands at the edge of many pages, and page numbers. */
export const withoutMargins = (lines: readonly Line[][], pages: readonly PdfPage[]): Line[][] => {
  const atEdge = (line: Line, page: number): boolean => {
    const share = line.base / pages[page]!.height
    return share < margin || share > 1 - margin
  }
  const seen = new Map<string, number>()
  for (const [page, own] of lines.entries())
    for (const shape of new Set(own.filter((line) => atEdge(line, page)).map(shapeOf)))
      seen.set(shape, (seen.get(shape) ?? 0) + 1)
  // Left and right pages may have heads of their own.
  const often = Math.max(2, Math.ceil(lines.length * 0.3))
  return lines.map((own, page) =>
    own.filter(
      (line) => !(atEdge(line, page) && (pageNumber.test(line.text) || (seen.get(shapeOf(line)) ?? 0) >= often)),
    ),
  )
}
