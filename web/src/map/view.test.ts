import { expect, test } from 'vitest'
import { eventOf, figureOf } from '../lib/testing.ts'
import { bounded, fitted, frame, projectionOf, symbolsOf, wholeRegion, zoomed } from './view.ts'

const projection = projectionOf()
const at = (id: string, lat: number, lon: number) =>
  eventOf(id, { place: { name: id, kind: 'locality', country: null, lat, lon } })

test('an event in the region has its symbol, one outside or without a point has none', () => {
  const events = [at('Bavet', 11.08, 106.13), at('Nairobi', -1.3, 36.8), eventOf('nowhere', { place: null })]
  expect(symbolsOf(events, projection).map((symbol) => symbol.event.id)).toEqual(['Bavet'])
})

test('a whole region of the world has no symbol', () => {
  const place = { name: 'Southeast Asia', kind: 'region', country: null, lat: 5, lon: 110 } as const
  expect(symbolsOf([eventOf('estimate', { place })], projection)).toEqual([])
})

test('north is up and east is right', () => {
  const [phnomPenh] = symbolsOf([at('Phnom Penh', 11.56, 104.92)], projection)
  const [muse] = symbolsOf([at('Muse', 23.99, 97.9)], projection)
  expect(muse!.y).toBeLessThan(phnomPenh!.y)
  expect(muse!.x).toBeLessThan(phnomPenh!.x)
})

test('small symbols lie on top of large ones', () => {
  const symbols = symbolsOf(
    [eventOf('small', { leading: figureOf(5) }), eventOf('large', { leading: figureOf(500) })],
    projection,
  )
  expect(symbols.map((symbol) => symbol.event.id)).toEqual(['large', 'small'])
})

test('a province is an area, not a pin', () => {
  const place = { name: 'Kandal', kind: 'province', country: 'KHM', lat: 11.3, lon: 105.1 } as const
  expect(symbolsOf([eventOf('raid', { place })], projection)[0]?.area).toBe(true)
  expect(symbolsOf([eventOf('raid')], projection)[0]?.area).toBe(false)
})

test('zooming keeps the point under the pointer and the frame filled', () => {
  const pointer = { x: 100, y: 200 }
  const near = zoomed(wholeRegion, 2, pointer)
  expect((pointer.x - near.x) / near.scale).toBeCloseTo(pointer.x)
  expect(zoomed(near, 0.01)).toEqual({ scale: 1, x: 0, y: 0 })
  expect(bounded({ scale: 2, x: 500, y: -5000 })).toEqual({ scale: 2, x: 0, y: -frame.height })
})

test('the first view holds the events', () => {
  const symbols = symbolsOf([at('a', 11, 104), at('b', 13, 103)], projection)
  const view = fitted(symbols)
  expect(view.scale).toBeGreaterThan(1)
  for (const { x, y } of symbols) {
    expect(x * view.scale + view.x).toBeGreaterThan(0)
    expect(y * view.scale + view.y).toBeLessThan(frame.height)
  }
})
