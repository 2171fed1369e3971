import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const lead = 'A table of scam parks.'
const rowsIn = (text: string): string[] =>
  claimsIn(`${lead}\n\n${text}`)
    .filter((c) => c.at.start > lead.length)
    .map((c) => `${c.action} ${c.count?.low} ${c.nationalities.join()}${c.places.map((p) => p.name).join()}`)

test.each([
  [
    'Mission | Reported | Rescued | Sent home\nPhnom Penh | 120 | 80 | 71\nManila | 9 | 6 | 5',
    ['rescue 80 Phnom Penh', 'repatriate 71 Phnom Penh', 'rescue 6 Manila', 'repatriate 5 Manila'],
  ],
  ['Nationality | Arrested\nChinese | 31\nVietnamese | 12', ['arrest 31 CHN', 'arrest 12 VNM']],
  [
    'Columns: country; persons taken out; persons arrested; remarks.\nTogo; 87; 4; see below\nBenin; 5; not given; in May',
    ['rescue 87 Togo', 'arrest 4 Togo', 'rescue 5 Benin'],
  ],
])('the cells of a row have the act of their column | %s', (text, gives) => expect(rowsIn(text)).toEqual(gives))

test.each([
  'Mission | Opened | Staff | Cars\nPhnom Penh | 120 | 80 | 71',
  'Rescued | Where\nPhnom Penh hotel bar | 80',
  'Phnom Penh | 120 | 80 | 71',
  'Benin; 50; 16; see below',
  'Mission | Not yet rescued | To be deported | Arrested (%)\nManila | 6 | 7 | 8',
  'Mission | Rate of arrests | Arrested per 100,000\nManila | 6 | 7',
])('numbers without a head of theirs tell nothing | %s', (text) => expect(rowsIn(text)).toEqual([]))

test('the evidence of a cell is its row, and what is summed up is part of the sum', () => {
  const claims = claimsIn(`${lead}\n\nMission | Rescued\nManila | 6\nYangon | 4\nTotal | 10`)
  expect(claims.slice(-3).map((c) => [c.evidence, c.partOf === true])).toEqual([
    ['Manila | 6', true],
    ['Yangon | 4', true],
    ['Total | 10', false],
  ])
})
