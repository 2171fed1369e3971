import { expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { claimsIn } from './reading.testing.ts'

const claimOf = (text: string, action: Claim['action']): Claim | undefined =>
  claimsIn(text).find((c) => c.action === action)

const dayOf = (text: string, action: Claim['action']): string | null | undefined =>
  claimOf(text, action)?.time?.start ?? null

test('the time of a clause set off by commas is not that of the act', () => {
  const ban = 'the ban, which took effect on 31 December 2024'
  expect(dayOf(`Following ${ban}, the commission raided 38 scam hubs.`, 'raid')).toBeNull()
  expect(dayOf('The commission, which met on Monday, raided 38 scam hubs on 3 March 2025.', 'raid')).toBe('2025-03-03')
  expect(dayOf('Police held 40 scam suspects, who were charged on 3 March 2025.', 'charge')).toBe('2025-03-03')
})

test('what is reported of some months is of those months; a bracket compares', () => {
  const raid = claimOf(
    'Between January and May 2025, police reported 214 raids on scam dens (early 2024: 131).',
    'raid',
  )
  expect(raid?.time).toMatchObject({ start: '2025-01-01', end: '2025-05-31' })
})

test('what is told to parliament is no order', () => {
  const told = 'A minister told parliament that 750 Malaysians were reported to have fallen victim to job scams.'
  expect(claimOf(told, 'recruit')?.modality).toBe('happened')
})

test('thousands held by an estimate are captives, whomever the police arrested', () => {
  const text = 'Police arrested three scam bosses. The UN said that at least 120,000 people were held across Myanmar.'
  expect(claimOf(text, 'hold')).toMatchObject({ modality: 'estimated', role: 'victim' })
})

test('some of the foreigners are not all of them', () => {
  const text = 'The embassy flew home 43 Indonesians from scam parks. The foreigners without papers will be deported.'
  expect(claimOf(text, 'deport')).toBeUndefined()
  expect(claimOf(text.replace(' without papers', ''), 'deport')?.count?.text).toBe('43')
})

test('those who sent them back sent those who came in the same sentence', () => {
  const text = 'Nine men fled a scam camp. About 30 broke through a fence; the army sent them back.'
  expect(claimOf(text, 'deport')?.count?.text).toBe('About 30')
})

test('a room that men shared is no word of theirs', () => {
  const text = 'Of the 12 men who shared his room in the scam compound, two died.'
  expect(claimOf(text, 'die')?.source).toBeNull()
})

test('what is compared is of the time behind it', () => {
  const text =
    'Police recorded 25,479 scam cases with losses of RM1.2 billion in 2024, compared with 20,041 cases and RM851 million in 2023.'
  const years = claimsIn(text).map(({ count, time }) => `${count?.text} ${time?.start?.slice(0, 4)}`)
  expect(years.sort()).toEqual(['20,041 2023', '25,479 2024', 'RM1.2 billion 2024', 'RM851 million 2023'])
})

test('those received were handed over, as the others say', () => {
  const text =
    'A militia said it had handed over 260 people from scam parks, but Thailand said it had received only 27.'
  expect(claimsIn(text).map(({ action, count }) => `${action} ${count?.text}`)).toEqual(['deport 260', 'deport 27'])
})

test('who jumped to his death did not get away', () => {
  const one = 'Two men died: one jumped from the roof of the scam compound.'
  expect(claimOf(one, 'escape')).toBeUndefined()
  expect(claimOf('Two men jumped from the roof of the scam compound and fled.', 'escape')?.count?.low).toBe(2)
})

test('a chapter of a brief tells of the land that heads it', () => {
  const brief = (heading: string) =>
    `4. Laos\nIn the Golden Triangle zone 40 scam suspects were arrested in May.\n\n5. ${heading}\nThe commission raided 38 scam hubs.\n\nIt took 210 people into custody.`
  const landsOf = (heading: string) =>
    claimsIn(brief(heading))
      .slice(1)
      .map(({ places }) => places[0]?.name)
  expect(landsOf('Philippines')).toEqual(['Philippines', 'Philippines'])
  expect(landsOf('Numbers of the year')).not.toContain('Philippines')
})

test('who they are is told in a clause of its own', () => {
  const text =
    'Police arrested 3,210 people in scam hubs. Of these, 2,540 were foreign nationals; 1,890 had been deported.'
  const deported = claimsIn(text).filter(({ action }) => action === 'deport')
  expect(deported.map(({ count }) => count?.text)).toEqual(['1,890'])
})

test('how long they are remanded is not when', () => {
  const text = 'Nine scam suspects were remanded in custody until 26 June.'
  expect(dayOf(text, 'arrest')).toBeNull()
  expect(claimOf(text, 'arrest')?.time ?? null).toBeNull()
})

test('nationals known of at sites are captives', () => {
  const text =
    'Police arrested 39 people at a scam hub. The embassy knows of a further 40 of its nationals at sites nearby.'
  expect(claimsIn(text).map(({ action, count }) => `${action} ${count?.low}`)).toEqual(['arrest 39', 'hold 40'])
})

test('the operations of some months were not all done at one site', () => {
  const one = 'On 9 May police raided four scam houses in the Ben Lazar district and arrested 39 people.'
  const many = 'In the first four months of 2025 there were 11 operations, with 187 arrests.'
  const places = claimsIn(`${one}\n\n${many}`).filter(({ count }) => count?.text === '187')[0]?.places
  expect(places?.some(({ kind }) => kind === 'site')).toBe(false)
})

test('only those named among all are told of so, and those locked in a room are held', () => {
  const counts = (text: string, action: Claim['action']): unknown[] =>
    claimsIn(text).flatMap((c) => (c.action === action ? [[c.count?.text, c.actors.join()]] : []))
  const raid = 'Police raided a scam resort.'
  expect(
    counts(`${raid} They found 140 workers, among them 19 Thais and nine Laotians, who remain in custody.`, 'arrest'),
  ).toEqual([
    ['nine', ''],
    ['19', ''],
  ])
  expect(counts(`${raid} They found 23 workers locked in a basement.`, 'hold')).toEqual([['23', '']])
  expect(counts('Scam guards locked 23 workers in a basement.', 'hold')).toEqual([['23', 'Scam guards']])
})

test('whoever was freed and crosses a river does not flee', () => {
  const escapes = (text: string) => claimsIn(text).filter((c) => c.action === 'escape').length
  const crossing = 'They crossed the river into Thailand on Monday.'
  expect(escapes(`Soldiers freed 46 Kenyans from a scam compound. ${crossing}`)).toBe(0)
  expect(escapes(`Soldiers shelled a scam compound where 46 Kenyans were held. ${crossing}`)).toBe(1)
})

test('a share of a group is not the group, and a heading no claim beside what it heads', () => {
  const counts = (text: string, action: Claim['action']): unknown[] =>
    claimsIn(text).flatMap((c) => (c.action === action ? [c.count?.low ?? null] : []))
  const raid = 'Police detained 79 foreigners at a scam centre.'
  for (const share of ['at least half of', 'two thirds of', 'half'])
    expect(counts(`${raid} He expects ${share} the group to be deported.`, 'deport')).not.toContain(79)
  expect(counts(`${raid} He expects the group to be deported.`, 'deport')).toEqual([79])
  expect(
    counts('- Victims held: The UN estimated that 1,200 people were being held in scam centres in Laos.', 'hold'),
  ).toEqual([1200])
})

test('whom those arrested sent away is lured, and whoever got their messages is nothing', () => {
  const told = (text: string): string[] => claimsIn(text).map((c) => `${c.action} ${c.count?.low}`)
  const raid = 'Police arrested three agents over scam centres.'
  expect(told(`${raid} The three sent 40 Indians to cyber slavery camps in Laos.`)).toEqual(['arrest 3', 'recruit 40'])
  expect(told(`${raid} The three sent messages to 300 people.`)).toEqual(['arrest 3'])
  expect(told('The ministry sent 12 officers to scam compounds in Laos.')).toEqual([])
})

test('whom a gang preyed on is neither caught nor charged, nor are those freed beside its boss', () => {
  const told = (text: string): string[] => claimsIn(text).map((c) => `${c.action} ${c.count?.low ?? '-'} ${c.actors}`)
  const raid = 'Police arrested 14 people in a scam raid.'
  expect(told(`${raid} The group victimized at least 300 persons. The suspects will face charges.`)).toEqual([
    'arrest 14 Police',
    'charge 14 ',
  ])
  expect(told('Police rescued six women who were held in a scam hub and arrested their boss.')).not.toContain(
    'arrest 6 Police',
  )
  expect(told('Police rescued six women who were held in a scam hub and arrested their boss.')).toContain(
    'arrest - Police',
  )
  expect(told('Police rescued six women who were locked up and beaten in a scam hub.')).toContain('harm 6 ')
})

test('what a case concerns was not taken in another', () => {
  const sums = (text: string): unknown[] =>
    claimsIn(text).map((c) => [c.count?.low, c.actors.join(), c.places[0]?.name])
  expect(
    sums(
      'Taiwan has impounded 26 cars of the scam group. The American case concerns 127 coins, worth about $15 million.',
    ),
  ).toEqual([[26, 'Taiwan', 'Taiwan']])
  expect(sums('Taiwan has impounded 26 cars of the scam group; Singapore froze assets of S$150 million.')).toEqual([
    [26, 'Taiwan', 'Taiwan'],
    [150_000_000, 'Singapore', 'Singapore'],
  ])
})

test('batches and groups are no people, nor has a bureau that freed people made them face charges', () => {
  const told = (text: string): string[] => claimsIn(text).map((c) => `${c.action} ${c.count?.low ?? '-'}`)
  expect(told('Border guards have received 23 batches with 1,144 citizens from scam compounds.')).toEqual([
    'rescue 1144',
  ])
  expect(told('Police arrested three groups of scammers.')).toEqual([])
  expect(told('The agency rescued 612 victims of trafficking and had 71 cases pending in court.')).toEqual([
    'rescue 612',
  ])
  expect(told('Police caught 12 scammers, who have cases pending in court.')).toEqual(['arrest 12', 'charge 12'])
  expect(told('Agents freed 33 victims of trafficking. The shelter holds 120.')).toEqual(['rescue 33'])
})

test('whom the next clause tells of was where it says', () => {
  const places = claimsIn(
    'Agents freed 33 trafficking victims. She said that 21 of the victims were intercepted at the Kano airport, while the other 12 were found in a house in Kuje.',
  ).map((c) => c.places.at(-1)?.name)
  expect(places.at(-1)).toBe('Kuje')
})

test('who is alive, given back, sent to fetch them or named in a count is none of those told of', () => {
  const told = (text: string): string[] =>
    claimsIn(text).map((c) => `${c.action} ${c.count?.low ?? '-'} ${c.source?.name ?? ''}`)
  const raid = 'Police searched a scam building.'
  expect(told(`${raid} They found 25 Thais there; one, a boy of 19, had died.`)).not.toContain('die 25 ')
  expect(told(`${raid} They found 25 Thais dead.`)).toContain('die 25 ')
  expect(told('The office has seized scam assets worth 81 million baht and returned 9 million to victims.')).toEqual([
    'seize 81000000 ',
  ])
  expect(told('India sent two planes on Thursday to take the scam victims home.')).toEqual([])
  expect(
    told('The embassy said 66 Filipinos were held by scammers, revising its count from 40. Troops freed 70.'),
  ).not.toContain('rescue 70 40')
  expect(told('A total of 519 trafficking suspects were arrested and 203 handed over to the courts.')).toContain(
    'charge 203 ',
  )
  expect(
    told('The 18 were freed from a scam camp. They were flown to Bangkok and rowed across a river.'),
  ).not.toContain('escape 18 ')
})

test('a part between commas is not all of them; who was caught fleeing is held; stations are no people', () => {
  const told = (text: string): string[] => claimsIn(text).map((c) => `${c.action} ${c.count?.low ?? '-'} ${c.actors}`)
  expect(
    told('Police freed 57 Africans, 44 of them Nigerians, from two houses, where they were made to run scams.'),
  ).toContain('hold 57 ')
  const held = 'Some 70 workers are confined in a scam building.'
  expect(told(`${held} Two tried to flee and were caught and beaten.`)).not.toContain('arrest 2 ')
  expect(told(`${held} Two tried to flee and were caught by the border police.`)).toContain('arrest 2 border police')
  expect(told('All 64 scam suspects were arrested and taken to six police stations.')).toEqual(['arrest 64 '])
  expect(told('Fourteen men held at a scam centre arrived home on a flight paid for by the state.')).not.toContain(
    'hold 14 state',
  )
  expect(told('Prosecutors asked for warrants for 59 scam suspects. Four were freed.')).toContain('release 4 ')
})

test('"Of 148 buildings" names nothing, and the Karen border guards no border', () => {
  const places = (text: string) => claimsIn(text)[0]?.places.map((p) => p.name)
  expect(places('Of 148 buildings in KK Park, 101 have been torn down over scams.')).toEqual(['KK Park'])
  expect(places('A few dozen are held in scam camps run by the Karen border guards in Myanmar.')).toEqual(['Myanmar'])
})

test('whom guards hold is under no arrest, nor is a jail that is planned to hold so many', () => {
  const told = (text: string): string[] => claimsIn(text).map((c) => `${c.action} ${c.count?.low ?? '-'}`)
  const raid = 'Police raided a scam compound.'
  expect(told(`${raid} Guards managed to hold 50 Filipinos in the compound.`)).toContain('hold 50')
  expect(told(`${raid} Police held 50 Filipinos.`)).toContain('arrest 50')
  expect(told('The new jail for scammers is planned to hold 400 inmates.')).toEqual([])
})

test('some of so many speak of themselves; all are meant where a part is included; turned back is not freed', () => {
  const told = (text: string): string[] => claimsIn(text).map((c) => `${c.action} ${c.count?.low ?? '-'}`)
  expect(told('Six of the 29 scam workers have told investigators that they were recruited online.')).toEqual([
    'recruit 6',
  ])
  expect(
    told('Troops freed 68 migrants, including 17 women, who were held for ransom by traffickers in a house.'),
  ).toContain('hold 68')
  expect(told('Troops freed 68 trafficked men. The coastguard said it turned back 400 people.')).toEqual(['rescue 68'])
})

test('of so many so many', () => {
  const told = (text: string): string[] => claimsIn(text).map((c) => `${c.action} ${c.count?.low ?? '-'}`)
  expect(told('Of 28 scam centres 16 were closed.')).toEqual(['close 16'])
  expect(told('Of 28 requests for help from scam farms 16 were closed.')).not.toContain('close 16')
})

test('a year of birth and a deadline date no deed', () => {
  const days = (text: string) => claimsIn(text).map((c) => `${c.action} ${c.time?.start ?? '-'}`)
  expect(days('A man of Fergana, born in 1988, was jailed for human trafficking.')).toEqual(['convict -'])
  const raid = 'Police arrested 771 people in scam centres.'
  expect(days(`${raid} The governor had ordered all of them to leave by 25 August 2024.`)).toContain('arrest -')
})

test('a department that says what he did is not he', () => {
  const [claim] = claimsIn('The police say he lured 42 people to scam compounds.')
  expect(claim).toMatchObject({ action: 'recruit', actors: [] })
})
