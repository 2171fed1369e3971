import { expect, test } from 'vitest'
import { areaKeyOf, provinceKey } from './areas.ts'

test('a province is found under its other spellings', () => {
  expect(provinceKey('KHM', 'Bântéay Méanchey')).toBe(provinceKey('KHM', 'Banteay Meanchey Province'))
  expect(provinceKey('MMR', 'Shan State')).toBe(provinceKey('MMR', 'Shan'))
  expect(provinceKey('KHM', 'Takeo')).not.toBe(provinceKey('THA', 'Takeo'))
})

const place = { kind: 'locality', name: 'Bavet', country: 'KHM', lat: 11.08, lon: 106.13 } as const

test('a town is no area, nor is a place without a country', () => {
  expect(areaKeyOf(place)).toBeNull()
  expect(areaKeyOf({ ...place, kind: 'province', name: 'Takeo', country: null })).toBeNull()
  expect(areaKeyOf({ ...place, kind: 'country', name: 'Cambodia' })).toBe('KHM')
})

test('of a place whose point nobody knows, its country is known', () => {
  expect(areaKeyOf({ ...place, kind: 'site', name: 'the white building', lat: null, lon: null })).toBe('KHM')
})
