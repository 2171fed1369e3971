import { dateInText, readDate } from './dates.ts'
import { splitParagraphs } from './paragraphs.ts'
import type { Readable } from './plain.ts'

export type HtmlReader = (name: string, source: string) => Readable

const isoOf = (date: string | undefined): string | null => {
  if (!date) return null
  // The sender's own calendar day, as with pages, not the day in UTC.
  const written = /^(?:[A-Za-z]{3}, )?(\d{1,2} [A-Za-z]{3} \d{4})/.exec(date.trim())?.[1]
  return readDate(written ?? date)
}

/**
 * A mail (or a page that a browser saved as one file, MHTML) as a text: its plain part where it has one, else its HTML part.
 * The headers say who wrote it and when.
 */
export const readEmail = async (name: string, bytes: Uint8Array, readHtml: HtmlReader): Promise<Readable> => {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
  const header = (key: string): string | undefined => mail.headers.find((found) => found.key === key)?.value
  const saved = header('snapshot-content-location')
  if (saved && mail.html) return readHtml(saved, mail.html)
  const plain = mail.text?.trim() ? splitParagraphs(mail.text) : []
  const html = plain.length === 0 && mail.html ? readHtml(name, mail.html) : null
  const said = html?.paragraphs ?? plain
  const subject = mail.subject?.trim() ?? ''
  // A mail that only brings its attachments says what its subject says.
  const paragraphs = said.length === 0 && subject !== '' ? [subject] : said
  const sent = isoOf(header('date') ?? mail.date)
  const written = sent ? null : dateInText(paragraphs)
  const sender = mail.from && 'address' in mail.from ? mail.from : undefined
  const host = sender?.address?.split('@')[1] ?? null
  return {
    title: subject || (html?.title ?? null),
    publisher: host,
    author: sender?.name?.trim() || (sender?.address ?? null),
    published: sent ? { date: sent, from: 'given' } : written ? { date: written, from: 'text' } : null,
    lang: html?.lang ?? null,
    paragraphs,
    details: { known: { title: 'header', publisher: 'header', author: 'header' } },
  }
}
