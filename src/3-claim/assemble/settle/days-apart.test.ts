import { expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const timeOf = (text: string, action: string) => {
  const time = claimsOn(text, { published: '2025-11-20' }).find((c) => c.action === action)?.time
  return time ? [time.start, time.end] : null
}

const examples: readonly (readonly [text: string, action: string, days: readonly string[] | null])[] = [
  ['Police raided a scam hub on Monday. In a separate case, a court in Siem Reap jailed nine Thais.', 'convict', null],
  [
    'Nine men were charged on Thursday, two days after they were arrested over a scam.',
    'arrest',
    ['2025-11-18', '2025-11-18'],
  ],
  [
    'Nine men were charged on Thursday, two days after they were arrested over a scam.',
    'charge',
    ['2025-11-20', '2025-11-20'],
  ],
  [
    'The 14 were deported on 12 November, a week after police raided the scam hub.',
    'raid',
    ['2025-11-04', '2025-11-06'],
  ],
  ['Two days after police raided a scam hub, 14 men were charged on Thursday.', 'raid', ['2025-11-18', '2025-11-18']],
  [
    'Twelve workers were freed on 12 November, three days before police raided the scam hub.',
    'raid',
    ['2025-11-15', '2025-11-15'],
  ],
  // Nothing is counted from a day that is not told.
  ['Nine men were charged two days after they were arrested over a scam.', 'arrest', null],
  // A day of its own.
  [
    'Nine men were charged, two days after they were arrested over a scam on 11 November.',
    'arrest',
    ['2025-11-11', '2025-11-11'],
  ],
]

for (const [text, action, days] of examples)
  test(`${action}: ${text}`, () => expect(timeOf(text, action)).toEqual(days))

test('what was told in August is counted up to August', () => {
  expect(timeOf('In China, 214 scammers have so far been convicted, the police said in August.', 'convict')).toEqual([
    null,
    '2025-08-31',
  ])
  expect(timeOf('In China, 214 scammers have so far been convicted, the police said.', 'convict')).toEqual([
    null,
    '2025-11-20',
  ])
})
