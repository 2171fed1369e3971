import { expect, test } from 'vitest'
import type { Claim } from '../../../model/claim.ts'
import { claimsOn } from '../reading.testing.ts'

const read = (text: string): Claim[] => claimsOn(text, { published: '2024-11-06' })

test('what was to come until somebody came is no plan, and what these did is done', () => {
  const claims = read(
    'Traffickers held 18 Kenyans in a house. They were about to be shipped out of the country when detectives arrived and rescued them.',
  )
  expect(claims.map((c) => [c.action, c.modality])).not.toContainEqual(['rescue', 'planned'])
  expect(claims.map((c) => c.action)).not.toContain('deport')
})

test('what is denied with "or" is denied as well', () => {
  const claims = read(
    'Traffickers held the woman for years. She was not allowed her passport or allowed to return home.',
  )
  expect(claims.map((c) => c.action)).not.toContain('release')
})

test('a car is no town', () => {
  const claims = read('Officers searched the scam office in Kalundu and seized a Toyota Alphard and 11 SIM boxes.')
  expect(claims.flatMap((c) => c.places.map((p) => p.country))).not.toContain('JPN')
})

test('who is counted in a bracket behind a nationality is where the others are', () => {
  const claims = read(
    'Police detained 247 foreigners at a scam office in Sihanoukville. Of the total, 131 are Chinese (12 females) and 116 Vietnamese (21 females).',
  )
  expect(claims.map((c) => c.places[0]?.name)).toEqual(claims.map(() => claims[0]!.places[0]!.name))
})

test('the Monday on which people were caught is not that on which they will be sent off', () => {
  const claims = read(
    'Police arrested 119 foreigners in a scam house in Bavet on Monday. All the foreigners were handed over to the General Department of Immigration to be expelled.',
  )
  const [gone] = claims.filter((c) => c.action === 'deport')
  expect([gone?.modality, gone?.time]).toEqual(['planned', null])
})

test('what a state says that its courts did they did at home', () => {
  const placeIn = (text: string) => read(text)[0]?.places[0]?.name
  expect(placeIn('The Government of Cambodia told the office that 94 traffickers were convicted in 2023.')).toBe(
    'Cambodia',
  )
  expect(placeIn('Cambodia told the office that 94 traffickers were convicted in Laos in 2023.')).toBe('Laos')
  expect(placeIn('Amnesty told the office that 94 traffickers were convicted in 2023.')).toBeUndefined()
  expect(placeIn('Cambodia said Thai police arrested 94 people over scams.')).not.toBe('Cambodia')
  expect(placeIn('India said 94 Indians were arrested over scams.')).toBeUndefined()
})
