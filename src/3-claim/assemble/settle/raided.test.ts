import { describe, expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const placesOf = (text: string, action: string): string[] =>
  claimsOn(text, { published: '2025-11-20' })
    .find((c) => c.action === action)!
    .places.map((p) => p.name)

describe('a site and the town that it is in, over the landmark that it stands by', () => {
  test.each([
    ['raided a scam villa behind a sugar mill in Bavet, Cambodia,', ['scam villa', 'Bavet']],
    ['raided a nine-storey building opposite the bus station in Bavet, Cambodia,', ['nine-storey building', 'Bavet']],
    ['raided a scam villa on Norodom Boulevard in Phnom Penh', ['scam villa', 'Phnom Penh']],
    ['broke into a rented house outside Bavet, Cambodia,', ['rented house', 'Bavet']],
  ])('%s', (done, due) => {
    const text = `Police ${done} on Tuesday and arrested 20 Chinese over online scams.`
    expect(placesOf(text, 'arrest')).toEqual(expect.arrayContaining(due))
    expect(placesOf(text, 'raid')).toEqual(expect.arrayContaining(due))
  })
  test('a landmark of those counted is none', () =>
    expect(placesOf('Police arrested 12 men near 20 women in Bavet over a scam in Cambodia.', 'arrest')).toEqual([
      'Bavet',
    ]))
})

describe('a raid is where the site is that it is done to, and so is what is told of the town in the same sentence', () => {
  test.each([
    'Police in Lae raided a warehouse on Monday and freed 27 men who had been made to run scams in Papua New Guinea.',
    'In Lae, Papua New Guinea, 27 men were freed from scammers when police broke into an old warehouse.',
  ])('%s', (text) => {
    expect(placesOf(text, 'raid').slice(0, 2)).toEqual([expect.stringContaining('warehouse'), 'Lae'])
    expect(placesOf(text, 'rescue')).toEqual(expect.arrayContaining(['Lae']))
  })
  test('people sent home are not sent from there', () =>
    expect(
      placesOf(
        'Police raided a scam villa in Bavet, Cambodia. In Poipet 27 Chinese were deported over scams.',
        'deport',
      ),
    ).toEqual(['Poipet']))
})
