import { setTimeout as sleep } from 'node:timers/promises'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Server, startServer, stopServer } from './embedded/server.ts'
import { explainError, isConnectionLoss } from './failures.ts'
import { migrate } from './migrate.ts'
import type { Database } from './tables/index.ts'

/** Where the data is: a folder with a server of our own, or the address of a server of yours (DATABASE_URL). */
export type StoreOptions = { data: string } | { url: string }

/** An open store. `close` lets the embedded server go, and stops it where nobody else uses it. */
export type Store = { db: Kysely<Database>; close(): Promise<void> }

/** Every process that uses an embedded server holds this lock, shared; who gets it alone may stop the server. */
const usersLock = 7_325_002

const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
])

const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

const configOf = (options: { url: string } | Server): pg.PoolConfig =>
  'url' in options
    ? { connectionString: options.url, connectionTimeoutMillis: 10_000 }
    : { host: options.socket, port: 5432, user: 'reckoner', database: 'postgres', connectionTimeoutMillis: 10_000 }

/** A connection that says "in use" for as long as this process lives, whatever way it ends. */
type Guard = { end(): Promise<boolean> }

const guardOn = async (server: Server, onLoss: () => void): Promise<Guard> => {
  const client = new pg.Client(configOf(server))
  // Only a lock that is held can be lost, and that once: the client reports the server's farewell and then the broken line.
  let held = false
  client.on('error', () => {
    if (held) onLoss()
    held = false
  })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock_shared($1)', [usersLock])
    held = true
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  return {
    /** Whether this was the last user; if so the lock is kept until the server stops, so that nobody comes in between. */
    async end() {
      held = false
      await client.query('select pg_advisory_unlock_shared($1)', [usersLock])
      const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [usersLock])
      if (rows[0]?.alone) return true
      await client.end()
      return false
    },
  }
}

/** How often to try where a server goes down just as we come, or recovers after it was killed: about a minute. */
const attempts = 60

/** Starts or joins the server of a folder and says so to its other users. */
const holdServer = async (data: string, onLoss: () => void): Promise<{ server: Server; guard: Guard }> => {
  for (let attempt = 1; ; attempt += 1) {
    const server = await startServer(data)
    try {
      return { server, guard: await guardOn(server, onLoss) }
    } catch (error) {
      if (attempt === attempts || !isConnectionLoss(error)) throw explainError(error)
      await sleep(Math.min(1000, attempt * 50))
    }
  }
}

const openPool = async (config: pg.PoolConfig): Promise<pg.Pool> => {
  const pool = new pg.Pool({ ...config, types, max: 10 })
  // An idle connection that breaks is replaced at the next query, which reports what is wrong then.
  pool.on('error', () => {})
  try {
    const client = await pool.connect()
    try {
      await migrate(client)
    } finally {
      client.release()
    }
    return pool
  } catch (error) {
    await pool.end()
    throw explainError(error)
  }
}

/** Queries on a pool. Kysely alone would end the pool only if it ever asked it for a connection. */
export const queriesOn = (pool: pg.Pool): Store => {
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  const close = async (): Promise<void> => {
    await db.destroy()
    if (!pool.ending) await pool.end()
  }
  return { db, close }
}

const openUrl = async (url: string): Promise<Store> => queriesOn(await openPool(configOf({ url })))

const openFolder = async (data: string): Promise<Store> => {
  let closed = false
  let current: Promise<{ server: Server; guard: Guard }>
  // A server that was killed is started again; queries under way fail, their transactions were never made.
  const revive = (): void => {
    if (!closed) current = holdServer(data, revive)
    current.catch(() => {})
  }
  current = holdServer(data, revive)
  const { server } = await current
  const release = async (): Promise<void> => {
    closed = true
    const used = await current.catch(() => null)
    if (used && (await used.guard.end().catch(() => false))) await stopServer(used.server)
  }
  try {
    const queries = queriesOn(await openPool(configOf(server)))
    const close = async (): Promise<void> => {
      await queries.close()
      await release()
    }
    return { db: queries.db, close }
  } catch (error) {
    await release()
    throw error
  }
}

/**
 * Opens the store and brings its tables to the newest form.
 * Throws `data-newer`, `disk-full`, `database-unreachable` as Failed.
 *
 * @example
 * const store = await openStore({ data: '/var/lib/reckoner' })
 * await store.db.selectFrom('dossier').selectAll().execute()
 * await store.close()
 */
export const openStore = (options: StoreOptions): Promise<Store> =>
  'url' in options ? openUrl(options.url) : openFolder(options.data)
