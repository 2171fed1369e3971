import { expect, test } from 'vitest'
import { frameCost, quantile, type TraceEvent } from './trace.ts'

const event = (name: string, ms: number, dur: number, tid = 1): TraceEvent => ({
  name,
  cat: 'devtools.timeline',
  ph: 'X',
  ts: ms * 1000,
  dur: dur * 1000,
  pid: 1,
  tid,
})

test('script counts once a frame, what it calls is within it, and other threads do not count', () => {
  const cost = frameCost([
    event('EventDispatch', 0, 4),
    event('FunctionCall', 1, 2),
    event('FunctionCall', 5, 3),
    event('FunctionCall', 100, 2),
    event('RunTask', 0, 30),
    event('FunctionCall', 0, 500, 2),
    event('RunTask', 0, 900, 2),
  ])
  expect(cost).toMatchObject({ frames: 2, most: 7, longestTask: 30 })
})

test('a quantile of nothing is nothing', () => {
  expect([quantile([], 0.95), quantile([3, 1, 2], 0.5), quantile([1, 2], 0.95)]).toEqual([0, 2, 2])
})
