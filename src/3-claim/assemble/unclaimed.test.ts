import { expect, test } from 'vitest'
import { unclaimed } from './en/unclaimed.ts'
import { claimsIn } from './reading.testing.ts'

const rest = '\n\nPolice said the scam compound was raided in a crackdown on human trafficking.'

const claimsOf = (text: string): string[] =>
  claimsIn(text + rest)
    .filter((c) => c.at.start < text.length)
    .map((c) => `${c.action} ${c.count?.low ?? '-'} ${c.modality}`)

for (const { name, examples, stays } of unclaimed) {
  for (const text of examples) test(`${name} | ${text}`, () => expect(claimsOf(text)).toEqual([]))
  for (const { text, gives } of stays) test(`${name} stays | ${text}`, () => expect(claimsOf(text)).toContain(gives))
}
