import { createHash } from 'node:crypto'
import type { Document, PublishedFrom } from '../model/document.ts'
import { fail, ok, type Result } from '../model/errors.ts'
import { binaryKind, decodeText } from './bytes.ts'
import { formatOf } from './format.ts'
import { readHtml } from './html.ts'
import { parseJsonDocument } from './json.ts'
import { detectLanguage } from './language.ts'
import { joinParagraphs } from './paragraphs.ts'
import { type Readable, readPlain } from './plain.ts'

export { isReportName } from './format.ts'

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

const fromJson = (input: Input, source: string): Result<Document> => {
  const parsed = parseJsonDocument(input.name, source)
  if (!parsed.ok) return parsed
  const { id, title, publisher, author, published, lang, text } = parsed.value
  if (text.trim() === '') return noText(input.name)
  const hash = sha256(input.bytes)
  return ok({
    id: id ?? hash,
    title: input.title ?? title ?? null,
    publisher: input.publisher ?? publisher ?? null,
    author: author ?? null,
    ...publishedOf(input.published, published ?? null, 'given'),
    lang: lang ? primary(lang) : detectLanguage(text),
    text,
    sha256: hash,
  })
}

const fromReadable = (input: Input, found: Readable): Result<Document> => {
  const text = joinParagraphs(found.paragraphs)
  if (text === '') return noText(input.name)
  const hash = sha256(input.bytes)
  const detected = detectLanguage(text)
  return ok({
    id: hash,
    title: input.title ?? found.title,
    publisher: input.publisher ?? found.publisher,
    author: found.author,
    ...publishedOf(input.published, found.published?.date ?? null, found.published?.from ?? null),
    lang: detected === 'und' ? (found.lang ?? 'und') : detected,
    text,
    sha256: hash,
  })
}

/**
 * Bytes as a document. Text, Markdown, HTML and JSON documents are read; a JSON document's text is kept to the letter
 * and its other fields are believed. Fails with a code that starts with `input-`, in a sentence that names the input.
 */
export const toDocument = (input: Input): Result<Document> => {
  const { name, bytes } = input
  const binary = binaryKind(bytes)
  if (binary)
    return fail(
      'input-not-text',
      `${name}: ${binary}, not text`,
      'Reckoner reads text, HTML and JSON documents; save the report as one of these.',
    )
  const source = decodeText(bytes, input.charset)
  if (source.trim() === '') return noText(name)
  const format = formatOf(name, source)
  if (format === 'json') return fromJson(input, source)
  return fromReadable(input, format === 'html' ? readHtml(name, source) : readPlain(name, source))
}
