import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { packClaims, type Store, saveClaims, setUnlinked } from '../store/index.ts'
import {
  addReview,
  correctDocument,
  mainDossier as dossier,
  listReviews,
  rebuild,
  reviewQueue,
  undoReview,
  viewDocument,
  viewEvent,
} from './index.ts'
import { linkDossier } from './link.ts'
import { derivedFrom } from './testing/derived.ts'
import { takeoSecond } from './testing/reports.ts'
import { claimOf, events, filled, listed, why } from './testing/reviewing.ts'
import { workInReviews } from './verdicts.ts'

const arrests = async (store: Store, event: string) =>
  (await viewEvent(store, event)).figures.find(({ measure: { action } }) => action === 'arrest')

const claimIn = async (store: Store, { document, claim }: { document: string; claim: string }) =>
  (await viewDocument(store, document)).claims.find(({ id }) => id === claim)

test('a correction counts, what was read stays beside it, and both stay through rebuild and a new reading', async () => {
  const store = await filled()
  const { pointer, event } = await claimOf(store, 240)
  const read = await claimIn(store, pointer)
  const count = { low: 235, high: 235, qualifier: 'exact', unit: 'people', text: '', of: null } as const
  const made = await addReview(store, {
    kind: 'correct',
    claims: [pointer],
    change: { count, role: 'suspect' },
    ...why,
  })
  expect(made).toMatchObject({ before: { count: { low: 240 } }, change: { count: { low: 235 } }, state: 'active' })
  const check = async () => {
    expect(await claimIn(store, pointer)).toMatchObject({
      verdict: 'corrected',
      count: { low: 235, text: '235' },
      role: 'suspect',
      read: { count: { low: 240 }, role: read?.role },
    })
    expect(await arrests(store, event.id)).toMatchObject({ low: 235, best: 235, high: 235, status: 'corroborated' })
  }
  await check()
  const decided = await derivedFrom(store, dossier)
  await rebuild(store)
  expect(await derivedFrom(store, dossier)).toEqual(decided)
  await check()
  await correctDocument(store, pointer.document, { title: 'Another title' })
  await check()
  const again = await addReview(store, { kind: 'correct', claims: [pointer], change: { role: 'victim' }, ...why })
  expect(again).toMatchObject({ before: { role: 'suspect' } })
  expect((await claimIn(store, pointer))?.role).toBe('victim')
  expect((await listed(store)).map(({ state }) => state)).toEqual(['active', 'active'])
  await undoReview(store, again.id, why)
  await check()
  await undoReview(store, made.id, why)
  expect(await claimIn(store, pointer)).toEqual(read)
})

test('a rejected claim counts nowhere and stays in sight; accepting it afterwards brings it back', async () => {
  const store = await filled()
  const { pointer, event } = await claimOf(store, 240)
  const before = await events(store)
  const rejected = await addReview(store, { kind: 'reject', claims: [pointer], ...why })
  expect(await arrests(store, event.id)).toMatchObject({ low: 235, high: 235 })
  expect(await claimIn(store, pointer)).toMatchObject({ verdict: 'rejected', eventId: null })
  await rebuild(store)
  expect(await claimIn(store, pointer)).toMatchObject({ verdict: 'rejected', eventId: null })
  const accepted = await addReview(store, { kind: 'accept', claims: [pointer], by: 'B. Reviewer', reason: '' })
  expect(await claimIn(store, pointer)).toMatchObject({ verdict: 'accepted', eventId: event.id })
  expect((await listed(store)).map(({ kind, state }) => [kind, state])).toEqual([
    ['accept', 'active'],
    ['reject', 'replaced'],
  ])
  await undoReview(store, accepted.id, why)
  expect((await claimIn(store, pointer))?.verdict).toBe('rejected')
  const undone = await undoReview(store, rejected.id, why)
  expect(await events(store)).toEqual(before)
  // Taking back an undoing does the thing again.
  expect(await undoReview(store, undone.undone?.id ?? 0, why)).toMatchObject({ id: rejected.id, state: 'active' })
  expect((await claimIn(store, pointer))?.verdict).toBe('rejected')
})

test('a claim that the reader missed is added on its words, counts, can be corrected, and goes with its undoing', async () => {
  const store = await filled()
  const { pointer, event } = await claimOf(store, 240)
  const before = await events(store)
  const start = takeoSecond.indexOf('raid')
  const claim = {
    action: 'rescue' as const,
    count: { low: 7, high: 7, qualifier: 'exact' as const, unit: 'people' as const, text: '', of: null },
    places: [{ name: 'Takeo', kind: 'province' as const, country: 'KHM', way: 'at' as const }],
    time: { start: '2018-11-26', end: '2018-11-26', text: '26 November 2018' },
  }
  const span = { start, end: start + 'raid in Takeo province '.length }
  const made = await addReview(store, { kind: 'add', document: pointer.document, span, claim, ...why })
  const added = { document: pointer.document, claim: `review-${made.id}` }
  expect(await claimIn(store, added)).toMatchObject({
    verdict: 'added',
    evidence: 'raid in Takeo province',
    reader: 'person',
    action: 'rescue',
    eventId: event.id,
    read: null,
  })
  await rebuild(store)
  expect((await viewEvent(store, event.id)).figures).toContainEqual(
    expect.objectContaining({ measure: expect.objectContaining({ action: 'rescue' }), best: 7 }),
  )
  await addReview(store, { kind: 'correct', claims: [added], change: { role: 'victim' }, ...why })
  expect(await claimIn(store, added)).toMatchObject({ verdict: 'added', role: 'victim', count: { low: 7 } })
  await undoReview(store, made.id, why)
  expect(await claimIn(store, added)).toBeUndefined()
  expect(await events(store)).toEqual(before)
  expect((await reviewQueue(store, dossier, { limit: 10 })).waiting.detached).toBe(0)
  await expect(
    addReview(store, { kind: 'add', document: pointer.document, span: { start: 1, end: 1 }, claim, ...why }),
  ).rejects.toMatchObject({ code: 'usage' })
})

test('where the reader comes to tell what a person added, it is one claim', async () => {
  const store = await filled()
  const { pointer } = await claimOf(store, 240)
  const { claims } = await viewDocument(store, pointer.document)
  const [{ verdict: _, read: __, credibility: ___, eventId: ____, ...later }] = claims as [(typeof claims)[number]]
  const without = claims.filter(({ id }) => id !== later.id)
  await saveClaims(store.db, [pointer.document], packClaims(dossier, []))
  await setUnlinked(store.db, [pointer.document])
  await linkDossier(store.db, dossier)
  const { action, count, places, time } = later
  const made = await addReview(store, {
    kind: 'add',
    document: pointer.document,
    span: later.at,
    claim: { action, count, places, time },
    ...why,
  })
  await rebuild(store)
  const now = (await viewDocument(store, pointer.document)).claims
  expect(now.map(({ id }) => id).sort()).toEqual([...without.map(({ id }) => id), `review-${made.id}`].sort())
  expect(now).toContainEqual(expect.objectContaining({ verdict: 'added', read: expect.objectContaining(later) }))
  await undoReview(store, made.id, why)
  expect((await viewDocument(store, pointer.document)).claims.map(({ id }) => id)).toContain(later.id)
})

test('another reader makes other claims: what was decided holds where they stand, and waits where they do not', async () => {
  const store = await filled()
  const { pointer } = await claimOf(store, 240)
  await addReview(store, { kind: 'correct', claims: [pointer], change: { role: 'victim' }, ...why })
  const readAs = async (id: string, action: string): Promise<void> => {
    await store.db.transaction().execute(async (db) => {
      await sql`update claim set id = ${id}, action = ${action}, read = null, verdict = null,
        body = coalesce(read, body) || jsonb_build_object('id', ${id}::text, 'action', ${action}::text)
        where document = ${pointer.document} and (body->'count'->>'low') = '240'`.execute(db)
      await workInReviews(db, dossier, [pointer.document])
    })
  }
  await readAs('another-id', 'arrest')
  expect(await claimIn(store, { ...pointer, claim: 'another-id' })).toMatchObject({
    verdict: 'corrected',
    role: 'victim',
  })
  await readAs('yet-another', 'seize')
  expect(await claimIn(store, { ...pointer, claim: 'yet-another' })).toMatchObject({ verdict: null })
  const { items, waiting } = await reviewQueue(store, dossier, { limit: 10 })
  expect(waiting.detached).toBe(1)
  expect(items[0]).toMatchObject({ kind: 'detached', review: { state: 'detached', change: { role: 'victim' } } })
  await rebuild(store)
  expect(await claimIn(store, pointer)).toMatchObject({ verdict: 'corrected', role: 'victim' })
  expect((await reviewQueue(store, dossier, { limit: 10 })).waiting.detached).toBe(0)
})

test('a credibility, a grade and notes stand beside what they are about, with their history', async () => {
  const store = await filled()
  const { pointer, event } = await claimOf(store, 240)
  await addReview(store, { kind: 'credibility', claims: [pointer], credibility: 2, ...why })
  await addReview(store, { kind: 'credibility', claims: [pointer], credibility: 3, ...why })
  expect(await claimIn(store, pointer)).toMatchObject({ credibility: 3, verdict: null })
  await addReview(store, { kind: 'grade', dossier, source: 'Second Times', reliability: 'C', ...why })
  const graded = await addReview(store, { kind: 'grade', dossier, source: 'second times', reliability: 'B', ...why })
  expect(graded).toMatchObject({ oldReliability: 'C', reliability: 'B' })
  await addReview(store, { kind: 'note', on: { event: event.id }, ...why })
  await addReview(store, { kind: 'note', on: { claim: pointer }, ...why })
  await addReview(store, { kind: 'note', on: { document: pointer.document }, ...why })
  const history = async (about: object) =>
    (await listReviews(store, dossier, { ...about, limit: 100 })).reviews.map(({ kind, state }) => `${kind} ${state}`)
  expect(await history({ event: event.id })).toEqual([
    'note active',
    'note active',
    'credibility active',
    'credibility replaced',
  ])
  expect(await history(pointer)).toEqual(['note active', 'credibility active', 'credibility replaced'])
  expect(await history({ document: pointer.document })).toHaveLength(4)
  expect(await history({ source: 'Second  Times' })).toEqual(['grade active', 'grade replaced'])
  expect(await history({ by: 'Nobody' })).toEqual([])
})
