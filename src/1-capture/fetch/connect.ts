import { lookup } from 'node:dns/promises'
import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { ok, type Result } from '../../model/errors.ts'
import { whyNotPublic } from './public-address.ts'
import { refusedAddress, type Target } from './target.ts'

/** Gives the IP addresses that a name stands for. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** One IP address and port to connect to; it was checked, and no name is looked up after that. */
export type Endpoint = {
  ip: string
  port: number
  tls: boolean
  /** Whose certificate is expected. */
  host: string
}

/** Opens a connection to exactly this endpoint. */
export type Connect = (endpoint: Endpoint) => Socket

/** The machine's own resolver. */
export const systemResolve: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

/** A plain or TLS connection; certificates are checked against the host of the address. */
export const systemConnect: Connect = ({ ip, port, tls, host }) =>
  tls
    ? connectTls({ host: ip, port, servername: isIP(host) ? '' : host, ALPNProtocols: ['http/1.1'] })
    : connectPlain({ host: ip, port })

/** More than a name of good will has use for. */
const mostAddresses = 32

/**
 * The endpoints behind a target. A name is refused as a whole if any of its addresses is not public: an answer that mixes them
 * is how a name is made to point inwards after the check.
 */
export const endpointsOf = async (target: Target, resolve: Resolve): Promise<Result<Endpoint[]>> => {
  const { host, port, tls } = target
  const ips = isIP(host) ? [host] : (await resolve(host)).slice(0, mostAddresses)
  for (const ip of ips) {
    const why = whyNotPublic(ip)
    if (why) return refusedAddress(target.address, ip, why)
  }
  return ok(ips.map((ip) => ({ ip, port, tls, host })))
}
