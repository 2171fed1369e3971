import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Store, setUnlinked } from '../store/index.ts'
import { testStore } from '../store/testing/store.ts'
import { reattach } from './attach.ts'
import {
  addReports,
  addReview,
  correctDocument,
  mainDossier as dossier,
  rebuild,
  undoReview,
  viewEvent,
} from './index.ts'
import { linkDossier } from './link.ts'
import { derivedFrom } from './testing/derived.ts'
import { pasted } from './testing/reports.ts'
import { claimOf, events, filled, listed, why } from './testing/reviewing.ts'

const apart = async (store: Store): Promise<boolean> =>
  (await claimOf(store, 235)).event.id !== (await claimOf(store, 240)).event.id

test('not the same keeps claims apart, through a new reading and a rebuild, until it is undone', async () => {
  const store = await filled()
  const before = await events(store)
  expect(await apart(store)).toBe(false)
  const [first, second] = [(await claimOf(store, 235)).pointer, (await claimOf(store, 240)).pointer]
  const made = await addReview(store, { kind: 'not-same', claims: [first, second], ...why })
  expect(made).toMatchObject({ kind: 'not-same', state: 'active', by: 'A. Reviewer', undone: null })
  expect(await apart(store)).toBe(true)

  const decided = await derivedFrom(store, dossier)
  await rebuild(store)
  expect(await derivedFrom(store, dossier)).toEqual(decided)
  await correctDocument(store, second.document, { publisher: 'Other Times' })
  expect(await apart(store)).toBe(true)
  await correctDocument(store, second.document, { publisher: 'Second Times' })

  const undone = await undoReview(store, made.id, { by: 'B. Reviewer', reason: 'A slip' })
  expect(undone).toMatchObject({ state: 'undone', undone: { by: 'B. Reviewer', reason: 'A slip' } })
  expect(await events(store)).toEqual(before)
  await expect(undoReview(store, made.id, why)).rejects.toMatchObject({ code: 'conflict' })
  await expect(undoReview(store, 999, why)).rejects.toMatchObject({ code: 'not-found' })
})

test('the same joins what evidence keeps apart, and of two decisions on one pair the later stands', async () => {
  const store = await filled()
  const takeo = await claimOf(store, 235)
  const bamban = await claimOf(store, 868)
  expect(bamban.event.id).not.toBe(takeo.event.id)
  await addReview(store, { kind: 'same', claims: [takeo.pointer, bamban.pointer], ...why })
  const joined = await claimOf(store, 868)
  expect(joined.event.id).toBe((await claimOf(store, 235)).event.id)
  const decided = await derivedFrom(store, dossier)
  await rebuild(store)
  expect(await derivedFrom(store, dossier)).toEqual(decided)
  await addReview(store, { kind: 'not-same', claims: [bamban.pointer, takeo.pointer], ...why })
  expect((await claimOf(store, 868)).event.id).not.toBe((await claimOf(store, 235)).event.id)
  expect((await listed(store)).map(({ kind, state }) => [kind, state])).toEqual([
    ['not-same', 'active'],
    ['same', 'replaced'],
  ])
})

test('a best that a person set stands with its reason, and what it was before; a withdrawn claim no longer counts', async () => {
  const store = await filled()
  const { pointer, event } = await claimOf(store, 240)
  const figure = async () =>
    (await viewEvent(store, event.id)).figures.find(({ measure: { action } }) => action === 'arrest')
  const before = (await figure())?.best
  const best = await addReview(store, { kind: 'best', claims: [pointer], value: 238, ...why })
  expect(best).toMatchObject({ old: before, value: 238 })
  expect(await figure()).toMatchObject({ best: 238, rule: 'reviewed', reason: expect.stringContaining(why.reason) })
  await undoReview(store, best.id, why)
  expect((await figure())?.best).toBe(before)
  await addReview(store, { kind: 'withdraw', claims: [pointer], ...why })
  expect(await figure()).toMatchObject({ low: 235, best: 235, high: 235 })
  await rebuild(store)
  expect(await figure()).toMatchObject({ low: 235, best: 235, high: 235 })
})

test('a report marked as a copy is no second origin', async () => {
  const store = await testStore()
  const { added } = await addReports(
    store,
    [
      pasted('Police arrested 235 Chinese nationals in a raid in Takeo province on 26 November 2018.', {
        publisher: 'First Post',
        published: '2018-11-28',
      }),
      pasted('In a raid on 26 November 2018 in Takeo province, 235 Chinese nationals were arrested by officers.', {
        publisher: 'Second Times',
        published: '2018-11-29',
      }),
    ],
    { dossier },
  )
  const [first, second] = added.map(({ id }) => id)
  const figure = async () =>
    (await claimOf(store, 235)).event.figures.find(({ measure }) => measure.action === 'arrest')
  expect(await figure()).toMatchObject({ status: 'corroborated' })
  await addReview(store, { kind: 'copy', document: second!, of: first!, ...why })
  expect(await figure()).toMatchObject({ status: 'repeated', origins: [{ name: 'First Post' }] })
})

test('a decision finds its claims in another reading, and waits for a person where it does not', async () => {
  const store = await filled()
  const [first, second] = [(await claimOf(store, 235)).pointer, (await claimOf(store, 240)).pointer]
  await addReview(store, { kind: 'not-same', claims: [first, second], ...why })
  const readAs = async (id: string, action: string): Promise<void> => {
    await sql`update claim set id = ${id}, action = ${action},
      body = body || jsonb_build_object('id', ${id}::text, 'action', ${action}::text)
      where document = ${second.document} and (body->'count'->>'low') = '240'`.execute(store.db)
    await setUnlinked(store.db, [second.document])
    await linkDossier(store.db, dossier)
  }
  await readAs('another-id', 'arrest')
  expect(await apart(store)).toBe(true)
  expect(await listed(store)).toMatchObject([
    { state: 'active', claims: [{ claim: first.claim }, { claim: 'another-id' }] },
  ])
  await readAs('yet-another', 'seize')
  expect(await listed(store)).toMatchObject([{ state: 'detached', claims: [{}, { claim: null }] }])
  await readAs('another-id', 'arrest')
  expect(await apart(store)).toBe(true)
  expect(await listed(store)).toMatchObject([{ state: 'active' }])
})

test('what cannot be decided is refused and not recorded', async () => {
  const store = await filled()
  const { pointer } = await claimOf(store, 240)
  const nowhere = { document: pointer.document, claim: 'nothing' }
  await expect(addReview(store, { kind: 'withdraw', claims: [nowhere], ...why })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(addReview(store, { kind: 'same', claims: [pointer, pointer], ...why })).rejects.toMatchObject({
    code: 'usage',
  })
  await expect(
    addReview(store, { kind: 'copy', document: pointer.document, of: 'nothing', ...why }),
  ).rejects.toMatchObject({ code: 'not-found' })
  expect(await listed(store)).toEqual([])
})

test('a claim is found by its id, else by its action where it stood; two that fit alike are none', () => {
  const anchor = { document: 'd', claim: 'c', action: 'raid' as const, start: 10, end: 40, quote: '' }
  const span = (id: string, start: number, end: number, action: 'raid' | 'arrest' = 'raid') => ({
    document: 'd',
    id,
    action,
    counted: null as string | null,
    start,
    end,
  })
  expect(reattach(anchor, [span('x', 10, 40), span('c', 90, 95)])).toBe('c')
  expect(reattach(anchor, [span('x', 0, 30), span('y', 15, 39), span('z', 10, 40, 'arrest')])).toBe('y')
  expect(reattach(anchor, [span('x', 0, 90), span('y', 10, 40)])).toBe('y')
  expect(reattach(anchor, [span('x', 10, 40), span('y', 10, 40)])).toBeNull()
  expect(reattach(anchor, [span('x', 40, 60)])).toBeNull()
})

test('of several claims of one sentence the one with the number that was decided on is meant', () => {
  const anchor = { document: 'd', claim: 'c', action: 'arrest' as const, start: 10, end: 40, quote: '' }
  const span = (id: string, counted: string | null) => ({
    ...{ document: 'd', id, counted, action: 'arrest' as const, start: 10, end: 40 },
  })
  const three = [span('x', '130'), span('y', '120'), span('z', '20')]
  expect(reattach({ ...anchor, counted: '120' }, three)).toBe('y')
  expect(reattach({ ...anchor, counted: '130' }, [span('x', 'more than 130'), span('y', '120')])).toBe('x')
  expect(reattach({ ...anchor, counted: '20' }, [span('y', '120')])).toBeNull()
  expect(reattach({ ...anchor, counted: null }, [span('x', '130'), span('y', null)])).toBe('y')
  expect(reattach(anchor, three)).toBeNull()
})
