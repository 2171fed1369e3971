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
    'A flight carrying 46 Kenyans rescued from a scam compound in Memot touched down in Nairobi on 11 June.',
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
  [
    'Police are working with the consulates on the return of 300 foreigners who were rescued from a scam hub in May.',
    'repatriate -',
    'rescue 2025-05-01',
  ],
  [
    'In the next raid, which was carried out on 3 June, police held five men at a scam call centre.',
    'raid 2025-06-03',
    'arrest 2025-06-03',
  ],
  // What earlier operations led to has none of the days told before.
  [
    'Besides the arrests of 20 traffickers on 9 June, earlier operations led to the arrest of nine members of the gang.',
    'arrest 2025-06-09',
    'arrest -',
  ],
  [
    'Police arrested 20 traffickers on 9 June, and last year earlier raids led to the arrest of nine.',
    'arrest 2025-06-09',
    'arrest -',
  ],
  [
    "Fewer victims of trafficking were found this year than in last year's edition of Operation Dawn, when 310 were freed.",
    'rescue 2024-01-01',
  ],
  [
    'Police arrested three scam brokers, one in Jashore on 6 June and two at the airport on 12 June.',
    'arrest -',
    'arrest 2025-06-06',
    'arrest 2025-06-12',
  ],
  [
    'Police arrested 12 scammers on 6 June, five in Jashore and seven at the airport.',
    'arrest 2025-06-06',
    'arrest 2025-06-06',
    'arrest 2025-06-06',
  ],
  [
    'On 14 March police arrested 29 scammers in Ibadan; 21 of them have since been convicted.',
    'arrest 2025-03-14',
    'convict -',
  ],
  ['Police arrested 29 scammers on 14 March. They have since been deported.', 'arrest 2025-03-14', 'deport -'],
  [
    'Police have shut 17 scam call centres, five more than in 2024, and brought 61 scammers to court.',
    'close -',
    'charge -',
  ],
  ['Police have since 6 June arrested 61 scammers.', 'arrest 2025-06-06'],
  [
    'Police have shut nine scam sites, and two scammers jailed on 6 June were deported.',
    'close -',
    'convict 2025-06-06',
    'deport -',
  ],
  ['Police arrested five scammers in a raid, which was praised on 6 June by the minister.', 'arrest -'],
  [
    'In the next raid, which was carried out on 6 June, police arrested five scammers.',
    'raid 2025-06-06',
    'arrest 2025-06-06',
  ],
  ['Forty people arrested at a scam compound on 6 June.', 'arrest 2025-06-06'],
]

for (const [text, ...days] of examples) test(text, () => expect(daysIn(text)).toEqual(days))
