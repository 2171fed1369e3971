import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const told = (text: string): string[] =>
  claimsIn(text).map(({ action, count }) => `${action} ${count?.low ?? '-'}${count?.unit === 'other' ? ' other' : ''}`)

test('nothing that was done to others was done to those who do something else', () => {
  const screening = 'Screening found 43 people to be victims of trafficking, and 12'
  expect(told(`${screening} faced arrest warrants at home.`)).toEqual(['recruit 43'])
  const embassy = 'The embassy said that 67 Indians had'
  const home = 'since May, bringing the number it has repatriated from scam parks to 924.'
  expect(told(`${embassy} approached it for help ${home}`)).toEqual(['repatriate 924'])
  const raid = 'Police freed 53 trafficked workers in Bavet. A rights group had received'
  expect(told(`${raid} messages from at least 70 people there.`)).toEqual(['rescue 53'])
})

test('those who came the same way are counted with the others', () => {
  const flight = 'A first group of 40 scam suspects was deported on Monday.'
  expect(told(`${flight} A further 19 followed on the 10th.`)).toEqual(['deport 40', 'deport 19'])
})

test('whom a man is accused of having sold is not accused', () => {
  const text = 'Police brought a broker of scam workers under arrest to Delhi: he is accused of having sold 11 youths.'
  expect(told(text)).not.toContain('arrest 11')
})

test('all but so many are of those told of, not of the last in a bracket', () => {
  const text = (whole: string): string =>
    `${whole} people fled a scam compound, with Indians (465) and Ethiopians (98) the largest groups. All but 60 escaped by boat.`
  expect(told(text('A total of 1,113'))).toContain('escape 1053')
  expect(told(text('More than 1,113'))).not.toContain('escape 38')
})

test('a number in quotation marks with a verb of its own is none of the things seized', () => {
  const text = 'Troops seized 30 satellite sets in the scam park and said that "more than 2,000" had been released.'
  expect(told(text)).not.toContain('seize 2001 other')
})

test('so many of them deported are not so many arrested', () => {
  const text = 'Since January, 5,106 scam suspects had been arrested, and 3,455 of them deported.'
  expect(told(text)).toEqual(['arrest 5106', 'deport 3455'])
})

test('whom offices have yet to confirm is no word of theirs; what they confirmed is', () => {
  const sources = (text: string) => claimsIn(text).map((c) => c.source?.name ?? null)
  const raid = 'Scam suspects, 220 of them, are held'
  expect(sources(`${raid} at a school until their embassies confirm who they are.`)).toEqual([null])
  const found = 'Nothing was known until the ministry confirmed on Monday that 30 scam suspects'
  expect(sources(`${found} had been arrested.`)).toEqual(['ministry'])
})

test('what a similar operation led to is no line of the figures told of before', () => {
  const figures = 'The scam raid led to nine arrests, according to figures from the Interior Ministry.'
  const next = 'In March a similar operation at a casino led to the arrest of 19 men.'
  const claim = claimsIn(`${figures}\n\n${next}`).find((c) => c.count?.low === 19)
  expect(claim?.source).toBeNull()
})

test('a town that has seen so many raids is where they were, whatever it lies beside', () => {
  const places = (text: string) => claimsIn(text)[0]?.places.map((p) => p.name)
  expect(places("Bavet, across the border from Vietnam's Tay Ninh, has seen 11 raids on scam dens.")).toEqual(['Bavet'])
  expect(places('Poipet saw 11 raids on scam dens.')).toEqual(['Poipet'])
  expect(places('Police have seen a rise; 11 raids on scam dens took place in Poipet.')).toEqual(['Poipet'])
})

test('whoever is named behind "said" at the end tells all the clauses before', () => {
  const who = (text: string) => claimsIn(text)[0]?.source?.name ?? null
  const freed = 'Police freed 43 victims of trafficking'
  expect(who(`${freed}, and the rest were let go, said governor Chucheep Pongchai.`)).toBe('Chucheep Pongchai')
  expect(who(`${freed}. The governor, and he alone, said nothing.`)).toBeNull()
})

test('those who kept a tally speak, and not the tally', () => {
  const text =
    'About 1,500 people fled a scam park, but volunteers who kept a tally said the number was closer to 1,100.'
  expect(claimsIn(text).map((c) => c.source?.name ?? null)).toEqual([null, 'volunteers'])
})
