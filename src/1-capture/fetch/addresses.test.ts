import { expect, test } from 'vitest'
import type { FailureCode } from '../../model/errors.ts'
import { makeFetcher } from './fetcher.ts'
import { whyNotPublic } from './public-address.ts'
import { hostileAddresses, hostileAnswers } from './testing/hostile.ts'
import { fetcherOn, loopbackNetwork, pagesAt, publicIp } from './testing/network.ts'

/** Port 9 takes no connection: a network that nothing must reach. */
const nowhere = (names: Record<string, readonly string[]> = {}) => loopbackNetwork(9, names)

test('the list is long enough to mean something', () => {
  expect(new Set(hostileAddresses).size).toBeGreaterThanOrEqual(60)
})

test.each(hostileAddresses)('refused before anything is looked up or connected: %s', async (address) => {
  const network = nowhere()
  const result = await fetcherOn(network)(address)
  expect(result).toMatchObject({ ok: false, failure: { code: 'fetch-refused' satisfies FailureCode } })
  expect(network.connected).toEqual([])
  expect(network.asked).toEqual([])
})

test.each(hostileAnswers)('refused before a connection where the name resolves to %s %s', async (...answer) => {
  const network = nowhere({ 'news.example': answer })
  const result = await fetcherOn(network)('https://news.example/report')
  expect(result).toMatchObject({ ok: false, failure: { code: 'fetch-refused' } })
  expect(network.connected).toEqual([])
})

test('what no option allows: a fetcher made as the product makes it refuses loopback, whatever the environment says', async () => {
  const port = await pagesAt((_, response) => response.end('inside'))
  const named = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NO_PROXY']
  for (const name of named) process.env[name] = `http://127.0.0.1:${port}`
  try {
    const fetch = makeFetcher({ version: '1', contact: 'http://127.0.0.1' })
    expect(await fetch(`http://127.0.0.1:${port}/`)).toMatchObject({ ok: false, failure: { code: 'fetch-refused' } })
    expect(await fetch(`http://localhost:${port}/`)).toMatchObject({ ok: false, failure: { code: 'fetch-refused' } })
  } finally {
    for (const name of named) delete process.env[name]
  }
})

test.each([
  '93.184.215.14',
  '8.8.8.8',
  '2606:4700::6810:84e5',
  '2a00:1450:4001:80b::200e',
  '172.32.0.1',
  '100.128.0.1',
])('public: %s', (ip) => expect(whyNotPublic(ip)).toBeNull())

test('connects to the very address that was checked, once looked up', async () => {
  const port = await pagesAt((_, response) => response.end('page'))
  let lookups = 0
  const network = loopbackNetwork(port)
  const rebinding = {
    ...network,
    // The second answer points inwards: a check that looks up again would be fooled.
    resolve: async () => (lookups++ % 2 === 0 ? [publicIp] : ['127.0.0.1']),
  }
  const result = await fetcherOn(rebinding)('http://news.example/')
  // The first answer is for robots.txt, the second, for the page, is refused.
  expect(result).toMatchObject({ ok: false, failure: { code: 'fetch-refused' } })
  expect(lookups).toBe(2)
  expect(network.connected).toEqual([{ ip: publicIp, port: 80, tls: false, host: 'news.example' }])
})
