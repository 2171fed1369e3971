import { expect, test } from 'vitest'
import { dayTime, formatDay, formatSpan } from './dates.ts'

test('a day', () => expect(formatDay('2025-02-12')).toBe('12 Feb 2025'))

test.each([
  ['2025-02-12', '2025-02-12', '12 Feb 2025'],
  ['2024-03-11', '2024-03-20', '11–20 March 2024'],
  ['2024-03-01', '2024-03-31', 'March 2024'],
  ['2023-10-01', '2023-12-31', 'Oct–Dec 2023'],
  ['2024-01-01', '2024-12-31', '2024'],
  ['2024-02-28', '2024-03-02', '28 Feb – 2 March 2024'],
  ['2023-12-30', '2024-01-02', '30 Dec 2023 – 2 Jan 2024'],
])('%s to %s', (start, end, said) => expect(formatSpan(start, end)).toBe(said))

test('open ends are said, not filled in', () => {
  expect(formatSpan(null, '2024-06-30')).toBe('until 30 June 2024')
  expect(formatSpan('2024-06-30', null)).toBe('since 30 June 2024')
  expect(formatSpan(null, null)).toBeNull()
})

test('February of a leap year is a whole month', () => expect(formatSpan('2024-02-01', '2024-02-29')).toBe('Feb 2024'))

test('days are read in UTC', () => expect(dayTime('1970-01-02')).toBe(86_400_000))
