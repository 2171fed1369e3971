import { expect, test } from 'vitest'
import { filterQuery, isFiltered, readFilters, readSort, toggled } from './filters.ts'

const read = (query: string) => readFilters(new URLSearchParams(query))

test('an address and its filters are the same thing', () => {
  const query = { action: 'arrest,deport', country: 'KHM', from: '2024-01-01', q: 'Bavet' }
  expect(filterQuery(read(new URLSearchParams(query).toString()))).toEqual(query)
})

test('what cannot be a filter is left out', () => {
  expect(filterQuery(read('from=yesterday&action=,,&other=1&to=2024-13-45'))).toEqual({})
  expect(isFiltered(read('other=1'))).toBe(false)
})

test('a value goes in and out', () => {
  const once = toggled(read(''), 'country', 'MMR')
  expect(once.country).toEqual(['MMR'])
  expect(toggled(once, 'country', 'MMR').country).toEqual([])
})

test('an unknown order is the usual one', () => {
  expect(readSort(new URLSearchParams('sort=random'))).toBe('newest')
  expect(readSort(new URLSearchParams('sort=largest'))).toBe('largest')
})
