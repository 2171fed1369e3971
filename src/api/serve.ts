import { createServer } from 'node:net'
import { join } from 'node:path'
import {
  finishLeftover,
  keepWatching,
  loadSample,
  makeFetcher,
  openStore,
  type Progress,
  packageRoot,
  prepareFilters,
  type StoreOptions,
  versionOf,
} from '../app/index.ts'
import { Failed } from '../model/errors.ts'
import { makeServer } from './server.ts'

export type ServeOptions = StoreOptions & {
  /** 0 takes any free one. */
  port: number
  /** Folder of the built web app; dist/web of the package where not given. */
  web?: string
  /** Told while the sample dossier is loaded, on the first start. */
  onSample?: (progress: Progress) => void
}

export type Serving = { address: string; close(): Promise<void> }

/** Other machines have no business here. */
const host = '127.0.0.1'

const portTaken = (port: number): Failed =>
  new Failed('port-taken', `Port ${port} is taken by another program.`, `Choose another: --port ${port + 1}`)

/** Finds out before any work is done. */
const checkPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? portTaken(port)
          : new Failed('usage', `Port ${port} cannot be used: ${error.message}`, 'Choose another: --port 4001'),
      ),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })

/**
 * Opens the store, finishes what a killed process left, loads the sample dossier on the first start, and serves API and web
 * app on loopback. The caller prints the address and calls `close` at the end (Ctrl-C): it stops the database if nobody else
 * uses it. Throws Failed: `port-taken`, `data-newer`, `disk-full`, `database-unreachable`.
 *
 * @example
 * const { address, close } = await serve({ data: './data', port: 4000 })
 * process.once('SIGINT', close)
 */
export const serve = async ({ port, web, onSample, ...where }: ServeOptions): Promise<Serving> => {
  await checkPort(port)
  const root = packageRoot()
  const store = await openStore(where)
  try {
    await finishLeftover(store)
    await loadSample(store, onSample)
    const version = versionOf()
    const fetch = makeFetcher({ version, contact: process.env.RECKONER_CONTACT })
    const server = await makeServer({ store, version, fetch, web: web ?? join(root, 'dist/web') })
    const address = await server.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? portTaken(port) : error
    })
    const stopWatching = keepWatching(store, fetch, (error) =>
      process.stderr.write(`watching: ${(error as Error).message}\n`),
    )
    // A failure here shows in the first answer that needs it.
    prepareFilters(store).catch(() => {})
    const close = async (): Promise<void> => {
      await stopWatching()
      await server.close()
      await store.close()
    }
    return { address, close }
  } catch (error) {
    await store.close()
    throw error
  }
}
