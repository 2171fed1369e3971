import { expect, test } from 'vitest'
import { eventOf, figureOf } from '../lib/testing.ts'
import {
  bounded,
  centred,
  fitted,
  frame,
  furthest,
  inView,
  projectionOf,
  symbolsOf,
  wholeRegion,
  wholeWorld,
  zoomed,
} from './view.ts'

const projection = projectionOf()
const at = (id: string, lat: number, lon: number) =>
  eventOf(id, { place: { name: id, kind: 'locality', country: null, lat, lon } })

test('an event anywhere in the world has its symbol, one without a place has none', () => {
  const events = [at('Bavet', 11.08, 106.13), at('Nairobi', -1.3, 36.8), eventOf('nowhere', { place: null })]
  expect(symbolsOf(events, projection).map((symbol) => symbol.event.id)).toEqual(['Bavet', 'Nairobi'])
})

test('a place without a point is its country, where that is known: an area, never a pin', () => {
  const events = [eventOf('raid', { place: { name: 'a hotel', kind: 'site', country: 'KHM', lat: null, lon: null } })]
  expect(symbolsOf(events, projection)).toEqual([])
  expect(symbolsOf(events, projection, new Map([['KHM', { x: 3, y: 4 }]]))).toMatchObject([{ x: 3, y: 4, area: true }])
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

test('zooming keeps the point under the pointer, and goes from a street to the world', () => {
  const pointer = { x: 300, y: 200 }
  const near = zoomed(wholeRegion, 2, pointer)
  expect((pointer.x - near.x) / near.scale).toBeCloseTo(pointer.x)
  expect(zoomed(near, 0.01)).toEqual(wholeWorld)
  expect(zoomed(near, 100).scale).toBe(12)
})

test('the world holds every country, and cannot be moved out of the frame', () => {
  for (const [lon, lat] of [
    [-70, -55],
    [-158, 21],
    [179, -17],
    [25, 78],
  ] as const) {
    const [x, y] = projection([lon, lat])!
    expect(inView({ x, y }, wholeWorld)).toBe(true)
  }
  expect(bounded({ ...wholeWorld, x: 500, y: -5000 })).toEqual(wholeWorld)
  const east = bounded({ scale: 1, x: -1e6, y: 0 })
  expect(bounded({ ...east, x: east.x - 1 })).toEqual(east)
  expect(furthest).toBeLessThan(0.2)
})

test('a point is brought to the middle', () => {
  const view = centred({ x: 320, y: 300 }, 2)
  expect([320 * view.scale + view.x, 300 * view.scale + view.y]).toEqual([frame.width / 2, frame.height / 2])
})

test('the first view holds the events, in one country or all over the world', () => {
  for (const events of [
    [at('a', 11, 104), at('b', 13, 103)],
    [at('a', 11, 104), at('b', -12, -77), at('c', 6, 3)],
  ]) {
    const symbols = symbolsOf(events, projection)
    const view = fitted(symbols)
    for (const symbol of symbols) expect(inView(symbol, view)).toBe(true)
  }
})

test('the first view leaves no event of South-East Asia out, and does not go to the end of the world for one elsewhere', () => {
  const bavet = Array.from({ length: 12 }, (_, i) => at(`Bavet ${i}`, 11.08, 106.13))
  const [myawaddy] = symbolsOf([at('Myawaddy', 16.69, 98.51)], projection)
  const [nairobi] = symbolsOf([at('Nairobi', -1.3, 36.8)], projection)
  const view = fitted([...symbolsOf(bavet, projection), myawaddy!, nairobi!])
  expect([inView(myawaddy!, view), inView(nairobi!, view)]).toEqual([true, false])
})
