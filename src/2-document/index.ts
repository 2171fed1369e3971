import { createHash } from 'node:crypto'
import { kindOf } from '../1-capture/kind.ts'
import { type Document, noDetails, type PublishedFrom } from '../model/document.ts'
import { fail, ok, type Result } from '../model/errors.ts'
import { binaryKind, decodeText } from './bytes.ts'
import { dateInText, dateOfLine } from './dates.ts'
import { readEmail } from './email.ts'
import { formatOf } from './format.ts'
import { withHeadline } from './headline.ts'
import { readHtml } from './html.ts'
import { parseJsonDocument } from './json.ts'
import { detectLanguage } from './language.ts'
import { joinParagraphs, splitParagraphs } from './paragraphs.ts'
import { readPdf } from './pdf/index.ts'
import { type Readable, readPlain, titleAbove } from './plain.ts'

export { charsetOf } from './bytes.ts'
export { isReportName } from './format.ts'
export { withHeadline } from './headline.ts'
export { whyNoReport } from './page-kind.ts'

/** Bytes with what a person says about them; that wins over what they say themselves. */
export type Input = {
  /** File name or address; its extension tells the format where it has one. */
  name: string
  bytes: Uint8Array
  /** Of the bytes, where the sender named it. */
  charset?: string
  title?: string
  publisher?: string
  /** ISO date. */
  published?: string
}

/** SHA-256 of bytes, hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const noText = (name: string): Result<never> =>
  fail('input-empty', `${name}: no text in it`, 'Give a file that holds the report as text, HTML or a JSON document.')

const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0]!

const publishedOf = (
  given: string | undefined,
  found: string | null,
  from: PublishedFrom | null,
): Pick<Document, 'published' | 'publishedFrom'> => {
  if (given) return { published: given, publishedFrom: 'given' }
  return { published: found, publishedFrom: found ? from : null }
}

/** The day that a text gives for itself. A day above all else is as often that on which somebody looked at the page. */
const dayOf = (text: string): string | null => {
  const paragraphs = splitParagraphs(text)
  return dateOfLine(paragraphs[0] ?? '') ? null : dateInText(paragraphs)
}

const fromJson = (input: Input, source: string): Result<Document> => {
  const parsed = parseJsonDocument(input.name, source)
  if (!parsed.ok) return parsed
  const { id, title, publisher, author, published, lang, text } = parsed.value
  if (text.trim() === '') return noText(input.name)
  const hash = sha256(input.bytes)
  const headline = input.title ?? title ?? null
  return ok({
    id: id ?? hash,
    title: headline,
    publisher: input.publisher ?? publisher ?? null,
    author: author ?? null,
    ...(published
      ? publishedOf(input.published, published, 'given')
      : publishedOf(input.published, dayOf(text), 'text')),
    lang: lang ? primary(lang) : detectLanguage(text),
    text: withHeadline(headline, text),
    sha256: hash,
    details: noDetails,
  })
}

/** `isPage`: of the web, where a paywall may have left nothing but the headline. */
const fromReadable = (input: Input, found: Readable, isPage = false): Result<Document> => {
  const text = joinParagraphs(found.paragraphs)
  if (text === '') return noText(input.name)
  const hash = sha256(input.bytes)
  const detected = detectLanguage(text)
  const above = isPage || found.title ? null : titleAbove(found.paragraphs)
  const headline = input.title ?? found.title ?? above
  return ok({
    id: hash,
    title: headline,
    publisher: input.publisher ?? found.publisher,
    author: found.author,
    ...publishedOf(input.published, found.published?.date ?? null, found.published?.from ?? null),
    lang: detected === 'und' ? (found.lang ?? 'und') : detected,
    text: isPage ? withHeadline(headline, text) : text,
    sha256: hash,
    details: { ...noDetails, ...found.details, ...(above && { known: { ...found.details?.known, title: 'text' } }) },
  })
}

const unreadable = (name: string, what: string, error: unknown): Result<never> =>
  fail(
    'input-unreadable',
    `${name}: ${what} that cannot be read (${(error as Error).message.slice(0, 200)})`,
    'Open it in its own program, and save it again or save its text.',
  )

const fromPdf = async (input: Input): Promise<Result<Document>> => {
  try {
    const found = await readPdf(input.bytes)
    if (found.paragraphs.length > 0) return fromReadable(input, found)
    const help = 'It may be a scan: a program that recognises letters can make its text.'
    return fail('input-empty', `${input.name}: a PDF file without text in it`, help)
  } catch (error) {
    return unreadable(input.name, 'a PDF file', error)
  }
}

const fromEmail = async (input: Input): Promise<Result<Document>> => {
  try {
    return fromReadable(input, await readEmail(input.name, input.bytes, readHtml))
  } catch (error) {
    return unreadable(input.name, 'a mail', error)
  }
}

/** Bytes of any kind that is read as a document: what `toDocument` reads, and PDF files and mails besides. */
export const documentOf = async (input: Input): Promise<Result<Document>> => {
  const kind = kindOf(input.bytes)
  if (kind === 'pdf') return fromPdf(input)
  return kind === 'email' ? fromEmail(input) : toDocument(input)
}

/**
 * Bytes as a document, at once. Text, Markdown, HTML and JSON documents are read; a JSON document's text is kept to the letter
 * (its headline goes before a text that shows nothing else of the report) and its other fields are believed. Fails with a code that starts with `input-`, in a sentence that names the input.
 */
export const toDocument = (input: Input): Result<Document> => {
  const { name, bytes } = input
  const binary = binaryKind(bytes)
  if (binary)
    return fail(
      'input-not-text',
      `${name}: ${binary}, not text`,
      'Reckoner reads text, HTML, PDF, mail and JSON documents; save the report as one of these.',
    )
  const source = decodeText(bytes, input.charset)
  if (source.trim() === '') return noText(name)
  const format = formatOf(name, source)
  if (format === 'json') return fromJson(input, source)
  return format === 'html'
    ? fromReadable(input, readHtml(name, source), true)
    : fromReadable(input, readPlain(name, source))
}
