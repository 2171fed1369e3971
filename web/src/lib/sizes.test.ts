import { expect, test } from 'vitest'
import { legendValues, radiusScale, sizedBy, standsApart } from './sizes.ts'
import { eventOf, figureOf } from './testing.ts'

test('area follows the figure', () => {
  const small = eventOf('small', { leading: figureOf(25) })
  const large = eventOf('large', { leading: figureOf(100) })
  const scale = radiusScale([small, large], 20)
  expect(scale.ofEvent(large)).toBe(20)
  expect(scale.ofEvent(small)).toBe(10)
})

test('totals and stocks are never on the scale of incidents', () => {
  const stock = eventOf('stock', { leading: figureOf(100_000, { kind: 'stock' }) })
  expect(sizedBy(stock)).toBeNull()
  expect(standsApart(stock)).toBe(true)
  expect(radiusScale([stock, eventOf('raid')], 20).ofEvent(eventOf('raid'))).toBe(20)
})

test('money is not sized as people', () => {
  const money = figureOf(5_000_000)
  expect(sizedBy(eventOf('money', { leading: { ...money, measure: { ...money.measure, unit: 'USD' } } }))).toBeNull()
})

test.each([
  [7300, [5000, 1000, 100]],
  [2198, [2000, 400, 40]],
  [15, [10, 2]],
  [1, [1]],
])('legend up to %d', (most, values) => expect(legendValues(most)).toEqual(values))
