import { expect, test } from 'vitest'
import { DAY, ticksOver } from './ticks.ts'

test('the least step of an axis of time is a day', () => {
  expect(ticksOver(5.6 * DAY, 1200, 130)).toBe('day')
  expect(ticksOver(5.6 * DAY, 360, 130)).toBe(3)
  expect(ticksOver(90 * DAY, 1200, 130)).toBe(9)
  expect(ticksOver(0, 360, 90)).toBe('day')
})
