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
