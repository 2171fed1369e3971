import { Readability } from '@mozilla/readability'
import { dateInText } from './dates.ts'
import { isElement, isText, type Page, type PageElement, type PageNode, parsePage } from './dom.ts'
import { readMetadata } from './metadata.ts'
import { splitParagraphs } from './paragraphs.ts'
import type { Readable } from './plain.ts'

/** Elements whose text flows on in the line; all others begin and end a paragraph. */
const inline = new Set(
  `a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong
  sub sup time tt u var wbr`
    .split(/\s+/)
    .map((name) => name.toUpperCase()),
)
const dropped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'FIGCAPTION',
  'BUTTON',
  'SELECT',
  'FORM',
])

const letters = (node: PageNode): number => (node.textContent ?? '').replace(/\s+/g, '').length

/** A paragraph or list item that is nothing but a link points to another report: it is none of this one's text. */
const isPointer = (element: PageElement, name: string): boolean => {
  if (name !== 'P' && name !== 'LI') return false
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + letters(link), 0)
  return linked > 0 && linked >= letters(element) * 0.9
}

/** The text below a node, with a line break around every block; a table row is one line. */
const linesOf = (node: PageNode, lines: string[]): void => {
  for (const child of node.childNodes) {
    if (isText(child)) append(lines, (child.textContent ?? '').replace(/\s+/g, ' '))
    else if (isElement(child)) {
      const name = child.tagName.toUpperCase()
      if (dropped.has(name) || isPointer(child, name)) continue
      if (name === 'BR' || name === 'HR') lines.push('')
      else if (name === 'TD' || name === 'TH') {
        const cell = [''] as string[]
        linesOf(child, cell)
        const text = cell
          .map((line) => line.trim())
          .filter(Boolean)
          .join(' ')
        if (text) append(lines, lines.at(-1)?.trim() ? ` | ${text}` : text)
      } else if (inline.has(name)) linesOf(child, lines)
      else {
        lines.push('')
        linesOf(child, lines)
        lines.push('')
      }
    }
  }
}

const append = (lines: string[], text: string): void => {
  lines[lines.length - 1] += text
}

const paragraphsIn = (node: PageNode): string[] => {
  const lines = ['']
  linesOf(node, lines)
  return splitParagraphs(lines.join('\n\n'))
}

/**
 * A page as the text of its article (Mozilla's Readability on linkedom) with what the page says of itself. Where
 * Readability finds no article, the whole body counts.
 */
export const readHtml = (name: string, source: string): Readable => {
  const page = parsePage(source)
  const metadata = readMetadata(page, name)
  const content = findArticle(page)
  const paragraphs = content ? paragraphsIn(content) : bodyOf(source)
  const date = metadata.published ?? inText(paragraphs)
  return { ...metadata, published: date, paragraphs }
}

const inText = (paragraphs: readonly string[]): Readable['published'] => {
  const date = dateInText(paragraphs)
  return date ? { date, from: 'text' } : null
}

/** Readability changes the page it looks at. */
const findArticle = (page: Page): PageNode | null => {
  const readability = new Readability<PageNode>(page as never, { serializer: (node) => node as unknown as PageNode })
  return readability.parse()?.content ?? null
}

const bodyOf = (source: string): string[] => {
  const { body } = parsePage(source)
  return body ? paragraphsIn(body) : []
}
