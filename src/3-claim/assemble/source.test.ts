import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const notice = 'The Embassy informs the public that 23 Ghanaians rescued from a scam compound came home on 3 June.'

test('a notice of an embassy speaks with its own voice', () => {
  const sources = (publisher: string | null) => claimsIn(notice, publisher).map((c) => c.source?.name ?? null)
  expect(new Set(sources('Embassy of Ghana, Bangkok'))).toEqual(new Set([null]))
  expect(new Set(sources('Lanna Post'))).toEqual(new Set(['Embassy']))
})

test('an office speaks with its own voice in its own paper, a bureau of the press does not', () => {
  const source = (publisher: string) =>
    claimsIn('The Office estimates that 40,000 people are held in scam compounds.', publisher)[0]?.source?.name ?? null
  expect(source('UN Office for the Sea, Regional Desk')).toBe(null)
  expect(source('Lanna Post')).toBe('Office')
  expect(source('Lanna News Office')).toBe('Office')
})

/** The source of the first claim, where the lead names a post and the text may name who holds it. */
const named: readonly (readonly [text: string, source: string])[] = [
  [
    'Police raided a scam compound and arrested 40 people, an immigration official said.\n\nSok Dara, head of the bureau, said on Monday that 12 of them were women.',
    'Sok Dara',
  ],
  [
    'Soldiers raided a scam compound and arrested 40 people, the army spokesman said.\n\nMajor General Aung Lin said in a statement that they were foreigners.',
    'Aung Lin',
  ],
  [
    'Soldiers raided a scam compound and arrested 40 people, the army spokesman said.\n\nGovernor Aung Lin said that they were foreigners.',
    'army spokesman',
  ],
  [
    'Police raided a scam compound and arrested 40 people, an official said on condition of anonymity.\n\nSok Dara, head of the bureau, said that they were foreigners.',
    'official',
  ],
  [
    'Police raided a scam compound and arrested 40 people, an official said.\n\nA charity said that they were foreigners. Sok Dara, head of the bureau, said they were suspects.',
    'official',
  ],
]

for (const [text, source] of named)
  test(`${source}: ${text.slice(0, 100)}…`, () => expect(claimsIn(text)[0]?.source?.name).toBe(source))

/** The source of the last claim. */
const spoken: readonly (readonly [text: string, source: string | null])[] = [
  ['The militia that controls Shwe Kokko, led by Chit Thu, said it had handed over 1,460 scam workers.', 'militia'],
  ['The ministry that runs the shelter, led by Chit Thu, said it had freed 1,460 scam workers.', 'ministry'],
  [
    'Police freed 142 scam victims, said spokesman Sok Dara. Sixty-one of them were children. Police arrested 58 recruiters, he said.',
    'Sok Dara',
  ],
  [
    'The returnees said they were beaten in the scam compound. Since 2022 the State Department has repatriated 327 Kenyans from such camps, by its own count.',
    'State Department',
  ],
  [
    "KUTAISI — The Prosecutor's Office of Georgia has charged eight people with running a scam call room, it announced on Thursday.",
    "Prosecutor's Office of Georgia",
  ],
  ['Police arrested 40 people at a scam compound on Monday, they said in a statement.', 'Police'],
  ['The army said the raid went well. Three residents helped 40 people out of a scam compound, it said.', 'army'],
  [
    'Returnees tell of beatings. One, a 25-year-old man from Eldoret, said that two Ethiopians died at the scam compound.',
    'a 25-year-old man from Eldoret',
  ],
]

for (const [text, source] of spoken)
  test(`says it: ${text}`, () => expect(claimsIn(text).at(-1)?.source?.name ?? null).toBe(source))

test('behind the closing mark of a quotation the report speaks again', () => {
  const text =
    '“Nine men were lured by the scam gang,” said prosecutor Ann Cole. “Nobody could leave.” The eight gang members were sentenced on Friday.'
  const claim = claimsIn(text).find(({ action }) => action === 'convict')
  expect(claim?.count?.low).toBe(8)
  expect(claim?.source).toBeNull()
})

test('the name of an agent in charge begins behind that', () => {
  const [claim] = claimsIn(
    'Agents rescued 12 victims of human trafficking, said Special Agent in Charge Ronnie Martinez.',
  )
  expect(claim?.source?.name).toBe('Ronnie Martinez')
})

test('what a clause says of its speakers is theirs, what is told of them is not', () => {
  const told = (text: string) => claimsIn(text).map((c) => `${c.action} ${c.source?.name ?? '-'}`)
  const women = 'Eight women who said they had been lured to a scam compound'
  expect(told(`${women} were arrested at the airport on Monday.`)).toEqual(['recruit Eight women', 'arrest -'])
  expect(told('The consul who said that 12 Kenyans had been freed from a scam compound was praised.')).toEqual([
    'rescue consul',
  ])
})

test('who prosecutes for a state is an official, named or not; a lawyer is none', () => {
  const kind = (who: string) => claimsIn(`${who} said nine scammers were arrested.`)[0]?.source?.kind
  expect(kind('The U.S. attorney')).toBe('official')
  expect(kind('A district attorney')).toBe('official')
  expect(kind('Their attorney')).toBe('witness')
})

test('a statement at the end is of the body that the sentence is about, and a programme of its owner', () => {
  const source = (text: string) => claimsIn(text)[0]?.source
  expect(
    source('The Criminal Bureau freed 57 people from two scam houses, a statement said on Thursday.'),
  ).toMatchObject({
    name: 'Criminal Bureau',
    kind: 'official',
  })
  expect(source("Nine workers have returned from a scam centre, BRAC's migration programme said.")?.kind).toBe('ngo')
})

test('whoever is named behind a colon speaks there', () => {
  const source = (text: string) => claimsIn(text).find((c) => c.action === 'charge')?.source?.name ?? null
  expect(source('Lawyers dispute this: according to the bar only 40 scam suspects were charged.')).toBe('bar')
  expect(source('Some 40 scam suspects were charged, according to the bar.')).toBe('bar')
})

/** Who says what was done to them. */
const selfTold: readonly (readonly [text: string, sources: readonly (string | null)[]])[] = [
  ['Nineteen women from the scam compound report beatings.', ['Nineteen women']],
  [
    'Of 212 women who left the scam compounds, 80 reported beatings and 11 sexual violence.',
    ['212 women', '212 women'],
  ],
  ['Nineteen women from the scam compound bear scars.', [null]],
  ['The office took 41 calls from people who said they were held in Myawaddy by a scam gang.', ['people']],
  ['The office took 41 calls from families of people held in Myawaddy by a scam gang.', [null]],
]
for (const [text, sources] of selfTold)
  test(text, () =>
    expect(
      claimsIn(text)
        .filter((c) => c.action === 'harm' || c.action === 'hold')
        .map((c) => c.source?.name ?? null),
    ).toEqual(sources),
  )

test('what a court holds between commas is no custody', () => {
  const acts = (text: string) => claimsIn(text).map((c) => c.action)
  expect(acts('Police rescued 40 Thais who, the court held, had been kept in a scam compound.')).not.toContain('arrest')
  expect(acts('Police raided a scam office and 40 suspects were held, an officer said.')).toContain('arrest')
})

test('searches that a body speaks of are not its own', () => {
  const found = (text: string) => claimsIn(text).map((c) => [c.action, c.actors])
  expect(found('Interpol said that searches at nine scam centres led to the arrest of six suspects.')).toEqual([
    ['raid', []],
    ['arrest', []],
  ])
  expect(found('The police unit that searches scam compounds arrested six suspects.')).toContainEqual([
    'arrest',
    ['police unit'],
  ])
})
