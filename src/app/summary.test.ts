import { expect, test } from 'vitest'
import { report, type Told } from '../4-event/testing.ts'
import { reckonEvent } from '../5-figure/index.ts'
import { markCounted } from './summary.ts'

/** The figures of one event that totals add. */
const counted = (told: readonly Told[]): (number | null)[] => {
  const outlet = report('a', '2025-02-28', told)
  const claims = outlet.claims.map((claim) => ({ ...claim, document: outlet.id }))
  return markCounted(reckonEvent(claims, new Map([[outlet.id, outlet]])), claims).flatMap((each) =>
    each.counted ? [each.figure.best] : [],
  )
}

test('totals add what was done, and of one act the largest number', () => {
  const flown: Told = { says: '46 went home.', action: 'repatriate', n: 46, on: '2025-02-21' }
  const plan: Told = { says: '84 will go.', action: 'repatriate', modality: 'planned', n: 84, on: '2025-03-02' }
  expect(counted([flown])).toEqual([46])
  expect(counted([plan])).toEqual([])
  expect(counted([flown, plan])).toEqual([46])
  expect(counted([{ says: 'Police held 60.', n: 60, nationalities: ['CHN'] }])).toEqual([60])
})

test('what an event only announces is not added beside what it tells as done', () =>
  expect(
    counted([
      { says: 'Police held 60.', n: 60 },
      { says: 'They will free 300.', action: 'rescue', modality: 'planned', n: 300 },
    ]),
  ).toEqual([60]))
