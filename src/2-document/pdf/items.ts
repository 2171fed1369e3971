import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A run of text on a page. Points; the origin is the upper left corner. */
export type Item = { text: string; left: number; right: number; base: number; size: number }

export type PdfPage = { width: number; height: number; items: Item[] }

export type PdfFile = { title: string | null; pages: PdfPage[] }

/** A report has fewer; what comes after is left out. */
const mostPages = 2000

type RawItem = { str?: string; transform?: number[]; width?: number; height?: number; dir?: string }

const itemOf = ({ str = '', transform = [], width = 0 }: RawItem, height: number): Item | null => {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform
  // Text that runs up or down the page is a margin's note.
  if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return null
  return { text: str, left: x, right: x + width, base: height - y, size: Math.abs(d) || Math.abs(a) }
}

/** Reads the text of a PDF file with its positions; throws where the file is damaged or locked. */
export const itemsOf = async (bytes: Uint8Array): Promise<PdfFile> => {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // The library takes the bytes over, and they are not ours to give.
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const file = await task.promise
    const { info } = (await file.getMetadata().catch(() => ({ info: {} }))) as { info: { Title?: unknown } }
    const pages: PdfPage[] = []
    for (let number = 1; number <= Math.min(file.numPages, mostPages); number++) {
      const page = await file.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      pages.push({ width, height, items: items.flatMap((item) => itemOf(item as RawItem, height) ?? []) })
      page.cleanup()
    }
    return { title: typeof info.Title === 'string' && info.Title.trim() ? info.Title.trim() : null, pages }
  } finally {
    await task.destroy()
  }
}
