import type { DocumentDetails, PublishedFrom } from '../model/document.ts'
import { dateInText, isDateLine } from './dates.ts'
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

const endsSentence = /[.!?]["'”’)]*$/
const noTitle = /[.!,;:]["'”’)]*$|^(?:by|from|https?:)\b/i
const longestTitle = 140
const fewestWords = 3

/**
 * The line above a text that reads like its title, where nothing says which line is: short, no sentence, no date and no byline,
 * with sentences below. It stays part of the text, as nobody said that it is none.
 */
export const titleAbove = ([first = '', ...rest]: readonly string[]): string | null => {
  if (first.length > longestTitle || first.split(' ').length < fewestWords) return null
  if (noTitle.test(first) || isDateLine(first)) return null
  return rest.some((paragraph) => endsSentence.test(paragraph)) ? first : null
}

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
