import { expect, test } from 'vitest'
import { alpha3OfNumber, countryName, languageName, nationalityName } from './names.ts'

test('codes become the names that reports use', () => {
  expect(countryName('KHM')).toBe('Cambodia')
  expect(countryName('MMR')).toBe('Myanmar')
  expect(nationalityName('CHN')).toBe('Chinese')
  expect(languageName('km')).toBe('Khmer')
})

test('an unknown code is shown as it is, never guessed', () => {
  expect(countryName('XKX')).not.toBe('')
  expect(nationalityName('ZZZ')).toBe('ZZZ')
  expect(alpha3OfNumber('999')).toBeNull()
  expect(languageName('und')).toBeNull()
})

test('map data numbers find their country', () => {
  expect(alpha3OfNumber('116')).toBe('KHM')
})
