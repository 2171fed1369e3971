import { describe, expect, test } from 'vitest'
import { linkClaims } from './link.ts'
import { report, type Told } from './testing.ts'

/** How many claims each event has, of reports with these claims. */
const sizes = (...reports: (readonly Told[])[]): number[] => {
  const made = reports.map((told, index) => report(`r${index}`, '2025-03-05', told))
  const claims = made.flatMap((each) => each.claims.map((claim) => ({ ...claim, document: each.id })))
  return linkClaims(claims, made)
    .groups.map((group) => group.claims.length)
    .sort((a, b) => b - a)
}

const home: Told = { says: '', action: 'repatriate', nationalities: ['GHA'], at: ['Ghana/country/GHA'] }

const brought: Told = { ...home, says: 'Ninety came home on Sunday.', n: 90, on: '2025-03-02' }

const thisYear: Told = {
  ...home,
  says: 'The agency has brought 1,120 home since January 2024.',
  n: 1120,
  on: ['2024-01-01', '2025-03-05'],
}

test('a part belongs to the number that its sentence names, though a total stands nearer and its day was misread', () => {
  const part = {
    ...home,
    says: 'Of the 90, 61 are men.',
    n: 61,
    partOf: true,
    on: '2025-02-27',
    inferred: ['time'],
  } as Told
  expect(sizes([brought, thisYear, part])).toEqual([2, 1])
})

test('a part that names no number does not leave its own day', () => {
  const part = { ...home, says: 'Some 61 are men.', n: 61, partOf: true, on: '2025-02-20' } as Told
  expect(sizes([brought, thisYear, part])).toEqual([1, 1, 1])
})

const held: Told = {
  says: '',
  action: 'hold',
  modality: 'ongoing',
  at: ['Myawaddy/locality/MMR'],
  inferred: ['places'],
}

test('the parts that one sentence lists are of one number, though it is not told', () => {
  const says = 'It lists 486 Chinese, 52 Indians and 25 Kenyans.'
  const parts = (['CHN', 'IND', 'KEN'] as const).map((nation, at) => ({
    ...held,
    says,
    n: [486, 52, 25][at]!,
    nationalities: [nation],
    partOf: true,
  }))
  expect(sizes(parts)).toEqual([3])
})

test('groups of two nations told in two sentences are not', () =>
  expect(
    sizes([
      { ...held, says: 'It holds 486 Chinese.', n: 486, nationalities: ['CHN'] },
      { ...held, says: 'It holds 52 Indians.', n: 52, nationalities: ['IND'] },
    ]),
  ).toEqual([1, 1]))

const walked = (told: Partial<Told>): Told => ({ says: '', action: 'escape', on: [null, '2025-03-04'], ...told })

test('parts whose place was taken over stand with the number of the same day', () => {
  const at = ['Ban Thung/locality/THA']
  expect(
    sizes([
      walked({ says: 'By noon on Tuesday 97 had been registered in Ban Thung.', n: 97, at }),
      ...[41, 56].map((n) =>
        walked({
          says: 'They are 41 Ethiopians and 56 Sri Lankans.',
          n,
          at,
          partOf: true,
          inferred: ['places', 'time'],
        }),
      ),
    ]),
  ).toEqual([3])
})

const raid = (says: string, place: string, n: number): Told[] => [
  { says, n, on: '2025-03-03', at: [`${place}/locality/PHL`] },
]

test('a barangay may lie in the town that another report names; another town does not', () => {
  const town = raid('Sixty were arrested in Mabini City on Monday.', 'Mabini City', 60)
  expect(sizes(town, raid('Sixty were arrested in Barangay Dapo on Monday.', 'Barangay Dapo', 60))).toEqual([2])
  expect(sizes(town, raid('On Monday 75 were arrested in Rosario.', 'Rosario', 75))).toEqual([1, 1])
  expect(
    sizes(
      raid('On Monday 60 were arrested in Barangay Luna.', 'Barangay Luna', 60),
      raid('On Monday 75 were arrested in Barangay Dapo.', 'Barangay Dapo', 75),
    ),
  ).toEqual([1, 1])
})

const arrested = (says: string, n: number, told: Partial<Told> = {}): Told => ({
  says,
  n,
  at: ['Philippines/country/PHL'],
  ...told,
})

test('a total of several raids is no raid, though it covers few days', () => {
  const last = arrested('A raid in Malolos on March 3 led to 41 arrests.', 41, {
    on: '2025-03-03',
    at: ['Malolos/locality/PHL', 'Philippines/country/PHL'],
  })
  const days = { on: ['2025-02-24', '2025-03-05'] as const, inferred: ['places' as const] }
  expect(
    sizes([last, arrested('The bureau has arrested 104 people in three raids since February 24.', 104, days)]),
  ).toEqual([1, 1])
  expect(sizes([last], [arrested('Agents took 41 people in two raids on March 3.', 41, { on: '2025-03-03' })])).toEqual(
    [2],
  )
})

test('a number for each of two towns is not two numbers of one', () => {
  const says = 'In Tarlac and Cabanatuan agents arrested 28 and 35 people.'
  const there = { on: '2025-03-03', at: ['Cabanatuan/locality/PHL'] }
  expect(sizes([arrested(says, 28, there), arrested(says, 35, there)])).toEqual([1, 1])
  const within = 'Agents arrested 35 people in Cabanatuan, 28 of them Korean and 7 Thai.'
  expect(sizes([arrested(within, 35, there), arrested(within, 28, { ...there, partOf: true })])).toEqual([2])
})

describe('parts of a number that have days of their own', () => {
  const flown = (says: string, n: number, told: Partial<Told> = {}): Told => ({
    ...arrested(says, n, told),
    action: 'repatriate',
    nationalities: ['KEN'],
  })
  const list = 'Of them 60 were flown home on 1 March and 24 on 4 March.'
  const parts = (told: Partial<Told> = {}): Told[] => [
    flown(list, 60, { on: '2025-03-01', partOf: true, ...told }),
    flown(list, 24, { on: '2025-03-04', partOf: true, ...told }),
  ]
  const whole = (on: Told['on']): Told => flown('In all 84 have been flown home.', 84, { on })

  test('are occurrences of their own, and their sum is another', () => {
    expect(sizes([whole(['2025-03-01', '2025-03-04']), ...parts()])).toEqual([1, 1, 1])
    expect(sizes(parts())).toEqual([1, 1])
    expect(sizes(parts(), [flown('On 4 March 24 people were flown home.', 24, { on: '2025-03-04' })])).toEqual([2, 1])
  })

  test('are not, where the days were taken over or are the same', () => {
    expect(sizes([whole(['2025-03-01', '2025-03-04']), ...parts({ inferred: ['time'] })])).toEqual([3])
    const men = flown('Of the 84, 60 are men.', 60, { on: '2025-03-04', partOf: true })
    expect(sizes([whole('2025-03-04'), men])).toEqual([2])
  })

  test('leave a number of one of those days with the part of that day', () =>
    expect(
      sizes([
        flown('On 1 March 90 were flown home.', 90, { on: '2025-03-01' }),
        flown('Of the 90, 60 left on 1 March.', 60, { on: '2025-03-01', partOf: true }),
      ]),
    ).toEqual([2]))
})

test('two raids of one town, each with a day of its own in one report, are two', () => {
  const at = ['Malolos/locality/PHL']
  const actors = ['Malolos City police']
  const second = 'Police arrested 85 people at a villa on Wednesday, two days after they held 120 in a hotel.'
  const both = [
    arrested(second, 85, { on: '2025-03-05', at, actors }),
    arrested(second, 120, { on: '2025-03-03', at, actors }),
  ]
  const search: Told = { says: 'A villa was raided.', action: 'raid', on: '2025-03-05', at, actors }
  expect(sizes([...both, search])).toEqual([2, 1])
  expect(sizes([...both, search], [arrested('On Monday 120 were held.', 120, { on: '2025-03-03', at })])).toEqual([
    2, 2,
  ])
  const went = { on: '2025-03-03', at, inferred: ['time' as const] }
  expect(
    sizes([
      arrested('Police arrested 85 people.', 85, { on: '2025-03-05', at }),
      arrested('Officers took 85.', 85, went),
    ]),
  ).toEqual([2])
})

test('a number of several towns is not the number of one of them', () => {
  const says = 'Agents arrested 410 people in raids in Pasay, Bacoor and Cebu City.'
  const towns = ['Pasay/locality/PHL', 'Bacoor/locality/PHL', 'Cebu City/locality/PHL']
  const on = '2025-03-05'
  const list = 'Of these, 190 were caught in Pasay and 90 in Cebu City.'
  const whole = arrested(says, 410, { on, at: towns })
  const raid: Told = { says, action: 'raid', on, at: towns }
  const part = (n: number, at: string): Told => arrested(list, n, { on, at: [at], partOf: true })
  expect(sizes([whole, raid, part(190, towns[0]!), part(90, towns[2]!)])).toEqual([2, 1, 1])
  // A district and its town, told one behind the other.
  const there = ['Barrio Luna/locality/PHL', 'Pasay/locality/PHL']
  const one = arrested('Agents arrested 410 people in Barrio Luna, Pasay.', 410, { on, at: there })
  expect(sizes([one, { ...part(190, ''), at: ['Pasay/locality/PHL'] }])).toEqual([2])
})
