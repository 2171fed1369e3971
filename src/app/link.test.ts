import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { generatedReport } from '../../bench/generated.ts'
import { refOf } from '../4-event/index.ts'
import { report } from '../4-event/testing.ts'
import { type ReadDocument, reckon } from '../5-figure/index.ts'
import { eventsOfDossier, makeDossier, type Store, setDocumentRemoved, setLinker } from '../store/index.ts'
import { testStore } from '../store/testing/store.ts'
import { mainDossier as dossier, removeDocument, restoreDocument } from './index.ts'
import { addPrepared } from './ingest.ts'
import { linkDossier, relinkDossier } from './link.ts'
import { type Derived, derivedFrom } from './testing/derived.ts'
import { preparedFrom } from './testing/prepared.ts'

const reports = 200

/** The same order every time, and no order in it. */
const shuffled = (size: number): number[] => {
  const order = Array.from({ length: size }, (_, index) => index)
  let state = 12345
  for (let last = size - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const other = state % (last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}

/** What all reports at once give, without a store. */
const reckoned = (documents: readonly ReadDocument[]): Derived =>
  reckon(documents)
    .map(({ claims, figures }) => ({ refs: claims.map(refOf).sort(), figures }))
    .sort((a, b) => (a.refs[0]! < b.refs[0]! ? -1 : 1))

const idsByRef = async (store: Store): Promise<Map<string, string>> =>
  new Map(
    (await eventsOfDossier(store.db, dossier)).flatMap(({ id, members }) =>
      members.map(({ claim, document }) => [`${claim} ${document}`, id] as const),
    ),
  )

const documentOf = (index: number): ReadDocument => {
  const { id, read } = preparedFrom(generatedReport(index), dossier)
  const { title, publisher, published, text } = read.document
  return { id, title, publisher, published, text, claims: read.claims.map(({ claim }) => claim) }
}

test('reports added one by one, in any order, give what all at once give, and keep it through removals', {
  timeout: 300_000,
}, async () => {
  const store = await testStore()
  const order = shuffled(reports)
  for (const index of order.slice(0, 150))
    await addPrepared(store.db, dossier, [preparedFrom(generatedReport(index), dossier)])
  for (let from = 150; from < reports; from += 25) {
    const some = order.slice(from, from + 25)
    await addPrepared(
      store.db,
      dossier,
      some.map((index) => preparedFrom(generatedReport(index), dossier)),
    )
  }
  const documents = order.map(documentOf)
  const whole = reckoned(documents)
  expect(whole.some(({ refs }) => refs.length > 4)).toBe(true)
  expect(await derivedFrom(store, dossier)).toEqual(whole)
  const ids = await idsByRef(store)

  await relinkDossier(store.db, dossier)
  expect(await derivedFrom(store, dossier)).toEqual(whole)
  expect(await idsByRef(store)).toEqual(ids)

  const away = documents.filter((_, index) => index % 8 === 0)
  for (const { id } of away.slice(0, 12)) await removeDocument(store, id)
  for (const { id } of away.slice(12)) await setDocumentRemoved(store.db, id, true)
  await linkDossier(store.db, dossier)
  expect(await derivedFrom(store, dossier)).toEqual(reckoned(documents.filter((each) => !away.includes(each))))

  for (const { id } of away) await restoreDocument(store, id)
  expect(await derivedFrom(store, dossier)).toEqual(whole)
  expect(await idsByRef(store)).toEqual(ids)
})

/** Three reports of which the first and the last share no block, and the middle one belongs with the last. */
const chain = () => {
  const base = { nationalities: ['CHN'], at: ['Cambodia/country/KHM'] }
  return [
    report('first', '2025-03-05', [{ ...base, says: 'Police held 104 people.', n: 104, on: '2025-03-03' }]),
    report('middle', '2025-04-04', [
      {
        ...base,
        says: 'National Police held over 100 people in March.',
        n: 101,
        hedge: 'atLeast',
        on: ['2025-03-03', '2025-03-31'],
        actors: ['National Police'],
      },
    ]),
    report('last', '2025-04-04', [
      { ...base, says: 'National Police held 106 people.', n: 106, on: '2025-03-31', actors: ['National Police'] },
    ]),
  ]
}

test('a report that is tied to others over one between is grouped with all of them in view, whatever the order', async () => {
  const store = await testStore()
  for (const order of ['012', '021', '102', '120', '201', '210']) {
    await makeDossier(store.db, { id: order, name: order, sample: false, notice: null })
    const reports = chain().map((each) => ({
      outlet: each,
      claims: each.claims.map((claim) => ({ ...claim, document: each.id })),
    }))
    for (const place of order) await addPrepared(store.db, order, [preparedFrom(reports[Number(place)]!, order)])
    const derived = await derivedFrom(store, order)
    const told = derived.map(({ refs, figures }) => `${refs.length} of ${figures[0]?.best}`).sort()
    expect([order, ...told]).toEqual([order, '1 of 104', '2 of 106'])
  }
})

test('what another version kept of the reports is not built on', async () => {
  const store = await testStore()
  const reports = Array.from({ length: 12 }, (_, index) => preparedFrom(generatedReport(index), dossier))
  await addPrepared(store.db, dossier, reports.slice(0, 11))
  await setLinker(store.db, dossier, 'another')
  await sql`update block set key = key + 1`.execute(store.db)
  await addPrepared(store.db, dossier, reports.slice(11))
  expect(await derivedFrom(store, dossier)).toEqual(
    reckoned(Array.from({ length: 12 }, (_, index) => documentOf(index))),
  )
})
