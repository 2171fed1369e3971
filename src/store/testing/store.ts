import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { openStore, type Store } from '../connect.ts'
import { startServer } from '../embedded/server.ts'
import { serverFolder } from './server.ts'

const lock = 7_325_099
const template = 'migrated'

type Run = { admin: pg.Client; urlOf: (database: string) => string }

/** A connection to the run's own server, which the first test starts. */
const runServer = async (): Promise<Run> => {
  const data = process.env[serverFolder]
  if (!data) throw new Error('Run tests with vitest from the root: its global set-up names the folder of the server')
  const { socket } = await startServer(data)
  const admin = new pg.Client({ host: socket, port: 5432, user: 'reckoner', database: 'postgres' })
  await admin.connect()
  onTestFinished(() => admin.end())
  return { admin, urlOf: (database) => `postgresql://reckoner@/${database}?host=${encodeURIComponent(socket)}` }
}

const createDatabase = async ({ admin, urlOf }: Run, from: string): Promise<string> => {
  const name = `t${randomBytes(6).toString('hex')}`
  await admin.query(`create database ${name} template ${from}`)
  onTestFinished(async () => {
    await admin.query(`drop database ${name} with (force)`)
  })
  return urlOf(name)
}

/** Migrates once a run; every test that wants a migrated store gets a copy. */
const prepareTemplate = async ({ admin, urlOf }: Run): Promise<void> => {
  await admin.query('select pg_advisory_lock($1)', [lock])
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (rowCount === 1) return
    // Nothing here has to outlive a power cut.
    await admin.query('alter system set fsync = off')
    await admin.query('select pg_reload_conf()')
    await admin.query('drop database if exists making_template')
    await admin.query('create database making_template template template0')
    await (await openStore({ url: urlOf('making_template') })).close()
    await admin.query(`alter database making_template rename to ${template}`)
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [lock])
  }
}

/** Address of a real, empty database of its own for one test; it is dropped when the test ends. */
export const testDatabase = async (): Promise<string> => createDatabase(await runServer(), 'template0')

/** A bare connection to a test's database, closed when the test ends. */
export const connectTo = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client(url)
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/** An open, migrated store of its own for one test. */
export const testStore = async (): Promise<Store> => {
  const run = await runServer()
  await prepareTemplate(run)
  const store = await openStore({ url: await createDatabase(run, template) })
  onTestFinished(() => store.close())
  return store
}
