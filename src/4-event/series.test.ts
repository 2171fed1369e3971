import { expect, test } from 'vitest'
import { isOfSeries } from './series.ts'
import { report, type Told } from './testing.ts'

const isSeries = (says: string, number: string, days: number, told: Partial<Told> = {}): boolean => {
  const n: Told['n'] = { low: 78, high: 78, qualifier: 'exact', unit: 'people', text: number, of: null }
  const made = report('a', '2026-02-17', [{ says, n, action: 'repatriate', ...told }])
  return isOfSeries({ ...made.claims[0]!, document: 'a' }, { from: 100, to: 100 + days - 1 })
}

test.each([
  ['A second group of 32 landed on Monday, bringing to 78 the number flown home this month.', '78', 17],
  ['Another 32 landed on Monday, bringing the number of those flown home in February to 78.', '78', 17],
  ['It brings the total to 78.', '78', 9],
  ['Only 78 have been flown home since February.', '78', 32],
  ['The ministry has flown home 78 people so far this year.', '78', 47],
])('%s: %s is of several occurrences', (says, number, days) => expect(isSeries(says, number, days)).toBe(true))

test.each([
  ['Another 32 landed in February, bringing the number of those flown home to 78.', '32', 17],
  ['It brings the total to 78.', '78', 2],
  ['The flight brought 78 people home in February.', '78', 28],
  ['Only 78 have been flown home since Monday.', '78', 6],
  ['They were bringing food to the hall, where 78 people sat.', '78', 20],
])('%s: %s is not', (says, number, days) => expect(isSeries(says, number, days)).toBe(false))

test('an operation under way since weeks ago is one', () =>
  expect(isSeries('Police have arrested 78 people since 1 February.', '78', 17, { action: 'arrest' })).toBe(false))
