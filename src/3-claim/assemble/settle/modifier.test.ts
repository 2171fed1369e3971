import { expect, test } from 'vitest'
import { claimsIn } from '../reading.testing.ts'

/** Each act of a text and the day on which it begins. */
const daysIn = (text: string) => claimsIn(text).map(({ action, time }) => `${action} ${time?.start ?? '-'}`)

const examples: readonly (readonly [text: string, ...days: string[]])[] = [
  [
    'Eleven Nepalis rescued from a scam compound in Memot landed in Kathmandu on 11 June.',
    'rescue -',
    'repatriate 2025-06-11',
  ],
  [
    '45 Koreans who were caught at a scam compound in Vietnam were repatriated through Incheon on 6 June.',
    'arrest -',
    'repatriate 2025-06-06',
  ],
  ['Uganda has deported 57 foreigners who were arrested at a scam compound in April.', 'deport -', 'arrest 2025-04-01'],
  [
    'Eighteen foreigners caught at a scam compound in March have been jailed for fraud.',
    'arrest 2025-03-01',
    'convict -',
  ],
  [
    'The 63 people detained at a scam compound on 15 May will be deported on 17 June.',
    'arrest 2025-05-15',
    'deport 2025-06-17',
  ],
  ['Police arrested 40 people at a scam compound on 6 June.', 'arrest 2025-06-06'],
  ['Forty people arrested at a scam compound on 6 June.', 'arrest 2025-06-06'],
]

for (const [text, ...days] of examples) test(text, () => expect(daysIn(text)).toEqual(days))
