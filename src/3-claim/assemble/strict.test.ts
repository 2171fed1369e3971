import { expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { examples } from './en/examples.ts'
import { claimsIn } from './reading.testing.ts'

const brief = (c: Claim): string =>
  [c.action, c.modality, c.count?.text, c.nationalities.join(',')].filter(Boolean).join(' ')

for (const { text, gives } of examples)
  test(`${gives.join('; ') || 'nothing'} | ${text}`, () => expect(claimsIn(text).map(brief)).toEqual(gives))

const rest = '\n\nPolice said the scam compound was raided in a crackdown on human trafficking.'
const actsIn = (text: string) =>
  claimsIn(text + rest)
    .filter((c) => c.at.start < text.length)
    .map((c) => `${c.action} ${c.count?.low ?? '-'}`)

test.each([
  ['nouns that look like verbs', 'A karaoke bar in the town was the office of the scam.'],
  ['a border crossing', 'Two trucks with 41 logs were stopped on the road to the Vang Tao crossing on Tuesday.'],
  ['questions', 'Is it true that two of the trafficked men died in the compound?'],
  ['all but the few', 'All but five of the victims have returned.'],
  [
    'what an authority earns',
    'The Provincial Electricity Authority earns 600 million baht a year from these lines, he said.',
  ],
  ['patients sent home', 'At the hospital 214 patients were sent home last week.'],
])('no claim: %s', (_, text) => expect(actsIn(text)).toEqual([]))

test('local staff sent home after questioning are let go, not deported', () => {
  expect(actsIn('Another 64 Filipinos were sent home the same day after they gave statements.')).toEqual(['release 64'])
  expect(actsIn('Malaysia sent home 64 suspects last week.')).toEqual(['deport 64'])
})

test('what is told only by rejected reports did not happen', () => {
  expect(actsIn('The bureau disputed reports that 33 Chinese had been deported the day before.')).toEqual([
    'dispute 33',
  ])
  expect(actsIn('The bureau confirmed reports that 33 Chinese had been deported the day before.')).toEqual([
    'deport 33',
  ])
})

test('a number put on those held is an estimate; on those in jail it is none of captives', () => {
  const text = 'He put the number of Ugandans still in scam camps at about 180.'
  expect(claimsIn(text + rest).find((c) => c.action === 'hold')).toMatchObject({
    modality: 'estimated',
    nationalities: ['UGA'],
    count: { low: 180 },
  })
  expect(actsIn('He put the number of Ugandans in jails near the compound at about 180.')).not.toContain('hold 180')
})
