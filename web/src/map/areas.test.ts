import { expect, test } from 'vitest'
import { areaKeyOf, provinceKey } from './areas.ts'

test('a province is found under its other spellings', () => {
  expect(provinceKey('KHM', 'Bântéay Méanchey')).toBe(provinceKey('KHM', 'Banteay Meanchey Province'))
  expect(provinceKey('MMR', 'Shan State')).toBe(provinceKey('MMR', 'Shan'))
  expect(provinceKey('KHM', 'Takeo')).not.toBe(provinceKey('THA', 'Takeo'))
})

test('a town is no area, nor is a place without a country', () => {
  expect(areaKeyOf({ kind: 'locality', name: 'Bavet', country: 'KHM' })).toBeNull()
  expect(areaKeyOf({ kind: 'province', name: 'Takeo', country: null })).toBeNull()
  expect(areaKeyOf({ kind: 'country', name: 'Cambodia', country: 'KHM' })).toBe('KHM')
})
