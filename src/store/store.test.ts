import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from './connect.ts'
import { listDossiers } from './dossiers.ts'
import { findEvent } from './events.ts'
import { packageRoot } from './root.ts'
import { totalsOfDossier } from './tallies.ts'
import { connectTo, testDatabase, testStore } from './testing/store.ts'

test('an empty database gets every table and the user’s own dossier', async () => {
  const { db } = await testStore()
  expect(await listDossiers(db)).toEqual([
    { id: 'main', name: 'My reports', sample: false, notice: null, documents: 0, claims: 0, events: 0 },
  ])
})

test('many processes may bring one empty database up at once', async () => {
  const url = await testDatabase()
  const stores = await Promise.all([openStore({ url }), openStore({ url }), openStore({ url })])
  const counts = await Promise.all(stores.map(async ({ db }) => (await listDossiers(db)).length))
  await Promise.all(stores.map((store) => store.close()))
  expect(counts).toEqual([1, 1, 1])
})

test('a database of a newer version is refused and left alone', async () => {
  const url = await testDatabase()
  await (await openStore({ url })).close()
  const client = await connectTo(url)
  await client.query('insert into migration (number) values (999)')
  await expect(openStore({ url })).rejects.toMatchObject({
    code: 'data-newer',
    message: expect.stringContaining('newer version of Reckoner'),
    help: expect.stringContaining('Update Reckoner'),
  })
  const { rows } = await client.query('select max(number) as last from migration')
  expect(rows).toEqual([{ last: 999 }])
})

test('a database of an earlier version is brought up with what it holds', async () => {
  const url = await testDatabase()
  const client = await connectTo(url)
  await client.query(await readFile(join(packageRoot(), 'src/store/migrations/000001.sql'), 'utf8'))
  await client.query(
    'create table migration (number integer primary key, applied_at timestamptz not null default now())',
  )
  await client.query(`insert into migration (number) values (1);
    insert into document (id, dossier, publisher, lang, text) values ('d1', 'main', 'First Post', 'en', 'a');
    insert into event (id, dossier) values ('e1', 'main');
    insert into event_claim (event, document, claim) values ('e1', 'd1', 'c1'), ('e1', 'd1', 'c2');
    insert into event_summary (event, dossier, kind, title, documents, outlets, origins, size, planned, disputed, actions,
      countries, nationalities, roles, statuses, figure_kinds, detail, search)
    values ('e1', 'main', 'raid', 'Raid', 1, 1, 1, 9, false, false, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '');
    insert into figure (event, position, dossier, action, unit, kind, status, best, body)
    values ('e1', 0, 'main', 'raid', 'people', 'incident', 'single origin', 7,
        '{"measure": {"population": {"nationalities": ["CHN"], "role": null}}}'),
      ('e1', 1, 'main', 'raid', 'people', 'incident', 'single origin', 9, '{}'),
      ('e1', 2, 'main', 'raid', 'people', 'part', 'single origin', 5, '{}')`)
  const store = await openStore({ url })
  expect(await findEvent(store.db, 'e1')).toMatchObject({ claims: 2, reports: ['d1'], outletNames: ['First Post'] })
  const { rows } = await client.query(`select body->'measure'->'population' as counts from figure where position = 0`)
  expect(rows).toEqual([{ counts: { nationalities: ['CHN'], role: null, sort: null } }])
  expect(await totalsOfDossier(store.db, 'main', 5)).toEqual([
    { action: 'raid', unit: 'people', events: 1, low: null, best: 9, high: null },
  ])
  await store.close()
})

test('a migration that fails leaves nothing behind', async () => {
  const url = await testDatabase()
  const client = await connectTo(url)
  await client.query('create table figure (id integer)')
  await expect(openStore({ url })).rejects.toThrow('already exists')
  const { rows } = await client.query("select table_name from information_schema.tables where table_schema = 'public'")
  expect(rows).toEqual([{ table_name: 'figure' }])
})

test('a server that is not there is said so', async () => {
  await expect(openStore({ url: 'postgresql://reckoner@127.0.0.1:1/none' })).rejects.toMatchObject({
    code: 'database-unreachable',
  })
})

test('reviews cannot be changed', async () => {
  const { db } = await testStore()
  const review = {
    dossier: 'main',
    madeBy: 'a',
    reason: 'b',
    kind: 'undo' as const,
    subject: JSON.stringify({ review: 1 }),
    documents: [],
    linking: false,
    oldValue: null,
    newValue: null,
  }
  await db.insertInto('review').values(review).execute()
  await expect(db.updateTable('review').set({ reason: 'c' }).execute()).rejects.toThrow('only ever added')
  await expect(db.deleteFrom('review').execute()).rejects.toThrow('only ever added')
})
