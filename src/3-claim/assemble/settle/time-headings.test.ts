import { expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const daysOf = (text: string): string[] =>
  claimsOn(text, { published: '2025-05-23' }).map((c) => `${c.action} ${c.time?.start ?? '-'}`)

test('a date on a line of its own dates what stands under it, up to the next', () =>
  expect(
    daysOf(
      'A scam park in dates.\n\nMarch 4\n\n25 captives fled the scam park.\n\nPolice arrested nine guards.\n\nApril 14 (Monday)\n\nSoldiers freed 40 people.',
    ),
  ).toEqual(['escape 2025-03-04', 'arrest 2025-03-04', 'rescue 2025-04-14']))

test('a date before a colon dates its paragraph', () =>
  expect(
    daysOf(
      'April 2: Fog at the scam park. Police arrested nine guards.\n\nApril 3–5: Fighting. Two scam workers were killed.',
    ),
  ).toEqual(['arrest 2025-04-02', 'die 2025-04-03']))

test.each([
  ['March 4\n\nPolice arrested nine scammers on May 2.\n\nMarch 9\n\nRain.', 'arrest 2025-05-02'],
  ['March 4\n\nRain.\n\nMarch 9\n\nNotes\n\nPolice arrested nine scammers last year.', 'arrest 2024-01-01'],
])('not what names its own day, nor what stands under another heading | %s', (text, gives) =>
  expect(daysOf(text)).toEqual([gives]),
)
