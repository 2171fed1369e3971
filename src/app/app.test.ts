import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { capturesOf, findDocument, findEventId, listDossiers } from '../store/index.ts'
import { testStore } from '../store/testing/store.ts'
import {
  addReports,
  correctDocument,
  mainDossier as dossier,
  listEvents,
  loadSample,
  overview,
  rebuild,
  removeDocument,
  removeDossier,
  restoreDocument,
  restoreDossier,
  sampleDossier,
  viewDocument,
  viewEvent,
} from './index.ts'
import { pasted, takeoFirst, takeoSecond, threeReports } from './testing/reports.ts'

type Store = Awaited<ReturnType<typeof testStore>>

const everyEvent = async (store: Store) => (await listEvents(store, dossier, { sort: 'oldest', limit: 100 })).events

/** Everything derived, to compare before and after. */
const derived = async (store: Store) => {
  const events = await everyEvent(store)
  return Promise.all(events.map(({ id }) => viewEvent(store, id)))
}

const filledStore = async () => {
  const store = await testStore()
  const progress: number[] = []
  const outcome = await addReports(store, threeReports(), {
    dossier,
    onProgress: ({ documents, total }) => progress.push(documents / total),
  })
  return { store, outcome, progress, ids: outcome.added.map(({ id }) => id) }
}

test('reports become documents, claims, events and figures', async () => {
  const { store, outcome, progress } = await filledStore()
  expect(outcome.failed).toEqual([])
  expect(outcome.added.map(({ title, duplicate }) => [title, duplicate])).toEqual([
    ['Takeo raid', false],
    [null, false],
    [null, false],
  ])
  // The last is told again once its claims are stored and counted.
  expect(progress).toEqual([1 / 3, 2 / 3, 1, 1])
  const takeo = (await everyEvent(store)).find(({ documents }) => documents === 2)
  expect(takeo).toMatchObject({ outlets: 2, start: '2018-11-26', place: { country: 'KHM' } })
  const view = await viewEvent(store, takeo?.id ?? '')
  const figure = view.figures.find(({ measure }) => measure.action === 'arrest')
  expect(figure).toMatchObject({ low: 235, high: 240, status: 'contested' })
  const behind = view.claims.find(({ id }) => figure?.support.high.includes(id))
  expect(behind).toMatchObject({ evidence: takeoSecond, publisher: 'Second Times', published: '2018-11-29' })
  const document = await viewDocument(store, behind?.document ?? '')
  expect(document.text.slice(behind?.at.start, behind?.at.end)).toBe(behind?.evidence)
  expect(document.claims.find(({ id }) => id === behind?.id)?.eventId).toBe(takeo?.id)
})

test('the same bytes again change nothing', async () => {
  const { store, ids } = await filledStore()
  const before = await derived(store)
  const again = await addReports(store, threeReports(), { dossier })
  expect(again.added.map(({ id, duplicate }) => [id, duplicate])).toEqual(ids.map((id) => [id, true]))
  expect(await derived(store)).toEqual(before)
  expect(await capturesOf(store.db, ids[0] ?? '')).toHaveLength(1)
})

test('the same bytes twice in one addition are one document', async () => {
  const store = await testStore()
  const { added } = await addReports(store, [pasted(takeoFirst), pasted(takeoFirst)], { dossier })
  expect(added.map(({ duplicate }) => duplicate).sort()).toEqual([false, true])
  expect(new Set(added.map(({ id }) => id)).size).toBe(1)
})

test('a report that cannot be read is told of, and the others are added', async () => {
  const store = await testStore()
  const { added, failed } = await addReports(store, [pasted('   '), pasted(takeoFirst)], { dossier })
  expect(failed).toMatchObject([{ name: 'pasted.txt', code: 'input-empty' }])
  expect(added).toHaveLength(1)
})

test('a report in a language without a reader is kept and says so', async () => {
  const store = await testStore()
  const { added } = await addReports(store, [pasted('柬埔寨警方星期一在茶胶省逮捕了二百三十五名中国公民。')], {
    dossier,
  })
  expect(added[0]).toMatchObject({ claims: 0, unread: expect.stringContaining('no reader for language') })
  expect((await viewDocument(store, added[0]?.id ?? '')).unread).toContain('no reader')
})

test('a removed report no longer counts, and comes back with the events it had', async () => {
  const { store, ids } = await filledStore()
  const before = await derived(store)
  await removeDocument(store, ids[1] ?? '')
  const without = await derived(store)
  expect(without.flatMap(({ claims }) => claims.map(({ document }) => document))).not.toContain(ids[1])
  expect(without.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  const arrests = without.flatMap(({ figures }) => figures).filter(({ measure }) => measure.action === 'arrest')
  expect(arrests).toMatchObject([{ low: 235, best: 235, high: 235 }])
  await restoreDocument(store, ids[1] ?? '')
  expect(await derived(store)).toEqual(before)
})

test('adding a removed report again brings it back', async () => {
  const { store, ids } = await filledStore()
  const before = await derived(store)
  await removeDocument(store, ids[2] ?? '')
  expect(await derived(store)).not.toEqual(before)
  await addReports(store, threeReports(), { dossier })
  expect(await derived(store)).toEqual(before)
})

test('an event whose reports are all removed is told so, and has its id again afterwards', async () => {
  const { store, ids } = await filledStore()
  const lone = (await everyEvent(store)).find(({ start }) => start === '2024-03-13')?.id ?? ''
  await removeDocument(store, ids[2] ?? '')
  await expect(viewEvent(store, lone)).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('left'),
  })
  await restoreDocument(store, ids[2] ?? '')
  expect((await viewEvent(store, lone)).id).toBe(lone)
})

test('a corrected date reads the report again', async () => {
  const store = await testStore()
  const text = 'Police arrested 40 Chinese nationals in Takeo province on Monday, the interior ministry said.'
  const { added } = await addReports(store, [pasted(text, { published: '2018-11-28', publisher: 'First Post' })], {
    dossier,
  })
  const id = added[0]?.id ?? ''
  const [event] = await everyEvent(store)
  expect(event?.start).toBe('2018-11-26')
  await correctDocument(store, id, { published: '2018-12-05', publisher: 'Second Times' })
  expect(await viewDocument(store, id)).toMatchObject({
    published: '2018-12-05',
    publishedFrom: 'given',
    publisher: 'Second Times',
    claims: [{ time: { start: '2018-12-03' } }],
  })
  const [later] = await everyEvent(store)
  expect(later).toMatchObject({ id: event?.id, start: '2018-12-03' })
  await correctDocument(store, id, { published: null })
  expect(await findDocument(store.db, id)).toMatchObject({
    published: null,
    publishedFrom: null,
    publisher: 'Second Times',
  })
})

test('a rebuild gives the same events, figures and ids', async () => {
  const { store, ids } = await filledStore()
  await correctDocument(store, ids[1] ?? '', { publisher: 'Corrected Times' })
  const before = await derived(store)
  const steps: string[] = []
  await rebuild(store, ({ step, done, total }) => steps.push(`${step} ${done}/${total}`))
  expect(await derived(store)).toEqual(before)
  expect(steps.filter((step) => step.startsWith('documents'))).toEqual(['documents 3/3'])
})

/** Which transaction wrote each row of what a rebuild makes. */
const writers = async ({ db }: Store): Promise<unknown[]> => {
  const { rows } = await sql`select id, xmin from document union all select document || id, xmin from claim
    union all select event || claim, xmin from event_claim union all select event || position, xmin from figure
    order by 1`.execute(db)
  return rows
}

test('a rebuild writes what changed only, and makes good what was lost', async () => {
  const { store, ids } = await filledStore()
  const before = await derived(store)
  const rows = await writers(store)
  await rebuild(store)
  expect(await writers(store)).toEqual(rows)

  await sql`update claim set body = jsonb_set(body, '{action}', '"raid"'), points = '[]'
    where document = ${ids[0]}`.execute(store.db)
  await sql`delete from claim where document = ${ids[1]}`.execute(store.db)
  await sql`update document set text = 'Nothing.', title = null where id = ${ids[2]}`.execute(store.db)
  await rebuild(store)
  expect(await derived(store)).toEqual(before)
})

test('two processes that add at once leave one of everything', async () => {
  const store = await testStore()
  const outcomes = await Promise.all([
    addReports(store, threeReports(), { dossier }),
    addReports(store, threeReports().reverse(), { dossier }),
  ])
  expect(outcomes.flatMap(({ added }) => added).filter(({ duplicate }) => !duplicate)).toHaveLength(3)
  const events = await everyEvent(store)
  const one = await filledStore()
  expect(events).toEqual(await everyEvent(one.store))
})

test('a merged event leads on to the one that stands', async () => {
  const { store } = await filledStore()
  const [event] = await everyEvent(store)
  await store.db
    .insertInto('event')
    .values({ id: 'eold', dossier, redirectTo: event?.id ?? null })
    .execute()
  expect(await viewEvent(store, 'eold')).toMatchObject({ id: event?.id, redirectedFrom: 'eold' })
  expect(await findEventId(store.db, 'eold')).toMatchObject({ redirectTo: event?.id })
})

test('the sample is a dossier of its own: loaded once, never linked with one’s own, removed and brought back', {
  timeout: 60_000,
}, async () => {
  const { store } = await filledStore()
  const own = await derived(store)
  await loadSample(store)
  await loadSample(store)
  const [main, sample] = await listDossiers(store.db)
  expect(main).toMatchObject({ id: 'main', documents: 3 })
  expect(sample).toMatchObject({
    id: sampleDossier,
    sample: true,
    documents: 27,
    notice: expect.stringContaining('Sample texts'),
  })
  expect(sample?.events).toBeGreaterThan(5)
  expect(await derived(store)).toEqual(own)
  const shown = await overview(store, sampleDossier, {})
  expect(shown.headline.length).toBeGreaterThan(3)
  for (const { sentence, figure } of shown.headline) expect(sentence.quote.length, figure.reason).toBeGreaterThan(10)

  await removeDossier(store, sampleDossier)
  expect(await listDossiers(store.db)).toHaveLength(1)
  await expect(overview(store, sampleDossier, {})).rejects.toMatchObject({ code: 'not-found' })
  await loadSample(store)
  expect(await listDossiers(store.db)).toHaveLength(1)
  await restoreDossier(store, sampleDossier)
  expect((await listDossiers(store.db))[1]).toEqual(sample)
  await expect(removeDossier(store, dossier)).rejects.toMatchObject({ code: 'conflict' })
})
