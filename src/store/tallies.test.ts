import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { countsOf, talliesOf, totalsOfDossier } from './tallies.ts'
import { testStore } from './testing/store.ts'

test('counters follow what comes, changes and goes', async () => {
  const { db } = await testStore()
  const addEvent = (id: string, countries: string[], disputed: boolean) =>
    sql`insert into event_summary (event, dossier, kind, title, documents, outlets, origins, size, planned, disputed, actions,
        countries, nationalities, roles, statuses, figure_kinds, detail, search)
      values (${id}, 'main', 'raid', 'Raid', 1, 1, 1, 9, false, ${disputed}, '{}', ${countries}, '{}', '{}', '{}', '{}', '{}', '')`.execute(
      db,
    )
  const addFigure = (event: string, low: number | null, best: number | null, high: number | null, counted = true) =>
    sql`insert into figure (event, position, dossier, action, unit, kind, status, low, best, high, counted, body)
      values (${event}, ${counted ? 0 : 1}, 'main', 'raid', 'people', 'incident', 'repeated', ${low}, ${best}, ${high}, ${counted},
        '{}')`.execute(db)
  await sql`insert into event (id, dossier) values ('e1', 'main'), ('e2', 'main')`.execute(db)
  await addEvent('e1', ['KHM', 'CHN'], true)
  await addEvent('e2', ['KHM'], false)
  await addFigure('e1', 0.1, 0.2, 0.3)
  await addFigure('e1', 100, 100, 100, false)
  await addFigure('e2', 5, null, null)
  await sql`insert into document (id, dossier, publisher, lang, text, claims)
    values ('d1', 'main', 'First Post', 'en', 'a', 3), ('d2', 'main', 'First Post', 'en', 'b', 4)`.execute(db)
  expect(await countsOf(db, 'main')).toEqual({
    allDocuments: 2,
    documents: 2,
    claims: 7,
    events: 2,
    disputed: 1,
    planned: 0,
  })
  expect(await talliesOf(db, 'main', 'countries')).toEqual([
    { value: 'KHM', events: 2 },
    { value: 'CHN', events: 1 },
  ])
  expect(await totalsOfDossier(db, 'main', 5)).toEqual([
    { action: 'raid', unit: 'people', events: 2, low: 5.1, best: 5.2, high: null },
  ])

  await sql`update document set removed_at = now() where id = 'd2'`.execute(db)
  await sql`delete from figure where event = 'e2'`.execute(db)
  await sql`delete from event_summary where event = 'e1'`.execute(db)
  expect(await countsOf(db, 'main')).toMatchObject({ allDocuments: 2, documents: 1, claims: 3, events: 1, disputed: 0 })
  expect(await talliesOf(db, 'main', 'countries')).toEqual([{ value: 'KHM', events: 1 }])
  expect(await totalsOfDossier(db, 'main', 5)).toEqual([
    { action: 'raid', unit: 'people', events: 1, low: 0.1, best: 0.2, high: 0.3 },
  ])
  await sql`delete from figure`.execute(db)
  expect(await totalsOfDossier(db, 'main', 5)).toEqual([])
})
