import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { WARCParser, type WARCRecord } from 'warcio'
import { fromBuffer, type ZipFile } from 'yauzl'
import { surtOf } from './surt.ts'
import { writeWacz } from './wacz.ts'
import { type ExportedCapture, writeWarc } from './warc.ts'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const page = Buffer.from('<html><title>Raid</title>\r\n\r\nWARC/1.1\r\n<p>Police said so: ភ្នំពេញ</p></html>')
const file = Buffer.from(Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256))

const captures: ExportedCapture[] = [
  {
    sha256: hashOf(page),
    content: page,
    cameFrom: 'https://news.example/raid?b=2&a=1',
    capturedAt: '2024-03-12T10:20:30.456Z',
    mediaType: 'text/html; charset=utf-8',
    address: 'https://news.example/raid?b=2&a=1',
    status: 200,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Encoding', 'gzip'],
      ['Content-Length', '17'],
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
      ['X-Odd', 'one\r\nInjected: two'],
    ],
    redirects: [{ from: 'http://news.example/r', status: 301, to: 'https://news.example/raid?b=2&a=1' }],
    within: null,
    tool: 'Reckoner/1.2.3',
    title: 'Raid',
  },
  {
    sha256: hashOf(file),
    content: file,
    cameFrom: 'reports/notes.pdf',
    capturedAt: '2024-03-13T00:00:00.000Z',
    mediaType: 'application/pdf',
    address: null,
    status: null,
    headers: [],
    redirects: [],
    within: null,
    tool: 'Reckoner/1.2.3',
    title: null,
  },
]

async function* given() {
  yield* captures
}

async function* log() {
  yield { number: 1, digest: 'a', hash: 'b', entry: '{"number":1}' }
  yield { number: 2, digest: 'c', hash: 'd' }
}

const collected = async (stream: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

type Seen = {
  type: string
  uri: string | null | undefined
  date: string | null | undefined
  content: Buffer
  record: WARCRecord
}

const recordsOf = async (bytes: Uint8Array): Promise<Seen[]> => {
  const seen: Seen[] = []
  for await (const record of new WARCParser(Readable.from([bytes])))
    seen.push({
      type: record.warcType,
      uri: record.warcTargetURI,
      date: record.warcDate,
      content: Buffer.from(await record.readFully(true)),
      record,
    })
  return seen
}

test('a WARC file is read back by another library, byte for byte', async () => {
  const bytes = await collected(writeWarc(given(), 'Reckoner/1.2.3', '2024-04-01T00:00:00.000Z'))
  const records = await recordsOf(bytes)
  expect(records.map(({ type }) => type)).toEqual(['warcinfo', 'response', 'metadata', 'resource', 'metadata'])
  const [, response, said, resource] = records
  expect(response!.content.equals(page)).toBe(true)
  expect(response).toMatchObject({ uri: captures[0]!.address, date: '2024-03-12T10:20:30.456Z' })
  const { httpHeaders, warcPayloadDigest } = response!.record
  expect(httpHeaders?.statusCode).toBe(200)
  expect(httpHeaders?.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(httpHeaders?.headers.get('x-original-content-encoding')).toBe('gzip')
  expect(httpHeaders?.headers.get('content-length')).toBe(String(page.length))
  expect(httpHeaders?.headers.get('injected')).toBeNull()
  expect(warcPayloadDigest).toBe(`sha256:${hashOf(page)}`)
  expect(JSON.parse(said!.content.toString())).toMatchObject({
    redirects: captures[0]!.redirects,
    tool: 'Reckoner/1.2.3',
  })
  expect(resource!.content.equals(file)).toBe(true)
  expect(resource!.uri).toBe(`urn:sha256:${hashOf(file)}`)
})

const filesOf = async (zip: Buffer): Promise<Map<string, Buffer>> => {
  const opened = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, found) => (error ? reject(error) : resolve(found))),
  )
  const files = new Map<string, Buffer>()
  await new Promise<void>((resolve, reject) => {
    opened.on('end', resolve).on('error', reject)
    opened.on('entry', (entry) =>
      opened.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error)
        files.set(entry.fileName, await collected(stream))
        opened.readEntry()
      }),
    )
    opened.readEntry()
  })
  return files
}

test('a WACZ archive is read back: hashes hold, and the index leads to each record', async () => {
  const files = await filesOf(await collected(writeWacz(given(), log(), 'Reckoner/1.2.3', '2024-04-01T00:00:00.000Z')))
  expect([...files.keys()].sort()).toEqual([
    'archive/data.warc.gz',
    'custody/custody.jsonl',
    'datapackage-digest.json',
    'datapackage.json',
    'indexes/index.cdx.gz',
    'pages/pages.jsonl',
  ])
  const described = JSON.parse(files.get('datapackage.json')!.toString())
  expect(described).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1' })
  for (const { path, hash, bytes } of described.resources) {
    expect(hash).toBe(`sha256:${hashOf(files.get(path)!)}`)
    expect(bytes).toBe(files.get(path)!.length)
  }
  expect(JSON.parse(files.get('datapackage-digest.json')!.toString()).hash).toBe(
    `sha256:${hashOf(files.get('datapackage.json')!)}`,
  )
  const [head, ...pages] = files
    .get('pages/pages.jsonl')!
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(head.format).toBe('json-pages-1.0')
  expect(pages).toMatchObject([{ url: captures[0]!.address, title: 'Raid', ts: captures[0]!.capturedAt }, {}])
  const index = gunzipSync(files.get('indexes/index.cdx.gz')!).toString().trim().split('\n')
  expect(index[0]).toMatch(/^example,news\)\/raid\?a=1&b=2 20240312102030 \{/)
  const warc = files.get('archive/data.warc.gz')!
  for (const line of index) {
    const { url, offset, length } = JSON.parse(line.slice(line.indexOf('{')))
    const [record] = await recordsOf(warc.subarray(offset, offset + length))
    const capture = captures.find((one) => (one.address ?? `urn:sha256:${one.sha256}`) === url)!
    expect(record!.content.equals(capture.content as Buffer)).toBe(true)
  }
})

test('keys of an index', () => {
  expect(surtOf('https://www.News.example/A/b/?q=1')).toBe('example,news)/a/b?q=1')
  expect(surtOf('http://news.example:8080/')).toBe('example,news:8080)/')
})
