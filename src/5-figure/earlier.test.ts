import { expect, test } from 'vitest'
import { report } from '../4-event/testing.ts'
import { isToldAsEarlier, isToldAsLater } from './earlier.ts'

const told = (says: string, text: string): Parameters<typeof isToldAsEarlier>[0] => {
  const n = Number(text)
  const [claim] = report('a', '2025-03-01', [
    { says, n: { low: n, high: n, qualifier: 'exact', unit: 'people', text, of: null } },
  ]).claims
  return { claim: { ...claim!, document: 'a' }, count: claim!.count! }
}

const isEarlier = (says: string, text: string): boolean => isToldAsEarlier(told(says, text))

test.each([
  ['The commission had spoken of 74 at first.', '74'],
  ['Police initially put the number at 40, and now at 44.', '40'],
  ['An earlier count of 40 was wrong.', '40'],
  ['An earlier list had 40 Filipinos.', '40'],
  ['A preliminary police tally gave 40.', '40'],
  ['There are 71 of them instead of 74.', '74'],
  ['The tally is 71, down from 74.', '74'],
])('%s: %s was given before', (says, number) => expect(isEarlier(says, number)).toBe(true))

test.each([
  ['Police initially put the number at 40, and now at 44.', '44'],
  ['Police put the number at 91, four more than they had said at first.', '91'],
  ['After an initial raid they put the number at 40.', '40'],
  ['Officers initially arrested 40 people.', '40'],
  ['The tally went up from 87 to 91.', '87'],
  ['The tally is 174, down from 174.', '74'],
])('%s: %s was not', (says, number) => expect(isEarlier(says, number)).toBe(false))

test.each([
  ['EDIT: officials now say the number expelled was 26.', '26'],
  ['The ministry now puts it at 26.', '26'],
  ['The figure of 34 was later corrected to 26.', '26'],
])('%s: %s takes the place of another', (says, number) => expect(isToldAsLater(told(says, number))).toBe(true))

test.each([
  ['The count now stands at 26.', '26'],
  ['Officials said 26 are now in custody.', '26'],
  ['The figure of 34 was later corrected to 26.', '34'],
])('%s: %s does not', (says, number) => expect(isToldAsLater(told(says, number))).toBe(false))
