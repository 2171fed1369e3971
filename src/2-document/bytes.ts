import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Which encoding a byte order mark stands for. */
const marks: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** First bytes of formats that are not text, with the name a person knows them by. */
const binaries: readonly { bytes: readonly number[]; name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP, Word, Excel or EPUB file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word or Excel file' },
  { bytes: [0x1f, 0x8b], name: 'a gzip file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF file' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
]

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte)

const markOf = (bytes: Uint8Array) => marks.find((mark) => startsWith(bytes, mark.bytes))

/** What the bytes are where they are no text ("a PDF file"), or null where they may be text. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const known = binaries.find((binary) => startsWith(bytes, binary.bytes))
  if (known) return known.name
  if (markOf(bytes) || guessUtf16(bytes)) return null
  return bytes.subarray(0, 4096).includes(0) ? 'a binary file' : null
}

/** UTF-16 without a mark: every other byte of the start is zero. */
const guessUtf16 = (bytes: Uint8Array): string | null => {
  const length = Math.min(bytes.length & ~1, 512)
  if (length < 8) return null
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  if (zeros[0] === 0 && zeros[1]! > length * 0.4) return 'utf-16le'
  if (zeros[1] === 0 && zeros[0]! > length * 0.4) return 'utf-16be'
  return null
}

/** The encoding that a media type names ("text/html; charset=gbk"). */
export const charsetOf = (mediaType: string): string | undefined =>
  /;\s{0,5}charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i.exec(mediaType)?.[1]

/** The encoding an HTML page or an XML declaration names in its first 2,048 bytes. */
const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return (
    /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{3,20})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w-]{3,20})/i.exec(head)?.[1] ??
    null
  )
}

/** windows-1252 where it differs from Latin 1: the bytes 0x80 to 0x9f. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const western = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i

/** Node's own decoder for windows-1252 reads it as Latin 1 in some versions, which loses dashes and quotation marks. */
const decodeWestern = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80]!)

const decodeAs = (label: string, bytes: Uint8Array): string => {
  if (western.test(label)) return decodeWestern(bytes)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    // Encodings that browsers do not know.
    const iconv = require('iconv-lite') as typeof import('iconv-lite')
    return iconv.encodingExists(label) ? iconv.decode(Buffer.from(bytes), label) : decodeWestern(bytes)
  }
}

/** Enough letters to count on, few enough to be quick. */
const sampled = 64 * 1024

/** Fewer foreign letters than this are accents and dashes of a Western text, or tell nothing. */
const fewestForeign = 40

/** The encoding that the frequencies of bytes speak for; windows-1252 where they do not speak clearly. */
const guessed = (bytes: Uint8Array): string => {
  let foreign = 0
  for (const byte of bytes.subarray(0, sampled)) if (byte > 0x7f) foreign++
  if (foreign < fewestForeign || foreign * 8 < Math.min(bytes.length, sampled)) return 'windows-1252'
  const { analyse } = require('chardet') as typeof import('chardet')
  const best = analyse(bytes.subarray(0, sampled)).find(({ name }) => !/^UTF-|^ASCII|^ISO-2022/.test(name))
  return best && best.confidence >= 30 ? best.name : 'windows-1252'
}

/**
 * The text that the bytes stand for, without a byte order mark. A mark decides first, then the encoding that the sender
 * or the page names, then whether the bytes are valid UTF-8; what is left is told by the frequencies of its bytes.
 */
export const decodeText = (bytes: Uint8Array, charset?: string): string => {
  const certain = markOf(bytes)?.encoding ?? guessUtf16(bytes)
  if (certain) return new TextDecoder(certain).decode(bytes)
  try {
    // Valid UTF-8 by accident is so unlikely that it outweighs what a page says of itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const named = charset ?? declaredEncoding(bytes) ?? 'utf-8'
    if (!/^utf-?8$/i.test(named)) return decodeAs(named, bytes)
    return decodeAs(mostlyUtf8(bytes) ? 'utf-8' : guessed(bytes), bytes)
  }
}

/** A UTF-8 text with a damaged byte here and there is still UTF-8. */
const mostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes)
  let damaged = 0
  let foreign = 0
  for (const char of text)
    if (char === '\ufffd') damaged++
    else if (char > '\u007f') foreign++
  return foreign > damaged * 4
}
