import { expect, test } from 'vitest'
import { eventOf, figureOf } from '../lib/testing.ts'
import { texts } from '../texts/index.ts'
import { lanesOf, middleOf } from './lanes.ts'

test('lanes follow the families, and only those in use are drawn', () => {
  const { lanes } = lanesOf(
    [eventOf('a', { kind: 'rescue' }), eventOf('b', { kind: 'raid' }), eventOf('c', { kind: 'rescue' })],
    20,
  )
  expect(lanes).toEqual(['Raids', 'Rescues'])
})

test('running totals and stocks stand apart, at the bottom', () => {
  const total = eventOf('total', { leading: figureOf(40_000, { kind: 'cumulative' }) })
  expect(lanesOf([total, eventOf('raid')], 20).lanes).toEqual(['Arrests', texts.timeline.apart])
})

test('lanes may be countries, those with most events first; few of them share a lane, and an unknown one stands apart', () => {
  const place = (country: string | null) => ({ name: 'X', kind: 'locality' as const, country, lat: 1, lon: 1 })
  const many = Array.from(
    { length: 11 },
    (_, at) => ['KHM', 'MMR', 'LAO', 'THA', 'VNM', 'PHL', 'MYS', 'IDN', 'CHN', 'IND', 'NPL'][at] ?? '',
  )
  const events = [
    ...many.flatMap((code, at) => [
      eventOf(`${code} 1`, { place: place(code) }),
      ...(at < 10 ? [eventOf(`${code} 2`, { place: place(code) })] : []),
    ]),
    eventOf('third', { place: place('LAO') }),
    eventOf('none', { place: place(null) }),
  ]
  const { lanes } = lanesOf(events, 20, 'country')
  expect(lanes[0]).toBe('Laos')
  expect(lanes).toHaveLength(12)
  expect(lanes.slice(-2)).toEqual([texts.timeline.elsewhere, texts.timeline.nowhere])
})

test('a reported range is drawn on the scale of the sizes, an open one is not', () => {
  const [ranged, open, single] = lanesOf(
    [
      eventOf('range', { leading: figureOf(100, { low: 25, high: 400 }) }),
      eventOf('open', { leading: figureOf(100, { high: null }) }),
      eventOf('single'),
    ],
    20,
  ).marks
  expect(ranged?.range).toEqual({ low: 5, high: 20 })
  expect([open?.range, single?.range]).toEqual([null, null])
})

test('a day is certain, a month is not', () => {
  const [certain, uncertain] = lanesOf([eventOf('day'), eventOf('month', { end: '2024-03-31' })], 20).marks
  expect(certain?.uncertain).toBe(false)
  expect(uncertain?.uncertain).toBe(true)
  expect(uncertain?.to.toISOString()).toBe('2024-04-01T00:00:00.000Z')
})

test('an open side is not drawn, a missing time is counted', () => {
  const { marks, undated } = lanesOf(
    [eventOf('open', { start: null }), eventOf('never', { start: null, end: null })],
    20,
  )
  expect(marks).toHaveLength(1)
  expect(marks[0]?.uncertain).toBe(false)
  expect(undated).toBe(1)
})

test('the middle is where most events are, not half of the time', () => {
  const { marks } = lanesOf(
    [eventOf('long ago', { start: '2014-01-01', end: '2014-01-01' }), eventOf('a'), eventOf('b'), eventOf('c')],
    20,
  )
  expect(middleOf(marks)).toBeGreaterThan(0.95)
  expect(middleOf([])).toBe(0.5)
})
