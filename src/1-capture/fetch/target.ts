import { isIP } from 'node:net'
import { fail, ok, type Result } from '../../model/errors.ts'
import { whyNotPublic } from './public-address.ts'

/** Where a request goes, as the address says it: nothing is looked up yet. */
export type Target = {
  /** The address without fragment, as it is sent and kept. */
  address: string
  url: URL
  /** Host name or IP address, lower case, without the last dot and without brackets. */
  host: string
  port: number
  tls: boolean
}

/** Ports of other services than the web, which a page has no business to be on: the "bad ports" of the Fetch standard. */
const badPorts = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
])

/** Names that stand for this machine or its own network, whatever a name server says of them. */
const localNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|onion|test|invalid)$/

const longest = 4096

const refused = (address: string, why: string): Result<never> =>
  fail(
    'fetch-refused',
    `${address.slice(0, 200)}: ${why}`,
    'Only http and https addresses of the public internet are fetched; save the page as a file and add that.',
  )

/** The refusal of an IP address: told alike for one in the address itself and for one that a name stands for. */
export const refusedAddress = (address: string, ip: string, why: string): Result<never> =>
  refused(address, `${ip} is not on the public internet (${why})`)

/** Checks what can be known from an address alone; spellings of IP addresses are undone by the URL standard's own rules. */
export const targetOf = (written: string): Result<Target> => {
  if (written.length > longest) return refused(written, 'longer than any address')
  let url: URL
  try {
    url = new URL(written)
  } catch {
    return refused(written, 'not an address')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused(written, `${url.protocol} is not fetched`)
  if (url.username || url.password) return refused(written, 'an address with a name or password in it is not fetched')
  url.hash = ''
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase()
  const tls = url.protocol === 'https:'
  const port = Number(url.port) || (tls ? 443 : 80)
  if (url.port === '0' || badPorts.has(port)) return refused(written, `port ${url.port} is not a web server's`)
  if (isIP(host)) {
    const why = whyNotPublic(host)
    if (why) return refusedAddress(written, host, why)
  } else if (!host.includes('.') || localNames.test(host)) {
    return refused(written, `"${host}" is a name of the own network`)
  }
  return ok({ address: url.href, url, host, port, tls })
}
