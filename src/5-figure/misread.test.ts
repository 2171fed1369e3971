import { describe, expect, test } from 'vitest'
import { inOrder } from '../4-event/index.ts'
import { report, type Told } from '../4-event/testing.ts'
import { reckonEvent } from './figure.ts'

/** The figures of one event that these reports tell, a report a list: "incident 215/215/230 contested, majority". */
const figures = (...told: Told[][]): string[] => {
  const reports = told.map((claims, index) => report(String.fromCharCode(97 + index), `2025-03-0${index + 1}`, claims))
  const outlets = new Map(reports.map((each) => [each.id, each]))
  const claims = reports.flatMap((each) => each.claims.map((claim) => ({ ...claim, document: each.id })))
  return reckonEvent(inOrder(claims, outlets), outlets).map(
    ({ kind, low, best, high, status, rule }) => `${kind} ${low}/${best}/${high} ${status}, ${rule}`,
  )
}

describe('whole and part', () => {
  const whole: Told[] = [{ says: 'They freed 215.', n: 215, by: 'police' }]
  const part: Told[] = [
    { says: 'Some 230 were reportedly freed;', n: 230, modality: 'alleged' },
    { says: 'the government put it at 215.', n: 215, by: 'government', partOf: true },
  ]

  test('most reports decide whether a number is a whole', () =>
    expect(figures(whole, whole, part)).toEqual(['incident 215/215/230 contested, majority']))

  test('where as many tell it as a part, it is one', () =>
    expect(figures(whole, part)).toEqual([
      'incident 230/230/230 single origin, only',
      'part 215/215/215 repeated, only',
    ]))

  test('two parts that one report tells are no rivals, however near the numbers of others lie', () =>
    expect(
      figures(
        [
          { says: 'Of 190 Thais sent back,', n: 190, nationalities: ['THA'] },
          { says: '119 were suspects', n: 119, nationalities: ['THA'], partOf: true },
          { says: 'and 71 were not.', n: 71, nationalities: ['THA'], partOf: true },
        ],
        [{ says: 'Of them 61 were men.', n: 61, nationalities: ['THA'], partOf: true }],
        [{ says: 'In all 190.', n: 190, nationalities: ['THA'] }],
      ),
    ).toEqual([
      'incident 190/190/190 corroborated, only',
      'part 61/61/71 contested, lower',
      'part 119/119/119 single origin, only',
    ]))
})

describe('one voice in one report', () => {
  test('does not contradict itself: the far smaller number is some of the larger', () =>
    expect(
      figures([
        { says: 'In all 809 were held, the minister said.', n: 809, by: 'Neth Pheaktra' },
        { says: 'In Kratie it was 312, he said.', n: 312, by: 'Neth Pheaktra' },
      ]),
    ).toEqual(['incident 809/809/809 single origin, only', 'part 312/312/312 single origin, only']))

  test('numbers near each other stay rivals', () =>
    expect(
      figures([
        { says: 'The ministry put it at 34,', n: 34, by: 'the ministry' },
        { says: 'then the ministry put it at 26.', n: 26, by: 'the ministry' },
      ]),
    ).toEqual(['incident 26/26/34 contested, lower']))

  test('a number that a report puts into two mouths is not his who gives another one there', () =>
    expect(
      figures([
        { says: 'Only 11 were freed, the province said.', n: 11, by: 'Chea Piseth' },
        { says: 'The army had put it at 19.', n: 19, by: 'Chea Piseth' },
        { says: 'The task force counted 19.', n: 19, by: 'Suranaree Task Force' },
      ]),
    ).toEqual(['incident 11/11/19 contested, lower']))
})

test('the dead are one more with the one who killed them and then himself', () => {
  const killer = 'He killed four classmates and himself.'
  expect(
    figures([
      {
        says: killer,
        action: 'die',
        n: { low: 4, high: 4, qualifier: 'exact', unit: 'people', text: 'four', of: null },
      },
    ]),
  ).toEqual(['incident 4/4/5 single origin, only'])
  expect(
    figures([
      { says: 'Some 6 were killed, and one more committed suicide, taking his own life.', action: 'die', n: 6 },
    ]),
  ).toEqual(['incident 6/6/6 single origin, only'])
  expect(figures([{ says: 'He killed 4, said the chief himself.', action: 'die', n: 4 }])).toEqual([
    'incident 4/4/4 single origin, only',
  ])
})

test('the dead are one more where one more of them in their order died', () => {
  const three: Told[] = [{ says: 'A fire at the dormitory killed three.', action: 'die', n: 3 }]
  const died = (says: string): Told[] => [{ says, action: 'die' }]
  expect(figures(three, died('A fourth victim of the fire has died in hospital.'))).toEqual([
    'incident 3/3/4 single origin, only',
  ])
  expect(figures(three, died('A fourth worker died on a site this year.'))).toEqual([
    'incident 3/3/3 single origin, only',
  ])
  expect(figures(three, died('A ninth victim died.'))).toEqual(['incident 3/3/3 single origin, only'])
})

test('numbers of the dead that one sentence adds up are a bound of theirs', () => {
  const number = (low: number, text: string): Told['n'] => ({
    low,
    high: low,
    qualifier: 'exact',
    unit: 'people',
    text,
    of: null,
  })
  const both = (says: string): Told[] => [
    { says, action: 'die', n: number(2, 'two') },
    { says, action: 'die', n: number(1, 'one') },
  ]
  expect(figures(both('At the scene two died and one died on the way.'))[0]).toContain('/3 ')
  expect(figures(both('There two died; officials spoke of one and left.'))[0]).not.toContain('/3 ')
})

describe('a count up to a day, placed by what the report says elsewhere', () => {
  const stand = (n: number, until: string): Told => ({
    says: `By then ${n} had crossed.`,
    action: 'escape',
    n,
    on: [null, until],
    at: ['Mae Sot/locality/THA'],
    inferred: ['places'],
  })
  const crossing = { action: 'escape', at: ['Mae Sot/locality/THA'] } as const

  test('within the days of the occurrence it is an earlier stand of its count', () =>
    expect(
      figures(
        [stand(677, '2025-02-23')],
        [{ ...crossing, says: 'Since the 22nd 1,595 have crossed.', n: 1595, on: ['2025-02-22', '2025-03-01'] }],
      ),
    ).toEqual(['incident 677/1595/1595 revised, correction']))

  test('later than the occurrence it is a total', () =>
    expect(
      figures([{ ...crossing, says: 'On Monday 60 crossed.', n: 60, on: '2025-02-24' }, stand(360, '2025-03-01')]),
    ).toEqual(['incident 60/60/60 single origin, only', 'cumulative 360/360/360 single origin, only']))
})

describe('the dead of one report', () => {
  const dead = (says: string, n: number, by?: string): Told => ({ says, n, action: 'die', ...(by ? { by } : {}) })

  test('a smaller number beside the one that the report gives itself is of some of them', () =>
    expect(
      figures([dead('Four people are dead.', 4), dead('Three died on the spot, a witness said.', 3, 'Sok')]),
    ).toEqual(['incident 4/4/4 single origin, only', 'part 3/3/3 single origin, only']))

  test('two named voices that differ are rivals', () =>
    expect(
      figures([
        dead('Six died, the ministry said.', 6, 'Interior Ministry'),
        dead('It was 20, villagers in Shwe Kokko said.', 20, 'Shwe Kokko villagers/witness'),
      ]),
    ).toEqual(['incident 6/6/20 contested, lower']))

  test('"killed three and then himself" is no rival of four dead', () =>
    expect(
      figures([dead('Four people are dead.', 4)], [dead('A man killed 3 people before he shot himself.', 3)]),
    ).toEqual(['incident 4/4/4 single origin, only', 'part 3/3/3 single origin, only']))
})
