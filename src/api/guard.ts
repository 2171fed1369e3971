import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Failed } from '../model/errors.ts'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/

/** A page elsewhere can point its own name at this machine (DNS rebinding); then the browser sends that name as host. */
const checkHost = (host: string | undefined): void => {
  if (host !== undefined && loopback.test(host.toLowerCase())) return
  throw new Failed(
    'forbidden',
    'This address is not served here.',
    'Open Reckoner at the address that it printed when it started.',
  )
}

/** Pages of other sites can send requests here; only the app itself may change anything. Programs send no such headers. */
const checkOrigin = ({ headers }: FastifyRequest): void => {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  const sameOrigin = origin === undefined || origin === `http://${host}`
  const sameSite = site === undefined || site === 'same-origin' || site === 'none'
  if (sameOrigin && sameSite) return
  throw new Failed('forbidden', 'Another site tried to change your data.', 'Make changes in the app itself.')
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Lets in only what is meant for this machine, and changes only from the app itself or a program. */
export const guard = (server: FastifyInstance): void => {
  server.addHook('onRequest', async (request) => {
    checkHost(request.headers.host)
    if (!reading.has(request.method)) checkOrigin(request)
  })
}
