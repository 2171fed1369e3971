import { expect, test } from 'vitest'
import { saysElseRows } from './en/says-else.ts'
import { claimsIn } from './reading.testing.ts'

const rest = '\n\nPolice said the scam compound was raided in a crackdown on human trafficking.'
const actsIn = (text: string): string[] =>
  claimsIn(text + rest)
    .filter((c) => c.at.start < text.length)
    .map((c) => `${c.action} ${c.count?.low ?? '-'}`)

for (const { name, actions, examples, stays } of saysElseRows) {
  for (const text of examples)
    test(`${name} | ${text}`, () =>
      expect(actsIn(text).filter((act) => actions.split(' ').includes(act.split(' ')[0]!))).toEqual([]))
  for (const { text, gives } of stays) test(`${name} stays | ${text}`, () => expect(actsIn(text)).toContain(gives))
}
