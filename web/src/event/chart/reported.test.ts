import { expect, test } from 'vitest'
import { claimOf, figureOf } from '../../lib/testing.ts'
import { domainOf, isWorthDrawing, reportedOf } from './reported.ts'

const count = (low: number | null, high: number | null) => ({
  low,
  high,
  qualifier: 'exact' as const,
  unit: 'people' as const,
  text: 'n',
  of: null,
})

test('numbers stand on the day of their report, oldest first; without a date or a number they cannot', () => {
  const drawn = reportedOf([
    claimOf('late', { published: '2024-03-05', document: 'b' }),
    claimOf('early', { published: '2024-03-01', document: 'a', count: count(90, 110) }),
    claimOf('undated', { document: 'c' }),
    claimOf('uncounted', { published: '2024-03-02', count: null }),
  ])
  expect(drawn.map(({ claim, value }) => [claim.id, value])).toEqual([
    ['early', 100],
    ['late', 100],
  ])
  expect(isWorthDrawing(drawn)).toBe(true)
  expect(isWorthDrawing(drawn.slice(0, 1))).toBe(false)
})

test('an open number stands at the end that is known', () => {
  const [more] = reportedOf([claimOf('more', { published: '2024-03-05', count: count(251, null) })])
  expect(more).toMatchObject({ value: 251, high: null })
})

test('rival figures close to each other are drawn apart', () => {
  const drawn = reportedOf([
    claimOf('a', { published: '2024-03-05', count: count(2188, 2188) }),
    claimOf('b', { published: '2024-03-06', count: count(2198, 2198) }),
  ])
  const [from, to] = domainOf(drawn, figureOf(2198, { low: 2188 }))
  expect(from).toBeGreaterThan(2000)
  expect(to).toBeLessThan(2400)
})
