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
