import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { ZipFile } from 'yazl'
import { type ExpandOptions, expand, type Found, fetchAddress } from './expand.ts'
import { fetcherOn, loopbackNetwork, pagesAt } from './fetch/testing/network.ts'

const opened = async (bytes: Uint8Array, web: ExpandOptions | null = null, name = 'given'): Promise<Found[]> => {
  const found: Found[] = []
  const origin = { name, inFolder: false, provenance: null, depth: 0 }
  for await (const item of expand({ bytes }, bytes, origin, web)) found.push(item)
  return found
}

const told = (found: Found): string => {
  if (found.kind === 'bytes') return `${found.name}: ${Buffer.from(found.bytes)}`
  return found.kind === 'there' ? `${found.name} is ${found.document}` : `${found.failure.code} ${found.name}`
}

/** A site whose every page says its own path; some paths are lists. */
const site = async (pages: Record<string, string> = {}): Promise<ExpandOptions & { asked: string[] }> => {
  const asked: string[] = []
  const port = await pagesAt((request, response) => {
    const path = request.url!
    if (path === '/robots.txt') return response.writeHead(404).end()
    asked.push(path)
    if (path.startsWith('/gone')) return response.writeHead(410).end()
    return response.writeHead(200, { 'content-type': 'text/html' }).end(pages[path] ?? `<html>page ${path}</html>`)
  })
  return { fetch: fetcherOn(loopbackNetwork(port)), asked }
}

const rss = (...links: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`
const atom = (link: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>1</id><link rel="alternate" href="${link}"/></entry></feed>`
const jsonFeed = (url: string) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [{ id: '1', url }] })
const sitemap = (...links: string[]) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${links.map((link) => `<url><loc>${link}</loc></url>`).join('')}</urlset>`

const page = 'http://news.example/a?x=1&y=2'

test.each([
  ['an RSS feed', rss(page.replace('&', '&amp;'))],
  ['an Atom feed', atom(page.replace('&', '&amp;'))],
  ['a JSON feed', jsonFeed(page)],
  ['a sitemap', sitemap(page.replace('&', '&amp;'))],
  ['a list of links', `# to read\n\n${page}\n`],
  ['a CSV list', `title;address\n"Raid; again";${page}\n`],
  ['a CSV list with commas', `title,address\n"Raid, again",${page}\n`],
  ['a list with tabs', `Raid\t${page}\n`],
])('%s leads to its pages', async (_, list) => {
  const found = await opened(Buffer.from(list), await site())
  expect(found.map(told)).toEqual(['http://news.example/a?x=1&y=2: <html>page /a?x=1&y=2</html>'])
  expect(found[0]).toMatchObject({ provenance: { address: page, status: 200, within: null } })
})

test('texts that hold addresses are no lists', async () => {
  for (const text of [
    'Police said so.\nSee https://news.example/a',
    'A, b and c\nhttps://news.example/a',
    'https://news.example/a is where it stands.',
  ])
    expect((await opened(Buffer.from(text), await site())).map(told)).toEqual([`given: ${text}`])
})

test('pages come in the order of the list; one that fails is told of in its place, one that is there is not asked for', async () => {
  const web = await site()
  const known = async (address: string) => (address.endsWith('/old') ? { document: 'd1' } : null)
  const list = ['one', 'gone', 'old', 'two'].map((path) => `http://news.example/${path}`).join('\n')
  expect((await opened(Buffer.from(list), { ...web, known })).map(told)).toEqual([
    'http://news.example/one: <html>page /one</html>',
    'fetch-failed http://news.example/gone',
    'http://news.example/old is d1',
    'http://news.example/two: <html>page /two</html>',
  ])
  expect(web.asked).not.toContain('/old')
})

test('a sitemap of sitemaps is followed, lists that lead to lists for ever are not', async () => {
  const index = '<sitemapindex><sitemap><loc>http://news.example/one.xml</loc></sitemap></sitemapindex>'
  const web = await site({ '/one.xml': sitemap('http://news.example/a'), '/loop': 'http://news.example/loop\n' })
  expect((await opened(Buffer.from(index), web)).map(told)).toEqual(['http://news.example/a: <html>page /a</html>'])
  expect((await opened(Buffer.from('http://news.example/loop'), web)).map(told)).toEqual([
    'fetch-limit http://news.example/loop',
  ])
})

test('an address that is a feed gives its pages', async () => {
  const web = await site({ '/feed': rss('/a', 'http://news.example/b') })
  const found: Found[] = []
  for await (const item of fetchAddress('http://news.example/feed', web)) found.push(item)
  expect(found.map(told)).toEqual([
    'http://news.example/a: <html>page /a</html>',
    'http://news.example/b: <html>page /b</html>',
  ])
})

const zipOf = async (files: Record<string, string | Buffer>): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const sheet = (cells: string, more: Record<string, string | Buffer> = {}) =>
  zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    'xl/sharedStrings.xml': cells,
    'xl/worksheets/sheet1.xml': '<worksheet/>',
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Type="http://schemas.openxmlformats.org/x" Target="http://news.example/b"/></Relationships>',
    ...more,
  })

test('a sheet gives the pages behind its cells and links', async () => {
  const bytes = await sheet('<sst><si><t>Raid</t></si><si><t>http://news.example/a?x=1&amp;y=2</t></si></sst>')
  expect((await opened(bytes, await site())).map(told)).toEqual([
    'http://news.example/a?x=1&y=2: <html>page /a?x=1&y=2</html>',
    'http://news.example/b: <html>page /b</html>',
  ])
})

test('bombs in sheets and gzip files are bounded', async () => {
  const zeros = Buffer.alloc(80 * 1024 * 1024)
  expect((await opened(await sheet('<sst/>', { 'xl/worksheets/sheet2.xml': zeros }), await site())).map(told)).toEqual([
    'input-unreadable given',
  ])
  expect((await opened(gzipSync(zeros))).map(told)).toEqual(['input-unreadable given'])
})

test('what is gzipped is known by what it holds', async () => {
  expect((await opened(gzipSync('Police said so.'))).map(told)).toEqual(['given: Police said so.'])
  expect((await opened(gzipSync(sitemap('http://news.example/a')), await site())).map(told)).toEqual([
    'http://news.example/a: <html>page /a</html>',
  ])
})

type Response = { url: string; type?: string; status?: string; body: string | Buffer; headers?: Record<string, string> }

/** A WARC file as another library writes it. */
const warcOf = async (responses: Response[], gzip: boolean): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for (const { url, type = 'text/html', status = '200 OK', body, headers = {} } of responses) {
    const record = WARCRecord.create(
      {
        url,
        date: '2024-03-12T10:20:30Z',
        type: 'response',
        statusline: `HTTP/1.1 ${status}`,
        httpHeaders: { 'Content-Type': type, ...headers },
      },
      [Buffer.from(body)],
    )
    parts.push(await WARCSerializer.serialize(record, { gzip }))
  }
  return Buffer.concat(parts)
}

const crawl: Response[] = [
  { url: 'http://news.example/robots.txt', type: 'text/plain', body: 'User-agent: *' },
  { url: 'http://news.example/a', body: '<html>A</html>' },
  { url: 'http://news.example/style.css', type: 'text/css', body: 'p {}' },
  { url: 'http://news.example/lost', status: '404 Not Found', body: '<html>Not found</html>' },
  { url: 'http://news.example/b.pdf', type: 'application/pdf', body: '%PDF-1.4 b' },
  { url: 'http://news.example/packed', body: gzipSync('<html>P</html>'), headers: { 'Content-Encoding': 'gzip' } },
  {
    url: 'http://news.example/bomb',
    body: gzipSync(Buffer.alloc(64 * 1024 * 1024)),
    headers: { 'Content-Encoding': 'gzip' },
  },
]

test.each([[true], [false]])('a WARC file (gzipped: %s) gives its pages, with how they came', async (gzip) => {
  const found = await opened(await warcOf(crawl, gzip), null, 'crawl.warc')
  expect(found.map(told)).toEqual([
    'http://news.example/a: <html>A</html>',
    'http://news.example/b.pdf: %PDF-1.4 b',
    'http://news.example/packed: <html>P</html>',
    'input-unreadable http://news.example/bomb',
  ])
  expect(found[0]).toMatchObject({
    provenance: { address: 'http://news.example/a', status: 200, at: '2024-03-12T10:20:30.000Z', within: 'crawl.warc' },
  })
})

test('an archive that breaks off gives the pages before that, and says so', async () => {
  const whole = await warcOf([crawl[1]!, { url: 'http://news.example/c', body: Buffer.alloc(200_000, 'x') }], true)
  const found = await opened(whole.subarray(0, whole.length - 60), null, 'half.warc.gz')
  expect(found[0] && told(found[0])).toBe('http://news.example/a: <html>A</html>')
  expect(found.length).toBeLessThanOrEqual(3)
})

test('a WACZ archive gives what it lists as pages', async () => {
  const pages = '{"format": "json-pages-1.0"}\n{"url": "http://news.example/a", "title": "A"}\n'
  const files = {
    'pages/pages.jsonl': pages,
    'archive/data.warc.gz': await warcOf(crawl.slice(0, 6), true),
    'datapackage.json': '{}',
  }
  expect((await opened(await zipOf(files))).map(told)).toEqual([
    'http://news.example/a: <html>A</html>',
    'http://news.example/b.pdf: %PDF-1.4 b',
  ])
  const { 'pages/pages.jsonl': _, ...unlisted } = files
  expect((await opened(await zipOf(unlisted))).map(told)).toHaveLength(3)
})

test('damaged files are failures, not exceptions', async () => {
  for (const bytes of [
    Buffer.from('\x1f\x8bnothing', 'latin1'),
    Buffer.from('PK\x03\x04xl/archive/', 'latin1'),
    Buffer.from('<rss version="2.0">'),
    Buffer.from('WARC/1.0\r\nbroken'),
  ]) {
    const found = await opened(bytes, await site())
    expect(found.every(({ kind }) => kind !== 'there')).toBe(true)
    expect(found.length).toBeGreaterThan(0)
  }
})

test('a long archive is read as it goes by', async () => {
  // Every record is the same; a reader that kept them would hold two hundred times as much at the end.
  const record = await warcOf([{ url: 'http://news.example/a', body: `<html>${'x'.repeat(1_000_000)}</html>` }], false)
  const { pagesOfWarc } = await import('./warc.ts')
  const stream = Readable.from(
    (function* () {
      for (let i = 0; i < 200; i++) yield record
    })(),
  )
  let pages = 0
  const before = process.memoryUsage().rss
  for await (const page of pagesOfWarc(stream, 'long.warc')) if (page.kind === 'page') pages++
  expect(pages).toBe(200)
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)
})
