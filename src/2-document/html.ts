import { Readability } from '@mozilla/readability'
import { dateInText, readDate } from './dates.ts'
import { type Page, type PageNode, parsePage, tellingOf } from './dom.ts'
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
  const told = tellingOf(page)
  const { details, ...metadata } = readMetadata(page, told, name)
  const signs = signsOf(page, told)
  const content = findArticle(page, source)
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

const articleOf = (page: Page): PageNode | null =>
  new Readability<PageNode>(page as never, { serializer: (node) => node as unknown as PageNode }).parse()?.content ??
  null

class WantsPageBack extends Error {}

/**
 * Readability changes the page it looks at, and first writes out all of it, to have it back where its first try finds too little.
 * That takes longer than it seems and is rarely wanted: it is left out, and a page that is wanted back is parsed once more.
 */
const findArticle = (page: Page, source: string): PageNode | null => {
  if (!page.body) return articleOf(page)
  Object.defineProperty(page.body, 'innerHTML', {
    get: () => '',
    set: () => {
      throw new WantsPageBack()
    },
  })
  try {
    return articleOf(page)
  } catch (error) {
    if (error instanceof WantsPageBack) return articleOf(parsePage(source))
    throw error
  }
}

const bodyOf = (source: string): ReturnType<typeof paragraphsIn> => {
  const { body } = parsePage(source)
  return body ? paragraphsIn(body) : { paragraphs: [], captions: [], linkedShare: 0 }
}
