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
])('the lines of a list have the act of its heading | %s', (text, gives) => expect(actsIn(text)).toEqual(gives))

test.each([
  'The compound has:\n- 118 laptops\n- 402 phones',
  'Nothing was seized. The compound has:\n- 118 laptops',
  'Items seized in May:\nIn June the compound was reopened by 40 workers.',
])('a list that nothing was done to has none | %s', (text) =>
  expect(actsIn(text).filter((act) => act.startsWith('seize'))).toEqual([]),
)
