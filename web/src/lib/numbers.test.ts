import { expect, test } from 'vitest'
import { formatNumber, sayFigure, sayRange } from './numbers.ts'

test.each([
  [2198, 'people', '2,198'],
  [80, 'percent', '80%'],
  [2_300_000, 'USD', '$2.3 million'],
  [41_000, 'THB', 'THB 41,000'],
  [1_250_000, 'other', '1.25 million'],
])('%d %s', (value, unit, said) => expect(formatNumber(value, unit).replace('\u00a0', ' ')).toBe(said))

test('open figures keep their hedge', () => {
  expect(sayFigure({ low: 251, best: 251, high: null }, 'people')).toEqual({ hedge: 'more than', value: '250' })
  expect(sayFigure({ low: 120_000, best: 120_000, high: null }, 'people')).toEqual({
    hedge: 'at least',
    value: '120,000',
  })
  expect(sayFigure({ low: null, best: 50, high: 50 }, 'people')).toEqual({ hedge: 'up to', value: '50' })
  expect(sayFigure({ low: null, best: null, high: 50 }, 'people')).toEqual({ hedge: 'up to', value: '50' })
})

test('money is never turned into "more than" by its last digit', () => {
  expect(sayFigure({ low: 101, best: 101, high: null }, 'USD')).toEqual({ hedge: 'at least', value: '$101' })
})

test('a vague range has no best figure and is said as a range', () => {
  expect(sayFigure({ low: 24, best: null, high: 99 }, 'people')).toEqual({ hedge: null, value: '24–99' })
})

test('a closed figure is said bare', () => {
  expect(sayFigure({ low: 78, best: 80, high: 80 }, 'people')).toEqual({ hedge: null, value: '80' })
  expect(sayFigure({ low: null, best: null, high: null }, 'people')).toBeNull()
})

test('ranges', () => {
  expect(sayRange({ low: 78, best: 80, high: 80 }, 'people')).toBe('78–80')
  expect(sayRange({ low: 80, best: 80, high: 80 }, 'people')).toBeNull()
  expect(sayRange({ low: 80, best: 80, high: null }, 'people')).toBe('at least 80')
})
