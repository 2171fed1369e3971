import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect, createServer as createSocketServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Endpoint } from '../connect.ts'
import type { Network } from '../exchange.ts'
import { type FetcherOptions, makeFetcher } from '../fetcher.ts'
import type { Clock } from '../turns.ts'

/** An address of the public internet that names resolve to here; nothing is ever sent to it. */
export const publicIp = '93.184.215.14'

/** A network that ends on a loopback server, whatever public address is connected to; every connection is remembered. */
export type LoopbackNetwork = Network & { connected: Endpoint[]; asked: string[] }

const listening = async (server: Server): Promise<number> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  )
  return (server.address() as AddressInfo).port
}

/** A server on loopback that answers as told. */
export const pagesAt = (answer: RequestListener): Promise<number> => listening(createServer(answer))

/** A server on loopback that speaks whatever it likes. */
export const bytesAt = (speak: (socket: Socket) => void): Promise<number> => listening(createSocketServer(speak))

/**
 * A resolver of these names (others are given `publicIp`) and a connector that leads every connection to `port` on loopback.
 * The product's own check of addresses stands between the two, unchanged.
 */
export const loopbackNetwork = (port: number, names: Record<string, readonly string[]> = {}): LoopbackNetwork => {
  const connected: Endpoint[] = []
  const asked: string[] = []
  return {
    connected,
    asked,
    resolve: async (host) => {
      asked.push(host)
      return names[host] ?? [publicIp]
    },
    connect: (endpoint) => {
      connected.push(endpoint)
      const socket = connect({ host: '127.0.0.1', port })
      if (endpoint.tls) socket.once('connect', () => socket.emit('secureConnect'))
      return socket
    },
  }
}

/** A clock that jumps over every wait and remembers it. */
export const jumpingClock = (): Clock & { waits: number[] } => {
  let ahead = 0
  const waits: number[] = []
  return {
    waits,
    now: () => Date.now() + ahead,
    sleep: async (ms) => {
      waits.push(ms)
      ahead += ms
    },
  }
}

/** A fetcher on such a network that does not wait between requests. */
export const fetcherOn = (network: Network, more: Partial<FetcherOptions> = {}) =>
  makeFetcher({ version: '1.2.3', network, clock: jumpingClock(), ...more })
