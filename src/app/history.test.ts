import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { EventFilters } from '../model/api/events.ts'
import { type Store, setUnlinked } from '../store/index.ts'
import { testStore } from '../store/testing/store.ts'
import {
  addReports,
  addReview,
  mainDossier as dossier,
  dossierAsOf,
  dossierChanges,
  eventAsOf,
  eventChanges,
  rebuild,
  removeDocument,
  undoReview,
} from './index.ts'
import { pasted } from './testing/reports.ts'
import { claimOf, filled, why } from './testing/reviewing.ts'

/** Moves all that is on record so far some days back, as if it had happened then. */
const daysPass = async ({ db }: Store, days: number): Promise<void> => {
  await sql`update figure set since = since - make_interval(days => ${days})`.execute(db)
  await sql`update figure_past set since = since - make_interval(days => ${days}),
    until = until - make_interval(days => ${days})`.execute(db)
  await sql`update document set added_at = added_at - make_interval(days => ${days}),
    removed_at = removed_at - make_interval(days => ${days})`.execute(db)
  await sql`update event set created_at = created_at - make_interval(days => ${days})`.execute(db)
}

const dayBefore = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

const ministry = (count: number, day: number) =>
  pasted(
    `The interior ministry said on Monday that police arrested ${count} people in a raid in Takeo province on 3 March 2025.`,
    {
      publisher: `Paper of day ${day}`,
      published: `2025-03-0${day}`,
    },
  )

test('a figure that its own origin corrects leads back to what it was, and why', async () => {
  const store = await testStore()
  await addReports(store, [ministry(250, 4)], { dossier })
  await daysPass(store, 10)
  await addReports(store, [ministry(312, 6)], { dossier })
  const { event } = await claimOf(store, 312)
  const [change, ...others] = (await eventChanges(store, event.id)).filter(({ measure }) => measure.action === 'arrest')
  expect(others).toEqual([])
  expect(change).toMatchObject({
    before: { best: 250 },
    after: { best: 312, status: 'revised' },
    says: expect.stringMatching(/^best 250 → 312: correction by .*ministry on 6 March 2025$/i),
    documents: [{ publisher: 'Paper of day 6', change: 'added' }],
    review: null,
  })
  const best = (figures: { measure: { action: string }; best: number | null }[]) =>
    figures.find(({ measure }) => measure.action === 'arrest')?.best
  expect(best((await eventAsOf(store, event.id, dayBefore(5), 'recorded')).figures)).toBe(250)
  expect(best((await eventAsOf(store, event.id, dayBefore(0), 'recorded')).figures)).toBe(312)
  expect((await eventAsOf(store, event.id, dayBefore(20), 'recorded')).figures).toEqual([])
  expect(best((await eventAsOf(store, event.id, '2025-03-05', 'published')).figures)).toBe(250)
  expect(await eventAsOf(store, event.id, '2025-03-06', 'published')).toMatchObject({ documents: 2 })
  expect((await eventAsOf(store, event.id, '2025-03-01', 'published')).figures).toEqual([])
  expect(await dossierAsOf(store, dossier, dayBefore(5))).toMatchObject({
    documents: 1,
    totals: expect.arrayContaining([expect.objectContaining({ action: 'arrest', unit: 'people', best: 250 })]),
  })
  expect(await dossierAsOf(store, dossier, dayBefore(0))).toMatchObject({
    documents: 2,
    totals: expect.arrayContaining([expect.objectContaining({ action: 'arrest', unit: 'people', best: 312 })]),
  })
  expect(await dossierAsOf(store, dossier, dayBefore(20))).toEqual({ date: dayBefore(20), documents: 0, totals: [] })
})

test('totals of a day that has passed are those of the events that filters select', async () => {
  const store = await testStore()
  await addReports(store, [ministry(250, 4)], { dossier })
  const elsewhere = 'Police rescued 868 people in Bamban, the Philippines, on 13 March 2024, officials said.'
  await addReports(store, [pasted(elsewhere, { publisher: 'Third Herald', published: '2024-03-14' })], { dossier })
  await daysPass(store, 10)
  await addReports(store, [ministry(312, 6)], { dossier })
  const past = async (filters: EventFilters) => (await dossierAsOf(store, dossier, dayBefore(5), filters)).totals
  const arrested = [expect.objectContaining({ action: 'arrest', best: 250, events: 1 })]
  expect(await past({ country: ['KHM'] })).toEqual(arrested)
  expect(await past({ country: ['KHM'], q: 'Takeo', from: '2025-01-01' })).toEqual(arrested)
  expect(await past({ country: ['PHL'] })).toMatchObject([{ action: 'rescue', best: 868 }])
  expect(await past({ country: ['LAO'] })).toEqual([])
  // All of them by way of a filter are what they are without one.
  expect(await past({ country: ['KHM', 'PHL'] })).toEqual(await past({}))
})

test('what changed since a day: reports, events, figures and decisions; nothing where nothing did', async () => {
  const store = await filled()
  await daysPass(store, 10)
  const since = dayBefore(5)
  expect(await dossierChanges(store, dossier, since)).toEqual({
    since,
    documents: [],
    events: [],
    figures: [],
    reviews: [],
  })
  await rebuild(store)
  expect((await dossierChanges(store, dossier, since)).figures).toEqual([])
  const { pointer, event } = await claimOf(store, 240)
  const best = await addReview(store, { kind: 'best', claims: [pointer], value: 238, ...why })
  await undoReview(store, best.id, { by: 'B. Reviewer', reason: '' })
  await removeDocument(store, pointer.document)
  const changes = await dossierChanges(store, dossier, since)
  expect(changes).toMatchObject({
    documents: [{ id: pointer.document, removed: true }],
    events: [],
    reviews: [{ kind: 'best', state: 'undone' }],
  })
  const says = changes.figures.filter(({ eventId }) => eventId === event.id).map((change) => change.says)
  expect(says.filter((each) => each.startsWith('best'))).toEqual([
    expect.stringMatching(/^best 238 → 235: a decision taken back by B\. Reviewer on \d+ \w+ \d{4}$/),
    expect.stringMatching(/^best 235 → 238: set by A\. Reviewer on \d+ \w+ \d{4}: The ministry said so on the phone$/),
  ])
  expect(says).toContain('range 235 to 240 → 235: report removed: Second Times, 29 November 2018')
})

test('what stays the same is not written again, and a new wording alone is no change', async () => {
  const store = await filled()
  const { event, pointer } = await claimOf(store, 240)
  const rows = () => sql`select xmin, event, position from figure order by event, position`.execute(store.db)
  const before = await rows()
  await setUnlinked(store.db, [pointer.document])
  await rebuild(store)
  expect((await rows()).rows).toEqual(before.rows)
  expect(await eventChanges(store, event.id)).toEqual([])
})
