import { describe, expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const placesOf = (text: string, action: string): string[] =>
  claimsOn(text, { published: '2025-11-20' })
    .findLast((c) => c.action === action)!
    .places.map((p) => p.name)

describe('"there" is the place named last, not where somebody speaks', () => {
  const told =
    'Scammers lured 20 Kenyans to a villa in Bavet, Cambodia. Police in Phnom Penh told reporters so on Monday.'
  test.each([
    [`${told} There, 12 of them were beaten.`, 'harm', 'Bavet'],
    [
      'Officers from Galle went to Unawatuna, Sri Lanka. There, 21 Chinese scammers were arrested.',
      'arrest',
      'Unawatuna',
    ],
  ])('%s', (text, action, place) => expect(placesOf(text, action)).toContain(place))
})

test('"the resort" is the one named before, though another town was told of since', () => {
  const text =
    'Agents raided a beach resort in Olongapo, the Philippines, on Monday and arrested 97 scammers. A month ago they had raided a scam hub in Porac. On Tuesday the mayor had the resort shut.'
  expect(placesOf(text, 'close')).toContain('Olongapo')
})

test('in so many countries is at no one place', () => {
  const text =
    'LYON, France — Police in seven African countries arrested 318 people over online scams, Interpol said on Monday.'
  expect(placesOf(text, 'arrest')).not.toContain('LYON')
})
