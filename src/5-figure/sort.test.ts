import { expect, test } from 'vitest'
import type { Count } from '../model/claim.ts'
import { sortOf } from './sort.ts'

const count = (text: string, of: string | null = null): Count => ({
  low: 54,
  high: 54,
  qualifier: 'exact',
  unit: 'people',
  text,
  of,
})

test('women, men and children are told from everybody by the noun of the number', () => {
  expect(sortOf(count('54', 'women'), 'It held 54 women.')).toBe('women')
  expect(sortOf(count('35'), 'A total of 235 Chinese, 35 of them female, were deported.')).toBe('women')
  expect(sortOf(count('six'), 'Of the 34, six were children.')).toBe('children')
  expect(sortOf(count('489', 'men'), 'arrested 771 persons, 282 of them women and 489 men')).toBe('men')
})

test('any other noun is everybody', () => {
  expect(sortOf(count('98', 'guards'), 'and 98 male security guards')).toBeNull()
  expect(sortOf(count('54', 'Thais'), 'the 54 Thais')).toBeNull()
  expect(sortOf(count('12'), '12 were arrested with women of the village')).toBeNull()
  expect(sortOf({ ...count('3'), unit: 'cases' }, '3 women')).toBeNull()
})
