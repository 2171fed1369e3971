import { expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { claimsIn } from './reading.testing.ts'

const brief = (c: Claim): string => `${c.action} ${c.modality} ${c.count?.text ?? ''} ${c.count?.unit ?? ''}`.trim()

const lead = 'Police arrested 90 people at a scam compound in Bavet.'

/** Words that say an act in the one sentence and something else in the other. */
const examples = [
  { text: `${lead} Rangers brought out 12 Kenyans.`, gives: 'rescue happened 12 people' },
  { text: `${lead} Sixteen suspects were booked for fraud.`, gives: 'charge happened Sixteen people' },
  { text: `${lead} Six workers were taken off the roof.`, gives: 'rescue happened Six people' },
  { text: `${lead} A total of 55 suspects were deported. The 55 flew to Chengdu.`, gives: 'deport happened 55 people' },
  {
    text: 'The bank froze PEN 3 million of the scam gang.',
    gives: 'seize happened PEN 3 million PEN',
  },
  { text: `${lead} Officers seized nine tablets.`, gives: 'seize happened nine devices' },
  {
    text: 'Canada sanctioned 21 people and companies over scam compounds.',
    gives: 'sanction happened 21 other',
  },
  {
    text: 'Investors in the scam suffered damages of $4 million.',
    gives: 'defraud happened $4 million USD',
  },
  {
    text: 'Prosecutors in the scam case are asking a court to forfeit 300 coins.',
    gives: 'seize planned 300 other',
  },
  {
    text: `Ugandans were lured to a scam compound. The embassy is aware of 48 nationals said by relatives to be held in KK Park.`,
    gives: 'hold happened 48 people',
  },
  { text: `${lead} Nine of them were Lao, and 15 were Thai.`, gives: 'arrest happened 15 people' },
  { text: 'Canada sanctioned 21 people over scam compounds.', gives: 'sanction happened 21 people' },
  { text: `${lead} Kidnappers detained five Chinese for ransom.`, gives: 'hold happened five people' },
  { text: `${lead} Thugs captured 12 Filipinos who had run.`, gives: 'hold happened 12 people' },
  { text: `${lead} Militiamen detained 87 workers at a gate.`, gives: 'hold happened 87 people' },
  { text: `${lead} The court ordered that 36 of the 50 be held for 30 days.`, gives: 'arrest ordered 36 people' },
  { text: `${lead} Eight women who said they had been lured were deported.`, gives: 'deport happened Eight people' },
  { text: `${lead} Eleven others were freed for lack of evidence.`, gives: 'release happened Eleven people' },
  { text: `${lead} Officers posing as scammers arrested 14 men.`, gives: 'arrest happened 14 people' },
  {
    text: `${lead} Police entered a house where scammers preyed on Koreans, arresting 74.`,
    gives: 'arrest happened 74 people',
  },
]
for (const { text, gives } of examples)
  test(`reads | ${text}`, () => expect(claimsIn(text).map(brief)).toContain(gives))

const rejects = [
  { text: `${lead} A spokesman described reports of 40 deaths as fabricated.`, not: 'die' },
  { text: `${lead} He called a claim that 300 Nepalis are held there "fake news".`, not: 'hold' },
  { text: `${lead} The 40 workers demanded to be sent home.`, not: 'repatriate' },
  { text: `${lead} The 40 workers want to be flown home.`, not: 'repatriate' },
  { text: `${lead} Gunmen seized 87 pupils from a school.`, not: 'arrest happened 87' },
  { text: `${lead} The court heard that 19 confessions were extracted by force.`, not: 'rescue' },
  { text: `${lead} That brings to 412 the number of scam sites known there.`, not: 'rescue' },
  { text: `${lead} Sixteen suspects were booked on a flight to Chengdu.`, not: 'charge' },
  { text: `${lead} Six names were taken off the list.`, not: 'rescue' },
  { text: `${lead} A judge told them to pay damages of $4 million to 14 victims.`, not: 'defraud' },
  { text: `${lead} A total of 55 suspects were deported. The 55 flew to Chengdu.`, not: 'repatriate' },
  { text: `${lead} Relatives are asking the police to seize 300 coins.`, not: 'seize' },
  { text: `${lead} Fifteen Thais had slept in the garage.`, not: 'arrest happened Fifteen' },
  { text: `${lead} They were lured there to work in scams.`, not: 'hold' },
]
for (const { text, not } of rejects)
  test(`rejects ${not} | ${text}`, () =>
    expect(
      claimsIn(text)
        .map(brief)
        .filter((c) => c.startsWith(not)),
    ).toEqual([]))

test('the last part of a list does not take the time that opens the next sentence', () => {
  const text = 'Police freed 875 workers on 14 March 2024 (504 Thais, 371 Filipinos). In June, 158 Thais were freed.'
  expect(claimsIn(text).map(({ count, time }) => [count?.low, time?.start])).toEqual([
    [875, '2024-03-14'],
    [504, '2024-03-14'],
    [371, '2024-03-14'],
    [158, '2024-06-01'],
  ])
})

test('of a number named at the head of a sentence: those, and not whoever was told of last', () => {
  const broken = (text: string) => claimsIn(text).filter((c) => c.rule.endsWith('breakdown')).length
  const lead = 'Police said 37 scam workers will be deported; 22 have already gone.'
  expect(broken(`${lead} Of the 37, 19 are men and three women.`)).toBe(2)
  expect(broken(`${lead} Of the 22, 19 are men and three women.`)).toBe(0)
})
