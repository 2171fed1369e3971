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
