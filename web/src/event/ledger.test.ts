import { expect, test } from 'vitest'
import { claimOf, figureOf } from '../lib/testing.ts'
import { boundsOf, sortLedgers, supportOf } from './ledger.ts'

const whole = figureOf(34, {
  origins: [{ name: 'police', claims: ['a'] }],
  support: { low: ['a'], best: ['a'], high: ['b'] },
})
const part = figureOf(6, { kind: 'part', origins: [{ name: 'police', claims: ['c'] }] })
const claims = [
  claimOf('c', { published: '2024-03-02' }),
  claimOf('b', { published: '2024-03-01' }),
  claimOf('a', { published: '2024-03-02' }),
  claimOf('d'),
]

test('each figure has its claims, oldest report first; the rest stand apart', () => {
  const sorted = sortLedgers({ figures: [whole, part], claims })
  expect(sorted.wholes.map((ledger) => ledger.claims.map(({ id }) => id))).toEqual([['b', 'a']])
  expect(sorted.others.map(({ id }) => id)).toEqual(['d'])
})

test('a part is measured against a whole of the same measure that is no smaller', () => {
  expect(sortLedgers({ figures: [whole, part], claims }).parts[0]?.whole).toBe(whole)
  expect(sortLedgers({ figures: [figureOf(3), part], claims }).parts[0]?.whole).toBeNull()
})

test('the words of a claim on a number line', () => {
  expect(boundsOf({ low: 251, high: null })).toEqual({ low: 251, best: 251, high: null })
  expect(boundsOf({ low: 24, high: 99 })).toEqual({ low: 24, best: null, high: 99 })
  expect(boundsOf({ low: null, high: 50 })).toEqual({ low: null, best: null, high: 50 })
})

test('which bounds a claim holds up', () => {
  expect(supportOf(whole, 'a')).toEqual(['low', 'best'])
  expect(supportOf(whole, 'x')).toEqual([])
})
