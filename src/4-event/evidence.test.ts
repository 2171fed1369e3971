import { expect, test } from 'vitest'
import { blockKeys } from './blocks.ts'
import { evidenceOn } from './evidence.ts'
import type { EvidenceName } from './evidence-rows.ts'
import { type Mention, mentionOf, reportOf } from './mention.ts'
import { dayOf } from './period.ts'
import { mentionsOf } from './report.ts'
import { report, type Told } from './testing.ts'

const mentionIn = (id: string, published: string, told: readonly Told[]): Mention => {
  const made = report(id, published, told)
  const mentions = mentionsOf(
    made.claims.map((claim) => ({ ...claim, document: made.id })),
    made,
  )
  expect(mentions).toHaveLength(1)
  return mentions[0]!
}

/** What speaks for and against two reports being of one occurrence. */
const between = (a: Told | Told[], b: Told | Told[]): EvidenceName[] =>
  evidenceOn(mentionIn('a', '2025-03-01', [a].flat()), mentionIn('b', '2025-03-02', [b].flat()))

const people = (n: number, of: string): Told['n'] => ({
  low: n,
  high: n,
  qualifier: 'exact',
  unit: 'people',
  text: String(n),
  of,
})

test('people are people, whatever noun stands for them', () =>
  expect(
    between(
      { says: 'They freed 260 foreigners.', n: people(260, 'foreigners') },
      { says: 'The army received 260 victims.', n: people(260, 'victims') },
    ),
  ).toContain('same large number'))

test('phones are not passports, but one noun for one and for many', () => {
  const things = (n: number, of: string): Told => ({
    says: `They took ${n} ${of}.`,
    action: 'seize',
    n: { low: n, high: n, qualifier: 'exact', unit: 'other', text: String(n), of },
  })
  expect(between(things(47, 'passports'), things(47, 'vehicles'))).not.toContain('same number')
  expect(between(things(47, 'passport'), things(47, 'passports'))).toContain('same number')
})

test('"dozens" does not make 42 and 40 agree', () =>
  expect(
    between(
      [
        { says: 'Dozens ran.', n: [24, 99], at: ['Bavet/locality/KHM'] },
        { says: 'It was 42.', n: 42, at: ['Bavet/locality/KHM'] },
      ],
      { says: 'In all 40 ran.', n: 40 },
    ),
  ).toContain('near numbers'))

test('numbers of several kinds that agree say more than one', () => {
  const shooting: Told[] = [
    { says: 'One man died', action: 'die', n: 1, at: ['Bavet/locality/KHM'] },
    { says: 'and four were hurt.', action: 'harm', n: 4, at: ['Bavet/locality/KHM'] },
  ]
  expect(between(shooting, shooting)).toContain('several numbers agree')
  expect(between(shooting[1]!, shooting)).not.toContain('several numbers agree')
})

test('a town and the suburb beside it are no two places; two towns far apart are', () => {
  const held = (at: string): Told => ({ says: `Some 63 were held in ${at}.`, n: 63, at: [at] })
  expect(between(held('Pasay/locality/PHL'), held('Manila/locality/PHL'))).toContain('places near each other')
  expect(between(held('Bavet/locality/KHM'), held('Poipet/locality/KHM'))).toContain('different places')
})

const fire: Told = { says: 'Nine died in the blaze at Kwandor House.', action: 'die', n: 9 }
const beating: Told = { says: 'One man was beaten with batons.', action: 'harm', n: 1 }

test('a report that names one disaster means it by the deaths it tells without a cause', () => {
  const mention = mentionIn('a', '2025-03-01', [fire, { says: 'Two were hurt.', action: 'harm', n: 2 }])
  expect(mention.causes).toEqual(['fire'])
  expect(between(fire, { ...fire, says: 'Nine were shot dead.' })).toContain('other cause of harm')
})

test('names make up for places that were read differently, not for dates that differ', () => {
  const here: Told = {
    ...beating,
    action: 'arrest',
    says: 'Chief Odell Branwick of Tullahoma met Selby Ortwin of Marlowe Heights, who was beaten at the Vashti Lounge.',
    at: ['Bavet/locality/KHM'],
    on: '2025-02-28',
  }
  const says = 'A man was beaten in the Vashti Lounge, and Odell Branwick took Selby Ortwin home to Marlowe Heights.'
  expect(between(here, { ...here, says, at: ['Poipet/locality/KHM'] })).toContain('mostly the same names')
  const weekAfter = mentionIn('b', '2025-03-09', [{ ...here, says, on: '2025-03-07' }])
  expect(evidenceOn(mentionIn('a', '2025-03-01', [here]), weekAfter)).not.toContain('mostly the same names')
})

test('those killed or hurt are the same by most of the names, whatever day was read, and not by some of them', () => {
  const names = 'Selby Ortwin of Marlowe Heights, Odell Branwick of Tullahoma and Vashti Corbel'
  const told = (says: string, on: string): Told => ({ says, action: 'harm', n: 3, at: ['Bavet/locality/KHM'], on })
  const deed = mentionIn('a', '2025-03-01', [
    told(`Shot outside a tavern late in the evening were ${names}, police said.`, '2025-02-28'),
  ])
  const trial = mentionIn('b', '2026-01-20', [
    told(`The court heard on the first day of the trial how ${names} had been hit by bullets.`, '2026-01-20'),
  ])
  expect(evidenceOn(deed, trial)).toContain('mostly the same names')
  const others = 'Perrin Malkey, Joss Tenby, Ansel Quirke, Ruddock Vane and Corin Haskell'
  const next = mentionIn('c', '2025-03-09', [
    told(`Odell Branwick of Tullahoma said ${others} were shot.`, '2025-03-08'),
  ])
  const names2 = evidenceOn(deed, next).filter((name) => name.includes('names'))
  expect(names2).toEqual([])
})

test('places that the reader took over, or that may hold each other, are not known to be two', () => {
  const hurt = (at: string, more: Partial<Told> = {}): Told => ({
    says: 'Six were shot.',
    action: 'harm',
    n: 6,
    at: [at],
    ...more,
  })
  expect(between(hurt('Bavet/locality/KHM'), hurt('Poipet/locality/KHM'))).toContain('different places')
  expect(between(hurt('Bavet/locality/KHM'), hurt('Poipet/locality/KHM', { inferred: ['places'] }))).toContain(
    'places not known to be one',
  )
  expect(between(hurt('Orwell/locality/USA'), hurt('Tarrow County/locality/USA'))).toContain(
    'places not known to be one',
  )
  expect(between(hurt('Ft. Orwell Airport/site/USA'), hurt('Fort Orwell International Airport/site/USA'))).toContain(
    'same site',
  )
})

test('a place in the same words, which are no name, is not the same place', () => {
  const hurt = (at: string): Told => ({ says: 'Six were shot.', action: 'harm', n: 6, at: [at] })
  const told = between(hurt('apartment complex/site/USA'), hurt('apartment complex/site/USA'))
  expect(told).toContain('a place in the same words')
  expect(told).not.toContain('same site')
})

test('what most claims of harm date is when it was; one beside them of years ago is not', () => {
  const shot = (says: string, on?: Told['on']): Told => ({
    says,
    action: 'harm',
    n: 5,
    ...(on === undefined ? {} : { on }),
  })
  const told = report('a', '2025-03-04', [
    shot('Five were shot on Sunday.', '2025-03-02'),
    shot('Five were shot at the dance.', '2025-03-03'),
    shot('Five were shot there in 2019.', ['2019-01-01', '2019-12-31']),
    shot('It was in 2019.', ['2019-01-01', '2019-12-31']),
    shot('Two died.', ['2025-03-02', '2025-03-03']),
  ])
  const claims = told.claims.map((claim) => ({ ...claim, document: told.id }))
  expect(mentionOf(claims, reportOf(told)).period).toEqual({ from: dayOf('2025-03-02'), to: dayOf('2025-03-03') })
  const lastYear = (n: number): Told => ({ ...shot('They were shot last year.', ['2024-01-01', '2024-12-31']), n })
  const besides = [shot('Five were shot.'), shot('They are at home.'), lastYear(5)]
  const later = report('e', '2025-03-04', besides)
  const ofLater = later.claims.map((claim) => ({ ...claim, document: later.id }))
  expect(mentionOf(ofLater, reportOf(later)).period).toBeNull()
  expect(mentionIn('c', '2025-03-04', [lastYear(5)]).total).toBe(false)
  expect(mentionIn('d', '2025-03-04', [lastYear(240)]).total).toBe(true)
})

test('where somebody dies is not where he was hurt', () => {
  const shot: Told = { says: 'He was shot.', action: 'harm', n: 1, at: ['Bavet/locality/KHM'] }
  const died: Told = { says: 'He died.', action: 'die', n: 1, at: ['Calmette Hospital/site/KHM'] }
  expect(between(shot, died)).not.toContain('places not known to be one')
  expect(between({ ...shot, action: 'arrest' }, { ...died, action: 'arrest' })).toContain('places not known to be one')
})

test('a report of several such occurrences may name people of another one', () => {
  const names = 'Chief Odell Branwick of Tullahoma met Selby Ortwin of Marlowe Heights at the Vashti Lounge.'
  const several = report('a', '2025-03-01', [
    { says: `Nine died in the blaze. ${names}`, action: 'die', n: 9, at: ['Bavet/locality/KHM'], on: '2025-02-27' },
    { says: 'Three were shot.', action: 'harm', n: 3, at: ['Poipet/locality/KHM'], on: '2024-02-27' },
    { says: 'One was stabbed.', action: 'harm', n: 1, at: ['Kampot/locality/KHM'], on: '2023-02-27' },
  ])
  const mentions = mentionsOf(
    several.claims.map((claim) => ({ ...claim, document: several.id })),
    several,
  )
  expect(mentions.map(({ alone }) => alone)).toEqual([false, false, false])
  const other = mentionIn('b', '2025-03-02', [{ says: `Nine died. ${names}`, action: 'die', n: 9 }])
  for (const mention of mentions) expect(evidenceOn(mention, other)).not.toContain('mostly the same names')
})

test('where people fled from and where they came to are ends of one way', () => {
  const fled = (...at: string[]): Told => ({ says: `They fled, ${at[0]}.`, action: 'escape', n: 97, at })
  expect(
    between(fled('Payathonzu/locality/MMR', 'Thailand/country/THA'), fled('Sangkhla Buri/locality/THA')),
  ).not.toContain('different places')
})

test('who got away in one country came to no other that lies far off', () => {
  const fled = (n: number, ...at: string[]): Told => ({ says: `Some ${n} fled, ${at[0]}.`, action: 'escape', n, at })
  const [memot, poipet] = [fled(101, 'Memot/locality/KHM'), fled(101, 'Poipet/locality/KHM')]
  // No border on land.
  expect(between(memot, fled(101, 'Myanmar/country/MMR'))).toContain('different countries')
  expect(between(memot, fled(300, 'Myawaddy/locality/MMR'))).toContain('different countries')
  // A border, but the other end of the country behind it.
  expect(between(poipet, fled(101, 'Mae Sot/locality/THA'))).toContain('different countries')
  expect(between(poipet, fled(101, 'Aranyaprathet/locality/THA'))).toContain('other end of a journey')
  expect(between(poipet, fled(101, 'Thailand/country/THA'))).toContain('other end of a journey')
  expect(between(memot, fled(101, 'Vietnam/country/VNM'))).toContain('other end of a journey')
  const home = (...at: string[]): Told => ({ says: `They came, ${at[0]}.`, action: 'repatriate', n: 101, at })
  expect(between(home('Memot/locality/KHM'), home('Nairobi/locality/KEN'))).not.toContain('different countries')
})

test('a number of a whole year meets one that was reported within it', () => {
  const held = { says: 'Some 100,000 are held.', action: 'hold', n: 100_000, at: ['Cambodia/country/KHM'] } as const
  const early = blockKeys(mentionIn('a', '2023-08-29', [held]))
  const late = blockKeys(mentionIn('b', '2025-06-26', [{ ...held, on: ['2023-01-01', '2023-12-31'] }]))
  expect(late.some((key) => early.includes(key))).toBe(true)
})

test('a hospital is not where the harmed were hurt, nor is the town that its name is read as', () => {
  const brought: Told = {
    says: 'Three hurt in the shooting were taken to St. Mary Medical Center.',
    action: 'harm',
    n: 3,
    at: ['St. Mary Medical Center/site/JAM', 'St. Mary/locality/JAM'],
  }
  const killed: Told = {
    says: 'Two were killed in a shooting in Bavet.',
    action: 'die',
    n: 2,
    at: ['Bavet/locality/KHM'],
  }
  const mention = mentionIn('b', '2025-03-02', [killed, brought])
  expect(mention.countries).toEqual(['KHM'])
  expect(mention.heads).toHaveLength(1)
})

test('reports of the same days that tell of one occurrence each hardly mean two', () => {
  const raid: Told = { says: 'Police freed 12 workers.', action: 'rescue', n: 12 }
  expect(between(raid, raid)).toContain('reported at once')
  const made = report('b', '2025-03-02', [
    { ...raid, on: '2025-03-01', at: ['Bavet/locality/KHM'] },
    { ...raid, says: 'In May police freed 95.', n: 95, on: '2024-05-01', at: ['Poipet/locality/KHM'] },
  ])
  const claims = made.claims.map((claim) => ({ ...claim, document: 'b' }))
  const [first, second] = mentionsOf(claims, made).map((mention) =>
    evidenceOn(mentionIn('a', '2025-03-01', [raid]), mention),
  )
  for (const evidence of [first, second]) expect(evidence).not.toContain('reported at once')
  expect([first, second].flat()).toContain('reported together')
})

test('places that differ weigh little where two reports name the same people harmed', () => {
  const names = 'Vannak Sokhim and Dararith Pheakdey of Krong Thmeyra were found by Officer Bunroeun Keovatey.'
  const others = 'It was Bunroeun Keovatey who found Dararith Pheakdey beside Vannak Sokhim near Krong Thmeyra.'
  const told = (at: string, says: string): Told => ({ says, action: 'die', n: 2, at: [at] })
  const [here, there] = ['Hamilton/locality/USA', 'Hamilton/locality/CAN']
  expect(between(told(here, names), told(there, others))).toContain('places read differently')
  expect(between(told(here, 'Both died.'), told(there, 'He died.'))).toContain('one name in two countries')
  expect(between(told(here, 'Both died.'), told('Toronto/locality/CAN', 'He died.'))).toContain('different countries')
})

test('a headline says where people were killed or hurt, where their report says it nowhere else', () => {
  const headed = (id: string, title: string, told: Told): Mention => {
    const made = { ...report(id, '2025-03-01', [told]), title }
    return mentionsOf(
      made.claims.map((claim) => ({ ...claim, document: id })),
      made,
    )[0]!
  }
  const hurt: Told = { says: 'Five were hurt.', action: 'harm', n: 5 }
  const bare = headed('a', 'Fire in Bavet leaves five hurt', hurt)
  const placed = headed('b', 'Police report', { ...hurt, at: ['Bavet/locality/KHM'] })
  expect(evidenceOn(bare, placed)).toContain('a place in the headline')
  expect(blockKeys(bare).some((key) => blockKeys(placed).includes(key))).toBe(true)
  const alike = headed('c', 'Bavet fire: what is known', hurt)
  expect(evidenceOn(bare, alike)).toContain('a name in both headlines')
  expect(evidenceOn(placed, headed('d', 'Fire in Poipet', hurt))).not.toContain('a place in the headline')
  const raid: Told = { says: 'They freed 5.', action: 'rescue', n: 5 }
  expect(headed('e', 'Raid in Bavet', raid).headline.words).toEqual([])
})

test('what was done after a day was done by the day of its report', () => {
  const killed = (on: Told['on']): Told => ({ says: 'Two died.', action: 'die', n: 2, on })
  const first = mentionIn('a', '2025-03-01', [killed(['2025-02-28', null])])
  const later = mentionIn('b', '2025-08-30', [killed('2025-08-29')])
  expect(evidenceOn(first, later)).toContain('dates far apart')
})

test('"another 20" killed or hurt are others beside the first, not another occurrence', () => {
  const [killed, hurt]: Told[] = [
    { says: 'Five were killed.', action: 'die', n: 5, on: '2025-03-01' },
    { says: 'Another 20 were hurt.', action: 'harm', n: 20, on: '2025-03-01' },
  ]
  expect(between([killed!, hurt!], { ...killed!, n: 7 })).not.toContain('told as a further one')
})

test('what a later report announces, without a day, is not what was done before', () => {
  const home: Partial<Told> = { action: 'repatriate', nationalities: ['PHL'] }
  const flown: Told = { ...home, says: '46 were flown home.', n: 46, on: '2024-06-07' }
  const plan: Told = { ...home, says: '84 are to come home.', n: 84, modality: 'planned' }
  const flownAnd = (published: string, told: Told) =>
    evidenceOn(mentionIn('a', '2024-06-08', [flown]), mentionIn('b', published, [told]))
  expect(flownAnd('2024-06-14', plan)).toContain('announced after it was done')
  expect(flownAnd('2024-06-09', plan)).not.toContain('announced after it was done')
  expect(flownAnd('2024-06-14', { ...plan, on: '2024-06-07' })).not.toContain('announced after it was done')
  expect(flownAnd('2024-06-14', { ...plan, modality: 'happened' })).not.toContain('announced after it was done')
})
