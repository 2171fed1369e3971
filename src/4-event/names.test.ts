import { expect, test } from 'vitest'
import { nameKeys, namesIn, sharedNames } from './names.ts'

const shared = (a: string, b: string): number => sharedNames(namesIn(a), namesIn(b))

const first =
  'Two men, 34 and 19, died on Kerrimor Street near the Vashti Lounge, Chief Odell Branwick of Tullahoma said.'

test('names that English has as words tell little, others much', () => {
  const hospital = 'They were taken to County Medical Center, said the District Attorney Office of the County Sheriff.'
  const other = 'A man was treated at County Medical Center, the County Sheriff and the District Attorney Office said.'
  const street = 'Chief Odell Branwick was called to Kerrimor Street and the Vashti Lounge in Tullahoma at night.'
  expect(shared(hospital, other)).toBeLessThan(0.25)
  expect(shared(first, street)).toBeGreaterThan(0.4)
})

test('a short report that says what a long one says is like it', () => {
  const long = `${first} He thanked Selby Ortwin of Marlowe Heights, Jace Ullman of Pendry and Brix Vander of Quillon Bay.`
  expect(shared('Chief Odell Branwick named the dead of Kerrimor Street.', long)).toBeGreaterThan(0.25)
})

test('an age, a time of day and the number of a block are told in common', () => {
  const a = 'A 17-year-old was hit at 1:25 a.m. in the 2400 block of the street.'
  expect(shared(a, 'At 1:25 a.m. a 17-year-old girl fell in the 2400 block.')).toBeGreaterThan(0.3)
  expect(shared(a, 'At 3:40 p.m. a 52-year-old man fell in the 700 block.')).toBe(0)
})

test('reports with several rare names in common share a key', () => {
  const keys = nameKeys(namesIn(first))
  expect(keys.length).toBeGreaterThan(2)
  const again = nameKeys(namesIn('On Kerrimor Street, in the Vashti Lounge, Chief Odell Branwick spoke.'))
  expect(again.some((key) => keys.includes(key))).toBe(true)
})
