import { expect, test } from 'vitest'
import { report, type Told } from '../4-event/testing.ts'
import { isOfLaterStep } from './later-step.ts'
import { reckon } from './reckon.ts'

const asks = (says: string, n: number, action: Told['action'] = 'arrest'): boolean => {
  const [claim] = report('a', '2025-03-01', [{ says, n, action }]).claims
  return isOfLaterStep({ claim: { ...claim!, document: 'a' }, count: claim!.count! })
}

test.each([
  'The 41 foreigners caught in a warehouse near the port were flown home on Monday.',
  'The country has deported 41 foreigners who were arrested in a hostel last month.',
  'On Friday 41 men whom the marines arrested in June were charged with fraud.',
])('%s: of those caught no more is said', (says) => expect(asks(says, 41)).toBe(true))

test.each([
  'Police said 41 foreigners were caught in a warehouse and will be deported.',
  'Agents arrested 41 foreigners on Monday.',
  'The 41 foreigners arrested in the raid are between 20 and 35 years old.',
])('%s: that is how many were caught', (says) => expect(asks(says, 41)).toBe(false))

test('how many of those caught were sent home is no rival of how many were caught', () => {
  const site = ['Harbour House/site/PHL', 'Bacnotan/locality/PHL']
  const [event] = reckon([
    report('a', '2025-03-04', [
      {
        says: 'Agents arrested 63 foreigners at Harbour House in Bacnotan on Monday.',
        n: 63,
        on: '2025-03-03',
        at: site,
      },
    ]),
    report('b', '2025-04-12', [
      {
        says: 'The 41 foreigners arrested on 3 March at Harbour House in Bacnotan were deported on Friday.',
        n: 41,
        on: '2025-03-03',
        at: site,
        by: 'Bureau of Immigration',
      },
    ]),
  ])
  expect(event!.figures.map(({ kind, low, best, high }) => [kind, low, best, high])).toEqual([
    ['incident', 63, 63, 63],
    ['part', 41, 41, 41],
  ])
})

test('an embassy that gives no nation counts its own people', () => {
  const site = ['Harbour House/site/PHL', 'Bacnotan/locality/PHL']
  const told = (n: number, by: string): Told => ({
    says: `At Harbour House in Bacnotan ${n} people were arrested on Monday.`,
    n,
    on: '2025-03-03',
    at: site,
    by,
  })
  const [event] = reckon([
    report('a', '2025-03-04', [told(63, 'Bureau of Immigration/official')]),
    report('b', '2025-03-05', [told(9, 'Embassy of Nepal/embassy')]),
  ])
  expect(event!.figures.map(({ kind, best }) => [kind, best])).toEqual([
    ['incident', 63],
    ['part', 9],
  ])
})
