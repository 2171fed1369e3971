import { beginsAsMbox } from './mbox.ts'

/** What bytes are, told from the bytes alone. `text` is what is left: plain text, Markdown, or no text at all. */
export type Kind =
  | 'html'
  | 'json'
  | 'pdf'
  | 'email'
  | 'mbox'
  | 'feed'
  | 'sitemap'
  | 'links'
  | 'warc'
  | 'wacz'
  | 'sheet'
  | 'gzip'
  | 'zip'
  | 'text'

/** How much of the beginning tells. */
export const enoughToTell = 64 * 1024

const begins = (bytes: Uint8Array, text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false
  return true
}

/** Where the mark of a PDF stands: some have other bytes before it. */
const markOfPdf = (bytes: Uint8Array): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).indexOf('%PDF-')

/** Names of the entries whose headers stand in this beginning of a ZIP file. */
const namesInZip = (bytes: Uint8Array): string[] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  for (
    let at = buffer.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0;
    at = buffer.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  )
    if (at + 30 <= buffer.length) names.push(buffer.toString('utf8', at + 30, at + 30 + buffer.readUInt16LE(at + 26)))
  return names
}

const kindOfZip = (bytes: Uint8Array): Kind => {
  const names = namesInZip(bytes)
  if (
    names.some((name) => name.startsWith('xl/') || name.startsWith('_rels/.rels')) &&
    !names.some((name) => /^(?:word|ppt)\//.test(name))
  )
    return names.some((name) => name.startsWith('xl/')) ? 'sheet' : 'zip'
  if (names.some((name) => /^(?:archive\/|indexes\/|pages\/|datapackage)/.test(name))) return 'wacz'
  return 'zip'
}

const mailHeader =
  /^(?:from|to|subject|date|message-id|received|return-path|delivered-to|mime-version|reply-to|content-type|x-[a-z-]{1,40}|dkim-signature|snapshot-content-location|list-[a-z]{1,20}):/i

/** A mail begins with headers, two of which no other text begins with. */
const isEmail = (start: string): boolean => {
  const lines = start.split(/\r?\n/, 60)
  const first = lines[0]?.startsWith('From ') ? 1 : 0
  let known = 0
  let sure = false
  for (const line of lines.slice(first)) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    if (!/^[\w-]{1,60}:/.test(line)) return false
    if (!mailHeader.test(line)) continue
    known++
    sure ||= /^(?:message-id|received|return-path|delivered-to|mime-version|dkim-signature):/i.test(line)
  }
  return known >= 2 && sure
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s"'<>]{3,4000}$/i.test(text)

/** The cells of a line of CSV or tab-separated text; quotes may hold the separator. */
export const cellsOf = (line: string): string[] => {
  const separator = line.includes('\t') ? '\t' : line.includes(';') && !line.includes(',') ? ';' : ','
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (const char of line) {
    if (char === '"') quoted = !quoted
    else if (char === separator && !quoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += char
  }
  return [...cells, cell.trim()]
}

/** The address that a line of a list holds: all of it, or the first cell that is one. */
export const addressIn = (line: string): string | null => {
  const whole = line.trim()
  if (isAddress(whole) && !/[,;]https?:/i.test(whole)) return whole
  return cellsOf(line).find(isAddress) ?? null
}

/** Whether the first line of a table names its columns: as many cells as below, or one word over a single column. */
const namesColumns = ([head, next]: readonly string[]): boolean => {
  if (head === undefined || next === undefined || addressIn(head) !== null) return false
  const cells = cellsOf(next).length
  return cellsOf(head).length === cells && (cells > 1 || !/\s/.test(head.trim()))
}

/** Lines that hold an address and hardly anything else: sentences are none. */
const isListOfLinks = (start: string, whole: boolean): boolean => {
  const lines = start.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  if (!whole) lines.pop()
  if (lines.length === 0) return false
  const rows = namesColumns(lines) ? lines.slice(1) : lines
  return rows.every((line) => addressIn(line) !== null)
}

const kindOfText = (start: string, whole: boolean): Kind => {
  const text = start.replace(/^\ufeff/, '').trimStart()
  if (/^\{/.test(text)) return /"version"\s{0,9}:\s{0,9}"https?:\/\/jsonfeed\.org\//.test(text) ? 'feed' : 'json'
  if (text.startsWith('WARC/')) return 'warc'
  if (text.startsWith('<')) {
    const opening = /<(rss|feed|rdf:RDF|urlset|sitemapindex|html|body|head|article|!doctype html)(?=[\s>:])/i
      .exec(text)?.[1]
      ?.toLowerCase()
    if (opening === 'rss' || opening === 'feed' || opening === 'rdf:rdf') return 'feed'
    if (opening === 'urlset' || opening === 'sitemapindex') return 'sitemap'
    if (opening || /^<(?:!--|\?xml|meta|div|p|h1|main|section)\b/i.test(text)) return 'html'
  }
  if (isEmail(text)) return beginsAsMbox(text) ? 'mbox' : 'email'
  return isListOfLinks(text, whole) ? 'links' : 'text'
}

const utf16 = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/**
 * What bytes are, from their beginning (`enoughToTell` of it). A name or a media type may lie, so neither is asked.
 * Gzip is told as such; a WARC in it is known once it is unpacked.
 */
export const kindOf = (bytes: Uint8Array): Kind => {
  if (begins(bytes, '\x1f\x8b')) return 'gzip'
  if (begins(bytes, 'PK\x03\x04')) return kindOfZip(bytes)
  const pdf = markOfPdf(bytes)
  if (pdf === 0) return 'pdf'
  const start = new TextDecoder(utf16(bytes) ?? 'utf-8').decode(bytes.subarray(0, enoughToTell))
  const kind = kindOfText(start, bytes.length <= enoughToTell)
  return pdf > 0 && kind === 'text' ? 'pdf' : kind
}
