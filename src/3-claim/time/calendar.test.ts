import { expect, test } from 'vitest'
import { addMonths, dateOf, dayOf, fromIso, isoOf, weekdayOf } from './calendar.ts'

test('days agree with the built-in calendar over four centuries', () => {
  for (let day = -100_000; day <= 50_000; day += 17) {
    const date = new Date(day * 86_400_000)
    expect(dateOf(day)).toEqual({ y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() })
    expect(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day)
    expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7)
  }
})

test('ISO dates there and back', () => {
  expect(isoOf(fromIso('2024-02-29'))).toBe('2024-02-29')
})

test('a month on from the 31st is the last day of a shorter month', () => {
  expect(isoOf(addMonths(fromIso('2024-01-31'), 1))).toBe('2024-02-29')
  expect(isoOf(addMonths(fromIso('2024-03-31'), -13))).toBe('2023-02-28')
})
