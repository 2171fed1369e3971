import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** The counts of people that the text says were convicted, in its order. */
const convicted = (text: string): (number | null | undefined)[] =>
  claimsIn(`Police raided a scam compound in Poipet in May. ${text}`)
    .filter(({ action, count }) => action === 'convict' && count?.unit === 'people')
    .map(({ count }) => count?.low)

test('a number told again is one claim', () =>
  expect(convicted('A court sentenced 11 men to death. The 11 were sentenced on Monday.')).toEqual([11]))

test('behind others, the same number is of others still', () =>
  expect(
    convicted(
      'A court sentenced 11 men to death. Five others got suspended death sentences and 11 were jailed for life.',
    ),
  ).toEqual([11, 5, 11]))

/** The counts of people that the text says were arrested, in its order. */
const arrested = (text: string): (number | null | undefined)[] =>
  claimsIn(text)
    .filter(({ action }) => action === 'arrest')
    .map(({ count }) => count?.low)

for (const text of [
  'Police arrested 40 scam suspects in Poipet. Another 40 were arrested in Laos.',
  'Police arrested 40 scam suspects in Poipet. 40 more scam suspects were arrested later.',
  'Police arrested 40 scam suspects. 40 others were arrested on Friday.',
])
  test(`as many others are no second mention | ${text}`, () => expect(arrested(text)).toEqual([40, 40]))

for (const text of [
  'Police arrested 40 more scam suspects in Poipet. The 40 were arrested on Friday.',
  'Police arrested over 40 scam suspects. More than 40 scam suspects were arrested on Friday.',
  'Another 40 scam suspects were arrested in Poipet. The further 40 were arrested on Friday.',
  'Police arrest 40 scam suspects in Poipet\n\nAnother 40 scam suspects were arrested in Poipet on Friday.',
])
  test(`others told of again are one claim | ${text}`, () => expect(arrested(text)).toHaveLength(1))

for (const text of [
  'Police arrested two scam agents in Bavet. The two were caught at the border on Friday.',
  'Six people suspected of laundering money for scammers were detained. Police raided flats. Six suspects were detained in Cyprus on Friday.',
])
  test(`few who are told of again are one claim | ${text}`, () => expect(arrested(text)).toHaveLength(1))

for (const text of [
  'Police arrested two scam agents in Bavet. Two scam agents were arrested in Laos.',
  'Police arrested six scam agents in Bavet. The six others were arrested on Friday.',
  'Police arrested six scam agents in Bavet on Monday. Six scam agents were arrested in Vientiane, Laos.',
])
  test(`as many again are others | ${text}`, () => expect(arrested(text)).toHaveLength(2))

test('a part told of again is one claim', () => {
  const text =
    'The embassy flew home 253 Nigerians freed from scam compounds. The group included six children and five nurses. Among the Nigerians were eight men and six children.'
  const six = claimsIn(text).filter(({ count }) => count?.low === 6)
  expect(six).toHaveLength(1)
})
