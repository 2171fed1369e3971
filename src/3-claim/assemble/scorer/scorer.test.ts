import { expect, test } from 'vitest'
import { likelihood } from './index.ts'
import { threshold, weights } from './weights.ts'

test('what no example has shown decides nothing', () => {
  expect(likelihood(['never seen'], {}, 0)).toBe(0.5)
})

test('a feature moves the likelihood the way of its weight', () => {
  const even = likelihood([], { for: 2, against: -2 }, 0)
  expect(likelihood(['for'], { for: 2, against: -2 }, 0)).toBeGreaterThan(even)
  expect(likelihood(['against'], { for: 2, against: -2 }, 0)).toBeLessThan(even)
})

test('the committed weights are learnt ones, and a number needs even odds at least', () => {
  expect(Object.keys(weights).length).toBeGreaterThan(100)
  expect(threshold).toBeGreaterThanOrEqual(0.5)
})
