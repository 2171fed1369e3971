import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** The role of those freed or brought home, by what the text calls the same group elsewhere. */
const examples: readonly (readonly [text: string, role: string | null])[] = [
  ['Myanmar sent 53 victims of scam gangs over the river. All 53 had been rescued from a compound.', 'victim'],
  ['Police rescued 64 Kenyans from a scam compound. The 64 were trafficked there last year.', 'victim'],
  ['Police rescued 64 Kenyans from a scam compound. Another 80 Kenyans were trafficked there last year.', null],
  ['Police rescued 64 Kenyans from a scam compound. The 64 Thais were trafficked there last year.', null],
  ['Police rescued 64 people from a scam compound. Not all of the 64 are victims.', null],
  ['Police rescued 64 Kenyans from a scam compound. The victims were rescued on Friday, an officer said.', 'victim'],
  ['Police rescued 64 Kenyans from a scam compound. The victims were mostly elderly and lived in Ohio.', null],
  ['Police rescued 64 Kenyans from a scam compound and freed 12 Thais. The victims were rescued on Friday.', null],
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

/** The role of those arrested. */
const caught: readonly (readonly [text: string, role: string | null])[] = [
  ['Before they were freed from slavery, 31 migrants were detained at a centre in Tripoli.', null],
  ['Police detained 31 migrants on suspicion of working for a scam.', 'suspect'],
  ['Police arrested 31 migrants at a scam compound.', 'suspect'],
]

for (const [text, role] of caught)
  test(text, () => expect(claimsIn(text).find((c) => c.action === 'arrest')?.role ?? null).toBe(role))

test('agents of a gang who are arrested are no officials', () =>
  expect(claimsIn('Police arrested five agents over a scam compound.').map((c) => c.role)).toEqual(['suspect']))

test('whoever is arrested is a suspect, whatever they are called; what is freed is not', () => {
  const roles = (text: string) => claimsIn(text).map((c) => c.role ?? null)
  expect(roles('Police arrested four sub-agents over a scam compound.')).toEqual(['suspect'])
  expect(roles('Police freed four sub-agents from a scam compound.')).toEqual([null])
})

test("witnesses who are detained are nobody's suspects", () =>
  expect(claimsIn('Police detained five witnesses over a scam compound.').map((c) => c.role ?? null)).toEqual([null]))

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
    'The island deported the 55 foreigners who had been rescued from traffickers. “It stands in our criminal code,” a clerk told reporters at a raid.'
  expect(roles(visas.replace('criminal code', 'list of criminals'))).toContain('suspect')
  expect(roles(visas)).not.toContain('suspect')
})

test('whoever is deported in a sentence that tells of no crime, new to the text, is no suspect', () => {
  const roleOf = (text: string) => claimsIn(text).find((c) => c.action === 'deport')?.role
  const lead = 'Police raided a scam compound and arrested 40 Thais.\n\n'
  expect(roleOf(`${lead}Laos has deported 2,300 people since March.`)).toBe(null)
  expect(roleOf(`${lead}Laos has deported 2,300 scammers since March.`)).toBe('suspect')
  expect(roleOf(`${lead}Laos has deported 2,300 people for fraud since March.`)).toBe('suspect')
  expect(roleOf(`${lead}The 40 were deported on Monday.`)).toBe('suspect')
  expect(roleOf(`${lead}Several Thais who had been working illegally were deported.`)).toBe(null)
  expect(roleOf(`${lead}Thirty of them were deported on Monday.`)).toBe('suspect')
})

/** Those who lost money to fraud are its victims, where they are told. */
const losses: readonly (readonly [text: string, role: string | null])[] = [
  ['Americans lost $10 billion to scams last year, the Treasury said.', 'victim'],
  ['The scam gang swindled 311 people out of 18.7 billion won.', 'victim'],
  ['The scam ring took $600,000 from New Zealanders.', 'victim'],
  ['The scam ring took $600,000 in three months.', null],
  ['Scam losses reached 71 billion yen in 2024.', null],
  ['Police registered 63 phone scam cases up to May.', null],
]

for (const [text, role] of losses)
  test(text, () => {
    const found = claimsIn(text).filter((c) => c.action === 'defraud')
    expect(found.length).toBeGreaterThan(0)
    for (const c of found) expect(c.role).toBe(role)
  })

test('whoever is executed was convicted; whoever is killed was not', () => {
  const roleOf = (text: string) => claimsIn(text).find((c) => c.action === 'die')?.role
  expect(roleOf('Four members of a scam gang were executed in Chongqing on Monday.')).toBe('suspect')
  expect(roleOf('Four members of a scam gang have been put to death, a court said.')).toBe('suspect')
  expect(roleOf('Four workers were executed by a scam gang on Monday.')).toBe(null)
  expect(roleOf('Four people were killed in a scam compound on Monday.')).toBe(null)
})

test('whoever is hurt by chance is no victim of anybody', () => {
  const roleOf = (text: string) => claimsIn(text).find((c) => c.action === 'harm')?.role
  expect(roleOf('Two workers of the scam compound suffered fractures.')).toBe(null)
  expect(roleOf('Four workers of the scam compound were hurt in a fire.')).toBe(null)
  expect(roleOf('Four workers of the scam compound were hurt by guards.')).toBe('victim')
  expect(roleOf('Four workers of the scam compound were beaten.')).toBe('victim')
})

test('those who told officials are no officials', () => {
  const found = claimsIn(
    'Police freed 92 workers of a scam compound. Of them, 17 told officials they had been tortured.',
  )
  expect(found.find((c) => c.action === 'harm')).toMatchObject({ role: 'victim', count: { low: 17 } })
})

test('workers executed in a compound were killed by no state', () => {
  const roleOf = (where: string) => claimsIn(`Four scam workers were executed in ${where}.`)[0]?.role ?? null
  expect(roleOf('the scam compound')).toBeNull()
  expect(roleOf('China')).toBe('suspect')
})

test('whoever lured others is neither their number nor a victim', () => {
  const told = (text: string, action: string) =>
    claimsIn(`Police raided a scam compound. ${text}`)
      .filter((c) => c.action === action)
      .map((c) => [c.count?.low ?? null, c.role ?? null])
  expect(told('The owner, who had lured 40 Kenyans, escaped over the border.', 'escape')).toEqual([[null, null]])
  expect(told('Three owners, who had lured 40 Kenyans, escaped over the border.', 'escape')).toEqual([[3, null]])
  expect(told('The owner, who had lured 40 Kenyans, was arrested.', 'arrest')).toEqual([[null, 'suspect']])
  expect(told('Nine workers, who had been lured there, escaped over the border.', 'escape')).toEqual([[9, 'victim']])
  expect(told('Three brokers lured 40 Kenyans and were arrested.', 'arrest')).toEqual([[3, 'suspect']])
})

test('whom others did something else to, or want, nobody has arrested', () => {
  const arrested = (text: string) =>
    claimsIn(`Police raided a scam compound and arrested 90 people. ${text}`)
      .filter((c) => c.action === 'arrest')
      .map((c) => c.count?.low ?? null)
  expect(arrested('The leader, who sold 12 women, was jailed.')).toEqual([90])
  expect(arrested('Guards shot dead two Pakistanis.')).toEqual([90])
  expect(arrested('The prosecutor wants three more.')).toEqual([90])
  expect(arrested('They include 12 Thais.')).toEqual([90, 12])
})
