import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Fetched, retryAfter } from './fetcher.ts'
import { fetcherOn, jumpingClock, loopbackNetwork, pagesAt, publicIp } from './testing/network.ts'

type Answering = (request: IncomingMessage, response: ServerResponse) => void

/** A site on loopback, with all that was asked of it. */
const site = async (answer: Answering) => {
  const asked: IncomingMessage[] = []
  const port = await pagesAt((request, response) => {
    asked.push(request)
    if (request.url === '/robots.txt' && asked.length === 1) response.writeHead(404).end()
    else answer(request, response)
  })
  return { network: loopbackNetwork(port), asked }
}

const fetched = async (result: ReturnType<ReturnType<typeof fetcherOn>>): Promise<Fetched> => {
  const outcome = await result
  if (!outcome.ok) throw new Error(outcome.failure.message)
  if (outcome.value.kind !== 'fetched') throw new Error('unchanged')
  return outcome.value.page
}

test('a page with its headers, redirects and time; the fragment is not sent', async () => {
  const { network, asked } = await site((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new?a=1' }).end()
    else response.writeHead(200, { 'Content-Type': 'text/html', 'X-Two': ['a', 'b'] }).end('<p>Page</p>')
  })
  const page = await fetched(fetcherOn(network, { contact: 'desk@paper.example' })('https://News.Example/old#part'))
  expect(page).toMatchObject({
    asked: 'https://news.example/old',
    address: 'https://news.example/new?a=1',
    redirects: [{ from: 'https://news.example/old', status: 301, to: 'https://news.example/new?a=1' }],
    status: 200,
  })
  expect(Buffer.from(page.bytes).toString()).toBe('<p>Page</p>')
  expect(page.headers).toEqual(
    expect.arrayContaining([
      ['Content-Type', 'text/html'],
      ['X-Two', 'a'],
      ['X-Two', 'b'],
    ]),
  )
  expect(Date.parse(page.at)).not.toBeNaN()
  const { headers, url } = asked.at(-1)!
  expect(url).toBe('/new?a=1')
  expect(headers).toEqual({
    host: 'news.example',
    connection: 'close',
    'user-agent': 'Reckoner/1.2.3 (+desk@paper.example)',
    accept: '*/*',
    'accept-encoding': 'identity',
  })
  expect(network.connected.at(-1)).toEqual({ ip: publicIp, port: 443, tls: true, host: 'news.example' })
})

test('a body that came packed is unpacked', async () => {
  const { network } = await site((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Police said so.')),
  )
  expect(Buffer.from((await fetched(fetcherOn(network)('http://news.example/'))).bytes).toString()).toBe(
    'Police said so.',
  )
})

test('an unchanged page does not come again', async () => {
  const { network, asked } = await site((_, response) => response.writeHead(304).end())
  const known = { etag: 'W/"7"', lastModified: 'Tue, 12 Mar 2024 10:00:00 GMT' }
  expect(await fetcherOn(network)('http://news.example/', known)).toMatchObject({
    ok: true,
    value: { kind: 'unchanged' },
  })
  expect(asked.at(-1)?.headers).toMatchObject({
    'if-none-match': 'W/"7"',
    'if-modified-since': 'Tue, 12 Mar 2024 10:00:00 GMT',
  })
})

test('robots.txt is asked for once a site, and its rules for us are kept', async () => {
  const asked: string[] = []
  const port = await pagesAt((request, response) => {
    asked.push(request.url!)
    if (request.url !== '/robots.txt') response.end('page')
    else response.end('User-agent: reckoner\nDisallow: /private/\nCrawl-delay: 4\n\nUser-agent: *\nDisallow: /')
  })
  const clock = jumpingClock()
  const fetch = fetcherOn(loopbackNetwork(port), { clock })
  await fetched(fetch('http://news.example/a'))
  await fetched(fetch('http://news.example/b'))
  expect(await fetch('http://news.example/private/c')).toMatchObject({ ok: false, failure: { code: 'fetch-robots' } })
  expect(asked).toEqual(['/robots.txt', '/a', '/b'])
  expect(clock.waits.some((ms) => ms > 3000 && ms <= 4000)).toBe(true)
})

test('a site whose robots.txt cannot be had is not asked, and is tried again the next time', async () => {
  let trouble = true
  const port = await pagesAt((request, response) =>
    request.url === '/robots.txt' ? response.writeHead(trouble ? 503 : 404).end() : response.end('page'),
  )
  const fetch = fetcherOn(loopbackNetwork(port))
  expect(await fetch('http://news.example/a')).toMatchObject({ ok: false, failure: { code: 'fetch-failed' } })
  trouble = false
  await fetched(fetch('http://news.example/a'))
})

test('one request at a time a host, with a pause between; other hosts need not wait', async () => {
  let now = 0
  let most = 0
  const port = await pagesAt((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    most = Math.max(most, ++now)
    return setTimeout(() => {
      now--
      response.end('page')
    }, 30)
  })
  const clock = jumpingClock()
  const fetch = fetcherOn(loopbackNetwork(port), { clock })
  await Promise.all(['a', 'b', 'c'].map((name) => fetched(fetch(`http://news.example/${name}`))))
  expect(most).toBe(1)
  expect(clock.waits.length).toBeGreaterThanOrEqual(2)
  await Promise.all(['a', 'b', 'c'].map((name) => fetched(fetch(`http://${name}.example/`))))
  expect(most).toBeGreaterThan(1)
})

test('a server in trouble is asked again after the pause that it asks for, and not for ever', async () => {
  let times = 0
  const { network } = await site((_, response) => {
    if (++times < 3) response.writeHead(503, { 'retry-after': '7' }).end()
    else response.end('page')
  })
  const clock = jumpingClock()
  await fetched(fetcherOn(network, { clock })('http://news.example/'))
  expect(clock.waits.filter((ms) => ms > 6000 && ms <= 7000)).toHaveLength(2)
  const busy = await site((_, response) => response.writeHead(429).end())
  expect(await fetcherOn(busy.network)('http://news.example/')).toMatchObject({
    ok: false,
    failure: { code: 'fetch-failed' },
  })
  expect(busy.asked).toHaveLength(4)
})

test('how long a server wants to be left alone', () => {
  expect(retryAfter([['Retry-After', '120']], 0)).toBe(120_000)
  expect(retryAfter([['Retry-After', 'Thu, 01 Jan 1970 00:01:00 GMT']], 0)).toBe(60_000)
  expect(retryAfter([['Retry-After', 'soon']], 0)).toBeNull()
  expect(retryAfter([], 0)).toBeNull()
})
