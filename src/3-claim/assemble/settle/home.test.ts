import { describe, expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const placesOf = (text: string, action: string): string[] =>
  claimsOn(text, { published: '2025-11-20' })
    .find((c) => c.action === action)!
    .places.map((p) => p.name)

describe('where those counted are at home is not where it happened', () => {
  test.each([
    [
      'Two brothers from Ladyville were jailed in Belize City, Belize, on Monday for an online scam.',
      'convict',
      'Ladyville',
    ],
    ['On Monday three young men from Pingtung escaped from a scam compound near Myawaddy.', 'escape', 'Pingtung'],
    [
      'In Ha Tinh, Vietnam, a court jailed two men from Nghe An for trafficking youths to scammers.',
      'convict',
      'Nghe An',
    ],
    ['Five persons, including two travel agents from Karnal, were arrested for human trafficking.', 'arrest', 'Karnal'],
  ])('%s', (text, action, home) => expect(placesOf(text, action)).not.toContain(home))
  test.each([
    ['Police rescued 20 people from Bavet, Cambodia, where scammers had held them.', 'rescue', 'Bavet'],
    [
      'Of the scam victims brought home in 2024, 2,265 from Cambodia and 402 from Laos, most were men.',
      'repatriate',
      'Cambodia',
    ],
  ])('unless they are taken from there, or only counted: %s', (text, action, place) =>
    expect(placesOf(text, action)).toContain(place),
  )
})

describe('a place by its bearing from another', () => {
  test.each(['north of', '15 kilometres north of'])('%s', (bearing) =>
    expect(
      placesOf(`Troops went into scam dens in Shwe Kokko, ${bearing} Myawaddy, on Monday and rescued 20.`, 'rescue')[0],
    ).toBe('Shwe Kokko'),
  )
})

test('on the far side of a pass is in the land that is named', () =>
  expect(
    placesOf(
      'Nineteen Thais were rescued from a scam gang on the Cambodian side of the Chong Chom border pass.',
      'rescue',
    ),
  ).toEqual(['Cambodia']))

test('the head of a row holds for the whole row', () =>
  expect(placesOf('Trafficking in West Africa, by country.\n\nTogo; 87 victims rescued; 4 charged.', 'rescue')).toEqual(
    ['Togo'],
  ))
