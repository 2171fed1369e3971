import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** The role of those freed or brought home, by what the text calls the same group elsewhere. */
const examples: readonly (readonly [text: string, role: string | null])[] = [
  ['Myanmar sent 53 victims of scam gangs over the river. All 53 had been rescued from a compound.', 'victim'],
  ['Police rescued 64 Kenyans from a scam compound. The 64 were trafficked there last year.', 'victim'],
  ['Police rescued 64 Kenyans from a scam compound. Another 80 Kenyans were trafficked there last year.', null],
  ['Police rescued 64 Kenyans from a scam compound. The 64 Thais were trafficked there last year.', null],
  ['Police rescued 64 people from a scam compound. Not all of the 64 are victims.', null],
]

for (const [text, role] of examples)
  test(text, () => expect(claimsIn(text).find((c) => c.action === 'rescue')?.role ?? null).toBe(role))

/** The role of those who are held, by who holds them and what the sentence calls it. */
const held: readonly (readonly [text: string, role: string | null])[] = [
  ['Some 3,000 Kenyans are believed to be working in scam compounds.', null],
  ['Some 3,000 Kenyans are believed to be trapped in scam compounds.', 'victim'],
  ['Eight Kenyans remain in the hands of a gang that runs a scam compound.', 'victim'],
  ['The Border Guard Force is holding 6,500 foreigners after raids on scam compounds.', null],
  ['The gang is holding 65 foreigners in a scam compound.', 'victim'],
  ['Two men are accused of confining 99 Thais in a scam compound.', 'victim'],
]

for (const [text, role] of held)
  test(text, () => expect(claimsIn(text).find((c) => c.action === 'hold')?.role ?? null).toBe(role))

test('agents of a gang who are arrested are no officials', () =>
  expect(claimsIn('Police arrested five agents over a scam compound.').map((c) => c.role)).toEqual(['suspect']))

test('whoever is let go on bail is a suspect still', () => {
  const roleOf = (text: string) => claimsIn(text).find((c) => c.action === 'release')?.role
  expect(roleOf('Seven of the scam workers were granted bail on Monday.')).toBe('suspect')
  expect(roleOf('Seven of the scam workers were let go on Monday.')).toBe(null)
})

test('whoever is deported for illegal stay is no suspect of the crime that the report is about', () => {
  const roleOf = (text: string) => claimsIn(text).find((c) => c.action === 'deport')?.role
  const lead = 'Police raided a scam compound. '
  expect(roleOf(`${lead}Nine foreigners were deported for overstaying.`)).toBe(null)
  expect(roleOf(`${lead}Nine foreigners were deported on Monday.`)).toBe('suspect')
  expect(roleOf(`${lead}Nine foreigners were deported for fraud and overstaying.`)).toBe('suspect')
})

test('a word of the law makes nobody a suspect', () => {
  const roles = (text: string) => claimsIn(text).map((c) => c.role)
  const visas =
    'The island deported 55 foreigners who had been rescued from traffickers. “It stands in our criminal code,” a clerk told reporters at a raid.'
  expect(roles(visas.replace('criminal code', 'list of criminals'))).toContain('suspect')
  expect(roles(visas)).not.toContain('suspect')
})
