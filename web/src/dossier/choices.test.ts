import { expect, test } from 'vitest'
import { readFilters } from '../lib/filters.ts'
import { filterChips, filterChoices, filterLabel } from './choices.ts'

const facets = { actions: [{ value: 'arrest', events: 3 }], countries: [], nationalities: [], roles: [], statuses: [] }

test('a value chosen in the address is offered even where nothing in the dossier has it', () => {
  expect(filterChoices('action', facets, ['escape']).map((choice) => choice.label)).toEqual(['Arrests', 'Escapes'])
})

test('kinds of figure are always all offered', () => {
  expect(filterChoices('kind', facets, []).map((choice) => choice.value)).toEqual([
    'incident',
    'part',
    'cumulative',
    'stock',
  ])
})

test('each chip takes away its own filter only', () => {
  const chips = filterChips(readFilters(new URLSearchParams('country=KHM,MMR&from=2024-01-01&q=Bavet')))
  expect(chips.map((chip) => chip.label)).toEqual(['Cambodia', 'Myanmar', 'from 1 Jan 2024', '“Bavet”'])
  expect(chips[0]?.without).toMatchObject({ country: ['MMR'], from: '2024-01-01', q: 'Bavet' })
})

test('an unknown value is shown as it is', () => expect(filterLabel('action', 'dance')).toBe('dance'))
