import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { openStore, type Store } from '../connect.ts'
import { startServer } from '../embedded/server.ts'
import { serverFolder } from './server.ts'

/** A real database of its own for one test, empty or migrated; it is dropped when the test ends. */
export const testDatabase = async (): Promise<string> => {
  const data = process.env[serverFolder]
  if (!data) throw new Error('Run tests with vitest from the root: its global set-up names the folder of the server')
  const { socket } = await startServer(data)
  const name = `t${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ host: socket, port: 5432, user: 'reckoner', database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${name} template template0`)
  onTestFinished(async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  return `postgresql://reckoner@/${name}?host=${encodeURIComponent(socket)}`
}

/** A bare connection to a test's database, closed when the test ends. */
export const connectTo = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client(url)
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/** An open, migrated store of its own for one test. */
export const testStore = async (): Promise<Store> => {
  const store = await openStore({ url: await testDatabase() })
  onTestFinished(() => store.close())
  return store
}
