import { describe, expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const read = (text: string): string[] =>
  claimsOn(text, { published: '2025-06-12' }).map(
    (c) => `${c.action} ${c.count?.low ?? '-'} ${c.places[0]?.name ?? '-'} ${c.time?.start ?? '-'}`,
  )

describe('each clause with a day of its own has its own day and place', () => {
  const text =
    'On 27 May, police searched 11 houses in Poland over human trafficking, and on 16 May another eight searches were conducted in Latvia, followed by the arrest of four drivers.'
  test('the first', () => expect(read(text)).toContain('raid 11 Poland 2025-05-27'))
  test('the second, to its end', () => {
    expect(read(text)).toContain('raid 8 Latvia 2025-05-16')
    expect(read(text)).toContain('arrest 4 Latvia 2025-05-16')
  })
  test('days that are joined to a span are one time', () =>
    expect(read('Between 26 and 29 May police arrested 12 traffickers in Latvia.')).toEqual([
      'arrest 12 Latvia 2025-05-26',
    ]))
})

describe('paragraphs that each begin with where they are about', () => {
  const ghana = 'In Ghana, police arrested 68 scam suspects. Officers seized 83 phones.'
  const senegal = 'In Senegal, 22 scam suspects were held. Officers seized 65 phones.'
  test('hand it on to their sentences', () => {
    const found = read(`Interpol told of arrests over scams.\n\n${ghana}\n\n${senegal}`)
    expect(found).toContain('seize 83 Ghana -')
    expect(found).toContain('seize 65 Senegal -')
  })
  test('but not to what was found in both', () =>
    expect(
      read(`Interpol told of arrests over scams.\n\n${ghana}\n\n${senegal} In both countries 12 cars were seized.`),
    ).not.toContain('seize 12 Senegal -'))
})

test('no house is searched in a region that people were on the way to', () =>
  expect(
    read('A gang smuggled 70 migrants to the Schengen Area. Police searched 11 houses over human smuggling.').join(),
  ).not.toContain('raid 11 Schengen'))

describe('where people are at home is not what a report is about', () => {
  const place = (text: string) => claimsOn(text, { published: '2025-06-12' })[0]?.places.map((p) => p.country)
  test('a house lies in no land of those found in it', () =>
    expect(place('Police raided a house of traffickers and found 80 people from Mexico and Honduras.')).toEqual([null]))
  test('whom somebody freed from a land was there', () =>
    expect(place('Police freed 80 people from Laos who were held by traffickers.')).toEqual(['LAO']))
})
