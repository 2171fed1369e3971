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

test('nothing is told of the others in a sentence that tells of some', () => {
  expect(claimsOf('Of 423 interviewed, 58 said they had been tortured.')).toEqual(['harm 58 happened'])
  expect(claimsOf('Three recruiters who sold 40 Kenyans were jailed for life.')).not.toContain('convict 40 happened')
})

test('who denies it is who is accused, not those whom he is accused of luring', () => {
  const denied = claimsIn(`The man accused of luring the 30 women denied the charge.${rest}`).find(
    (c) => c.action === 'dispute',
  )
  expect(denied?.source?.name).toBe('man')
})

test('those who suffered are no part of those arrested', () => {
  expect(claimsOf('Police arrested 40 suspects and took details of 12 victims.')).toEqual(['arrest 40 happened'])
  expect(claimsOf('Police arrested 40 suspects, 12 of them women.')).toEqual([
    'arrest 40 happened',
    'arrest 12 happened',
  ])
})
