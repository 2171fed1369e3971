import { describe, expect, test } from 'vitest'
import { tokenise } from '../../../2-document/tokens.ts'
import { claimsOn } from '../reading.testing.ts'
import { isOfOperation } from './operation-day.ts'

/** The days of the claim of an act. */
const daysOf = (text: string, action: string) => {
  const time = claimsOn(text, { published: '2025-06-12' }).find((c) => c.action === action)?.time
  return time ? [time.start, time.end] : null
}

const lead = 'Police have freed 215 foreigners in a raid on a scam compound in Bavet, a spokesman said on Tuesday.'

describe('an operation that the report opens with takes the day that a later sentence gives of it', () => {
  test.each([
    `${lead}\n\nThe group was made up of Thais.\n\nThe raid took place on Saturday.`,
    `${lead}\n\nThe joint raid was carried out on Saturday, the ministry says.`,
    `${lead}\n\nThe two operations were conducted on Saturday.`,
  ])('%s', (text) => expect(daysOf(text, 'rescue')).toEqual(['2025-06-07', '2025-06-07']))
})

test('but not where something else is dated before', () => {
  const text = `Police arrested nine men on 2 June at a scam compound. ${lead}\n\nThe raid took place on Saturday.`
  expect(daysOf(text, 'arrest')).toEqual(['2025-06-02', '2025-06-02'])
})

describe('and the days that an earlier sentence gives of the action whose results are told', () => {
  const action = 'This joint action, which took place between 3 and 9 June 2025, was led by Poland.'
  const results = 'It was aimed at farms and hotels.\n\nThe action week resulted in the arrest of 46 traffickers.'
  test('of those arrested', () =>
    expect(daysOf(`Ten countries took part.\n\n${action} ${results}`, 'arrest')).toEqual(['2025-06-03', '2025-06-09']))
  test('and of victims found', () =>
    expect(daysOf(`${action} ${results} In total, 31 victims of trafficking were identified.`, 'recruit')).toEqual([
      '2025-06-03',
      '2025-06-09',
    ]))
})

describe('no operation that the report has told of', () => {
  test.each([
    'A similar raid took place on Saturday.',
    'The raid was discussed on Saturday.',
    'The festival took place on Saturday.',
    'He said that the raid took place on Saturday.',
  ])('%s', (text) => {
    const { tokens, sentences } = tokenise(text)
    const day = tokens.findIndex((t) => t.lower === 'on')
    expect(isOfOperation({ tokens, sentences }, day)).toBe(false)
  })
})

describe('the day of an order', () => {
  const jailed = 'A court in Hue on Tuesday jailed nine men for luring 58 people to a scam compound in Cambodia.'
  test.each([
    [`${jailed} The court also ordered the confiscation of 14 phones.`, 'seize', ['2025-06-10', '2025-06-10']],
    [
      'Police raided a scam compound on Tuesday and arrested 31 people. The following day a magistrate ordered three houses closed.',
      'close',
      ['2025-06-11', '2025-06-11'],
    ],
    ['Police arrested nine men over a scam on Tuesday. The nine will be deported.', 'deport', null],
  ])('%s', (text, action, days) => expect(daysOf(text, action)).toEqual(days))
})

describe('the day on which figures are given is none of what they count', () => {
  test.each([
    'Police in Fujian published their results on Monday. They freed 640 people from scam compounds.',
    'The command on Monday gave the results of its campaign against scam compounds. It freed 640 people.',
  ])('%s', (text) => expect(daysOf(text, 'rescue')).toBeNull())
  test('a raid that gave them something is no telling', () =>
    expect(daysOf('Police freed 640 people from a scam compound in a raid on Monday.', 'rescue')).toEqual([
      '2025-06-09',
      '2025-06-09',
    ]))
})
