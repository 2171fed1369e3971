import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { FailureCode } from '../../model/errors.ts'
import type { Limits } from './limits.ts'
import { bytesAt, fetcherOn, loopbackNetwork, pagesAt, publicIp } from './testing/network.ts'

const page = 'http://news.example/report'
const megabyte = 1024 * 1024

const tight: Partial<Limits> = { bytes: 2 * megabyte, connectMs: 300, idleMs: 300, totalMs: 900 }

type Answering = (request: IncomingMessage, response: ServerResponse) => void

/** A web server without a robots.txt. */
const site =
  (answer: Answering): Answering =>
  (request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else answer(request, response)
  }

/** A server that says robots.txt is not there and then speaks as it likes. */
const speaking = (speak: (socket: Socket) => void) => (socket: Socket) =>
  socket.once('data', (data) => {
    if (data.toString().startsWith('GET /robots.txt')) socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n')
    else speak(socket)
  })

const zeros = (size: number): Buffer => Buffer.alloc(size)

const packed = (encoding: string, body: Buffer): Answering =>
  site((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body))

/** Writes the same piece again and again, for ever or until the other side has had enough. */
const forEver = (socket: Socket | ServerResponse, piece: string, ms: number): void => {
  const timer = setInterval(() => socket.write(piece), ms)
  socket.on('close', () => clearInterval(timer))
}

const hostilePages: readonly [name: string, code: FailureCode, words: RegExp, answer: Answering][] = [
  ['a body without end', 'fetch-limit', /larger than/, site((_, r) => forEver(r, 'x'.repeat(262144), 1))],
  ['a body that drips', 'fetch-limit', /not finished/, site((_, r) => forEver(r, 'x', 50))],
  ['a body that stops', 'fetch-failed', /nothing came/, site((_, r) => r.write('x'))],
  ['no answer', 'fetch-failed', /nothing came/, site(() => {})],
  [
    'a length beyond the limit',
    'fetch-limit',
    /larger/,
    site((_, r) => r.writeHead(200, { 'content-length': 1e12 }).write('x')),
  ],
  ['a gzip bomb', 'fetch-limit', /unpacks/, packed('gzip', gzipSync(zeros(64 * megabyte)))],
  ['a deflate bomb', 'fetch-limit', /unpacks/, packed('deflate', deflateSync(zeros(64 * megabyte)))],
  ['a raw deflate bomb', 'fetch-limit', /unpacks/, packed('deflate', deflateRawSync(zeros(64 * megabyte)))],
  ['a Brotli bomb', 'fetch-limit', /unpacks/, packed('br', brotliCompressSync(zeros(64 * megabyte)))],
  ['a small body of a large ratio', 'fetch-limit', /times its size/, packed('gzip', gzipSync(zeros(1.5 * megabyte)))],
  ['gzip in gzip', 'fetch-failed', /packed/, packed('gzip, gzip', gzipSync(gzipSync(zeros(megabyte))))],
  ['an unknown packing', 'fetch-failed', /packed/, packed('zstd', zeros(10))],
  ['damaged gzip', 'fetch-failed', /damaged/, packed('gzip', Buffer.from('no gzip at all'))],
  [
    'a redirect without end',
    'fetch-limit',
    /redirects/,
    site((q, r) => r.writeHead(302, { location: `${q.url}x` }).end()),
  ],
  ['a redirect to itself', 'fetch-limit', /redirects/, site((_, r) => r.writeHead(301, { location: page }).end())],
  [
    '10,000 redirects',
    'fetch-limit',
    /redirects/,
    site((q, r) => {
      const n = Number(q.url?.split('/')[2] ?? 0)
      if (n === 10_000) r.end('here')
      else r.writeHead(307, { location: `/report/${n + 1}` }).end()
    }),
  ],
  ['a redirect that leads nowhere', 'fetch-failed', /nowhere/, site((_, r) => r.writeHead(302).end())],
  [
    'a redirect to no address',
    'fetch-failed',
    /no address/,
    site((_, r) => r.writeHead(302, { location: 'http://[' }).end()),
  ],
  ['an error', 'fetch-failed', /404/, site((_, r) => r.writeHead(404).end('<h1>Not found</h1>'))],
  ['an error that does not end', 'fetch-failed', /403/, site((_, r) => forEver(r.writeHead(403), 'x', 1))],
  [
    'a robots.txt that shuts us out',
    'fetch-robots',
    /robots/,
    (q, r) => r.end(q.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : 'page'),
  ],
  [
    'a robots.txt that does not come',
    'fetch-failed',
    /robots\.txt: the server answers 500, so nothing there may be asked for now/,
    (q, r) => r.writeHead(q.url === '/robots.txt' ? 500 : 200).end('page'),
  ],
  [
    'a robots.txt without end',
    'fetch-limit',
    /larger/,
    (q, r) => (q.url === '/robots.txt' ? forEver(r, 'x'.repeat(262144), 1) : r.end()),
  ],
]

test.each(hostilePages)('bounded: %s', async (_, code, words, answer) => {
  const network = loopbackNetwork(await pagesAt(answer))
  const began = Date.now()
  const result = await fetcherOn(network, { limits: tight })(page)
  expect(result).toMatchObject({ ok: false, failure: { code, message: expect.stringMatching(words) } })
  expect(result.ok ? '' : result.failure.help).not.toBe('')
  expect(Date.now() - began).toBeLessThan(5000)
  expect(network.connected.every(({ ip }) => ip === publicIp)).toBe(true)
  expect(network.connected.length).toBeLessThanOrEqual(15)
})

const hostileSpeech: readonly [name: string, code: FailureCode, words: RegExp, speak: (socket: Socket) => void][] = [
  ['something that is not HTTP', 'fetch-failed', /not HTTP/, (s) => s.end('SSH-2.0-OpenSSH_9.6\r\n')],
  [
    'a header without end',
    'fetch-failed',
    /headers/,
    (s) => {
      s.write('HTTP/1.1 200 OK\r\nx: ')
      forEver(s, 'x'.repeat(65536), 1)
    },
  ],
  [
    'headers without end',
    'fetch-failed',
    /headers/,
    (s) => {
      s.write('HTTP/1.1 200 OK\r\n')
      forEver(s, 'x-more: and more\r\n'.repeat(500), 1)
    },
  ],
  [
    'headers that drip',
    'fetch-limit',
    /not finished/,
    (s) => {
      s.write('HTTP/1.1 200 OK\r\n')
      forEver(s, 'x', 50)
    },
  ],
  ['"continue" without end', 'fetch-limit', /not finished/, (s) => forEver(s, 'HTTP/1.1 102 Processing\r\n\r\n', 20)],
  ['a connection that is dropped', 'fetch-failed', /broke/, (s) => s.resetAndDestroy()],
  [
    'a body that breaks off',
    'fetch-failed',
    /broke/,
    (s) => s.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf'),
  ],
  [
    'chunks that are none',
    'fetch-failed',
    /not HTTP|broke/,
    (s) => s.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\nx'),
  ],
  [
    'two lengths',
    'fetch-failed',
    /not HTTP/,
    (s) => s.end('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 5\r\n\r\nx'),
  ],
  [
    'another protocol',
    'fetch-failed',
    /protocol|broke/,
    (s) => s.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
  ],
]

test.each(hostileSpeech)('bounded: %s', async (_, code, words, speak) => {
  const network = loopbackNetwork(await bytesAt(speaking(speak)))
  const result = await fetcherOn(network, { limits: tight })(page)
  expect(result).toMatchObject({ ok: false, failure: { code, message: expect.stringMatching(words) } })
})

const inwards = [
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  '//localhost/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://inside.example/',
  'https://inside.example:8443/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'gopher://news.example/',
  'http://user@news.example/',
]

test.each(inwards)('a redirect to %s is refused before a connection', async (location) => {
  const port = await pagesAt(site((_, r) => r.writeHead(302, { location }).end()))
  const network = loopbackNetwork(port, { 'inside.example': ['10.0.0.7'] })
  const result = await fetcherOn(network)(page)
  expect(result).toMatchObject({ ok: false, failure: { code: 'fetch-refused' } })
  expect(network.connected.map(({ ip, host }) => [ip, host])).toEqual([
    [publicIp, 'news.example'],
    [publicIp, 'news.example'],
  ])
})

test('no connection within its time', async () => {
  const network = loopbackNetwork(await bytesAt(() => {}))
  const dead = {
    ...network,
    connect: () =>
      new (network.connect({ ip: publicIp, port: 80, tls: false, host: 'x' }).constructor as new () => Socket)(),
  }
  const result = await fetcherOn(dead, { limits: tight })(page)
  expect(result).toMatchObject({
    ok: false,
    failure: { code: 'fetch-failed', message: expect.stringMatching(/no connection/) },
  })
})
