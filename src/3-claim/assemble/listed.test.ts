import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const lead = 'Police raided a scam compound in Bavet on Monday.'
const actsIn = (text: string): string[] =>
  claimsIn(`${lead}\n\n${text}`)
    .filter((c) => c.at.start > lead.length)
    .map((c) => `${c.action} ${c.count?.low} ${c.count?.unit} ${c.nationalities.join()}`.trim())

test.each([
  ['Items seized:\n- 118 laptops\n- 402 phones\n- 3 cars', ['seize 118 devices', 'seize 402 devices', 'seize 3 other']],
  [
    'Police confiscated the following:\n\n• Laptop set: 18\n\n• SIM cards: 2,000\n\n• Cash: 20,000 US dollars',
    ['seize 18 devices', 'seize 2000 devices', 'seize 20000 USD'],
  ],
  ['The exhibits which were seized are as below:\n- Motorbike: 1\n- Pistol: 2', ['seize 1 other', 'seize 2 other']],
  ['The following were arrested:\n- 12 Chinese\n- 3 Thais', ['arrest 12 people CHN', 'arrest 3 people THA']],
  [
    'Table 2. Recruiters arrested by province\n\nBanten: 31\nAceh: 9\nAll provinces: 40',
    ['arrest 31 people', 'arrest 9 people', 'arrest 40 people'],
  ],
  [
    'Victims rescued, by country and nationality\nCambodia – 75 (Kenya 44, Uganda 31)',
    ['rescue 75 people KEN,UGA', 'rescue 44 people KEN', 'rescue 31 people UGA'],
  ],
  ['Arrests in Bavet\n\nThailand: 14\nKenya: 3', ['arrest 14 people THA', 'arrest 3 people KEN']],
  ['Arrests in Southeast Asia\n\nThailand: 14\nLaos: 3', ['arrest 14 people', 'arrest 3 people']],
  ['Detained, by nationality:\n- Thailand: 14\n- Others: 3', ['arrest 14 people THA', 'arrest 3 people']],
])('the lines of a list have the act of its heading | %s', (text, gives) => expect(actsIn(text)).toEqual(gives))

test.each([
  'The compound has:\n- 118 laptops\n- 402 phones',
  'Nothing was seized. The compound has:\n- 118 laptops',
  'Items seized in May:\nIn June the compound was reopened by 40 workers.',
  'Goods seized\n\nThe compound had 40 rooms.',
])('a list that nothing was done to has none | %s', (text) =>
  expect(actsIn(text).filter((act) => act.startsWith('seize'))).toEqual([]),
)

test.each([
  'Recruiters arrested in Java\n\nRooms: 31\nBeds: 9',
  'Calls by country\n\nCambodia: 31\nLaos: 9',
  'Recruiters arrested in Java\n\nBanten: 20 officers were sent there.',
  'Recruiters arrested in Java\n\nBanten: 20 cars',
  'Recruiters arrested in Java.\n\nBanten is 31 kilometres off.',
])('a caption counts neither things nor calls | %s', (text) => expect(actsIn(text)).toEqual([]))

test('the head of a list says where, and the label of a row', () => {
  const text = `${lead}\n\nArrested in Poipet:\n- 12 Thais\n\nRecruiters arrested by province\nKandal – 31\nTakeo – 9\nTotal – 40`
  expect(claimsIn(text).flatMap((c) => (c.count ? [c.places.map((p) => p.name).join()] : []))).toEqual([
    'Poipet',
    'Kandal',
    'Takeo',
    '',
  ])
})

test('of those counted in a line something may be told besides', () =>
  expect(actsIn('Rescued in Bavet:\n- 29 Malawians who had been promised work in a hotel')).toContain(
    'rescue 29 people MWI',
  ))
