import { expect, test } from 'vitest'
import { warningFor } from './overview.ts'

test('what a running total beside a sum may count twice is said in the number and of what is counted', () => {
  expect(warningFor('people', 0, null, 3)).toBe(null)
  expect(warningFor('people', 2, [], 3)).toBe(null)
  expect(warningFor('sites', 1, null, 3)).toBe(
    'A running total stands beside this sum and may count the same sites; it is not added to it.',
  )
  expect(warningFor('people', 2, null, 3)).toBe(
    'Running totals stand beside this sum and may count the same people; they are not added to it.',
  )
  expect(warningFor('people', 1, ['a'], 3)).toContain('1 of the 3 incidents added here falls within')
  expect(warningFor('people', 1, ['a', 'b'], 3)).toContain('2 of the 3 incidents added here fall within')
  expect(warningFor('people', 1, ['a'], 1)).toContain('The incident counted here falls within')
})
