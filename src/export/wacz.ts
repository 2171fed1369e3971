import { createHash } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { ZipFile } from 'yazl'
import { surtOf } from './surt.ts'
import { type ExportedCapture, type WarcRecord, warcRecords } from './warc.ts'

const archiveName = 'data.warc.gz'

/** A line of the log of captures: its place in the chain, and what it says where that may be told. */
export type LoggedLine = { number: number; digest: string; hash: string; entry?: string }

/** Says how the log is to be checked, by whoever opens the archive without Reckoner. */
const logHead = {
  format: 'reckoner-custody/1',
  digest: 'SHA-256 of "entry" in UTF-8; lines of captures that are not in this archive have no entry',
  hash: 'SHA-256 of the hash of the line before, a line feed and the digest; before the first line stands nothing',
}

const logFile = async (log: AsyncIterable<LoggedLine>): Promise<Buffer> => {
  const lines = [JSON.stringify(logHead)]
  for await (const line of log) lines.push(JSON.stringify(line))
  return Buffer.from(`${lines.join('\n')}\n`)
}

/** What the parts of an archive say of each other, gathered while its records go by. */
type Gathered = { index: string[]; pages: string[]; hash: ReturnType<typeof createHash>; length: number }

const indexLine = ({ bytes, entry }: WarcRecord, offset: number): string => {
  const { address, timestamp, status, mediaType, digest } = entry!
  const fields = { url: address, mime: mediaType, status, digest, length: bytes.length, offset, filename: archiveName }
  return `${surtOf(address)} ${timestamp} ${JSON.stringify(fields)}\n`
}

const pageLine = (address: string, capturedAt: string, title: string | null, id: string): string =>
  `${JSON.stringify({ id, url: address, ts: capturedAt, ...(title ? { title } : {}) })}\n`

async function* remembered(
  captures: AsyncIterable<ExportedCapture>,
  gathered: Gathered,
): AsyncGenerator<ExportedCapture> {
  for await (const capture of captures) {
    const { address, sha256, capturedAt, title } = capture
    gathered.pages.push(pageLine(address ?? `urn:sha256:${sha256}`, capturedAt, title, sha256.slice(0, 16)))
    yield capture
  }
}

async function* measured(records: AsyncIterable<WarcRecord>, gathered: Gathered): AsyncGenerator<Buffer> {
  for await (const record of records) {
    if (record.entry) gathered.index.push(indexLine(record, gathered.length))
    gathered.hash.update(record.bytes)
    gathered.length += record.bytes.length
    yield record.bytes
  }
}

const resource = (path: string, bytes: Buffer) => ({
  name: path.split('/').at(-1)!,
  path,
  hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  bytes: bytes.length,
})

/**
 * Captures as a WACZ archive (1.1.1), which replay tools open: the WARC file, an index of it, the list of its pages, the
 * log of captures, and a description with the hash of each. Written as it is read, so that its size does not matter.
 */
export const writeWacz = (
  captures: AsyncIterable<ExportedCapture>,
  log: AsyncIterable<LoggedLine>,
  software: string,
  at: string,
): Readable => {
  const gathered: Gathered = { index: [], pages: [], hash: createHash('sha256'), length: 0 }
  const zip = new ZipFile()
  const output = new PassThrough()
  zip.outputStream.on('error', (error: Error) => output.destroy(error)).pipe(output)
  const records = Readable.from(measured(warcRecords(remembered(captures, gathered), software, at), gathered), {
    objectMode: false,
  })
  records.on('error', (error) => output.destroy(error))
  const finish = async (): Promise<void> => {
    const parts = {
      'indexes/index.cdx.gz': gzipSync(gathered.index.sort().join('')),
      'pages/pages.jsonl': Buffer.from(
        `${JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'All pages' })}\n${gathered.pages.join('')}`,
      ),
      'custody/custody.jsonl': await logFile(log),
    }
    const warc = {
      name: archiveName,
      path: `archive/${archiveName}`,
      hash: `sha256:${gathered.hash.digest('hex')}`,
      bytes: gathered.length,
    }
    const described = Buffer.from(
      JSON.stringify(
        {
          profile: 'data-package',
          wacz_version: '1.1.1',
          software,
          created: at,
          resources: [warc, ...Object.entries(parts).map(([path, bytes]) => resource(path, bytes))],
        },
        null,
        2,
      ),
    )
    const { hash } = resource('datapackage.json', described)
    const digest = Buffer.from(JSON.stringify({ path: 'datapackage.json', hash }, null, 2))
    for (const [path, bytes] of Object.entries(parts)) zip.addBuffer(bytes, path, { compress: false })
    zip.addBuffer(described, 'datapackage.json')
    zip.addBuffer(digest, 'datapackage-digest.json')
    zip.end()
  }
  records.on('end', () => finish().catch((error) => output.destroy(error)))
  // Stored, not packed: records are packed already, and a replay tool reads single ones from the middle.
  zip.addReadStream(records, `archive/${archiveName}`, { compress: false })
  return output
}
