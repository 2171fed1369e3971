import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { WARCRecord } from 'warcio'
import type { Header, Provenance } from '../model/capture.ts'
import { usualLimits } from './fetch/limits.ts'
import { unpack } from './fetch/unpack.ts'

/** A page out of an archive, or why one could not be taken out. */
export type Archived =
  | { kind: 'page'; address: string; bytes: Uint8Array; provenance: Provenance }
  | { kind: 'broken'; address: string; why: string }

/** Of all that an archive holds, what can be a report: no scripts, styles, pictures. */
const canBeReport = /^(?:text\/html|application\/xhtml\+xml|application\/pdf|text\/plain|message\/rfc822)\b/i

const headersOf = (record: WARCRecord): Header[] =>
  [...(record.httpHeaders?.headers ?? [])].map(([name, value]) => [name, value] as Header)

const headerIn = (headers: readonly Header[], name: string): string =>
  headers.find(([other]) => other.toLowerCase() === name)?.[1] ?? ''

const isReport = (record: WARCRecord, headers: readonly Header[], status: number | null): boolean => {
  const address = record.warcTargetURI ?? ''
  if (!/^https?:\/\//i.test(address) || /\/robots\.txt(?:\?|$)/.test(address)) return false
  if (record.warcType === 'resource') return canBeReport.test(record.warcContentType ?? '')
  return record.warcType === 'response' && status === 200 && canBeReport.test(headerIn(headers, 'content-type'))
}

/** A record's body as it was sent, without the chunks that carried it; null where it is too large. */
const bodyOf = async (record: WARCRecord, headers: readonly Header[], most: number): Promise<Buffer | null> => {
  const { AsyncIterReader } = createRequire(import.meta.url)('warcio') as typeof import('warcio')
  const chunked = /chunked/i.test(headerIn(headers, 'transfer-encoding'))
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunked ? new AsyncIterReader(record.reader, null, true) : record.reader) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** ISO 8601 to the millisecond, whatever precision an archive uses; the beginning of time where it gives none. */
const momentOf = (date: string | null | undefined): string => {
  const at = new Date(date ?? 0)
  return (Number.isNaN(at.getTime()) ? new Date(0) : at).toISOString()
}

/** A stream unpacked where it is gzipped, in one piece or a record at a time: one that breaks off ends with an error. */
async function* plain(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const all = Readable.from(
    (async function* () {
      yield first.value
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    })(),
  )
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all
    return
  }
  const gunzip = createGunzip()
  all.on('error', (error) => gunzip.destroy(error))
  yield* all.pipe(gunzip)
}

/**
 * The pages of a WARC file, gzipped or not, one at a time as the stream goes by: answers of status 200 that can be reports.
 * `wanted` may say which addresses count.
 */
export async function* pagesOfWarc(
  source: AsyncIterable<Uint8Array>,
  within: string,
  wanted: (address: string, mediaType: string) => boolean = () => true,
): AsyncGenerator<Archived> {
  const { WARCParser } = createRequire(import.meta.url)('warcio') as typeof import('warcio')
  for await (const record of new WARCParser(plain(source), { keepHeadersCase: true })) {
    const headers = headersOf(record)
    const status = record.httpHeaders ? Number(record.httpHeaders.statusCode) : null
    const address = record.warcTargetURI ?? ''
    if (!isReport(record, headers, status) || !wanted(address, headerIn(headers, 'content-type'))) continue
    const body = await bodyOf(record, headers, usualLimits.bytes)
    if (!body) {
      yield { kind: 'broken', address, why: `larger than ${usualLimits.bytes / 1024 / 1024} MB` }
      continue
    }
    const unpacked = await unpack(body, headerIn(headers, 'content-encoding'), usualLimits)
    if (!unpacked.ok) {
      yield { kind: 'broken', address, why: unpacked.message }
      continue
    }
    const provenance = { address, redirects: [], status, headers, at: momentOf(record.warcDate), within }
    yield { kind: 'page', address, bytes: unpacked.bytes, provenance }
  }
}
