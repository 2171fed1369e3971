import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { documentIds, documentsToRead, packageRoot } from '../store/index.ts'
import { testStore } from '../store/testing/store.ts'
import { type Helper, helperIn } from './helper.ts'
import { addReports, mainDossier as dossier } from './index.ts'
import { type NewReading, readAnew, type ToReadAnew } from './new-reading.ts'
import { reportsToTell, type ToTell, tell } from './telling.ts'
import { threeReports } from './testing/reports.ts'

const slow = 240_000

/** A thread of the bundle that `bin/reckoner.js` runs. */
const bundled = async <Ask, Answer>(entry: string): Promise<Helper<Ask, Answer>> => {
  const { buildCli } = await import(pathToFileURL(join(packageRoot(), 'scripts/prepare.js')).href)
  return closing(helperIn(join(dirname(await buildCli()), `${entry}.js`)))
}

const closing = <H extends Helper<never, unknown>>(helper: H): H => {
  onTestFinished(() => helper.close())
  return helper
}

test('a thread of its own reads and tells what this one does, and answers in the order in which it is asked', {
  timeout: slow,
}, async () => {
  const { db } = await testStore()
  await addReports({ db, close: async () => {} }, threeReports(), { dossier })
  const ids = await documentIds(db, dossier)
  const stand = await documentsToRead(db, ids)
  const others = stand.map((document) => ({ ...document, title: 'Another', claims: 7 }))
  const reader = await bundled<ToReadAnew, NewReading>('reading-thread')
  const [same, other, none] = await Promise.all(
    [stand, others, []].map((documents) => reader.ask({ dossier, documents })),
  )
  expect(same).toEqual(await readAnew({ dossier, documents: stand }))
  expect(same).toMatchObject({ documents: ids, changed: [], counts: [] })
  expect(other).toEqual(await readAnew({ dossier, documents: others }))
  expect(other?.changed).toHaveLength(3)
  expect(none?.documents).toEqual([])

  const asked = await db.transaction().execute((transaction) => reportsToTell(transaction, ids, []))
  const told = await tell(asked)
  expect(told.map(({ document }) => document)).toEqual(ids)
  const teller = await bundled<ToTell, typeof told>('telling-thread')
  expect(await teller.ask(asked)).toEqual(told)
})

test('a thread that ends fails all that it was asked, and whatever it is asked after that', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'reckoner-thread-')), 'failing.mjs')
  writeFileSync(
    file,
    "import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => { throw new Error('no') })\n",
  )
  onTestFinished(() => rmSync(dirname(file), { recursive: true }))
  const helper = closing(helperIn<number, number>(file))
  const asked = await Promise.allSettled([helper.ask(1), helper.ask(2)])
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(helper.ask(3)).rejects.toThrow('no')
})
