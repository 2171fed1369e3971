import { expect, test } from 'vitest'
import { eventOf } from '../lib/testing.ts'
import { arcPaths, arcsOf } from './arcs.ts'
import { projectionOf } from './view.ts'

const projection = projectionOf()
const place = (name: string, lat: number | null, lon: number | null) =>
  ({ name, kind: 'locality', country: null, lat, lon }) as const
const moved = (from: ReturnType<typeof place>, to: ReturnType<typeof place>) =>
  eventOf('moved', { kind: 'deport', movement: { from, to, inferred: false } })

test('a movement with a point at both ends is an arc, also where it leaves the map', () => {
  const bavet = place('Bavet', 11.08, 106.13)
  expect(arcsOf([moved(bavet, place('Nanjing', 32.06, 118.8))], projection)).toHaveLength(1)
  expect(arcsOf([moved(bavet, place('somewhere', null, null)), eventOf('raid')], projection)).toEqual([])
  expect(arcsOf([moved(bavet, bavet)], projection)).toEqual([])
})

test('an arc begins and ends at its places, and its mark points the way', () => {
  const arc = { event: eventOf('a'), from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, inferred: false }
  const { line, mark } = arcPaths(arc, 2, 10)
  expect(line).toBe('M0,0Q100,-36 200,0')
  expect(mark).toBe('M110,-18L92,-10.5L92,-25.5Z')
})
