import { expect, test } from 'vitest'
import { eventOf } from '../lib/testing.ts'
import type { Arc } from './arcs.ts'
import { exitsOf } from './leaving.ts'
import { wholeRegion } from './view.ts'

const arc = (id: string, to: string, end: { x: number; y: number }, start = { x: 300, y: 300 }): Arc => {
  const place = (name: string) => ({ name, kind: 'country', country: null, lat: 0, lon: 0 }) as const
  const event = eventOf(id, { movement: { from: place('Myanmar'), to: place(to), inferred: false } })
  return { event, from: start, to: end, inferred: false }
}

test('an arc that leaves the frame says where to; one that stays says nothing', () => {
  const exits = exitsOf([arc('a', 'Kenya', { x: -900, y: 300 }), arc('b', 'Laos', { x: 400, y: 200 })], wholeRegion)
  expect(exits).toMatchObject([{ places: ['Kenya'], arriving: false }])
  expect(exits[0]?.left).toBeLessThan(0.2)
})

test('an arc that comes from outside says where from', () => {
  const [exit] = exitsOf([arc('a', 'Laos', { x: 300, y: 300 }, { x: 900, y: 300 })], wholeRegion)
  expect(exit).toMatchObject({ places: ['Myanmar'], arriving: true })
})

test('arcs that leave side by side are one list of names', () => {
  const west = [arc('a', 'Kenya', { x: -900, y: 300 }), arc('b', 'Ghana', { x: -1500, y: 310 })]
  expect(exitsOf([...west, arc('c', 'China', { x: 320, y: -500 })], wholeRegion)).toMatchObject([
    { places: ['Kenya', 'Ghana'] },
    { places: ['China'] },
  ])
})

test('many arcs to one place are one name', () => {
  const arcs = ['a', 'b', 'c'].map((id) => arc(id, 'China', { x: 320, y: -500 }))
  expect(exitsOf(arcs, wholeRegion)).toHaveLength(1)
})
