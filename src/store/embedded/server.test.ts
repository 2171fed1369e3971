import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openStore, type Store } from '../connect.ts'
import { listDossiers } from '../dossiers.ts'
import { startServer, stopServer } from './server.ts'

const slow = 60_000

const testFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'reckoner-folder-'))
  onTestFinished(async () => {
    await stopServer({ data: folder })
    // What a killed server leaves behind may still write while the folder goes.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  })
  return folder
}

const pidOf = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])

const isRunning = async (folder: string): Promise<boolean> => (await pidOf(folder).catch(() => 0)) > 0

const answers = async ({ db }: Store): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )

test('starts on one new folder at once share one server, and the last one out stops it', {
  timeout: slow,
}, async () => {
  const data = await testFolder()
  const stores = await Promise.all([openStore({ data }), openStore({ data }), openStore({ data })])
  expect(await readdir(data)).toEqual(['postgres'])
  for (const { db } of stores) expect(await listDossiers(db)).toHaveLength(1)
  await stores[0]?.close()
  await stores[1]?.close()
  expect(await isRunning(data)).toBe(true)
  await stores[2]?.close()
  expect(await isRunning(data)).toBe(false)

  // Whoever comes while the last one leaves gets a server all the same.
  let last = await openStore({ data })
  for (let round = 0; round < 4; round += 1) {
    const [next] = await Promise.all([openStore({ data }), last.close()])
    expect(await answers(next)).toBe(true)
    last = next
  }
  await last.close()
  expect(await isRunning(data)).toBe(false)
})

test('who stops a server waits for that one only, whoever starts another at once', { timeout: slow }, async () => {
  const data = await testFolder()
  const old = await startServer(data)
  const pid = await pidOf(data)
  const stopped = stopServer(old)
  // Watches closely, to start the next one before the other looks again.
  while ((await pidOf(data).catch(() => 0)) === pid) await sleep(1)
  const starting = startServer(data)
  await stopped
  await starting
  expect(await pidOf(data)).not.toBe(pid)
})

test('a server that was killed is started again, under those who use it as well', { timeout: slow }, async () => {
  const data = await testFolder()
  const store = await openStore({ data })
  await sql`create table kept (id integer)`.execute(store.db)
  await sql`insert into kept values (1)`.execute(store.db)
  process.kill(await pidOf(data), 'SIGKILL')
  let revived = false
  for (let attempt = 0; attempt < 200 && !revived; attempt += 1) {
    await sleep(100)
    revived = await answers(store)
  }
  expect(revived).toBe(true)
  const { rows } = await sql`select id from kept`.execute(store.db)
  expect(rows).toEqual([{ id: 1 }])
  // Whoever revived it holds it once: otherwise nobody is ever the last one out.
  await store.close()
  expect(await isRunning(data)).toBe(false)
})

test('a pid file that a dead container left, its number now another process’s, is no obstacle', {
  timeout: slow,
}, async () => {
  const data = await testFolder()
  await stopServer(await startServer(data))
  const stale = [process.pid, join(data, 'postgres'), 1, 5432, join(data, 'postgres'), '', '', 'ready'].join('\n')
  await writeFile(join(data, 'postgres/postmaster.pid'), stale, { mode: 0o644 })
  const store = await openStore({ data })
  expect(await answers(store)).toBe(true)
  await store.close()
})

test('a path too long for a socket gets one elsewhere', { timeout: slow }, async () => {
  const parent = await testFolder()
  const data = join(parent, 'a'.repeat(60), 'b'.repeat(60))
  const store = await openStore({ data })
  expect(await answers(store)).toBe(true)
  expect(await readdir(join(data, 'postgres'))).not.toContain('.s.PGSQL.5432')
  await store.close()
})

test('a folder of a newer PostgreSQL is refused and left alone', async () => {
  const data = await testFolder()
  await mkdir(join(data, 'postgres'))
  await writeFile(join(data, 'postgres/PG_VERSION'), '19\n')
  await expect(openStore({ data })).rejects.toMatchObject({
    code: 'data-newer',
    message: expect.stringContaining('PostgreSQL 19'),
    help: expect.stringContaining('left as it is'),
  })
  expect(await readdir(join(data, 'postgres'))).toEqual(['PG_VERSION'])
})

test('a file in place of the folder is said so', async () => {
  const data = join(await testFolder(), 'file')
  await writeFile(data, '')
  await expect(openStore({ data })).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringContaining('not a folder'),
  })
})
