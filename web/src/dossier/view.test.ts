import { expect, test } from 'vitest'
import type { Dossier } from '../../../src/model/api/dossiers.ts'
import { firstDossier, placeBeside, placeName } from './view.ts'

const dossier = (id: string, sample: boolean, documents: number): Dossier => ({
  id,
  name: id,
  sample,
  documents,
  claims: 0,
  events: 0,
  notice: null,
})

test('the sample opens first until the reader has reports', () => {
  const sample = dossier('sample', true, 27)
  expect(firstDossier([dossier('main', false, 0), sample])?.id).toBe('sample')
  expect(firstDossier([dossier('main', false, 1), sample])?.id).toBe('main')
  expect(firstDossier([dossier('main', false, 0)])?.id).toBe('main')
  expect(firstDossier([])).toBeNull()
})

test('a place is named with its country, once', () => {
  const place = { name: 'Bavet', kind: 'locality', country: 'KHM', lat: null, lon: null } as const
  expect(placeName(place)).toBe('Bavet, Cambodia')
  expect(placeName({ ...place, name: 'Cambodia', kind: 'country' })).toBe('Cambodia')
  expect(placeName({ ...place, country: null })).toBe('Bavet')
  expect(placeName(null)).toBeNull()
  expect(placeBeside('Raid in Bavet', place)).toBe('Cambodia')
  expect(placeBeside('Raid', place)).toBe('Bavet, Cambodia')
})
