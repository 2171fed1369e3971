import { expect, test } from 'vitest'
import type { Overview } from '../../model/api/totals.ts'
import { Action } from '../../model/claim.ts'
import type { Store } from '../../store/index.ts'
import {
  addReports,
  addReview,
  mainDossier as dossier,
  listEvents,
  overview,
  removeDocument,
  restoreDocument,
  search,
  undoReview,
} from '../index.ts'
import { pasted } from '../testing/reports.ts'
import { claimOf, filled, why } from '../testing/reviewing.ts'
import { Names } from './columns.ts'
import { eventIndex } from './index.ts'
import { keep, readKept } from './kept.ts'

/** A selection that leaves nothing out is made in another way than no selection, and must say the same. */
const bothWays = async (store: Store): Promise<void> => {
  const all = { action: Action.options }
  const [whole, selected] = [await overview(store, dossier, {}), await overview(store, dossier, all)]
  // What may be counted twice is worked out for selections only.
  const sums = ({ totals, ...rest }: Overview) => ({
    ...rest,
    totals: totals.map(({ overlapping: _, warning: __, ...sum }) => sum),
  })
  expect(sums(selected)).toEqual(sums(whole))
  for (const sort of ['newest', 'oldest', 'largest', 'documents'] as const) {
    const [listed, picked] = [
      await listEvents(store, dossier, { sort, limit: 50 }),
      await listEvents(store, dossier, { ...all, sort, limit: 50 }),
    ]
    expect(picked.events).toEqual(listed.events)
    expect(picked.total).toBe(listed.total)
  }
}

test('a selection follows reports that come and go, decisions and their undoing', async () => {
  const store = await filled()
  await bothWays(store)
  const { pointer, event } = await claimOf(store, 240)
  await removeDocument(store, pointer.document)
  await bothWays(store)
  await restoreDocument(store, pointer.document)
  await bothWays(store)
  const other = (await claimOf(store, 868)).event
  const merged = await addReview(store, { kind: 'merge', events: [event.id, other.id], ...why })
  await bothWays(store)
  await undoReview(store, merged.id, why)
  await bothWays(store)
  const text =
    'More than 373 people were deported from Cambodia from January to October 2018, the immigration department said.'
  await addReports(store, [pasted(text, { publisher: 'Fifth Paper', published: '2018-11-20' })], { dossier })
  await bothWays(store)
})

/** The store as another process has it, which remembers nothing of this one. */
const startedAnew = (store: Store): Store => ({
  ...store,
  db: store.db.withPlugin({ transformQuery: ({ node }) => node, transformResult: async ({ result }) => result }),
})

test('a new start takes up the index that was kept, and follows what changed since', async () => {
  const store = await filled()
  const whole = await eventIndex(store.db, dossier)
  await keep(store.db, dossier, whole)
  const next = startedAnew(store)
  expect((await readKept(next.db, dossier))?.packed()).toEqual(whole.packed())
  const { pointer } = await claimOf(store, 240)
  await removeDocument(store, pointer.document)
  await addReports(store, [pasted('In Bavet 91 people were arrested.', { published: '2018-11-20' })], { dossier })
  await bothWays(next)
  await restoreDocument(next, pointer.document)
  await bothWays(next)
})

test('selected events come page by page, each once', async () => {
  const store = await filled()
  const all = { action: Action.options, sort: 'newest' as const }
  const whole = await listEvents(store, dossier, { ...all, limit: 50 })
  const paged: string[] = []
  for (let cursor: string | undefined, page = 0; page < 20; page += 1) {
    const { events, next } = await listEvents(store, dossier, { ...all, limit: 1, ...(cursor ? { cursor } : {}) })
    paged.push(...events.map(({ id }) => id))
    if (next === null) break
    cursor = next
  }
  expect(paged).toEqual(whole.events.map(({ id }) => id))
  expect(whole.next).toBeNull()
})

test('words are found in documents, claims and names, with the passage', async () => {
  const store = await filled()
  const { documents, claims, names } = await search(store, dossier, 'takeo pol', 10)
  expect(documents.map(({ publisher }) => publisher)).toEqual(['Second Times', 'First Post'])
  const { text, marks } = documents[0]!.passage
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Police', 'Takeo'])
  expect(new Set(claims.map(({ documentId }) => documentId)).size).toBe(2)
  expect(claims.map(({ counted }) => counted)).toEqual(expect.arrayContaining(['235', '240']))
  expect(names.outlets).toEqual([])
  expect((await search(store, dossier, 'first', 10)).names.outlets).toEqual([
    { value: 'First Post', events: expect.any(Number) },
  ])
  expect((await search(store, dossier, 'ost', 10)).names.outlets).toEqual([])
  expect(await search(store, dossier, '?!', 10)).toMatchObject({ documents: [], claims: [] })
})

test('names are matched and counted by row', () => {
  const names = new Names()
  for (const row of [['a', 'b'], [], ['b']]) names.push(row)
  const mask = names.maskOf(['b', 'nowhere'])
  expect([0, 1, 2].map((row) => names.has(row, mask))).toEqual([true, false, true])
  expect(names.count([0, 1, 2])).toEqual([
    { value: 'b', events: 2 },
    { value: 'a', events: 1 },
  ])
  expect(names.distinct([0, 2])).toBe(2)
})
