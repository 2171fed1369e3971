import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { fetcherOn, loopbackNetwork, pagesAt } from '../1-capture/fetch/testing/network.ts'
import { withZip } from '../1-capture/zip.ts'
import { openStore, type Store } from '../store/index.ts'
import { testDatabase, testStore } from '../store/testing/store.ts'
import {
  addReports,
  exportArchive,
  fromAddresses,
  retrySetAside,
  verifyCaptures,
  viewDocument,
  webOf,
} from './index.ts'
import { threeReports } from './testing/reports.ts'

const dossier = 'main'
const kinds = async (store: Store, noted?: string) =>
  (await verifyCaptures(store, { dossier, noted })).problems.map(({ kind }) => kind)

const filled = async (): Promise<Store> => {
  const store = await testStore()
  await addReports(store, threeReports(), { dossier, by: 'A. Desk, by the app' })
  return store
}

test('every capture is logged: who, when, from where, by what, each line chained to the one before', async () => {
  const store = await filled()
  const port = await pagesAt((request, response) =>
    request.url === '/robots.txt'
      ? response.writeHead(404).end()
      : response.writeHead(200, { 'content-type': 'text/html' }).end('<html><p>Police said so on Monday.</p></html>'),
  )
  const web = webOf(store, dossier, fetcherOn(loopbackNetwork(port)))
  const { added } = await addReports(store, fromAddresses(['https://news.example/a'], {}, web), { dossier, by: 'x' })
  const verification = await verifyCaptures(store, { dossier })
  expect(verification).toMatchObject({ captures: 4, lines: 4, problems: [] })
  const { custody } = await viewDocument(store, added[0]!.id)
  expect(custody).toMatchObject([
    { number: 4, by: 'x', document: added[0]!.id, from: 'https://news.example/a', address: 'https://news.example/a' },
  ])
  expect(custody[0]!.hash).toBe(verification.head)
  expect(await kinds(store, verification.head!)).toEqual([])
  await addReports(store, threeReports(), { dossier })
  expect(await verifyCaptures(store, { dossier })).toMatchObject({ lines: 4, head: verification.head })
})

test('bytes that could not be read are logged once, however often they are tried', async () => {
  const store = await testStore()
  const scan = { name: 'scan.pdf', bytes: Buffer.from('%PDF-1.7'), mediaType: 'application/pdf', given: {} }
  await addReports(store, [scan], { dossier })
  await retrySetAside(store, fetcherOn(loopbackNetwork(1)), { dossier })
  expect(await verifyCaptures(store, { dossier })).toMatchObject({ captures: 1, lines: 1, problems: [] })
})

test('the log refuses to be changed; what was changed behind its back shows', async () => {
  const store = await filled()
  const { head } = await verifyCaptures(store, { dossier })
  await expect(sql`update custody set entry = '{}'`.execute(store.db)).rejects.toThrow(/only ever added/)
  await expect(sql`delete from custody`.execute(store.db)).rejects.toThrow(/only ever added/)
  for (const table of ['custody', 'capture', 'document_capture'])
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(store.db)
  const tampered: [string, () => Promise<unknown>, string[]][] = [
    [
      'bytes',
      () => sql`update capture set content = 'x' where sha256 = (select min(sha256) from custody)`.execute(store.db),
      ['bytes-changed'],
    ],
    [
      'a line',
      () => sql`update custody set entry = replace(entry, 'A. Desk', 'B. Desk') where number = 2`.execute(store.db),
      ['line-changed', 'bytes-changed'],
    ],
    [
      'a capture',
      () =>
        sql`delete from document_capture where document = (select document from custody where number = 3)`.execute(
          store.db,
        ),
      ['line-changed', 'capture-missing', 'bytes-changed'],
    ],
    [
      'a line that is taken out',
      () => sql`delete from custody where number = 1`.execute(store.db),
      ['chain-broken', 'line-changed', 'not-logged', 'capture-missing', 'bytes-changed'],
    ],
  ]
  for (const [what, tamper, expected] of tampered) {
    await tamper()
    expect([...new Set(await kinds(store))].sort(), what).toEqual([...expected].sort())
  }
  await sql`delete from custody where number = 3`.execute(store.db)
  expect(await kinds(store, head!)).toContain('not-found')
})

test('an archive carries the log; of documents that are not in it no more than the chain needs', async () => {
  const store = await filled()
  const { rows } = await sql<{ document: string }>`select document from custody where number = 2`.execute(store.db)
  const chunks: Uint8Array[] = []
  for await (const chunk of await exportArchive(store, dossier, 'wacz', [rows[0]!.document])) chunks.push(chunk)
  let text = ''
  const reading = withZip({ bytes: Buffer.concat(chunks) }, async function* (entries) {
    for await (const chunk of await entries.find(({ name }) => name === 'custody/custody.jsonl')!.read()) yield chunk
  })
  for await (const chunk of reading) text += chunk
  const [head, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(head.format).toBe('reckoner-custody/1')
  expect(lines.map(({ entry }) => entry === undefined)).toEqual([true, false, true])
  const hash = (of: string) => createHash('sha256').update(of).digest('hex')
  let before = ''
  for (const line of lines) {
    if (line.entry) expect(hash(line.entry)).toBe(line.digest)
    before = hash(`${before}\n${line.digest}`)
    expect(line.hash).toBe(before)
  }
})

test('captures from before there was a log begin it', async () => {
  const url = await testDatabase()
  const before = await openStore({ url })
  await addReports(before, threeReports(), { dossier })
  await sql`drop table custody`.execute(before.db)
  await sql`delete from migration where number = 18`.execute(before.db)
  await before.close()
  const store = await openStore({ url })
  try {
    expect(await verifyCaptures(store, { dossier })).toMatchObject({ captures: 3, lines: 3, problems: [] })
    await addReports(store, [{ ...threeReports()[0]!, bytes: Buffer.from('Police said so on Monday.') }], { dossier })
    expect(await verifyCaptures(store, { dossier })).toMatchObject({ captures: 4, lines: 4, problems: [] })
  } finally {
    await store.close()
  }
})
