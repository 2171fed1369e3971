import { expect, test } from 'vitest'
import type { Total } from '../../../src/model/api/totals.ts'
import { compare, readAsOf } from './as-of.ts'

const now = (action: Total['action'], best: number): Total => ({
  action,
  unit: 'people',
  low: best,
  best,
  high: best,
  events: 1,
  cumulative: [],
  overlapping: null,
  warning: null,
})
const then = (action: string, best: number) => ({ action, unit: 'people', events: 1, low: best, best, high: best })

test('sums then stand beside those of now; what came and what went has one side only', () => {
  const rows = compare([then('arrest', 5), then('rescue', 2)], [now('deport', 9), now('arrest', 7)])
  expect(rows.map((row) => [row.action, row.past?.best ?? null, row.now?.best ?? null])).toEqual([
    ['deport', null, 9],
    ['arrest', 5, 7],
    ['rescue', 2, null],
  ])
})

test('only a day is one', () => {
  expect(readAsOf(new URLSearchParams('as-of=2025-02-30x'))).toBeNull()
  expect(readAsOf(new URLSearchParams('as-of=2025-02-03'))).toBe('2025-02-03')
})
