import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { stopServer } from '../store/embedded/server.ts'
import { hasUnlinked, listDossiers, openStore, packageRoot, type Store } from '../store/index.ts'
import { addReports, mainDossier as dossier } from './index.ts'
import { relinkDossier } from './link.ts'
import { derivedFrom } from './testing/derived.ts'
import { pasted } from './testing/reports.ts'

const reports = 200

/** Documents without their bytes, or with another number of claims than they say, or claims in no event or in several. */
const tornDocuments = async ({ db }: Store): Promise<{ id: string }[]> => {
  const { rows } = await sql<{ id: string }>`select id from document as d
    where not exists (select from document_capture where document = d.id)
      or claims <> (select count(*) from claim where document = d.id)
      or claims <> (select count(*) from event_claim where document = d.id)`.execute(db)
  return rows
}

const textOf = (index: number): string => {
  const day = new Date(Date.UTC(2012, 0, 1 + index * 20)).toISOString().slice(0, 10)
  return `Police arrested ${30 + index} Chinese nationals in a raid in Takeo province on ${day}, the interior ministry said.`
}

test('a process killed in the middle of an addition leaves whole documents, and the rest can be added', {
  timeout: 240_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reckoner-crash-'))
  onTestFinished(async () => {
    await stopServer({ data: join(folder, 'data') })
    await rm(folder, { recursive: true, force: true })
  })
  const files = join(folder, 'files')
  await mkdir(files)
  const texts = Array.from({ length: reports }, (_, index) => textOf(index))
  await Promise.all(texts.map((text, index) => writeFile(join(files, `${index}.txt`), text)))
  const store = await openStore({ data: join(folder, 'data') })
  onTestFinished(() => store.close())
  const count = async (): Promise<number> => (await listDossiers(store.db))[0]?.documents ?? 0

  const program = join(packageRoot(), 'bin/reckoner.js')
  const child = spawn(process.execPath, [program, 'add', '--data', join(folder, 'data'), files], { stdio: 'ignore' })
  const exit = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)))
  while ((await count()) === 0 && child.exitCode === null) await sleep(5)
  child.kill('SIGKILL')
  expect(await exit).toBe('SIGKILL')
  await sleep(500)

  const left = await count()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(reports)
  expect(await hasUnlinked(store.db, dossier)).toBe(false)
  expect(await tornDocuments(store)).toEqual([])
  expect((await listDossiers(store.db))[0]?.events).toBeGreaterThan(0)

  const { added } = await addReports(
    store,
    texts.map((text) => pasted(text)),
    { dossier },
  )
  expect(added.filter(({ duplicate }) => duplicate)).toHaveLength(left)
  expect(await count()).toBe(reports)
  expect(await tornDocuments(store)).toEqual([])
  const resumed = await derivedFrom(store, dossier)
  await relinkDossier(store.db, dossier)
  expect(await derivedFrom(store, dossier)).toEqual(resumed)
})
