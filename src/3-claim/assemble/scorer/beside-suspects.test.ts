import { expect, test } from 'vitest'
import { claimsIn } from '../reading.testing.ts'

/** Everybody whom the text counts, in its order. */
const counted = (text: string): string[] =>
  claimsIn(`${text} Police said the traffickers ran a scam den in Lomé.`)
    .filter(({ count }) => count?.unit === 'people')
    .map(({ action, count }) => `${action} ${count?.low}`)

for (const text of [
  'A trafficking suspect was arrested after 47 foreign nationals were found in the flat she rents.',
  'Police arrested the trafficker with nine girls in a van.',
  'A scam recruiter was charged once 12 women had been discovered in his cellar.',
])
  test(`those found or taken along are nobody arrested | ${text}`, () => expect(counted(text)).toEqual([]))

for (const [text, gives] of [
  ['Two trafficking suspects were arrested with 14 children on 6 December.', 'arrest 2'],
  ['Police arrested a scam boss with 14 accomplices in a flat.', 'arrest 14'],
  ['Police moved in after 14 scam suspects were found and arrested in a flat.', 'arrest 14'],
] as const)
  test(`those arrested are | ${text}`, () => expect(counted(text)).toEqual([gives]))

test('a relative of a detainee is none', () =>
  expect(counted('Police detained two women and a man who lives with one of the detainees.')).toEqual(['arrest 3']))

test('those exploited by a ring that was broken up are not rescued by that', () =>
  expect(
    counted(
      'The results include the rescue of 27 women and the end of a ring suspected of exploiting hundreds of girls.',
    ),
  ).toEqual(['rescue 27']))
