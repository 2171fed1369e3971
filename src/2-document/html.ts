import { Readability } from '@mozilla/readability'
import { dateInText, readDate } from './dates.ts'
import { type Page, type PageNode, parsePage } from './dom.ts'
import { withoutFurniture } from './furniture.ts'
import { readMetadata } from './metadata.ts'
import { kindOfPage, signsOf } from './page-kind.ts'
import { paragraphsIn } from './page-lines.ts'
import type { Readable } from './plain.ts'

/**
 * A page as the text of its article (Mozilla's Readability on linkedom) with what the page says of itself. Where
 * Readability finds no article, the whole body counts.
 */
export const readHtml = (name: string, source: string): Readable => {
  const page = parsePage(source)
  const { details, ...metadata } = readMetadata(page, name)
  const signs = signsOf(page)
  const content = findArticle(page)
  const found = content ? paragraphsIn(content) : bodyOf(source)
  const date = metadata.published ?? inText(found.paragraphs) ?? inTitle(signs.title)
  const paragraphs = withoutFurniture(found.paragraphs, metadata.title)
  const kind = kindOfPage(signs, found.paragraphs, found.linkedShare)
  return { ...metadata, published: date, paragraphs, details: { ...details, kind, captions: found.captions } }
}

const inText = (paragraphs: readonly string[]): Readable['published'] => {
  const date = dateInText(paragraphs)
  return date ? { date, from: 'text' } : null
}

const inTitle = (title: string): Readable['published'] => {
  const date = readDate(title)
  return date ? { date, from: 'text' } : null
}

/** Readability changes the page it looks at. */
const findArticle = (page: Page): PageNode | null => {
  const readability = new Readability<PageNode>(page as never, { serializer: (node) => node as unknown as PageNode })
  return readability.parse()?.content ?? null
}

const bodyOf = (source: string): ReturnType<typeof paragraphsIn> => {
  const { body } = parsePage(source)
  return body ? paragraphsIn(body) : { paragraphs: [], captions: [], linkedShare: 0 }
}
