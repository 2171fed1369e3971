import { expect, test } from 'vitest'
import { knownBy } from './en/known-by.ts'
import { claimsIn } from './reading.testing.ts'

for (const { action, examples, rejects } of knownBy) {
  for (const { text, gives } of examples)
    test(`${action} | ${text}`, () =>
      expect(claimsIn(text).map((c) => `${c.action} ${c.count?.low ?? ''}`)).toEqual([gives]))
  for (const text of rejects)
    test(`${action} rejects | ${text}`, () =>
      expect(claimsIn(text).filter((c) => c.count && c.action === action)).toEqual([]))
}

test('those who were got out are sent out of no country', () => {
  const text = 'All 269 evacuees from the scam park have been handed over to the police of their states.'
  expect(claimsIn(text).filter((c) => c.action === 'deport')).toEqual([])
})
