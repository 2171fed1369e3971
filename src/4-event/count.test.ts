import { expect, test } from 'vitest'
import type { Count } from '../model/claim.ts'
import { compatible, rangeOf, saidNumber, satisfies, singular } from './count.ts'

const count = (low: number | null, high: number | null, qualifier: Count['qualifier']): Count => ({
  low,
  high,
  qualifier,
  unit: 'people',
  text: '',
  of: null,
})
const exact = (n: number): Count => count(n, n, 'exact')
const about = (n: number): Count => count(n, n, 'about')
const moreThan = (n: number): Count => count(n + 1, null, 'atLeast')
const upTo = (n: number): Count => count(null, n, 'atMost')

test.each([
  ['more than 600, 621', exact(621), moreThan(600), true],
  ['nearly 700, 677', exact(677), about(700), true],
  ['about 800, 868', exact(868), about(800), false],
  ['around 150, 143', exact(143), about(150), true],
  ['around 150, 140', exact(140), about(150), false],
  ['more than 250, 256', exact(256), moreThan(250), true],
  ['more than 250, 240', exact(240), moreThan(250), false],
  ['dozens, 42', exact(42), count(24, 99, 'about'), true],
  ['up to 50, 42', exact(42), upTo(50), true],
  ['more than 50, at least 53', count(53, null, 'atLeast'), moreThan(50), true],
  ['at least 60, about 60', about(60), count(60, null, 'atLeast'), true],
  ['an exact number only by itself', exact(261), exact(260), false],
] as const)('%s', (_name, sharp, hedged, met) => expect(satisfies(sharp, hedged)).toBe(met))

test('another unit is another thing', () => expect(compatible(exact(5), { ...exact(5), unit: 'sites' })).toBe(false))

test('a rounded number stands for what rounds to it', () => {
  expect(rangeOf(about(700))).toEqual({ low: 650, high: 750 })
  expect(rangeOf(about(6800))).toEqual({ low: 6750, high: 6850 })
  expect(rangeOf(exact(700))).toEqual({ low: 700, high: 700 })
})

test('the number as said', () => {
  expect(saidNumber(moreThan(360))).toBe(360)
  expect(saidNumber(about(360))).toBe(360)
  expect(saidNumber(upTo(270))).toBe(270)
  expect(saidNumber(count(24, 99, 'about'))).toBeNull()
})

test.each([
  ['phones', 'phone'],
  ['companies', 'company'],
  ['minibuses', 'minibus'],
  ['watches', 'watch'],
  ['houses', 'house'],
  ['boss', 'boss'],
  ['ties', 'tie'],
])('one of %s is a %s', (many, one) => expect(singular(many)).toBe(one))
