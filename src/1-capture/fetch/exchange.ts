import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import type { Header } from '../../model/capture.ts'
import { fail, ok, type Result } from '../../model/errors.ts'
import { type Connect, type Endpoint, endpointsOf, type Resolve } from './connect.ts'
import type { Limits } from './limits.ts'
import type { Target } from './target.ts'
import { unpack } from './unpack.ts'

export type Answer = { status: number; reason: string; headers: readonly Header[]; bytes: Uint8Array }

/** What leads to the network; tests give others, and see every connection. */
export type Network = { resolve: Resolve; connect: Connect }

/** The value of the first header of a name, in lower case; null where there is none. */
export const headerOf = (headers: readonly Header[], name: string): string | null =>
  headers.find(([other]) => other.toLowerCase() === name)?.[1] ?? null

const help = 'Try again later, or save the page as a file and add that.'

/** A failure of the network or of the server on the other side. */
export const fetchFailed = (address: string, why: string): Result<never> =>
  fail('fetch-failed', `${address}: ${why}`, help)

export const overLimit = (address: string, why: string): Result<never> =>
  fail('fetch-limit', `${address}: ${why}`, 'Save what you need of it as a file and add that.')

const seconds = (ms: number): string => `${ms >= 1000 ? Math.round(ms / 1000) : ms / 1000} s`

/** Thrown inside an exchange, to end it at once. */
class Ended extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('ended')
    this.result = result
  }
}

const reasons: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: 'headers larger than any server needs',
  ECONNRESET: 'the server broke the connection off',
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no site of that name',
  EAI_AGAIN: 'the name cannot be looked up; is there a connection to the internet?',
  ENETUNREACH: 'no connection to the internet',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another site',
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) return message
  return reasons[code] ?? (code.startsWith('HPE_') ? 'the answer is not HTTP' : code)
}

/** A connection to the first endpoint that takes one. Each is an address that was checked. */
const open = async (target: Target, endpoints: readonly Endpoint[], connect: Connect, ms: number): Promise<Socket> => {
  let last = 'no answer'
  for (const endpoint of endpoints.slice(0, 3)) {
    const socket = connect(endpoint)
    const ready = endpoint.tls ? 'secureConnect' : 'connect'
    const problem = await new Promise<string | null>((resolve) => {
      const timer = setTimeout(() => resolve(`no connection within ${seconds(ms)}`), ms)
      const settle = (why: string | null) => {
        clearTimeout(timer)
        resolve(why)
      }
      socket.once(ready, () => settle(null))
      socket.once('error', (error) => settle(reasonOf(error)))
    })
    if (problem === null) return socket
    socket.on('error', () => {})
    socket.destroy()
    last = problem
  }
  throw new Ended(fetchFailed(target.address, `cannot connect (${last})`))
}

const pairs = (raw: readonly string[]): Header[] =>
  Array.from({ length: raw.length >> 1 }, (_, i): Header => [raw[2 * i]!, raw[2 * i + 1]!])

const answerOn = (socket: Socket, target: Target, headers: Record<string, string>, limits: Limits) =>
  new Promise<{ sent: ClientRequest; answer: IncomingMessage }>((resolve, reject) => {
    const sent = request({
      method: 'GET',
      path: `${target.url.pathname}${target.url.search}`,
      headers: { host: target.url.host, connection: 'close', ...headers },
      createConnection: () => socket,
      maxHeaderSize: limits.headerBytes,
    })
    sent.once('response', (answer) => resolve({ sent, answer }))
    sent.once('upgrade', () => reject(new Ended(fetchFailed(target.address, 'the server wants another protocol'))))
    sent.once('error', reject)
    sent.end()
  })

const bodyOf = async (answer: IncomingMessage, address: string, limits: Limits): Promise<Buffer> => {
  const tooLarge = () => new Ended(overLimit(address, `larger than ${Math.round(limits.bytes / 1024 / 1024)} MB`))
  if (Number(answer.headers['content-length']) > limits.bytes) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limits.bytes) throw tooLarge()
  }
  if (!answer.complete) throw new Ended(fetchFailed(address, 'the answer broke off'))
  return Buffer.concat(chunks)
}

/**
 * One GET request and its answer, redirects not followed: addresses looked up once and checked, a connection to exactly those,
 * size and time bounded, the body unpacked. Gives a failure, never throws for what the other side does.
 */
export const exchange = async (
  target: Target,
  headers: Record<string, string>,
  { resolve, connect }: Network,
  limits: Limits,
): Promise<Result<Answer>> => {
  const { address } = target
  let socket: Socket | null = null
  let timer: NodeJS.Timeout | undefined
  let over = false
  let end: (result: Result<never>) => void = () => {}
  const ended = new Promise<Result<never>>((settle) => {
    end = settle
    const why = `not finished within ${seconds(limits.totalMs)}`
    timer = setTimeout(() => settle(overLimit(address, why)), limits.totalMs)
  })
  const work = async (): Promise<Result<Answer>> => {
    const endpoints = await endpointsOf(target, resolve)
    if (!endpoints.ok) return endpoints
    if (endpoints.value.length === 0) return fetchFailed(address, 'the name has no address')
    const opened = await open(target, endpoints.value, connect, limits.connectMs)
    socket = opened
    if (over) {
      opened.destroy()
      return fetchFailed(address, 'given up before it was connected')
    }
    opened.setTimeout(limits.idleMs, () => end(fetchFailed(address, `nothing came for ${seconds(limits.idleMs)}`)))
    const { sent, answer } = await answerOn(opened, target, headers, limits)
    sent.on('error', () => {})
    const received = pairs(answer.rawHeaders)
    const status = answer.statusCode ?? 0
    const keeps = status >= 200 && status < 300
    const raw = keeps ? await bodyOf(answer, address, limits) : Buffer.alloc(0)
    const body = await unpack(raw, headerOf(received, 'content-encoding'), limits)
    if (!body.ok) return body.why === 'damaged' ? fetchFailed(address, body.message) : overLimit(address, body.message)
    return ok({ status, reason: answer.statusMessage ?? '', headers: received, bytes: body.bytes })
  }
  try {
    return await Promise.race([work(), ended])
  } catch (error) {
    return error instanceof Ended ? error.result : fetchFailed(address, reasonOf(error))
  } finally {
    over = true
    clearTimeout(timer)
    ;(socket as Socket | null)?.destroy()
  }
}
