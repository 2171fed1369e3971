import { describe, expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

/** The days of the claim that counts so many. */
const daysOf = (text: string, number: string) => {
  const time = claimsOn(text, { published: '2025-06-12' }).find((c) => c.count?.text === number)?.time
  return time === null ? null : time === undefined ? undefined : [time.start, time.end]
}

const told =
  'The border has been shut since 3 June, when 240 foreigners were freed by the Lahu militia, the ministry says.'

describe('a crowd of thousands is not of the day on which the report tells of some hundred', () => {
  test.each([
    [
      `${told} The 51 belong to a crowd of over 6,000 foreigners whom the two militias have rescued, it said.`,
      'over 6,000',
    ],
    [`${told} In all, more than 5,400 foreigners have been freed from the compounds.`, 'more than 5,400'],
    [`${told} They belong to a crowd of over 6,000 whom the two militias have rescued.`, 'over 6,000'],
    ['Police freed 31 women in Poipet on 3 June. So far the two countries have rescued 1,900 people.', '1,900'],
  ])('%s', (text, number) => expect(daysOf(text, number)).not.toEqual(['2025-06-03', '2025-06-03']))
})

describe('but it is where', () => {
  test.each([
    // Not so many more.
    [`${told} The militias have rescued 410 people.`, '410'],
    // Told of the same day.
    ['On 3 June the two militias have freed 6,100 people, and 240 of them were flown home.', '6,100'],
  ])('%s', (text, number) => expect(daysOf(text, number)).toEqual(['2025-06-03', '2025-06-03']))
})
