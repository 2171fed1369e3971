import { expect, test } from 'vitest'
import { claimOf } from '../lib/testing.ts'
import { rowsBeside } from './ClaimFields.tsx'
import { claimLabel, claimRows } from './claim-rows.ts'

const claim = claimOf('a', {
  count: { low: 251, high: null, qualifier: 'atLeast', unit: 'people', text: 'more than 250', of: null },
  nationalities: ['IND'],
  role: 'victim',
  places: [{ name: 'Poipet', kind: 'locality', country: 'KHM', way: 'from' }],
  time: { start: '2024-04-07', end: '2024-04-09', text: 'a week ago' },
  inferred: ['places'],
})

test('fields in words, with what is stated kept apart from what is inferred', () => {
  const rows = new Map(claimRows(claim).map((row) => [row.field, row]))
  expect(rows.get('count')).toMatchObject({ value: 'more than 250 people', written: 'more than 250', inferred: false })
  expect(rows.get('places')).toMatchObject({ value: 'from Poipet, Cambodia (town)', inferred: true })
  expect(rows.get('time')).toMatchObject({ value: '7–9 April 2024', written: 'a week ago' })
  expect(rows.get('role')?.value).toBe('described as victims')
  expect(rows.get('source')?.value).toBe('in the report’s own voice')
  expect(rows.has('rating')).toBe(false)
})

test('a number that a person gave stands beside the one that was read, and is not quoted as if the text had it', () => {
  const count = { low: 260, high: 260, qualifier: 'exact', unit: 'people', text: '260', of: null } as const
  const [row] = rowsBeside({ ...claim, count }, claim)
  expect(row).toMatchObject({ value: '260 people', written: null, read: 'read as: more than 250 people' })
  expect(rowsBeside(claim, claim)[0]).toMatchObject({ written: 'more than 250', read: null })
})

test('a claim in a few words', () => {
  expect(claimLabel(claim)).toBe('more than 250 Indian nationals arrested')
  expect(claimLabel(claimOf('b', { action: 'warn', count: null }))).toBe('Warnings')
  const one = { low: 1, high: 1, qualifier: 'exact', unit: 'sites', text: 'one compound', of: null } as const
  expect(claimLabel(claimOf('c', { action: 'close', nationalities: [], count: one }))).toBe('1 site closed')
})
