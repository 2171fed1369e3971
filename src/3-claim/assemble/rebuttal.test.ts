import { expect, test } from 'vitest'
import { examples, rejects } from './en/rebuttals.ts'
import { claimsIn } from './reading.testing.ts'

const rest = '\n\nPolice said the scam compound was raided in a crackdown on human trafficking.'
const claimsOf = (text: string): string[] =>
  claimsIn(text + rest)
    .filter((c) => c.at.start < text.length)
    .map((c) => [c.action, c.count?.low].filter(Boolean).join(' '))

for (const { text, gives } of examples) test(`${gives} | ${text}`, () => expect(claimsOf(text)).toEqual([gives]))
for (const text of rejects) test(`no dispute | ${text}`, () => expect(claimsOf(text)).not.toContain('dispute'))
