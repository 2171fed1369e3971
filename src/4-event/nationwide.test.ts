import { expect, test } from 'vitest'
import { evidenceOn } from './evidence.ts'
import { linkClaims } from './link.ts'
import { mentionOf, reportOf } from './mention.ts'
import { report, type Told } from './testing.ts'

/** The numbers of each event, the largest event first. */
const numbers = (...reports: (readonly Told[])[]): number[][] => {
  const made = reports.map((told, index) => report(`r${index}`, `2025-03-0${index + 5}`, told))
  const claims = made.flatMap((each) => each.claims.map((claim) => ({ ...claim, document: each.id })))
  return linkClaims(claims, made)
    .groups.map((group) => group.claims.map(({ count }) => count?.low ?? 0).sort((a, b) => b - a))
    .sort((a, b) => b[0]! - a[0]!)
}

const vientiane = ['Vientiane/locality/LAO', 'Laos/country/LAO']
const pakse = ['Pakse/locality/LAO', 'Laos/country/LAO']
const laos = ['Laos/country/LAO']

const campaign: Told = {
  says: 'The campaign since 1 March has led to more than 2,400 arrests.',
  n: 2400,
  hedge: 'atLeast',
  on: ['2025-03-01', '2025-03-31'],
  at: laos,
}

test('the total of a campaign is no running count of one of its raids, which is a tenth of it', () => {
  const raid: Told = { says: 'Police arrested 140 in Pakse.', n: 140, on: ['2025-03-02', '2025-03-04'], at: pakse }
  const [a, b] = [campaign, raid].map((told, at) => {
    const made = report(`r${at}`, '2025-03-31', [told])
    const claims = made.claims.map((claim) => ({ ...claim, document: made.id }))
    return mentionOf(claims, reportOf(made))
  })
  expect(evidenceOn(a!, b!)).toContain('numbers of another order')
  expect(numbers([raid], [campaign])).toEqual([[2400], [140]])
  const later = { ...raid, says: 'Police arrested 190 in Pakse.', n: 190, on: ['2025-03-02', '2025-03-06'] as const }
  expect(numbers([raid], [later])).toEqual([[190, 140]])
})

test('two raids of one day in two towns stay two, though their reports tell of a third occurrence in common', () => {
  const common: Told = { says: 'The army freed 777 people in Kapong.', action: 'release', n: 777, on: '2025-02-20' }
  const raid = (at: string[], n?: number): Told => ({ says: 'Police raided a house.', n, on: '2025-03-03', at })
  expect(numbers([common, raid(vientiane)], [common, raid(pakse, 218)])).toEqual([[777, 777], [218], [0]])
})

test('a part at a place is not the number of the country, in the same report or in another', () => {
  const all: Told = { says: 'In all 812 people were held in Laos on Monday.', n: 812, on: '2025-03-03', at: laos }
  const part = (says: string, n: number, at: string[]): Told => ({ says, n, at, on: '2025-03-03', partOf: true })
  const parts = [part('In Pakse it was 310.', 310, pakse), part('In Vientiane 95 were held.', 95, vientiane)]
  const search: Told = { says: 'In Pakse a hotel was searched.', action: 'raid', on: '2025-03-03', at: pakse }
  const [whole, ...others] = numbers([all, ...parts, search], [...parts, all])
  expect(whole).not.toContain(310)
  expect(others.find((group) => group.includes(310))).toEqual(expect.arrayContaining([310, 310]))
})

test('numbers of several towns are no numbers of the country that was told before, though nothing calls them parts', () => {
  const told = (says: string, n: number, at: string[], more: Partial<Told> = {}): Told => ({
    says,
    n,
    at,
    on: '2025-03-03',
    ...more,
  })
  const all = told('In all 812 people were held on Monday.', 812, laos, { inferred: ['places'] })
  const search: Told = { says: 'Four places were searched.', action: 'raid', on: '2025-03-03' }
  const towns = [told('In Pakse 310 were held.', 310, pakse), told('In Vientiane it was 95.', 95, vientiane)]
  expect(numbers([all, search, ...towns])).toEqual([[812, 0], [310], [95]])
  expect(numbers([all, search, towns[0]!])).toHaveLength(1)
})

test('where somebody disputes it is not where it was', () => {
  const says = 'Groups in Vientiane dispute that 40 were freed.'
  const made = report('a', '2025-03-05', [
    { says: 'Some 40 people were freed.', action: 'rescue', n: 40 },
    { says, action: 'dispute', n: 40, at: vientiane, by: 'Groups' },
  ])
  const claims = made.claims.map((claim) => ({ ...claim, document: made.id }))
  expect(mentionOf(claims, reportOf(made)).places).toEqual([])
  expect(mentionOf(claims.slice(1), reportOf(made)).places).toHaveLength(1)
})
