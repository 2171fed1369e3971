import { expect, test } from 'vitest'
import { rangeMarks, topOf } from './scale.ts'

test('a line starts at zero, so that lengths can be compared', () => {
  const figure = { low: 50, best: 75, high: 100 }
  expect(rangeMarks(figure, topOf([figure]))).toEqual({ from: 50, to: 100, best: 75, openLow: false, openHigh: false })
})

test('an open end runs to the end of the line, with room after the best', () => {
  const figure = { low: 251, best: 251, high: null }
  const marks = rangeMarks(figure, topOf([figure]))
  expect(marks.openHigh).toBe(true)
  expect(marks.to).toBe(100)
  expect(marks.best).toBeLessThan(90)
})

test('a vague range has no best mark', () => {
  expect(rangeMarks({ low: 24, best: null, high: 99 }, 99).best).toBeNull()
})

test('several figures share one line', () => {
  expect(
    topOf([
      { low: 1, best: 1, high: 1 },
      { low: 8, best: 8, high: 8 },
    ]),
  ).toBe(8)
  expect(topOf([])).toBe(1)
})
