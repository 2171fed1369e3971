import { createHash, randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Header, Redirect } from '../model/capture.ts'

/** A capture as it is exported: its bytes and all that is known of how they came. */
export type ExportedCapture = {
  sha256: string
  content: Uint8Array
  /** A file's name or an address. */
  cameFrom: string
  capturedAt: string
  mediaType: string
  address: string | null
  status: number | null
  headers: readonly Header[]
  redirects: readonly Redirect[]
  within: string | null
  tool: string | null
  title: string | null
}

/** A record of a WARC file, gzipped by itself as the format wants it, with what an index of it says. */
export type WarcRecord = {
  bytes: Buffer
  /** Null for a record that no index lists. */
  entry: { address: string; timestamp: string; status: number; mediaType: string; digest: string } | null
}

const line = '\r\n'

/** Headers are lines: nothing in a value may begin another. */
const headerLine = ([name, value]: readonly [string, string]): string =>
  `${name}: ${value.replace(/[\r\n\0]+/g, ' ')}${line}`

const record = (headers: readonly (readonly [string, string])[], block: Buffer): Buffer => {
  const head = `WARC/1.1${line}${headers.map(headerLine).join('')}Content-Length: ${block.length}${line}${line}`
  return gzipSync(Buffer.concat([Buffer.from(head, 'utf8'), block, Buffer.from(line + line)]))
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const common = (type: string, date: string): [string, string][] => [
  ['WARC-Type', type],
  ['WARC-Record-ID', `<urn:uuid:${randomUUID()}>`],
  ['WARC-Date', date],
]

/** A capture that came as a file has no address of the web: this names it by its content. */
const addressOf = ({ address, sha256 }: ExportedCapture): string => address ?? `urn:sha256:${sha256}`

/** How a body was packed or cut on its way is over: what is kept is the body itself, and its length is what it is. */
const ofTransport = new Set(['content-encoding', 'transfer-encoding', 'content-length', 'connection', 'keep-alive'])

const responseBlock = ({ status, headers, content }: ExportedCapture): Buffer => {
  const kept = headers.map(
    ([name, value]): Header => (ofTransport.has(name.toLowerCase()) ? [`X-Original-${name}`, value] : [name, value]),
  )
  const all: Header[] = [...kept, ['Content-Length', String(content.byteLength)]]
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} ${line}${all.map(headerLine).join('')}${line}`, 'latin1'),
    content,
  ])
}

const timestampOf = (date: string): string => date.replace(/\D/g, '').slice(0, 14)

const mainRecord = (capture: ExportedCapture): WarcRecord => {
  const { status, capturedAt, content, mediaType, address } = capture
  const digest = digestOf(content)
  const isAnswer = address !== null && status !== null
  const block = isAnswer ? responseBlock(capture) : Buffer.from(content)
  const headers: [string, string][] = [
    ...common(isAnswer ? 'response' : 'resource', capturedAt),
    ['WARC-Target-URI', addressOf(capture)],
    ['WARC-Payload-Digest', digest],
    ['WARC-Block-Digest', digestOf(block)],
    ['Content-Type', isAnswer ? 'application/http; msgtype=response' : mediaType],
  ]
  const entry = {
    address: addressOf(capture),
    timestamp: timestampOf(capturedAt),
    status: status ?? 200,
    mediaType: mediaType.split(';')[0]!.trim(),
    digest,
  }
  return { bytes: record(headers, block), entry }
}

/** What the other records have no place for: where it came from, by what redirects, by which program. */
const metadataRecord = (capture: ExportedCapture): WarcRecord => {
  const { cameFrom, within, tool, redirects, sha256, capturedAt } = capture
  const said = { cameFrom, within, tool, redirects, sha256 }
  const headers: [string, string][] = [
    ...common('metadata', capturedAt),
    ['WARC-Target-URI', addressOf(capture)],
    ['Content-Type', 'application/json'],
  ]
  return { bytes: record(headers, Buffer.from(JSON.stringify(said))), entry: null }
}

const infoRecord = (software: string, at: string): WarcRecord => ({
  bytes: record(
    [...common('warcinfo', at), ['Content-Type', 'application/warc-fields']],
    Buffer.from(`software: ${software}${line}format: WARC File Format 1.1${line}`),
  ),
  entry: null,
})

/** Captures as the records of a .warc.gz file, one after another. `at` is the moment of the export, ISO 8601. */
export async function* warcRecords(
  captures: AsyncIterable<ExportedCapture>,
  software: string,
  at: string,
): AsyncGenerator<WarcRecord> {
  yield infoRecord(software, at)
  for await (const capture of captures) {
    yield mainRecord(capture)
    yield metadataRecord(capture)
  }
}

/** Captures as the bytes of a .warc.gz file. */
export async function* writeWarc(
  captures: AsyncIterable<ExportedCapture>,
  software: string,
  at: string,
): AsyncGenerator<Buffer> {
  for await (const { bytes } of warcRecords(captures, software, at)) yield bytes
}
