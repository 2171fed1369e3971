import type { DocumentDetails, PublishedFrom } from '../model/document.ts'
import { dateInText } from './dates.ts'
import { splitParagraphs } from './paragraphs.ts'

/** What a page or a text says of itself; null where it does not. */
export type Readable = {
  title: string | null
  publisher: string | null
  author: string | null
  published: { date: string; from: PublishedFrom } | null
  /** As the page declares it, ISO 639-1. */
  lang: string | null
  paragraphs: string[]
  details?: Partial<DocumentDetails>
}

/** Marks of Markdown that are no part of what a line says. */
const withoutMarks = (paragraph: string): string =>
  paragraph
    .replace(/^#{1,6} /, '')
    .replace(/^> ?/, '')
    .replace(/\*\*([^*\n]{1,500})\*\*/g, '$1')
    .replace(/\[([^\][\n]{1,300})\]\([^()\s]{1,500}\)/g, '$1')

/** A plain text, or Markdown, as paragraphs; only Markdown can say which line is its title. */
export const readPlain = (name: string, source: string): Readable => {
  const markdown = /\.(?:md|markdown)$/i.test(name) || /^#{1,6} \S/m.test(source)
  const found = splitParagraphs(source)
  const heading = markdown ? found.find((paragraph) => paragraph.startsWith('# ')) : undefined
  const paragraphs = markdown ? found.filter((p) => p !== heading && !/^[-=*_]{3,}$/.test(p)).map(withoutMarks) : found
  const date = dateInText(paragraphs)
  return {
    title: heading ? withoutMarks(heading) : null,
    publisher: null,
    author: null,
    published: date ? { date, from: 'text' } : null,
    lang: null,
    paragraphs,
    details: heading ? { known: { title: 'heading' } } : {},
  }
}
