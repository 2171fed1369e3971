import { expect, test } from 'vitest'
import { eventOf, figureOf } from '../lib/testing.ts'
import { texts } from '../texts.ts'
import { lanesOf } from './lanes.ts'

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
