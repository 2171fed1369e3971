import { expect, test } from 'vitest'
import { testStore } from '../store/testing/store.ts'
import {
  addReports,
  addReview,
  correctDocument,
  mainDossier as dossier,
  rebuild,
  reviewQueue,
  suggestMerges,
  undoReview,
  viewEvent,
} from './index.ts'
import { derivedFrom } from './testing/derived.ts'
import { pasted } from './testing/reports.ts'
import { claimOf, events, filled, listed, why } from './testing/reviewing.ts'

test('merged events are one under the larger’s address, and stand apart again under their own when that is undone', async () => {
  const store = await filled()
  const before = await events(store)
  const [takeo, bamban] = [await claimOf(store, 235), await claimOf(store, 868)]
  const made = await addReview(store, { kind: 'merge', events: [bamban.event.id, takeo.event.id], ...why })
  const merged = await viewEvent(store, bamban.event.id)
  expect(merged).toMatchObject({ id: takeo.event.id, redirectedFrom: bamban.event.id })
  expect(merged.claims).toHaveLength(takeo.event.claims.length + bamban.event.claims.length)
  const decided = await derivedFrom(store, dossier)
  await rebuild(store)
  expect(await derivedFrom(store, dossier)).toEqual(decided)
  await correctDocument(store, bamban.pointer.document, { title: 'Another title' })
  expect((await viewEvent(store, bamban.event.id)).id).toBe(takeo.event.id)
  await correctDocument(store, bamban.pointer.document, { title: null })
  const undone = await undoReview(store, made.id, why)
  expect(await events(store)).toEqual(before)
  await undoReview(store, undone.undone?.id ?? 0, why)
  expect((await viewEvent(store, bamban.event.id)).id).toBe(takeo.event.id)
})

test('of a merge and a later word against it the later holds, and undoing that brings the merge back', async () => {
  const store = await filled()
  const [takeo, bamban] = [await claimOf(store, 235), await claimOf(store, 868)]
  await addReview(store, { kind: 'merge', events: [takeo.event.id, bamban.event.id], ...why })
  const other = (await claimOf(store, 240)).pointer
  const apart = await addReview(store, { kind: 'not-same', claims: [other, bamban.pointer], ...why })
  expect((await claimOf(store, 868)).event.id).not.toBe((await claimOf(store, 240)).event.id)
  await undoReview(store, apart.id, why)
  expect((await claimOf(store, 868)).event.id).toBe((await claimOf(store, 240)).event.id)
})

test('claims taken out of an event are one of their own until that is undone', async () => {
  const store = await filled()
  const before = await events(store)
  const { event, pointer } = await claimOf(store, 240)
  const taken = event.claims
    .filter(({ document }) => document === pointer.document)
    .map(({ document, id }) => ({ document, claim: id }))
  const made = await addReview(store, { kind: 'split', event: event.id, claims: taken, ...why })
  expect((await claimOf(store, 240)).event.claims).toHaveLength(taken.length)
  expect((await claimOf(store, 235)).event.id).not.toBe((await claimOf(store, 240)).event.id)
  const decided = await derivedFrom(store, dossier)
  await rebuild(store)
  expect(await derivedFrom(store, dossier)).toEqual(decided)
  await undoReview(store, made.id, why)
  expect(await events(store)).toEqual(before)
  const all = event.claims.map(({ document, id }) => ({ document, claim: id }))
  for (const claims of [all, [(await claimOf(store, 868)).pointer]])
    await expect(addReview(store, { kind: 'split', event: event.id, claims, ...why })).rejects.toMatchObject({
      code: 'usage',
    })
})

test('a claim taken out of an event takes the dispute along that its report tells of it', async () => {
  const store = await testStore()
  const dispute = 'National Police spokesman Chhay Kim Khoeun rejected the figure of 100,000, saying it was baseless.'
  const estimate = 'About 100,000 people are held in scam compounds in Cambodia, the United Nations said.'
  await addReports(
    store,
    [
      pasted(`${estimate} ${dispute}`, { publisher: 'First Post', published: '2023-08-29' }),
      pasted(estimate, { publisher: 'Second Times', published: '2023-08-30' }),
    ],
    { dossier },
  )
  const [event] = await events(store)
  expect(event?.claims.map(({ action }) => action).sort()).toEqual(['dispute', 'hold', 'hold'])
  const disputing = event?.claims.find(({ action }) => action === 'dispute')
  const taken = event?.claims.find(({ action, document }) => action === 'hold' && document === disputing?.document)
  const claims = [{ document: taken!.document, claim: taken!.id }]
  const made = await addReview(store, { kind: 'split', event: event!.id, claims, ...why })
  const parted = (await events(store)).map((each) => each.claims.map(({ action }) => action).sort())
  expect(parted.sort((a, b) => a.length - b.length)).toEqual([['hold'], ['dispute', 'hold']])
  await undoReview(store, made.id, why)
  expect(await events(store)).toEqual([event])
})

test('what waits for a person comes by weight, page by page, and goes when it is decided', async () => {
  const store = await filled()
  const { event, pointer } = await claimOf(store, 240)
  const whole = await reviewQueue(store, dossier, { limit: 100 })
  const kinds = whole.items.map(({ kind }) => kind)
  expect(kinds[0]).toBe('contested')
  expect(new Set(kinds)).toEqual(new Set(['contested', 'claim', 'source']))
  expect(whole.items.map(({ score }) => score)).toEqual(whole.items.map(({ score }) => score).sort((a, b) => b - a))
  expect(whole.waiting).toMatchObject({ detached: 0, contested: 1, source: 3 })
  expect(whole.items.filter(({ kind }) => kind === 'claim')).toHaveLength(whole.waiting.claim)
  const paged: string[] = []
  for (let cursor: string | undefined, page = 0; page < 100; page += 1) {
    const { items, next } = await reviewQueue(store, dossier, { limit: 2, ...(cursor ? { cursor } : {}) })
    paged.push(...items.map(({ key }) => key))
    if (next === null) break
    cursor = next
  }
  expect(paged).toEqual(whole.items.map(({ key }) => key))
  await addReview(store, { kind: 'accept', claims: [pointer], by: 'A', reason: '' })
  const checked = await addReview(store, { kind: 'checked', event: event.id, by: 'A', reason: '' })
  await addReview(store, { kind: 'grade', dossier, source: 'First Post', reliability: 'A', by: 'A', reason: '' })
  const after = await reviewQueue(store, dossier, { limit: 100 })
  expect(after.waiting).toEqual({ detached: 0, contested: 0, source: 2, claim: whole.waiting.claim - 1 })
  await rebuild(store)
  expect((await reviewQueue(store, dossier, { limit: 100 })).waiting.contested).toBe(0)
  await undoReview(store, checked.id, { by: 'A', reason: '' })
  expect((await reviewQueue(store, dossier, { kind: ['contested'], limit: 100 })).items).toHaveLength(1)
  await addReview(store, { kind: 'best', claims: [pointer], value: 238, ...why })
  expect((await reviewQueue(store, dossier, { limit: 100 })).waiting.contested).toBe(0)
  expect(await listed(store)).toHaveLength(4)
})

test('evidence that nearly joins two events is told, and two kept apart by hand are no suggestion', async () => {
  const store = await filled()
  const near = 'Police arrested 211 Chinese nationals in Takeo on 28 November 2018, the interior ministry said.'
  await addReports(store, [pasted(near, { publisher: 'Fourth Voice', published: '2018-11-29' })], { dossier })
  const [first, other] = [await claimOf(store, 235), await claimOf(store, 211)]
  expect(other.event.id).not.toBe(first.event.id)
  const suggested = await suggestMerges(store, first.event.id)
  expect(suggested).toMatchObject([{ event: { id: other.event.id, documents: 1 } }])
  expect(suggested[0]?.reasons).toContainEqual({ says: 'they name the same province', weight: 2 })
  expect(await suggestMerges(store, other.event.id)).toMatchObject([{ event: { id: first.event.id } }])
  // One word about one claim of each is a word about both events, however many pairs of claims there are.
  const made = await addReview(store, { kind: 'not-same', claims: [first.pointer, other.pointer], ...why })
  expect(await suggestMerges(store, first.event.id)).toEqual([])
  expect(await suggestMerges(store, other.event.id)).toEqual([])
  await undoReview(store, made.id, why)
  expect(await suggestMerges(store, other.event.id)).toHaveLength(1)
})
